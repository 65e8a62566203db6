// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uptime.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace Pilotlamp {
namespace {

constexpr qint64 TwoHours = 2 * 60 * 60 * 1000;

/// Calls `seen(from, until, change)` for every watched
/// stretch of one status; `change` is null before the first.
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

std::optional<double> Uptime::upShare() const
{
    if (watchedMs() <= 0)
        return {};
    return 1 - double(of(Status::Offline)) / double(watchedMs());
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
        // Hours are counted in real time: zones differ from it
        // by whole or half hours, never by a moving amount.
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

QList<TimeWindow> roundPieces(TimeWindow window, const QTimeZone &zone)
{
    constexpr qint64 MostPieces = 90;
    const qint64 length = window.until - window.from;
    const QDateTime end = QDateTime::fromMSecsSinceEpoch(window.until, zone);
    QList<TimeWindow> pieces;
    for (const qint64 minutes : {1, 2, 5, 10, 15, 30, 60, 120, 240, 480, 720}) {
        const qint64 step = minutes * 60 * 1000;
        if (length > step * MostPieces)
            continue;
        const qint64 offset = qint64(zone.offsetFromUtc(end)) * 1000;
        qint64 until = window.until;
        for (qint64 from = (until - 1 + offset) / step * step - offset; until > window.from; from -= step) {
            pieces.prepend({std::max(from, window.from), until});
            until = from;
        }
        return pieces;
    }
    // Days are not all of one length.
    qint64 until = window.until;
    for (QDateTime day = startOf(end.addMSecs(-1), Period::Day); until > window.from;
         day = startOf(day.addSecs(-1), Period::Day)) {
        pieces.prepend({std::max(day.toMSecsSinceEpoch(), window.from), until});
        until = day.toMSecsSinceEpoch();
    }
    return pieces;
}

QList<TimeWindow> measuredTroubles(std::span<const WatchRun> runs, std::span<const StatusChange> changes)
{
    QList<TimeWindow> troubles;
    bool open = false;
    const auto visit = [&](qint64 from, qint64 until, const StatusChange *change) {
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
    walk(runs, changes, visit);
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
