// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/transfer.h"

#include "app/kinds_known.h"
#include "ctl/commands.h"
#include "ctl/import_merge.h"
#include "ctl/input.h"
#include "ctl/language.h"
#include "store/disk_file.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MostAttempts = 20;

/// What is watched now, to be added to. A first start has nothing of its own yet; a file that cannot be used
/// is the user's to repair, and is not overwritten.
std::optional<Config> presentConfig(ConfigFile &file)
{
    const LoadedConfig loaded = file.load();
    if (loaded.origin == LoadedConfig::Origin::File)
        return loaded.config;
    if (loaded.origin == LoadedConfig::Origin::LastGood && loaded.isAbsent) {
        complain(file.path(), loaded.reason);
        return loaded.config;
    }
    if (loaded.isAbsent)
        return Config{};
    complain(file.path(), Terminal::tr("%1; repair it or move it away first").arg(loaded.reason));
    return {};
}

/// A configuration of our own also brings its preferences and unknown keys, where there were none.
Config startingPoint(const Config &present, const ImportedConfig &imported, const KnownKinds &kinds)
{
    if (!imported.isOwn || !present.services.isEmpty() || !present.root.isEmpty())
        return present;
    QJsonObject root = imported.root;
    root.insert(u"services"_s, QJsonArray());
    return parseConfig(QJsonDocument(root).toJson(), kinds);
}

/// Adds to the file what is new; once more where another program
/// wrote it meanwhile. The error is complained of already.
Result<ImportResult> mergeInto(ConfigFile &file, const ImportedConfig &imported, const KnownKinds &kinds)
{
    for (int attempt = 1;; ++attempt) {
        const auto present = presentConfig(file);
        if (!present)
            return Error{Error::Kind::Unreadable, {}};
        ImportResult merged = mergedWith(startingPoint(*present, imported, kinds), imported, kinds);
        if (merged.taken.isEmpty() && !(imported.isOwn && !QFile::exists(file.path())))
            return merged;
        const auto error = file.save(merged.config);
        if (!error)
            return merged;
        if (file.differsOnDisk() && attempt < MostAttempts)
            continue;
        complain(file.path(), error->text);
        return file.differsOnDisk() ? Error{Error::Kind::Unreadable, error->text} : *error;
    }
}

} // namespace

int importConfig(const Invocation &invocation)
{
    const QString path = invocation.arguments.at(1);
    const auto bytes = bytesOfInput(path, ConfigSizeLimit);
    if (!bytes)
        return ExitNoInput;
    Result<ImportedConfig> imported = readImport(*bytes);
    if (!imported) {
        complain(path, imported.error().text);
        return ExitData;
    }
    const KnownKinds kinds = knownKinds();
    const QStringList programs = imported->isOwn ? switchProgramsOff(imported->root) : QStringList();
    if (const Config own = parseConfig(QJsonDocument(imported->root).toJson(), kinds); isFatal(own)) {
        complain(path, problemText(own.problems.constFirst()));
        return ExitData;
    }
    ConfigFile file(invocation.value(u"config"_s), kinds);
    const auto merged = mergeInto(file, *imported, kinds);
    if (!merged)
        return merged.error().kind == Error::Kind::Storage ? ExitCannotCreate : ExitData;
    const QJsonObject brought = imported->root.value("preferences"_L1).toObject();
    const QJsonObject &taken = merged->config.preferences.options;
    const bool areTaken = taken.value("hooks"_L1) == brought.value("hooks"_L1)
        && taken.value("actions"_L1) == brought.value("actions"_L1);
    for (const QString &note : merged->notes + (areTaken ? programs : QStringList()))
        complain(path, note);
    for (const QString &service : merged->taken)
        say(service);
    const qsizetype count = merged->taken.size();
    say(Terminal::tr("%1: imported %n services into %2", nullptr, static_cast<int>(count))
            .arg(imported->format, file.path()));
    const bool isFruitless
        = merged->taken.isEmpty() && imported->root.value(u"services"_s).toArray().isEmpty();
    return isFruitless && !imported->isOwn ? ExitData : 0;
}

void exportConfig(const Invocation &invocation, const Done &done)
{
    const auto loaded = configFor(invocation, done);
    if (!loaded)
        return;
    const QByteArray bytes = serializeConfig(loaded->config, loaded->text);
    const QString path = invocation.arguments.value(1, u"-"_s);
    if (path == "-"_L1) {
        sayJson(bytes);
        return done(0);
    }
    if (const auto error = writeWholeFile(path, bytes)) {
        complain(path, error->text);
        return done(ExitCannotCreate);
    }
    say(Terminal::tr("%1: exported %n services", nullptr, static_cast<int>(loaded->config.services.size()))
            .arg(path));
    done(0);
}

} // namespace Pilotlamp
