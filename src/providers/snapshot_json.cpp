// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/snapshot_json.h"

#include "core/json_values.h"
#include "providers/kind.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int SnapshotJsonVersion = 1;

template <typename T>
QJsonArray arrayOf(const QList<T> &list, QJsonObject (*objectOf)(const T &))
{
    QJsonArray array;
    for (const T &element : list)
        array.append(objectOf(element));
    return array;
}

QJsonObject performanceObject(const PerformanceValue &value)
{
    return {{u"label"_s, value.label}, {u"value"_s, value.value}, {u"unit"_s, textOrNull(value.unit)}};
}

QJsonObject componentObject(const Component &component)
{
    static const ComponentFacts none;
    const ComponentFacts &facts = component.facts ? *component.facts : none;
    const QJsonObject acknowledged{{u"by"_s, textOrNull(facts.acknowledgedBy)},
                                   {u"comment"_s, textOrNull(facts.acknowledgement)}};
    const QJsonObject downtime{{u"until"_s, jsonTime(facts.downtimeUntil)},
                               {u"by"_s, textOrNull(facts.downtimeBy)},
                               {u"comment"_s, textOrNull(facts.downtimeComment)}};
    const auto flag = [](std::optional<bool> value) {
        return value ? QJsonValue(*value) : QJsonValue();
    };
    return {{u"id"_s, textOrNull(component.id)},
            {u"name"_s, component.name},
            {u"group"_s, textOrNull(component.group)},
            {u"status"_s, idOf(component.status)},
            {u"host"_s, textOrNull(facts.host)},
            {u"since"_s, jsonTime(facts.since)},
            {u"lastCheck"_s, jsonTime(facts.lastCheck)},
            {u"attempt"_s, textOrNull(facts.attempt)},
            {u"soft"_s, flag(facts.soft)},
            {u"severity"_s, textOrNull(facts.severity.isEmpty() ? component.said : facts.severity)},
            {u"output"_s, textOrNull(facts.output)},
            {u"longOutput"_s, textOrNull(facts.more)},
            {u"perfdata"_s,
             facts.performance.isEmpty() ? QJsonValue() : arrayOf(facts.performance, performanceObject)},
            {u"acknowledged"_s, facts.acknowledged ? QJsonValue(acknowledged) : QJsonValue()},
            {u"downtime"_s, facts.inDowntime ? QJsonValue(downtime) : QJsonValue()},
            {u"flapping"_s, component.facts ? QJsonValue(facts.flapping) : QJsonValue()},
            {u"passive"_s, flag(facts.passive)},
            {u"notifications"_s, flag(facts.notifications)},
            {u"link"_s, textOrNull(facts.link)},
            {u"runbook"_s, textOrNull(facts.runbook)},
            {u"dashboard"_s, textOrNull(facts.dashboard)}};
}

QJsonObject incidentObject(const Incident &incident)
{
    return {
        {u"id"_s, textOrNull(incident.id)},
        {u"title"_s, incident.title},
        {u"phase"_s, textOrNull(incident.phase)},
        {u"status"_s, idOf(incident.status)},
        {u"link"_s, textOrNull(incident.link)},
        {u"since"_s, jsonTime(incident.since)},
        {u"affectsChosen"_s, incident.affectsChosen ? QJsonValue(*incident.affectsChosen) : QJsonValue()}};
}

QJsonObject maintenanceObject(const Maintenance &maintenance)
{
    return {{u"id"_s, textOrNull(maintenance.id)},
            {u"title"_s, maintenance.title},
            {u"phase"_s, textOrNull(maintenance.phase)},
            {u"from"_s, jsonTime(maintenance.from)},
            {u"until"_s, jsonTime(maintenance.until)}};
}

} // namespace

QJsonObject snapshotToJson(const Snapshot &snapshot)
{
    return {{u"version"_s, SnapshotJsonVersion},
            {u"status"_s, idOf(snapshot.status)},
            {u"summary"_s, snapshot.summary},
            {u"components"_s, arrayOf(snapshot.components, componentObject)},
            {u"incidents"_s, arrayOf(snapshot.incidents, incidentObject)},
            {u"maintenances"_s, arrayOf(snapshot.maintenances, maintenanceObject)},
            {u"upcoming"_s, arrayOf(snapshot.upcoming, maintenanceObject)},
            {u"asOf"_s, jsonTime(snapshot.asOf)},
            {u"notes"_s, QJsonArray::fromStringList(snapshot.notes)},
            {u"models"_s, modelsJson(snapshot.models)}};
}

QJsonArray componentsJson(const Snapshot &snapshot, const Check &check, const QString &serviceLink)
{
    QJsonArray components;
    for (const Component &component : snapshot.components) {
        QJsonObject object = componentObject(component);
        if (object.value("link"_L1).isNull())
            object.insert("link"_L1, textOrNull(componentLink(check, serviceLink, component)));
        components.append(object);
    }
    return components;
}

QJsonObject snapshotToJson(const Error &error)
{
    Snapshot unread;
    unread.summary = error.text;
    return snapshotToJson(unread);
}

} // namespace Pilotlamp
