// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/memory.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto SnoozesKey = "snoozes"_L1;
constexpr int RemindersShift = 3; ///< facts: three flags, then the number of reminders

QVariant msOf(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant &ms)
{
    return ms.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(ms.toLongLong(), Qt::UTC);
}

QString memoryKeyOf(const CheckKey &key)
{
    // A line break is in none of the three.
    return u"check\n"_s + QStringList{key.service, key.kind, key.url}.join(u'\n');
}

} // namespace

Memory::Memory(Database &database)
    : m_database(database)
{
}

QHash<QString, NotifiedState> Memory::loadNotified() const
{
    QHash<QString, NotifiedState> all;
    m_database.read(
        "SELECT service, status, at, bad_since, facts FROM told"_L1, {}, [&](const QSqlQuery &row) {
            const int facts = row.value(4).toInt();
            all.insert(row.value(0).toString(),
                       {.status = static_cast<Status>(std::clamp(row.value(1).toInt(), 0, StatusCount - 1)),
                        .at = timeOf(row.value(2)),
                        .badSince = timeOf(row.value(3)),
                        .acknowledged = (facts & 4) != 0,
                        .reminders = facts >> RemindersShift,
                        .unstable = (facts & 1) != 0,
                        .componentsGone = (facts & 2) != 0});
        });
    return all;
}

bool Memory::saveNotified(const QString &service, const NotifiedState &notified)
{
    m_database.syncSoon();
    return m_database.write(
        "INSERT OR REPLACE INTO told(service, status, at, bad_since, facts) VALUES(?, ?, ?, ?, ?)"_L1,
        {service, int(notified.status), msOf(notified.at), msOf(notified.badSince),
         (notified.unstable ? 1 : 0) | (notified.componentsGone ? 2 : 0) | (notified.acknowledged ? 4 : 0)
             | (notified.reminders << RemindersShift)});
}

void Memory::keepOnly(const QStringList &services)
{
    const QSet<QString> kept(services.begin(), services.end());
    const QHash<QString, NotifiedState> all = loadNotified();
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (!kept.contains(it.key()))
            m_database.write("DELETE FROM told WHERE service = ?"_L1, {it.key()});
    }
    const QHash<QString, QByteArray> states = loadStates(u"check\n"_s);
    for (auto it = states.cbegin(); it != states.cend(); ++it) {
        if (!kept.contains(it.key().section(u'\n', 1, 1)))
            removeState(it.key());
    }
}

QHash<QString, QDateTime> Memory::loadSnoozes() const
{
    QHash<QString, QDateTime> snoozes;
    const QJsonObject object = QJsonDocument::fromJson(loadState(SnoozesKey)).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        snoozes.insert(it.key(),
                       QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(it.value().toDouble()), Qt::UTC));
    return snoozes;
}

bool Memory::saveSnoozes(const QHash<QString, QDateTime> &snoozes)
{
    QJsonObject object;
    for (auto it = snoozes.cbegin(); it != snoozes.cend(); ++it)
        object.insert(it.key(), double(it->toMSecsSinceEpoch()));
    return saveState(SnoozesKey, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<CheckState> Memory::loadCheckState(const CheckKey &key) const
{
    const QJsonDocument document = QJsonDocument::fromJson(loadState(memoryKeyOf(key)));
    if (!document.isObject())
        return {};
    return checkStateFromJson(document.object());
}

bool Memory::saveCheckState(const CheckKey &key, const CheckState &state)
{
    return saveState(memoryKeyOf(key), QJsonDocument(checkStateToJson(state)).toJson(QJsonDocument::Compact));
}

QByteArray Memory::loadState(const QString &key) const
{
    QByteArray value;
    m_database.read("SELECT value FROM state WHERE key = ?"_L1, {key},
                    [&](const QSqlQuery &row) { value = row.value(0).toByteArray(); });
    return value;
}

bool Memory::saveState(const QString &key, const QByteArray &value)
{
    m_database.syncSoon();
    return m_database.write("INSERT OR REPLACE INTO state(key, value) VALUES(?, ?)"_L1,
                            {key, value.isNull() ? QByteArray("") : value});
}

QHash<QString, QByteArray> Memory::loadStates(const QString &prefix) const
{
    QHash<QString, QByteArray> states;
    m_database.read(
        "SELECT key, value FROM state WHERE substr(key, 1, ?) = ?"_L1, {prefix.size(), prefix},
        [&](const QSqlQuery &row) { states.insert(row.value(0).toString(), row.value(1).toByteArray()); });
    return states;
}

void Memory::removeState(const QString &key)
{
    m_database.write("DELETE FROM state WHERE key = ?"_L1, {key});
}

} // namespace Pilotlamp
