// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// For shell prompts and status lines: reads one file, asks nobody, starts nothing.
#include "app/catalogue_known.h"
#include "app/status_publisher.h"
#include "core/prompt_line.h"
#include "ctl/colour.h"
#include "ctl/commands.h"
#include "store/disk_file.h"
#include "store/status_file.h"

#include <QDir>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongestSelection = 4096;
constexpr int DeepestFolder = 64;

/// What the nearest `.pilotlamp` from here upwards selects.
QStringList chosenHere()
{
    QDir folder = QDir::current();
    for (int depth = 0; depth < DeepestFolder; ++depth) {
        // A pipe or a device of that name is not waited for.
        const FileBytes bytes = bytesOfRegularFile(folder.filePath(u".pilotlamp"_s), LongestSelection);
        if (bytes.content)
            return chosenServicesOf(bytes.content->left(LongestSelection));
        if (!folder.cdUp())
            break;
    }
    return {};
}

bool isWatched(const QJsonArray &services, const QString &name)
{
    return std::any_of(services.begin(), services.end(), [&](const QJsonValue &value) {
        const QJsonObject service = value.toObject();
        return service.value("id"_L1).toString().compare(name, Qt::CaseInsensitive) == 0
            || service.value("name"_L1).toString().compare(name, Qt::CaseInsensitive) == 0;
    });
}

/// The watched service that has an address of this row of the catalogue; empty where none has.
QString idWithAddressOf(const CatalogueEntry &entry, const QJsonArray &services)
{
    for (const QString &url : {entry.probe, entry.page}) {
        if (url.isEmpty())
            continue;
        for (const QJsonValue &service : services) {
            const QJsonArray checks = service["checks"_L1].toArray();
            const bool isIt = std::any_of(checks.begin(), checks.end(), [&](const QJsonValue &check) {
                return check["url"_L1].toString() == url;
            });
            if (isIt)
                return service["id"_L1].toString();
        }
    }
    return {};
}

/// Names of the catalogue stand for the services that watch it, whatever those are called here.
QStringList idsOf(QStringList names, const QJsonArray &services)
{
    QList<CatalogueEntry> catalogue; // read where it is needed: a prompt has no time for it
    for (QString &name : names) {
        if (isWatched(services, name))
            continue;
        if (catalogue.isEmpty())
            catalogue = knownCatalogue().rows;
        const auto row = std::find_if(catalogue.begin(), catalogue.end(), [&](const CatalogueEntry &entry) {
            return entry.name.compare(name, Qt::CaseInsensitive) == 0 || slugOf(entry.name) == name.toLower();
        });
        if (row == catalogue.end())
            continue;
        if (const QString id = idWithAddressOf(*row, services); !id.isEmpty())
            name = id;
    }
    return names;
}

} // namespace

void runPrompt(const Invocation &invocation, const Done &done)
{
    const QString config = invocation.value(u"config"_s, ConfigFile::defaultPath());
    const auto read = readStatusFile(statusFileFor(config), QDateTime::currentDateTimeUtc());
    const std::optional<QJsonObject> status = read ? std::optional(*read) : std::nullopt;
    QStringList chosen = chosenHere();
    if (status)
        chosen = idsOf(chosen, status->value("services"_L1).toArray());
    const PromptLine line = promptLineOf(status, chosen);
    sayColoured(coloured(line.text, line.status, wantsColour(invocation)));
    done(0);
}

} // namespace Pilotlamp
