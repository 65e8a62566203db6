// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// When a NotificationPolicy says nothing, and what of that it keeps over restarts.
#include "app/notification_policy.h"
#include "core/quiet_hours.h"
#include "core/service_rules.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QJsonObject NotificationPolicy::memory() const
{
    QJsonObject snoozes;
    for (auto it = m_snoozes.cbegin(); it != m_snoozes.cend(); ++it)
        snoozes.insert(it.key(), it.value().toString(Qt::ISODate));
    QJsonObject announced;
    for (auto it = m_announced.cbegin(); it != m_announced.cend(); ++it)
        announced.insert(it.key(), it.value().toUTC().toString(Qt::ISODate));
    return {{u"snoozes"_s, snoozes},
            {u"announced"_s, announced},
            {u"quietUntilWell"_s, QJsonArray::fromStringList(m_quietUntilWell.values())},
            {u"awaited"_s, QJsonArray::fromStringList(m_awaited.values())}};
}

void NotificationPolicy::restoreMemory(const QJsonObject &memory)
{
    const auto idsOf = [&](const QString &key) {
        QSet<QString> ids;
        for (const QJsonValue &id : memory.value(key).toArray())
            ids.insert(id.toString());
        return ids;
    };
    m_quietUntilWell = idsOf(u"quietUntilWell"_s);
    m_awaited = idsOf(u"awaited"_s);
    m_snoozes.clear();
    const QJsonObject snoozes = memory.value(u"snoozes"_s).toObject();
    for (auto it = snoozes.begin(); it != snoozes.end(); ++it) {
        const QDateTime until = QDateTime::fromString(it.value().toString(), Qt::ISODate);
        if (until.isValid())
            m_snoozes.insert(it.key(), until);
    }
    m_announced.clear();
    const QJsonObject announced = memory.value(u"announced"_s).toObject();
    for (auto it = announced.begin(); it != announced.end(); ++it) {
        const QDateTime begins = QDateTime::fromString(it.value().toString(), Qt::ISODate);
        if (begins.isValid())
            m_announced.insert(it.key(), begins);
    }
    armSnoozes();
}

void NotificationPolicy::snooze(const QString &serviceId, qint64 seconds)
{
    m_snoozes.remove(serviceId);
    m_quietUntilWell.remove(serviceId);
    if (seconds == UntilWell)
        m_quietUntilWell.insert(serviceId);
    else if (seconds > 0)
        m_snoozes.insert(serviceId, m_clock().addSecs(seconds));
    const bool isQuietNow = seconds != 0;
    if (isQuietNow && m_shown.contains(serviceId))
        Q_EMIT withdraw(m_shown.take(serviceId));
    armSnoozes();
    Q_EMIT memoryChanged();
    noticeChange(serviceId);
}

QDateTime NotificationPolicy::snoozedUntil(const QString &serviceId) const
{
    return m_snoozes.value(serviceId);
}

void NotificationPolicy::wakeSnoozed()
{
    const QDateTime now = m_clock();
    const QList<QString> ids = m_snoozes.keys();
    for (const QString &id : ids) {
        if (m_snoozes.value(id) > now)
            continue;
        m_snoozes.remove(id);
        noticeChange(id);
    }
    armSnoozes();
    Q_EMIT memoryChanged();
}

void NotificationPolicy::armSnoozes()
{
    m_snoozeEnd.stop();
    if (m_snoozes.isEmpty())
        return;
    const QDateTime first = *std::min_element(m_snoozes.cbegin(), m_snoozes.cend());
    wakeAt(m_snoozeEnd, first);
}

bool NotificationPolicy::isQuiet(const ServiceRow &row, const QDateTime &now)
{
    const QString &id = row.service.id;
    if (m_quietUntilWell.contains(id) && row.verdict.status == Status::Online && row.verdict.confirmed) {
        m_quietUntilWell.remove(id);
        Q_EMIT memoryChanged();
    }
    const bool isExcused = isBad(row.verdict.status) && excuseOf(row.service, m_rows());
    return isExcused || m_quietUntilWell.contains(id) || m_snoozes.value(id) > now;
}

QDateTime NotificationPolicy::quietUntil() const
{
    return hasQuietHours() ? quietEndAfter(m_preferences, m_clock().toLocalTime()) : QDateTime();
}

/// Asked before the local time is: that reads the time zone's file each time.
bool NotificationPolicy::hasQuietHours() const
{
    return m_preferences.quietFrom.isValid() && m_preferences.quietUntil.isValid();
}

bool NotificationPolicy::isQuietHour(const QDateTime &now) const
{
    return hasQuietHours() && isQuietAt(m_preferences, now.toLocalTime());
}

/// True where nobody may be told now, whatever the service.
bool NotificationPolicy::isHeld(const ServiceRow &row, const QDateTime &now) const
{
    const bool mayPass = m_preferences.quietExceptOutages && row.verdict.status == Status::Offline;
    return m_away || (isQuietHour(now) && !mayPass);
}

/// Says what is not told, once: it is looked at again with every change until it may be told.
void NotificationPolicy::noteHeld(const ServiceRow &row, Hold why, const QDateTime &now)
{
    const QString &id = row.service.id;
    const NoticeStep step = noticesFor(row.service, m_notified.value(id), row.verdict, m_preferences, now);
    if (step.notices.isEmpty() || m_heldNoted.value(id) == step.notices.constFirst().title)
        return;
    m_heldNoted.insert(id, step.notices.constFirst().title);
    Q_EMIT heldBack(step.notices.constFirst(), why);
}

/// Takes away the popup of a trouble that is over but cannot be told to be over yet.
void NotificationPolicy::dropUntrue(const ServiceRow &row)
{
    const bool isOver = row.verdict.status == Status::Online && row.verdict.confirmed;
    if (!isOver || !m_shown.contains(row.service.id))
        return;
    const QString key = m_shown.take(row.service.id);
    if (!m_shown.isSpeaking(key))
        Q_EMIT withdraw(key);
}

} // namespace Pilotlamp
