// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detection_lead.h"
#include "core/report.h"

namespace Pilotlamp {

/// One time a service was down or degraded, from the first bad verdict to the next good one.
struct DigestOutage {
    TimeWindow window = {};
    qint64 watchedMs = 0; ///< of it the program watched
    bool isOpen = false; ///< not over when the window ended
    Status worst = Status::Unknown;
    Whose whose = Whose::Unclear;
    QString reason = {}; ///< of its worst moment

    bool operator==(const DigestOutage &) const = default;
};

/// What a service did in the window of a digest.
struct DigestService {
    Service service = {};
    Uptime uptime = {};
    QList<DigestOutage> outages = {}; ///< oldest first
    std::optional<qint64> costMs = {}; ///< down or degraded while the user was active; nothing: not known
    Rollup times = {}; ///< of its first own check
    DetectionLead lead = {}; ///< of its status page

    bool operator==(const DigestService &) const = default;
};

/// What the services did in a window.
struct DigestFacts {
    TimeWindow window = {};
    std::optional<qint64> activeMs = {}; ///< how long the user was at this computer; nothing: not known
    QList<DigestService> services = {}; ///< in the configured order
};

/// The times a service was down or degraded, out of its verdicts (oldest first). What was only not known
/// between two bad moments does not end an outage. What was the user's own is none.
QList<DigestOutage> outagesOf(const std::optional<RecordedVerdict> &before,
                              const QList<RecordedVerdict> &changes, TimeWindow window);

/// Outages, what they cost the user, the slowest, and whose page was late. Secrets are never in it.
QString digestOf(const DigestFacts &facts, ReportFormat format, const ReportStyle &style);
/// The JSON form; all keys always present, null where not applicable.
QJsonObject digestObject(const DigestFacts &facts, const ReportStyle &style);
/// The short form for a notification: a title, and a line for each thing worth telling.
struct DigestCard {
    QString title = {};
    QStringList lines = {};
};
DigestCard digestCard(const DigestFacts &facts);

} // namespace Pilotlamp
