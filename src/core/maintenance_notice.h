// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"

#include <QDateTime>
#include <QJsonValue>
#include <QList>
#include <QMap>

namespace Pilotlamp {

/// How many hours before a planned maintenance begins a service asks to hear of it (`maintenanceNotice`),
/// longest first; empty where it does not.
QList<int> maintenanceHoursOf(const Service &service);
/// True for what `maintenanceNotice` may be: a list of whole numbers from 1 to 720.
bool isMaintenanceNotice(const QJsonValue &value);

/// Which announcements were told, by a key of service, maintenance and hours, and when that maintenance
/// begins (UTC).
using AnnouncedMaintenance = QMap<QString, QDateTime>;

/// What is to be told of planned maintenance now.
struct MaintenanceStep {
    QList<Notice> notices = {};
    AnnouncedMaintenance announced = {}; ///< with those told in this step
    QDateTime next = {}; ///< when the next one is due, UTC; invalid where none is
};
/// "until 15:30" of a service in maintenance whose page says it; local time, with the day where it is another
/// one than that of the check. Else empty. Translated.
QString maintenanceUntil(const Verdict &verdict);
/// One notice for each maintenance that begins within the hours a service asked for, however many of them
/// have passed at once; each once, and again where the page moves its beginning. Pure; `now` UTC.
MaintenanceStep maintenanceNoticesFor(const ServiceRow &row, const AnnouncedMaintenance &announced,
                                      const QDateTime &now);
/// Without what began more than a day ago.
AnnouncedMaintenance withoutPast(AnnouncedMaintenance announced, const QDateTime &now);

} // namespace Pilotlamp
