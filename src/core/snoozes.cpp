// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/snoozes.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

void Snoozes::setUntil(const QString &serviceId, const QDateTime &until)
{
    end(serviceId);
    m_until.insert(serviceId, until);
}

void Snoozes::setUntilWell(const QString &serviceId)
{
    end(serviceId);
    m_untilWell.insert(serviceId);
}

void Snoozes::end(const QString &serviceId)
{
    m_until.remove(serviceId);
    m_untilWell.remove(serviceId);
}

bool Snoozes::isMuted(const QString &serviceId, const QDateTime &now) const
{
    return m_untilWell.contains(serviceId) || m_until.value(serviceId) > now;
}

QDateTime Snoozes::firstEnd() const
{
    return m_until.isEmpty() ? QDateTime() : *std::min_element(m_until.cbegin(), m_until.cend());
}

QStringList Snoozes::takeEnded(const QDateTime &now)
{
    QStringList ended;
    m_until.removeIf([&](const QHash<QString, QDateTime>::iterator &one) {
        if (one.value() > now)
            return false;
        ended.append(one.key());
        return true;
    });
    return ended;
}

void Snoozes::writeTo(QJsonObject &memory) const
{
    QJsonObject until;
    for (auto it = m_until.cbegin(); it != m_until.cend(); ++it)
        until.insert(it.key(), it.value().toString(Qt::ISODate));
    memory.insert("snoozes"_L1, until);
    memory.insert("quietUntilWell"_L1, QJsonArray::fromStringList(m_untilWell.values()));
}

Snoozes Snoozes::from(const QJsonObject &memory)
{
    Snoozes snoozes;
    for (const QJsonValue &id : memory.value("quietUntilWell"_L1).toArray())
        snoozes.m_untilWell.insert(id.toString());
    const QJsonObject until = memory.value("snoozes"_L1).toObject();
    for (auto it = until.begin(); it != until.end(); ++it) {
        const QDateTime end = QDateTime::fromString(it.value().toString(), Qt::ISODate);
        if (end.isValid())
            snoozes.m_until.insert(it.key(), end);
    }
    return snoozes;
}

} // namespace Pilotlamp
