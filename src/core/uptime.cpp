// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uptime.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Pilotlamp {
namespace {

constexpr qint64 TwoHours = 2 * 60 * 60 * 1000;

/// Calls `seen(from, until, change)` for every watched stretch of one status; `change` is null before the
/// first.
template <typename Seen>
void walk(std::span<const WatchRun> runs, std::span<const StatusChange> changes, Seen seen)
{
    const StatusChange *current = nullptr;
    auto next = changes.begin();
    for (const WatchRun &run : runs) {
        // Changes of runs that are no longer kept still tell what was last known.
        for (; next != changes.end() && next->run < run.id; ++next)
            current = &*next;
        qint64 at = run.from;
        for (; next != changes.end() && next->run == run.id; ++next) {
            const qint64 until = std::clamp(next->at, at, std::max(at, run.until));
            seen(at, until, current);
            at = until;
            current = &*next;
        }
        seen(at, std::max(at, run.until), current);
    }
}

QDateTime startOf(const QDateTime &local, Period period)
{
    QDate date = local.date();
    if (period == Period::Week)
        date = date.addDays(1 - date.dayOfWeek());
    if (period == Period::Month)
        date = QDate(date.year(), date.month(), 1);
    return date.startOfDay(local.timeZone());
}

} // namespace

qint64 Uptime::notWatchedMs() const
{
    return std::max<qint64>(0, windowMs - ownOfflineMs - std::accumulate(ms.begin(), ms.end(), qint64(0)));
}

std::optional<double> Uptime::share() const
{
    if (watchedMs() <= 0)
        return {};
    return double(of(Status::Online)) / double(watchedMs());
}

QList<Uptime> uptimeOf(std::span<const WatchRun> runs, std::span<const StatusChange> changes,
                       std::span<const TimeWindow> windows)
{
    QList<Uptime> uptimes(static_cast<qsizetype>(windows.size()));
    for (size_t i = 0; i < windows.size(); ++i)
        uptimes[static_cast<qsizetype>(i)].windowMs = std::max<qint64>(0, windows[i].until - windows[i].from);
    const auto count = [&](qint64 from, qint64 until, const StatusChange *change) {
        for (size_t i = 0; i < windows.size(); ++i) {
            const qint64 length = std::min(until, windows[i].until) - std::max(from, windows[i].from);
            if (length <= 0)
                continue;
            Uptime &uptime = uptimes[static_cast<qsizetype>(i)];
            if (change && change->ownOffline)
                uptime.ownOfflineMs += length;
            else
                uptime.ms[static_cast<size_t>(change ? change->status : Status::Unknown)] += length;
        }
    };
    walk(runs, changes, count);
    return uptimes;
}

QList<TimeWindow> periodsUntil(const QDateTime &now, Period period, int count, const QTimeZone &zone)
{
    QList<TimeWindow> windows;
    const qint64 end = now.toMSecsSinceEpoch();
    if (period == Period::Hour) {
        // Hours are counted in real time: zones differ from it by whole or half hours, never by a moving
        // amount.
        const qint64 hour = 60 * 60 * 1000;
        const qint64 offset = qint64(zone.offsetFromUtc(now)) * 1000;
        const qint64 start = (end + offset) / hour * hour - offset;
        for (int i = count - 1; i >= 0; --i)
            windows.append({start - i * hour, i == 0 ? end : start - (i - 1) * hour});
        return windows;
    }
    QDateTime start = startOf(now.toTimeZone(zone), period);
    qint64 until = end;
    for (int i = 0; i < count; ++i) {
        windows.prepend({start.toMSecsSinceEpoch(), until});
        until = start.toMSecsSinceEpoch();
        start = startOf(start.addSecs(-1), period);
    }
    return windows;
}

QList<TimeWindow> measuredTroubles(std::span<const WatchRun> runs, std::span<const StatusChange> changes)
{
    QList<TimeWindow> troubles;
    bool open = false;
    const auto look = [&](qint64 from, qint64 until, const StatusChange *change) {
        if (from == until)
            return;
        if (!change || !change->measuredBad) {
            open = false;
        } else if (open) {
            troubles.last().until = until;
        } else {
            troubles.append({from, until});
            open = true;
        }
    };
    walk(runs, changes, look);
    return troubles;
}

std::optional<qint64> leadOverPage(qint64 incidentSeen, qint64 incidentOver,
                                   std::span<const TimeWindow> troubles)
{
    const qint64 over = incidentOver > 0 ? incidentOver : std::numeric_limits<qint64>::max();
    for (const TimeWindow &trouble : troubles) {
        if (trouble.until + TwoHours >= incidentSeen && trouble.from <= over)
            return incidentSeen - trouble.from;
    }
    return {};
}

} // namespace Pilotlamp
