// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/uptime.h"

#include <QJsonObject>
#include <QString>

#include <optional>
#include <span>

namespace Pilotlamp {

/// When an incident was first and last seen on a page; `over` 0: still open. Milliseconds since 1970, UTC.
struct SeenIncident {
    qint64 seen = 0;
    qint64 over = 0;
};

/// How much later a status page reported outages than our own checks saw them.
struct DetectionLead {
    int compared = 0; ///< outages that both saw from their beginning
    int pageLate = 0; ///< of them the page reported later than our check, by a minute or more
    qint64 sumMs = 0; ///< of all leads; negative: the page was first
    int unreported = 0; ///< outages of 5 minutes and more that the page never reported

    /// The average lead of our own check; nothing where nothing could be compared.
    std::optional<qint64> averageMs() const;
    bool isEmpty() const { return compared == 0 && unreported == 0; }
    /// Adds what another service of the same page knows.
    DetectionLead &operator+=(const DetectionLead &other);
    bool operator==(const DetectionLead &) const = default;
};

/// Compares what was measured with what the page reported. An outage counts once, by its first incident; one
/// that was there already when watching began says nothing of who was first. All lists oldest first.
DetectionLead detectionLeadOf(std::span<const WatchRun> runs, std::span<const TimeWindow> troubles,
                              std::span<const SeenIncident> incidents);

/// "Their page is on average 11 min behind your own check (3 incidents); 2 outages were never on it"; empty
/// where nothing is known.
QString detectionLeadText(const DetectionLead &lead);

/// incidents, averageSeconds (null where nothing could be compared), late, unreported.
QJsonObject leadObject(const DetectionLead &lead);

} // namespace Pilotlamp
