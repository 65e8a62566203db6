// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram.h"
#include "core/status.h"

#include <QDateTime>
#include <QList>
#include <QTimeZone>

#include <array>
#include <optional>
#include <span>

namespace Pilotlamp {

/// A stretch of uninterrupted watching: the program ran, the machine was awake, the clock did not jump.
/// Times here and below are milliseconds since 1970, UTC.
struct WatchRun {
    qint64 id = 0; ///< grows with every run; the order of runs, whatever their clocks said
    qint64 from = 0;
    qint64 until = 0;

    bool operator==(const WatchRun &) const = default;
};

/// The moment a service's verdict became something else.
struct StatusChange {
    qint64 run = 0; ///< the run it happened in
    qint64 at = 0;
    Status status = Status::Unknown;
    bool ownOffline = false; ///< not judged because this machine was offline
    bool measuredBad = false; ///< our own probes saw the trouble

    bool operator==(const StatusChange &) const = default;
};

/// A half-open stretch of time.
struct TimeWindow {
    qint64 from = 0;
    qint64 until = 0;

    bool operator==(const TimeWindow &) const = default;
};

/// What a service did during a window, in milliseconds.
struct Uptime {
    std::array<qint64, StatusCount> ms = {}; ///< per status, while watched and this machine online
    qint64 ownOfflineMs = 0; ///< this machine was offline: counts against nobody
    qint64 windowMs = 0;

    qint64 of(Status status) const { return ms[static_cast<size_t>(status)]; }
    /// Known and not under maintenance: what the share is taken of.
    qint64 watchedMs() const { return of(Status::Online) + of(Status::Overload) + of(Status::Offline); }
    /// Nobody watched: the program did not run, or the machine slept.
    qint64 notWatchedMs() const;
    /// Online share of the watched time, 0–1; nothing where nothing was watched.
    std::optional<double> share() const;
    /// What was not offline of the watched time, 0–1: what
    /// people call uptime; nothing where nothing was watched.
    std::optional<double> upShare() const;

    bool operator==(const Uptime &) const = default;
};

/// Folds runs (by id) and one service's changes (by run, then as they happened) into the time per status of
/// each window. A status lasts until the next change, also over the gaps between runs, which themselves count
/// as not watched.
QList<Uptime> uptimeOf(std::span<const WatchRun> runs, std::span<const StatusChange> changes,
                       std::span<const TimeWindow> windows);

/// A unit of the calendar for strips and charts.
enum class Period : quint8 { Hour, Day, Week, Month };
/// The last `count` periods in a time zone, oldest first; the newest holds `now` and is cut there. Days have
/// 23 or 25 hours where the clocks change; weeks begin on Monday.
QList<TimeWindow> periodsUntil(const QDateTime &now, Period period, int count, const QTimeZone &zone);
/// A window cut into at most 90 pieces of a round length (1 min … 12 h, or days) on round local times, oldest
/// first; the first and the last are cut to fit.
QList<TimeWindow> roundPieces(TimeWindow window, const QTimeZone &zone);

/// The stretches during which our own probes saw trouble, oldest
/// first; one that still lasts ends at the last run's end.
QList<TimeWindow> measuredTroubles(std::span<const WatchRun> runs, std::span<const StatusChange> changes);
/// By how many ms our measurement was ahead of the page's incident first seen at `incidentSeen` and over at
/// `incidentOver` (0 = still open); negative: the page was first. Nothing where no measured trouble belongs
/// to it: one that overlaps the incident or ended at most 2 h before it was seen.
std::optional<qint64> leadOverPage(qint64 incidentSeen, qint64 incidentOver,
                                   std::span<const TimeWindow> troubles);

} // namespace Pilotlamp
