// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/snapshot_json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

template <typename T>
QJsonArray arrayOf(const QList<T> &list, QJsonObject (*objectOf)(const T &))
{
    QJsonArray array;
    for (const T &element : list)
        array.append(objectOf(element));
    return array;
}

QJsonObject componentObject(const Component &component)
{
    return {{u"id"_s, textOrNull(component.id)},
            {u"name"_s, component.name},
            {u"group"_s, textOrNull(component.group)},
            {u"status"_s, word(component.status)}};
}

QJsonObject incidentObject(const Incident &incident)
{
    return {
        {u"id"_s, textOrNull(incident.id)},
        {u"title"_s, incident.title},
        {u"phase"_s, textOrNull(incident.phase)},
        {u"status"_s, word(incident.status)},
        {u"link"_s, textOrNull(incident.link)},
        {u"since"_s, timeOrNull(incident.since)},
        {u"affectsChosen"_s, incident.affectsChosen ? QJsonValue(*incident.affectsChosen) : QJsonValue()}};
}

QJsonObject maintenanceObject(const Maintenance &maintenance)
{
    return {{u"id"_s, textOrNull(maintenance.id)},
            {u"title"_s, maintenance.title},
            {u"phase"_s, textOrNull(maintenance.phase)},
            {u"from"_s, timeOrNull(maintenance.from)},
            {u"until"_s, timeOrNull(maintenance.until)}};
}

} // namespace

QJsonObject snapshotToJson(const Snapshot &snapshot)
{
    return {{u"status"_s, word(snapshot.status)},
            {u"summary"_s, snapshot.summary},
            {u"components"_s, arrayOf(snapshot.components, componentObject)},
            {u"incidents"_s, arrayOf(snapshot.incidents, incidentObject)},
            {u"maintenances"_s, arrayOf(snapshot.maintenances, maintenanceObject)},
            {u"upcoming"_s, arrayOf(snapshot.upcoming, maintenanceObject)},
            {u"asOf"_s, timeOrNull(snapshot.asOf)}};
}

QJsonObject snapshotToJson(const Error &error)
{
    Snapshot unread;
    unread.summary = error.text;
    return snapshotToJson(unread);
}

} // namespace Pilotlamp
