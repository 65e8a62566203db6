// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/impact.h"
#include "core/quality.h"
#include "core/uptime.h"

#include <QList>
#include <QString>

#include <optional>

namespace Pilotlamp {

/// What one cell of a strip shows: its status, or why there is none.
enum class Cell : quint8 { NotWatched, OwnOffline, Unknown, Online, Maintenance, Overload, Offline };
/// The worst status of a window that lasted a minute; in one without, what lasted longest.
Cell cellOf(const Uptime &uptime);

/// A window of a strip. Times here and below in milliseconds since 1970, UTC.
struct StripCell {
    TimeWindow window = {};
    Uptime uptime = {};
    Status holds = Status::Unknown; ///< what is known at this moment, where the window is not over yet

    bool operator==(const StripCell &) const = default;
};
/// The cell of a window; what is known at this moment shows from its first second.
Cell cellOf(const StripCell &cell);

/// What shares of a window a service spent in each state, 0–1 each; what is left over nobody watched.
struct CellShares {
    float online = 0;
    float maintenance = 0;
    float overload = 0;
    float offline = 0;
    float unknown = 0;
    float ownOffline = 0;

    float watched() const { return online + maintenance + overload + offline + unknown + ownOffline; }
    bool operator==(const CellShares &) const = default;
};
/// The shares of a cell; what is bad at this moment has one from its first second.
CellShares sharesOf(const StripCell &cell);

/// One attempt of a probe, for charts.
struct TimePoint {
    qint64 at = 0;
    int ms = -1; ///< -1: no answer that could be measured
    Status status = Status::Unknown;

    bool operator==(const TimePoint &) const = default;
};
/// At most `most` points that still show every peak and every failure: of each stretch the slowest answer, or
/// the worst status where that is bad.
QList<TimePoint> thinned(const QList<TimePoint> &points, TimeWindow window, int most);

/// What was usual during a stretch of a chart.
struct UsualStretch {
    TimeWindow window = {};
    Usual usual = {};

    bool operator==(const UsualStretch &) const = default;
};

/// A verdict as it once became.
struct RecordedVerdict {
    qint64 at = 0;
    Status status = Status::Unknown;
    Whose whose = Whose::Unclear;
    bool ownOffline = false;
    QString reason = {};

    bool operator==(const RecordedVerdict &) const = default;
};

/// An incident of the vendor's page, as we saw it come and go.
struct RecordedIncident {
    QString title = {};
    QString link = {};
    qint64 since = 0; ///< as the page says; 0: it does not
    qint64 seen = 0; ///< when we first saw it
    qint64 over = 0; ///< when we first no longer saw it; 0: still open

    bool operator==(const RecordedIncident &) const = default;
};

/// What is known of a service's past: everything behind its pictures and tables.
struct ServiceHistory {
    qint64 at = 0; ///< when it was told: the end of all windows; 0: nothing is known
    qint64 since = 0; ///< when it was first watched; 0: never
    QList<StripCell> hours = {}; ///< the last 24, oldest first
    QList<StripCell> days = {}; ///< the last 90, oldest first
    QList<StripCell> pills = {}; ///< `timesWindow` in at most 90 round pieces, oldest first
    QString timesOf = {}; ///< the address of the check that was measured; empty: none was
    TimeWindow timesWindow = {}; ///< of chart and pills: the days asked for, or what there is of them
    QList<TimePoint> times = {}; ///< its looks, oldest first
    QList<UsualStretch> usual = {};
    Quality lastHour = {};
    Quality lastDay = {};
    std::optional<RecordedVerdict> before = {}; ///< what held before the first change
    QList<RecordedVerdict> changes = {}; ///< of the last 90 days, oldest first
    QList<RecordedIncident> incidents = {}; ///< of the last 90 days, oldest first
    QList<MonthImpact> impact = {}; ///< months in which its user was here, oldest first
    DetectionLead lead = {}; ///< of its status page in the last 12 months

    bool operator==(const ServiceHistory &) const = default;
};

/// The short form for one row of a list.
struct RowHistory {
    QList<CellShares> hours = {}; ///< the last 24, oldest first
    QList<int> times = {}; ///< response times in ms, oldest first; -1: none
    std::optional<Usual> usual = {}; ///< at this hour; nothing where too little is known

    bool operator==(const RowHistory &) const = default;
};

/// The changes as people tell them: without those that changed nothing (one per start of the program), and
/// without a moment of not knowing between two equal ones. Oldest first.
QList<RecordedVerdict> toldChanges(const ServiceHistory &history);

/// The stretches within a window in which a service was of one of the bad statuses, for shading a chart.
struct BadStretch {
    TimeWindow window = {};
    Status status = Status::Unknown;

    bool operator==(const BadStretch &) const = default;
};
/// The bad stretches of a story's verdicts within a window, oldest first.
QList<BadStretch> badStretches(const ServiceHistory &history, TimeWindow window);

} // namespace Pilotlamp
