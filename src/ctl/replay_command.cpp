// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "app/what_if.h"
#include "core/replay.h"
#include "ctl/duration.h"
#include "ctl/input.h"
#include "ctl/language.h"
#include "store/database.h"
#include "store/history_view.h"

#include <QDateTime>
#include <QFile>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 MostFileBytes = 512LL * 1024 * 1024;

/// The bytes of a file, `-` = stdin; nothing (and a complaint, and the exit) where it cannot be read.
std::optional<QByteArray> bytesOf(const QString &path, const Done &done)
{
    const std::optional<QByteArray> bytes = bytesOfInput(path, MostFileBytes);
    if (!bytes) {
        done(ExitNoInput);
        return {};
    }
    if (bytes->size() > MostFileBytes) {
        complain(path, Terminal::tr("larger than 512 MiB; replay a part of it"));
        done(ExitData);
        return {};
    }
    return bytes;
}

/// The stored readings of the configured services since then, in the order of time.
QList<ReplayReading> storedSince(const LoadedConfig &loaded, const QString &path, qint64 seconds)
{
    Database database(path, Database::Access::ReadOnly);
    const HistoryView view(database);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<ReplayReading> readings;
    for (const Service &service : loaded.config.services) {
        QList<int> numbers = view.checksOf(service.id).keys();
        std::sort(numbers.begin(), numbers.end());
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const QList<StoredReading> stored = view.readings(numbers.at(i), {now - seconds * 1000, now + 1});
            for (const StoredReading &one : stored)
                readings.append({{service.id, static_cast<int>(i)}, readingOf(one)});
        }
    }
    std::stable_sort(readings.begin(), readings.end(), [](const ReplayReading &a, const ReplayReading &b) {
        return a.reading.at < b.reading.at;
    });
    return readings;
}

/// What is played, and what its services are called where they are configured.
struct Played {
    QList<ReplayReading> readings = {};
    QHash<QString, QString> names = {};
};

QHash<QString, QString> namesOf(const QList<Service> &services)
{
    QHash<QString, QString> names;
    for (const Service &service : services)
        names.insert(service.id, service.name);
    return names;
}

std::optional<Played> playedFor(const Invocation &invocation, const Done &done)
{
    if (!invocation.arguments.isEmpty()) {
        const QString path = invocation.arguments.constFirst();
        const std::optional<QByteArray> bytes = bytesOf(path, done);
        if (!bytes)
            return {};
        Result<QList<ReplayReading>> readings = readingsFromLines(*bytes);
        if (readings)
            return Played{*readings};
        complain(path, readings.error().text);
        done(ExitData);
        return {};
    }
    const std::optional<qint64> seconds = secondsOfOption(invocation, u"since"_s, 0, 1);
    if (!seconds) {
        done(ExitUsage);
        return {};
    }
    const std::optional<LoadedConfig> loaded = configFor(invocation, done);
    if (!loaded)
        return {};
    const QString path = Database::pathFor(invocation.value(u"config"_s));
    if (!QFile::exists(path)) {
        complain(path, Terminal::tr("there is no history yet; it is written while pilotlamp runs"));
        done(ExitNoInput);
        return {};
    }
    return Played{storedSince(*loaded, path, *seconds), namesOf(loaded->config.services)};
}

/// The policy of --policy; nothing (and a complaint, and the exit) where it cannot be read.
std::optional<Policy> policyFor(const Invocation &invocation, const Done &done)
{
    if (!invocation.has(u"policy"_s))
        return Policy{};
    const QString path = invocation.value(u"policy"_s);
    const std::optional<QByteArray> bytes = bytesOf(path, done);
    if (!bytes)
        return {};
    Result<Policy> policy = policyFromJson(*bytes);
    if (policy)
        return *policy;
    complain(path, policy.error().text);
    done(ExitData);
    return {};
}

} // namespace

void runReplay(const Invocation &invocation, const Done &done)
{
    if (invocation.arguments.isEmpty() != invocation.has(u"since"_s)) {
        complain(u"replay"_s, Terminal::tr("give either a file or --since with a duration"));
        done(ExitUsage);
        return;
    }
    const std::optional<Policy> policy = policyFor(invocation, done);
    if (!policy)
        return;
    const std::optional<Played> played = playedFor(invocation, done);
    if (!played)
        return;
    // With a policy: against the usual one. Without: what the usual one spares.
    const Policy before = invocation.has(u"policy"_s) ? Policy{} : impatientPolicy();
    say(replayText(played->readings, replay(played->readings, before, {}, played->names),
                   replay(played->readings, *policy, {}, played->names)));
    done(0);
}

} // namespace Pilotlamp
