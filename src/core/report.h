// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detection_lead.h"
#include "core/rollup.h"
#include "core/service_history.h"
#include "core/verdict.h"

#include <QJsonObject>
#include <QTimeZone>

namespace Pilotlamp {

/// What one check saw in the window of a report.
struct ReportCheck {
    QString kind = {}; ///< as shown to people
    QString url = {};
    bool vendor = false;
    Rollup readings = {};
    std::optional<TimePoint> last = {};

    bool operator==(const ReportCheck &) const = default;
};

/// An incident with what it tells beside our own measurement.
struct ReportIncident {
    RecordedIncident incident = {};
    QString phase = {}; ///< the page's own word, while it is open
    QString update = {}; ///< the vendor's newest message, while it is open
    std::optional<qint64> leadMs = {}; ///< how much sooner we saw it; negative: the page was first

    bool operator==(const ReportIncident &) const = default;
};

/// What was told of a service.
struct ReportNotice {
    qint64 at = 0;
    QString title = {};

    bool operator==(const ReportNotice &) const = default;
};

/// Everything a report tells; all texts as they are, redacted only when it is written.
struct ReportFacts {
    Service service = {};
    std::optional<Verdict> verdict = {}; ///< nothing where no program watches at present
    TimeWindow window = {};
    Uptime uptime = {};
    std::optional<RecordedVerdict> before = {}; ///< what held when the window began
    QList<RecordedVerdict> changes = {}; ///< oldest first
    qint64 since = 0; ///< when what was recorded last began; 0: not known better than when it was recorded
    QList<ReportIncident> incidents = {}; ///< oldest first
    DetectionLead lead = {}; ///< of the status page in the year before the window's end
    QList<ReportNotice> notices = {}; ///< oldest first
    QList<ReportCheck> checks = {};
};

/// How a report is written.
struct ReportStyle {
    bool hidePrivateHosts = false;
    QTimeZone zone = QTimeZone::utc(); ///< of all times but JSON's, which are UTC
};

enum class ReportFormat : quint8 { Markdown, Html, Json, Text };
/// The format of a word: "markdown", "html", "json", "text"; nothing for any other.
std::optional<ReportFormat> reportFormatFromId(QStringView id);

/// The report: what is, what was when, what the vendor said, what was measured
/// here. Secrets are never in it; text of others is plain in every format.
/// HTML is one file without scripts, links into the world or pictures.
QString reportOf(const ReportFacts &facts, ReportFormat format, const ReportStyle &style);
/// The JSON form; all keys always present, null where not applicable.
QJsonObject reportObject(const ReportFacts &facts, const ReportStyle &style);

} // namespace Pilotlamp
