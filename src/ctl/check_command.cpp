// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "app/engine.h"
#include "app/kinds_known.h"
#include "app/one_look.h"
#include "ctl/verdict_output.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// The named services, or all; nothing and a complaint where a name is unknown.
std::optional<QList<Service>> chosenServices(const QList<Service> &all, const QStringList &names)
{
    if (names.isEmpty())
        return all;
    QList<Service> chosen;
    for (const QString &name : names) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const Service &service) {
            return service.id == name || service.name.compare(name, Qt::CaseInsensitive) == 0;
        });
        if (found == all.end()) {
            complain(name, u"no such service in the config"_s);
            return {};
        }
        chosen.append(*found);
    }
    return chosen;
}

void print(const QList<ServiceRow> &rows, const QString &format)
{
    if (format == "json"_L1) {
        QJsonArray array;
        for (const ServiceRow &row : rows)
            array.append(checkObject(row));
        say(QString::fromUtf8(QJsonDocument(array).toJson()).trimmed());
        return;
    }
    if (format == "waybar"_L1) {
        say(QString::fromUtf8(QJsonDocument(barObject(overviewOf(rows))).toJson(QJsonDocument::Compact)));
        return;
    }
    qsizetype width = 0;
    for (const ServiceRow &row : rows)
        width = std::max(width, row.service.name.size());
    for (const ServiceRow &row : rows)
        say(checkLine(row, static_cast<int>(width)));
    if (rows.isEmpty())
        say(u"No services are configured"_s);
}

} // namespace

std::optional<LoadedConfig> configFor(const Invocation &invocation, const Done &done)
{
    ConfigFile file(invocation.value(u"config"_s), knownKinds());
    LoadedConfig loaded = file.load();
    for (const ConfigProblem &problem : std::as_const(loaded.problems))
        complain(file.path(), problemText(problem));
    if (loaded.origin == LoadedConfig::Origin::LastGood)
        complain(file.path(), loaded.reason + u"; using the last good copy"_s);
    if (loaded.origin != LoadedConfig::Origin::Nothing)
        return loaded;
    complain(file.path(), loaded.reason);
    done(loaded.readable ? ExitData : ExitNoInput);
    return {};
}

void runCheck(const Invocation &invocation, const Done &done)
{
    const auto loaded = configFor(invocation, done);
    if (!loaded)
        return;
    const auto services = chosenServices(loaded->config.services, invocation.arguments);
    if (!services) {
        done(ExitUsage);
        return;
    }
    auto *engine = new Engine(policyOfKind, qApp);
    engine->sense.setReferences(loaded->config.preferences.references);
    auto *look = new OneLook(engine->prober, engine->sense, systemClock(), engine);
    QObject::connect(look, &OneLook::finished, engine, [invocation, done](const QList<ServiceRow> &rows) {
        print(rows, invocation.value(u"format"_s, u"text"_s));
        done(exitCodeOf(rows));
    });
    look->start(*services);
}

} // namespace Pilotlamp
