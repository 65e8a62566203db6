// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/salesforce.h"

#include "providers/account.h"
#include "providers/address.h"
#include "providers/events.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto SalesforceTitle = "Salesforce Trust"_L1;

constexpr std::array TrustStatuses{
    ReportedStatus{"ok"_L1, Status::Online},
    ReportedStatus{"maintenance_core"_L1, Status::Maintenance},
    ReportedStatus{"maintenance_noncore"_L1, Status::Maintenance},
    ReportedStatus{"minor_incident_core"_L1, Status::Overload},
    ReportedStatus{"minor_incident_noncore"_L1, Status::Overload},
    ReportedStatus{"major_incident_noncore"_L1, Status::Overload},
    ReportedStatus{"major_incident_core"_L1, Status::Offline},
};

/// The instances an event names, and the one it is listed at.
QStringList instancesOf(const QJsonObject &event, const QString &listedAt)
{
    QStringList keys{listedAt};
    for (const QJsonValue key : event.value("instanceKeys"_L1).toArray())
        keys.append(oneLine(key.toString()));
    keys.removeAll(QString());
    keys.removeDuplicates();
    return keys;
}

/// Open while one of its impacts has no end; the newest message is all the title it has.
void addTrustIncident(Page &page, const QJsonObject &event, const QString &listedAt)
{
    const QList<QJsonObject> impacts = objectsOf(event.value("IncidentImpacts"_L1));
    const bool isOver = !impacts.isEmpty()
        && std::all_of(impacts.begin(), impacts.end(),
                       [](const QJsonObject &impact) { return isGiven(impact.value("endTime"_L1)); });
    if (isOver)
        return;
    PageIncident open;
    Incident &incident = open.incident;
    incident.id = idText(event.value("id"_L1));
    for (const QJsonObject &message : objectsOf(event.value("IncidentEvents"_L1))) {
        const QDateTime at = timeFrom(message.value("createdAt"_L1));
        if (open.updated.isValid() && !(at > open.updated))
            continue;
        open.updated = at;
        incident.title = plainText(message.value("message"_L1).toString());
        incident.phase = oneLine(message.value("type"_L1).toString());
    }
    for (const QJsonObject &impact : impacts) {
        if (!incident.since.isValid())
            incident.since = timeFrom(impact.value("startTime"_L1));
        if (enumText(impact.value("severity"_L1)) == "major"_L1)
            incident.status = Status::Offline;
    }
    incident.affected = instancesOf(event, listedAt);
    page.incidents.append(open);
}

void addTrustMaintenance(Page &page, const QJsonObject &event, const QString &listedAt)
{
    const QString state = enumText(event.value("message"_L1).toObject().value("eventStatus"_L1));
    const Phase phase = phaseOf(state);
    if (phase == Phase::Active || phase == Phase::Scheduled)
        (phase == Phase::Active ? page.maintenances : page.upcoming)
            .append({.id = idText(event.value("id"_L1)),
                     .title = plainText(event.value("name"_L1).toString()),
                     .phase = oneLine(state),
                     .from = timeFrom(event.value("plannedStartTime"_L1)),
                     .until = timeFrom(event.value("plannedEndTime"_L1)),
                     .affected = instancesOf(event, listedAt)});
}

/// One instance, a list of them, or a product with its instances.
Result<Page> readSalesforce(const Payload &payload)
{
    const Result<QJsonValue> root = parseJson(payload.body);
    if (!root)
        return root.error();
    if (root->isArray())
        return trustFrom(*root, SalesforceTitle);
    const QJsonValue instances = root->toObject().value("Instances"_L1);
    return trustFrom(instances.isUndefined() ? QJsonArray{*root} : instances, SalesforceTitle);
}

/// The page that people open is not the host of the data.
QList<Addresses> salesforceAddresses(const QUrl &base)
{
    constexpr auto Api = "https://api.status.salesforce.com"_L1;
    constexpr auto Preview = "/v1/instances/status/preview"_L1;
    const QStringList path = base.path().split(u'/', Qt::SkipEmptyParts);
    if (path.contains(u"v1"_s))
        return {{base.adjusted(QUrl::RemoveFragment)}};
    if (base.host() != "status.salesforce.com"_L1)
        return oneAddress(base, Preview);
    if (path.size() > 1 && path.first() == "instances"_L1)
        return {{QUrl(Api + "/v1/instances/"_L1 + path.at(1) + "/status"_L1)}};
    if (path.size() > 1 && path.first() == "products"_L1 && path.at(1) != "all"_L1)
        return {{QUrl(Api + "/v1/products/"_L1 + path.at(1))}};
    return {{QUrl(Api + Preview)}};
}

} // namespace

Result<Page> trustFrom(const QJsonValue &instances, QLatin1StringView title)
{
    Page page;
    for (const QJsonObject &instance : componentsIn(page, instances, {"key"_L1})) {
        const QString key = oneLine(idText(instance.value("key"_L1)));
        if (!truth(instance.value("isActive"_L1), true))
            continue;
        page.leaves.append(
            withWord({.id = key, .name = key, .group = oneLine(instance.value("location"_L1).toString())},
                     instance.value("status"_L1), TrustStatuses));
        for (const QJsonObject &event :
             eventsIn(page, instance.value("Incidents"_L1), {"id"_L1, "IncidentImpacts"_L1}))
            addTrustIncident(page, event, key);
        for (const QJsonObject &event :
             eventsIn(page, instance.value("Maintenances"_L1), {"id"_L1, "message"_L1}))
            addTrustMaintenance(page, event, key);
    }
    mergeDuplicates(page);
    return page.leaves.isEmpty() ? Result<Page>(notOfKind(title)) : page;
}

constinit const Kind SalesforceKind{.id = "salesforce"_L1,
                                    .title = SalesforceTitle,
                                    .seenReal = false,
                                    .addresses = salesforceAddresses,
                                    .read = readSalesforce};

} // namespace Pilotlamp
