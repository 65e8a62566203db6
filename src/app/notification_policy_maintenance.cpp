// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Planned maintenance, told ahead to who asked for it.
#include "app/notification_policy.h"
#include "core/log.h"
#include "core/maintenance_notice.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QList<Notice> NotificationPolicy::maintenanceNotices(const QDateTime &now)
{
    QList<Notice> notices;
    AnnouncedMaintenance announced = withoutPast(m_announced, now);
    for (const ServiceRow &row : m_rows()) {
        if (m_snoozes.value(row.service.id) > now || m_quietUntilWell.contains(row.service.id))
            continue;
        const MaintenanceStep step = maintenanceNoticesFor(row, announced, now);
        // Behind a locked screen and in quiet hours it waits, as everything does.
        if (m_away || (isQuietHour(now) && !step.notices.isEmpty()))
            continue;
        announced = step.announced;
        for (Notice notice : step.notices) {
            dress(notice, m_preferences);
            notices.append(notice);
        }
    }
    // Remembered before it is told.
    if (announced != m_announced) {
        m_announced = announced;
        Q_EMIT memoryChanged();
    }
    return notices;
}

void NotificationPolicy::armMaintenance(const QDateTime &now)
{
    QDateTime next;
    for (const ServiceRow &row : m_rows()) {
        const QDateTime due = maintenanceNoticesFor(row, m_announced, now).next;
        if (due.isValid() && (!next.isValid() || due < next))
            next = due;
    }
    m_maintenance.stop();
    if (next.isValid())
        wakeAt(m_maintenance, next);
}

} // namespace Pilotlamp
