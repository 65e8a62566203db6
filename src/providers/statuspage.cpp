// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/statuspage.h"

#include "providers/account.h"
#include "providers/address.h"
#include "providers/events.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto StatuspageTitle = "Atlassian Statuspage"_L1;
constexpr auto StatuspagePath = "/api/v2/summary.json"_L1;

constexpr std::array StatuspageComponentStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"degraded_performance"_L1, Status::Overload},
    ReportedStatus{"partial_outage"_L1, Status::Overload},
    ReportedStatus{"major_outage"_L1, Status::Offline},
    ReportedStatus{"full_outage"_L1, Status::Offline},
    ReportedStatus{"under_maintenance"_L1, Status::Maintenance},
};
constexpr std::array IndicatorStatuses{
    ReportedStatus{"none"_L1, Status::Online},
    ReportedStatus{"minor"_L1, Status::Overload},
    ReportedStatus{"major"_L1, Status::Overload},
    ReportedStatus{"critical"_L1, Status::Offline},
    ReportedStatus{"maintenance"_L1, Status::Maintenance},
};

/// When the page said something about an event last.
QDateTime updatedAt(const QJsonObject &event)
{
    QDateTime newest;
    for (const QLatin1StringView key : {"updated_at"_L1, "started_at"_L1, "created_at"_L1}) {
        if (newest = timeFrom(event.value(key)); newest.isValid())
            break;
    }
    return newest;
}

/// Components that updates list although they say of them that they worked before and work now: some pages
/// link all they have to every incident.
QStringList untouchedOf(const QList<QJsonObject> &updates)
{
    QStringList fine;
    QStringList touched;
    for (const QJsonObject &update : updates) {
        for (const QJsonObject &component : objectsOf(update.value("affected_components"_L1))) {
            const bool isFine = enumText(component.value("old_status"_L1)) == "operational"_L1
                && enumText(component.value("new_status"_L1)) == "operational"_L1;
            for (const QLatin1StringView key : {"code"_L1, "name"_L1}) {
                if (const QString text = idText(component.value(key)); !text.isEmpty())
                    (isFine ? fine : touched).append(text);
            }
        }
    }
    fine.removeIf([&touched](const QString &name) { return touched.contains(name); });
    return fine;
}

PageIncident statuspageIncidentFrom(const QJsonObject &event)
{
    const QList<QJsonObject> updates = objectsOf(event.value("incident_updates"_L1));
    PageIncident result;
    result.monitoring = phaseOf(bareText(event.value("status"_L1))) == Phase::Monitoring;
    Incident &incident = result.incident;
    incident.id = idText(event.value("id"_L1));
    incident.title = plainText(event.value("name"_L1).toString());
    incident.phase = oneLine(enumText(event.value("status"_L1)));
    incident.status
        = enumText(event.value("impact"_L1)) == "critical"_L1 ? Status::Offline : Status::Overload;
    incident.link = safeLink(event.value("shortlink"_L1).toString());
    incident.since = timeFrom(event.value("started_at"_L1));
    if (!incident.since.isValid())
        incident.since = timeFrom(event.value("created_at"_L1));
    if (!updates.isEmpty())
        incident.update = plainText(updates.first().value("body"_L1).toString(), UpdateCap);
    incident.affected = affectedOf(event);
    result.untouched = untouchedOf(updates);
    result.updated = updatedAt(event);
    return result;
}

Maintenance statuspageMaintenanceFrom(const QJsonObject &event)
{
    return {.id = idText(event.value("id"_L1)),
            .title = plainText(event.value("name"_L1).toString()),
            .phase = oneLine(enumText(event.value("status"_L1))),
            .from = timeFrom(event.value("scheduled_for"_L1)),
            .until = timeFrom(event.value("scheduled_until"_L1)),
            .affected = affectedOf(event)};
}

/// Maintenances are told by their phase alone; they stand in a list of their own, some pages list running
/// ones among the incidents.
void addStatuspageMaintenance(Page &page, const QJsonObject &event)
{
    const Phase phase = maintenancePhaseOf(page, event.value("status"_L1));
    if (phase == Phase::Active)
        page.maintenances.append(statuspageMaintenanceFrom(event));
    else if (phase == Phase::Scheduled)
        page.upcoming.append(statuspageMaintenanceFrom(event));
}

void addStatuspageIncident(Page &page, const QJsonObject &event)
{
    if (isGiven(event.value("resolved_at"_L1)))
        return;
    const Phase phase = phaseOf(bareText(event.value("status"_L1)));
    const QString impact = enumText(event.value("impact"_L1));
    if (phase == Phase::Active)
        page.maintenances.append(statuspageMaintenanceFrom(event));
    else if (phase != Phase::Open && phase != Phase::Monitoring)
        return;
    else if (impact == "none"_L1)
        page.notes.append({.text = plainText(event.value("name"_L1).toString()),
                           .at = updatedAt(event),
                           .affected = affectedOf(event)});
    else if (impact != "maintenance"_L1)
        page.incidents.append(statuspageIncidentFrom(event));
}

Result<Page> readStatuspage(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, StatuspageTitle);
    return root ? statuspageFrom(*root, StatuspageTitle) : root.error();
}

QList<Addresses> statuspageAddresses(const QUrl &base)
{
    return oneAddress(base, StatuspagePath);
}

} // namespace

void addStatuspageLeaves(Page &page, const QJsonObject &root)
{
    const QList<QJsonObject> elements
        = componentsIn(page, root.value("components"_L1), {"id"_L1, "name"_L1, "status"_L1});
    QHash<QString, QString> groups;
    for (const QJsonObject &element : elements) {
        if (truth(element.value("group"_L1), false))
            groups.insert(idText(element.value("id"_L1)), oneLine(element.value("name"_L1).toString()));
    }
    for (const QJsonObject &element : elements) {
        if (truth(element.value("group"_L1), false))
            continue;
        page.leaves.append(withWord({.id = idText(element.value("id"_L1)),
                                     .name = oneLine(element.value("name"_L1).toString()),
                                     .group = groups.value(idText(element.value("group_id"_L1)))},
                                    element.value("status"_L1), StatuspageComponentStatuses));
    }
}

Result<Page> statuspageFrom(const QJsonObject &root, QLatin1StringView title)
{
    if (!hasAny(root, {"status"_L1, "components"_L1, "incidents"_L1, "scheduled_maintenances"_L1}))
        return notOfKind(title);
    const QJsonObject status = root.value("status"_L1).toObject();
    Page page;
    setIndicatorIn(page, root.value("status"_L1), "indicator"_L1, IndicatorStatuses);
    page.critical = page.indicator == Status::Offline;
    page.indicatorText = plainText(status.value("description"_L1).toString());
    page.newest = timeFrom(root.value("page"_L1).toObject().value("updated_at"_L1));
    addStatuspageLeaves(page, root);
    for (const QJsonObject &event :
         eventsIn(page, root.value("scheduled_maintenances"_L1), {"id"_L1, "name"_L1, "status"_L1}))
        addStatuspageMaintenance(page, event);
    for (const QJsonObject &event :
         eventsIn(page, root.value("incidents"_L1), {"id"_L1, "name"_L1, "status"_L1, "impact"_L1}))
        addStatuspageIncident(page, event);
    mergeDuplicates(page);
    return page;
}

constinit const Kind StatuspageKind{.id = "statuspage"_L1,
                                    .title = StatuspageTitle,
                                    .seenReal = true,
                                    .addresses = statuspageAddresses,
                                    .read = readStatuspage};

} // namespace Pilotlamp
