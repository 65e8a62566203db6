// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a step of the notification policy says nothing.
#include "core/notification_stepper.h"
#include "core/quiet_hours.h"
#include "core/service_rules.h"

namespace Pilotlamp {

/// The local time is asked for only where there are quiet hours: that reads the time zone's file each time.
bool isQuietHour(const NotificationInput &input)
{
    const Preferences &preferences = input.preferences;
    return preferences.quietFrom.isValid() && preferences.quietUntil.isValid()
        && isQuietAt(preferences, input.now.toLocalTime());
}

bool NotificationStepper::isMuted(const ServiceRow &row)
{
    const QString &id = row.service.id;
    if (m_state.snoozes.isUntilWell(id) && row.verdict.status == Status::Online && row.verdict.confirmed) {
        m_state.snoozes.end(id);
        m_step.isMemoryChanged = true;
    }
    const bool isExcused = isBad(row.verdict.status) && excuseOf(row.service, m_in.rows);
    return isExcused || m_state.snoozes.isMuted(id, m_in.now);
}

/// True where nobody may be told now, whatever the service.
bool NotificationStepper::isHeld(const ServiceRow &row) const
{
    const bool mayPass = m_in.preferences.quietExceptOutages && row.verdict.status == Status::Offline;
    return m_state.away || (m_isQuietHour && !mayPass);
}

/// Says what is not told, once: it is looked at again with every change until it may be told.
void NotificationStepper::noteHeld(const ServiceRow &row, Hold why)
{
    const QString &id = row.service.id;
    const NoticeStep step
        = noticesFor(row.service, m_state.notified.value(id), row.verdict, m_in.preferences, m_in.now);
    if (step.notices.isEmpty() || m_state.heldNoted.value(id) == step.notices.constFirst().title)
        return;
    m_state.heldNoted.insert(id, step.notices.constFirst().title);
    m_step.held.append({step.notices.constFirst(), why});
}

/// Takes away the popup of a trouble that is over but cannot be told to be over yet.
void NotificationStepper::dropUntrue(const ServiceRow &row)
{
    const bool isOver = row.verdict.status == Status::Online && row.verdict.confirmed;
    if (!isOver || !m_state.shown.contains(row.service.id))
        return;
    const QString key = m_state.shown.take(row.service.id);
    if (!m_state.shown.isSpeaking(key))
        m_step.withdrawn.append(key);
}

} // namespace Pilotlamp
