// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"
#include "core/verdict.h"

#include <QDateTime>
#include <QJsonValue>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace Pilotlamp {

/// A time in which the user plans a service to be down.
struct PlannedMaintenance {
    QDateTime from = {}; ///< UTC
    QDateTime until = {}; ///< UTC, excluded

    bool operator==(const PlannedMaintenance &) const = default;
};
/// The window of a service's `maintenance` list that is open at `now` (UTC): the one that ends last. An entry
/// is {"from", "until"} in RFC 3339, or {"daily": true} or {"weekly": "sat" or a list} with "start"
/// ("22:00"), "minutes" (1–10080) and "timeZone" (IANA; default: this system's).
std::optional<PlannedMaintenance> plannedMaintenanceAt(const QJsonValue &maintenance, const QDateTime &now);
/// What is wrong with a `maintenance` list, in one sentence; empty where nothing is.
QString plannedMaintenanceProblem(const QJsonValue &maintenance);
/// A verdict within the user's own window: trouble is Maintenance and nobody is told of it.
Verdict withPlannedMaintenance(const Verdict &verdict, const Service &service, const QDateTime &now);

/// True where a service has planned maintenance of the user's own, whenever that is.
bool hasMaintenancePlan(const Service &service);
/// The ids of the services that this one stands on (key `dependsOn`).
QStringList dependenciesOf(const Service &service);
/// The service below this one, over any number of steps, whose outage excuses it; nothing where all below is
/// well. Only telling is suppressed by it, never checking.
std::optional<ServiceRow> excuseOf(const Service &service, std::span<const ServiceRow> rows);
/// A bad verdict with the excuse named beside it.
Verdict withExcuse(const Verdict &verdict, const Service &service, std::span<const ServiceRow> rows);

/// True where nothing is known because the page, which was read, says nothing of the one AI model that is
/// followed: no trouble, and no good news either.
bool isNothingReported(const Verdict &verdict);

/// A check with the key `upsideDown` is good when its target does not answer.
bool isInverted(const Check &check);
/// The reading of an upside-down check turned around; any other as it is. An attempt that tells nothing stays
/// Unknown. To be applied once it is known that the failure is not our own.
Reading turned(const Check &check, const Reading &reading);

} // namespace Pilotlamp
