// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/incidentio_events.h"

#include "providers/events.h"
#include "providers/text.h"
#include "providers/times.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr std::array IncidentioComponentStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"degraded_performance"_L1, Status::Overload},
    ReportedStatus{"partial_outage"_L1, Status::Overload},
    ReportedStatus{"major_outage"_L1, Status::Offline},
    ReportedStatus{"full_outage"_L1, Status::Offline},
    ReportedStatus{"under_maintenance"_L1, Status::Maintenance},
};

QString newestUpdate(const QJsonObject &event)
{
    QDateTime newest;
    QString text;
    for (const QJsonObject &update : objectsOf(event.value("updates"_L1))) {
        const QDateTime at = timeFrom(update.value("published_at"_L1));
        if (newest.isValid() && at < newest)
            continue;
        newest = at;
        text = update.value("message_string"_L1).toString();
    }
    return plainText(text, UpdateCap);
}

} // namespace

std::span<const ReportedStatus> incidentioStatuses()
{
    return IncidentioComponentStatuses;
}

QStringList incidentioImpactWords(const QJsonObject &event)
{
    QStringList words;
    for (const QJsonObject &impact : objectsOf(event.value("component_impacts"_L1)))
        words.append(enumText(impact.value("status"_L1)));
    for (const QJsonObject &component : objectsOf(event.value("affected_components"_L1)))
        words.append(enumText(component.value("status"_L1)));
    for (const QJsonObject &summary : objectsOf(event.value("status_summaries"_L1)))
        words.append(enumText(summary.value("worst_component_status"_L1)));
    words.removeAll(QString());
    words.removeAll(u"operational"_s);
    words.removeAll(QString(IncidentioNothing));
    return words;
}

QDateTime incidentioUpdatedAt(const QJsonObject &event)
{
    QDateTime newest = timeFrom(event.value("published_at"_L1));
    for (const QJsonObject &update : objectsOf(event.value("updates"_L1)))
        newest = std::max(newest, timeFrom(update.value("published_at"_L1)));
    return newest;
}

PageIncident incidentioIncidentFrom(const QJsonObject &event, const QStringList &words,
                                    const QString &pageUrl)
{
    PageIncident result;
    result.monitoring = phaseOf(bareText(event.value("status"_L1))) == Phase::Monitoring;
    Incident &incident = result.incident;
    incident.id = idText(event.value("id"_L1));
    incident.title = plainText(event.value("name"_L1).toString());
    incident.phase = oneLine(enumText(event.value("status"_L1)));
    for (const QString &reported : words)
        incident.status = worse(incident.status, statusOf(reported, IncidentioComponentStatuses));
    incident.link = incident.id.isEmpty() ? QString() : safeLink(pageUrl + "/incidents/"_L1 + incident.id);
    incident.since = timeFrom(event.value("published_at"_L1));
    incident.update = newestUpdate(event);
    result.updated = incidentioUpdatedAt(event);
    incident.affected = affectedOf(event);
    return result;
}

Maintenance incidentioMaintenanceFrom(const QJsonObject &event)
{
    const auto firstTime = [&event](std::initializer_list<QLatin1StringView> keys) {
        QDateTime time;
        for (const QLatin1StringView key : keys)
            time = time.isValid() ? time : timeFrom(event.value(key));
        return time;
    };
    return {.id = idText(event.value("id"_L1)),
            .title = plainText(event.value("name"_L1).toString()),
            .phase = oneLine(enumText(event.value("status"_L1))),
            .from = firstTime({"started_at"_L1, "starts_at"_L1, "published_at"_L1}),
            .until = firstTime({"scheduled_end_at"_L1, "ends_at"_L1}),
            .affected = affectedOf(event)};
}

PageNote incidentioNoteFrom(const QJsonObject &event)
{
    return {.text = plainText(event.value("name"_L1).toString()),
            .at = incidentioUpdatedAt(event),
            .affected = affectedOf(event)};
}

} // namespace Pilotlamp
