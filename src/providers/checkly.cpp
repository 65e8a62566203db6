// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/events.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto ChecklyTitle = "Checkly"_L1;

constexpr std::array ServiceStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"minor"_L1, Status::Overload},
    ReportedStatus{"medium"_L1, Status::Overload},
    ReportedStatus{"major"_L1, Status::Overload},
    ReportedStatus{"critical"_L1, Status::Offline},
    ReportedStatus{"maintenance"_L1, Status::Maintenance},
    ReportedStatus{"undermaintenance"_L1, Status::Maintenance},
};
constexpr std::array ChecklyPageStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"hasissues"_L1, Status::Overload},
    ReportedStatus{"maintenance"_L1, Status::Maintenance},
    ReportedStatus{"undermaintenance"_L1, Status::Maintenance},
};

/// The group is a name or an object with one.
QString groupOf(const QJsonValue &group)
{
    return oneLine(group.isObject() ? group.toObject().value("name"_L1).toString() : group.toString());
}

void addChecklyLeaves(Page &page, const QJsonValue &services)
{
    for (const QJsonObject &service : componentsIn(page, services, {"status"_L1, "name"_L1}))
        page.leaves.append(withWord({.id = idText(service.value("id"_L1)),
                                     .name = oneLine(service.value("name"_L1).toString()),
                                     .group = groupOf(service.value("group"_L1))},
                                    service.value("status"_L1), ServiceStatuses, bareText));
}

void addChecklyIncident(Page &page, const QJsonObject &event)
{
    if (!isOpenIncident(event.value("status"_L1), event.value("severity"_L1)))
        return;
    PageIncident open;
    open.incident
        = {.id = idText(event.value("id"_L1)),
           .title = plainText(event.value("name"_L1).toString()),
           .phase = oneLine(enumText(event.value("status"_L1))),
           .status = worse(Status::Overload, statusOf(bareText(event.value("severity"_L1)), ServiceStatuses)),
           .link = safeLink(event.value("url"_L1).toString()),
           .since = timeFrom(event.value("startedAt"_L1)),
           .affected = affectedOf(event)};
    page.incidents.append(open);
}

void addChecklyMaintenance(Page &page, const QJsonObject &event)
{
    const Phase phase = maintenancePhaseOf(page, event.value("status"_L1));
    if (phase != Phase::Active && phase != Phase::Scheduled)
        return;
    (phase == Phase::Active ? page.maintenances : page.upcoming)
        .append({.id = idText(event.value("id"_L1)),
                 .title = plainText(event.value("name"_L1).toString()),
                 .phase = oneLine(enumText(event.value("status"_L1))),
                 .from = timeFrom(event.value("startsAt"_L1)),
                 .until = timeFrom(event.value("endsAt"_L1)),
                 .affected = affectedOf(event)});
}

Result<Page> readCheckly(const Payload &payload)
{
    const Result<QJsonValue> value = parseJson(payload.body);
    if (!value)
        return value.error();
    Page page;
    if (value->isArray()) {
        addChecklyLeaves(page, *value);
        mergeDuplicates(page);
        return page.leaves.isEmpty() ? Result<Page>(notOfKind(ChecklyTitle)) : page;
    }
    const QJsonObject root = value->toObject();
    if (!root.value("page"_L1).isObject() && !root.contains("services"_L1))
        return notOfKind(ChecklyTitle);
    setIndicatorIn(page, root.value("page"_L1), "status"_L1, ChecklyPageStatuses, bareText);
    addChecklyLeaves(page, root.value("services"_L1));
    for (const QJsonObject &event :
         eventsIn(page, root.value("activeIncidents"_L1), {"id"_L1, "name"_L1, "status"_L1}))
        addChecklyIncident(page, event);
    for (const QJsonObject &event :
         eventsIn(page, root.value("activeMaintenances"_L1), {"id"_L1, "name"_L1, "status"_L1}))
        addChecklyMaintenance(page, event);
    mergeDuplicates(page);
    return page;
}

QList<Addresses> checklyAddresses(const QUrl &base)
{
    return oneAddress(base, "/summary.json"_L1);
}

} // namespace

constinit const Kind ChecklyKind{.id = "checkly"_L1,
                                 .title = ChecklyTitle,
                                 .seenReal = true,
                                 .addresses = checklyAddresses,
                                 .read = readCheckly};

} // namespace Pilotlamp
