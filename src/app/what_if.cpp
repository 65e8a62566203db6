// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/what_if.h"

#include "app/kinds_known.h"
#include "core/replay.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// A measured reading under another limit of slowness, and with what nobody wants to hear of taken for well.
Reading judgedAgain(Reading reading, const Check &check, NotifyLevel level)
{
    const bool isMeasured = !reading.vendor && reading.responseMs >= 0;
    if (isMeasured && (reading.status == Status::Online || reading.slow)) {
        reading.slow = check.slowAfterMs > 0 && reading.responseMs > check.slowAfterMs;
        reading.status = reading.slow ? Status::Overload : Status::Online;
        reading.reason = idOf(reading.status);
        reading.whose = whoseOfPlain(reading);
    }
    Service service;
    service.notify = level;
    if (isBad(reading.status) && notifiableStatus(service, reading.status) == Status::Online) {
        reading.status = Status::Online;
        reading.slow = false;
        reading.whose = Whose::None;
    }
    return reading;
}

/// Fewer looks where the interval is longer: those are left out that would not have been made.
bool isChecked(const QDateTime &last, const QDateTime &at, int intervalSeconds)
{
    constexpr double jitter = 0.8; // looks come up to a tenth early, twice
    return !last.isValid() || last.msecsTo(at) >= qint64(intervalSeconds * 1000 * jitter);
}

qsizetype noticesOf(const HistoryView &view, const QHash<CheckKey, int> &numbers, const Service &service,
                    const Preferences &preferences, TimeWindow window)
{
    QList<ReplayReading> readings;
    Policy policy;
    for (int i = 0; i < service.checks.size(); ++i) {
        const Check &check = service.checks.at(i);
        const auto number = numbers.constFind({service.id, check.kind, check.url});
        if (number == numbers.constEnd())
            continue;
        policy = policyOfKind(check);
        QDateTime lastGood;
        for (const StoredReading &stored : view.readings(*number, window)) {
            const Reading reading = judgedAgain(readingOf(stored), check, service.notify);
            const bool isGood = !isBad(reading.status);
            if (isGood && !isChecked(lastGood, reading.at, policy.intervalSeconds))
                continue;
            lastGood = isGood ? reading.at : QDateTime();
            readings.append({{service.id, i}, reading});
        }
    }
    std::stable_sort(readings.begin(), readings.end(), [](const ReplayReading &a, const ReplayReading &b) {
        return a.reading.at < b.reading.at;
    });
    return service.notify == NotifyLevel::Off ? 0 : replay(readings, policy, preferences).size();
}

} // namespace

Reading readingOf(const StoredReading &stored)
{
    Reading reading;
    reading.at = QDateTime::fromMSecsSinceEpoch(stored.at, Qt::UTC);
    reading.status = stored.status;
    reading.reason = idOf(stored.status);
    reading.vendor = stored.vendor;
    reading.answered = stored.answered;
    reading.botWall = stored.botWall;
    reading.slow = stored.slow;
    reading.httpStatus = stored.httpStatus;
    reading.responseMs = stored.responseMs;
    if (stored.whileOffline)
        reading.error.kind = Error::Kind::Offline;
    reading.whose = whoseOfPlain(reading);
    return reading;
}

std::optional<WhatIf> whatIf(const HistoryView &view, const Service &before, const Service &after,
                             const Preferences &preferences, const QDateTime &now)
{
    QHash<CheckKey, int> numbers;
    const QHash<int, CheckKey> known = view.checksOf(before.id);
    for (auto it = known.cbegin(); it != known.cend(); ++it)
        numbers.insert(it.value(), it.key());
    const bool hasPast = std::any_of(after.checks.begin(), after.checks.end(), [&](const Check &check) {
        return numbers.contains({before.id, check.kind, check.url});
    });
    if (!hasPast)
        return {};
    const qint64 end = now.toMSecsSinceEpoch() + 1;
    const TimeWindow window{end - RawDays * DayMs, end};
    return WhatIf{noticesOf(view, numbers, before, preferences, window),
                  noticesOf(view, numbers, after, preferences, window)};
}

QString whatIfText(const std::optional<WhatIf> &counts)
{
    if (!counts)
        return {};
    if (counts->before == counts->after)
        return QCoreApplication::translate("WhatIf", "Current settings: %n notifications in the last 7 days",
                                           "", int(counts->after));
    return QCoreApplication::translate("WhatIf",
                                       "New settings: %n notifications in the last 7 days instead of %1", "",
                                       int(counts->after))
        .arg(counts->before);
}

} // namespace Pilotlamp
