// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/json.h"
#include "providers/page.h"

#include <QDateTime>
#include <QJsonObject>
#include <QLatin1StringView>

#include <span>

namespace Pilotlamp {

/// What the page's own script writes where there is nothing.
inline constexpr QLatin1StringView IncidentioNothing("$undefined");
/// incident.io's words for the state of a component.
std::span<const ReportedStatus> incidentioStatuses();
/// The words an incident gives for what it does to components; "operational" is none.
QStringList incidentioImpactWords(const QJsonObject &event);
/// When something was said last; invalid where no time is given.
QDateTime incidentioUpdatedAt(const QJsonObject &event);
/// An incident of these impact words; its link stands below `pageUrl`.
PageIncident incidentioIncidentFrom(const QJsonObject &event, const QStringList &words,
                                    const QString &pageUrl);
/// A maintenance, planned or running.
Maintenance incidentioMaintenanceFrom(const QJsonObject &event);
/// An informational incident.
PageNote incidentioNoteFrom(const QJsonObject &event);

} // namespace Pilotlamp
