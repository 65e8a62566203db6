// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detection_lead.h"
#include "store/history_values.h"

#include <QJsonObject>

#include <optional>

namespace Pilotlamp {

/// What `history` tells about one service.
struct HistoryReport {
    QString id = {};
    QString name = {};
    TimeWindow window = {};
    ServiceSummary summary = {};
    std::optional<VerdictChange> before = {}; ///< what held when the window began
    QList<VerdictChange> changes = {}; ///< in the window, oldest first
    QList<StoredIncident> incidents = {};
    DetectionLead lead = {}; ///< of its status page in the last 12 months

    /// Nothing was watched and nothing changed in the window.
    bool isEmpty() const;
};

/// For people, times in the local zone.
QString historyText(const HistoryReport &report);
/// The changes as CSV (RFC 4180) with a heading: at, status,
/// whose, reason. No cell is taken for a formula by a spreadsheet.
QString historyCsv(const HistoryReport &report);
/// A text as a cell of CSV: quoted where needed, and never taken for a formula.
QString csvCell(QString text);
/// Everything; all keys always present, null where not applicable.
QJsonObject historyObject(const HistoryReport &report);

} // namespace Pilotlamp
