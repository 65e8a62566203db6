// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
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

constexpr auto StatuspalTitle = "StatusPal"_L1;

constexpr std::array Types{
    ReportedStatus{"info"_L1, Status::Online},
    ReportedStatus{"performance"_L1, Status::Overload},
    ReportedStatus{"minor"_L1, Status::Overload},
    ReportedStatus{"major"_L1, Status::Offline},
    ReportedStatus{"scheduled"_L1, Status::Maintenance},
    ReportedStatus{"emergency-maintenance"_L1, Status::Maintenance},
};

/// `current_incident_type`: null says that there is no incident, a missing key says nothing.
std::optional<Status> typeStatus(const QJsonObject &object)
{
    const QJsonValue type = object.value("current_incident_type"_L1);
    return type.isNull() ? std::optional(Status::Online) : indicatorOf(enumText(type), Types);
}

Component leafFrom(const QJsonObject &service, const QString &name, const QString &group)
{
    const Component leaf{.id = idText(service.value("id"_L1)), .name = name, .group = group};
    const QJsonValue type = service.value("current_incident_type"_L1);
    return withWord(leaf, type.isNull() ? QJsonValue(u"info"_s) : type, Types);
}

void addLeaves(Page &page, const QJsonValue &services, const QString &group)
{
    for (const QJsonObject &service : componentsIn(page, services, {"id"_L1, "name"_L1})) {
        const QString name = oneLine(service.value("name"_L1).toString());
        const QJsonValue children = service.value("children"_L1);
        if (!objectsOf(children, {"id"_L1, "name"_L1}).isEmpty())
            addLeaves(page, children, name);
        else
            page.leaves.append(leafFrom(service, name, group));
    }
}

Maintenance statuspalMaintenanceFrom(const QJsonObject &event)
{
    return {.id = idText(event.value("id"_L1)),
            .title = plainText(event.value("title"_L1).toString()),
            .phase = oneLine(enumText(event.value("type"_L1))),
            .from = timeFrom(event.value("starts_at"_L1)),
            .until = timeFrom(event.value("ends_at"_L1)),
            .affected = affectedOf(event)};
}

PageNote statuspalNoteFrom(const QJsonObject &event)
{
    return {.text = plainText(event.value("title"_L1).toString()),
            .at = timeFrom(event.value("updated_at"_L1).isString() ? event.value("updated_at"_L1)
                                                                   : event.value("starts_at"_L1)),
            .affected = affectedOf(event)};
}

void addStatuspalIncident(Page &page, const QJsonObject &event)
{
    const QString type = enumText(event.value("type"_L1));
    const bool isOver = isGiven(event.value("ends_at"_L1));
    if (type == "info"_L1 && !isOver)
        page.notes.append(statuspalNoteFrom(event));
    if (isOver || type == "info"_L1 || !isOpenIncident(event.value("status"_L1), event.value("impact"_L1)))
        return;
    if (statusOf(type, Types) == Status::Maintenance) {
        page.maintenances.append(statuspalMaintenanceFrom(event));
        return;
    }
    const QList<QJsonObject> updates = objectsOf(event.value("updates"_L1));
    const QJsonObject newest = updates.isEmpty() ? QJsonObject() : updates.first();
    PageIncident open;
    open.incident = {.id = idText(event.value("id"_L1)),
                     .title = plainText(event.value("title"_L1).toString()),
                     .phase = oneLine(enumText(newest.value("type"_L1))),
                     .status = worse(Status::Overload, statusOf(type, Types)),
                     .link = safeLink(event.value("url"_L1).toString()),
                     .since = timeFrom(event.value("starts_at"_L1)),
                     .update = plainText(newest.value("description"_L1).toString(), UpdateCap),
                     .affected = affectedOf(event)};
    page.incidents.append(open);
}

Result<Page> readStatuspal(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, StatuspalTitle);
    if (!root)
        return root.error();
    const QJsonValue statusPage = root->value("status_page"_L1);
    if (!root->value("services"_L1).isArray() && !statusPage.isObject())
        return notOfKind(StatuspalTitle);
    Page page;
    setIndicator(page, typeStatus(statusPage.toObject()),
                 statusPage.isObject() ? statusPage.toObject().value("current_incident_type"_L1)
                                       : statusPage);
    addLeaves(page, root->value("services"_L1), {});
    for (const QJsonObject &event :
         eventsIn(page, root->value("incidents"_L1), {"id"_L1, "title"_L1, "type"_L1}))
        addStatuspalIncident(page, event);
    for (const QJsonObject &event :
         eventsIn(page, root->value("maintenances"_L1), {"id"_L1, "title"_L1, "type"_L1}))
        page.maintenances.append(statuspalMaintenanceFrom(event));
    for (const QJsonObject &event :
         eventsIn(page, root->value("upcoming_maintenances"_L1), {"id"_L1, "title"_L1, "type"_L1}))
        page.upcoming.append(statuspalMaintenanceFrom(event));
    for (const QJsonObject &event : objectsOf(root->value("info_notices"_L1))) {
        if (!isGiven(event.value("ends_at"_L1)))
            page.notes.append(statuspalNoteFrom(event));
    }
    mergeDuplicates(page);
    return page;
}

/// The vendor answers for all pages, by their sub-domain; an address of that interface is completed.
QList<Addresses> statuspalAddresses(const QUrl &base)
{
    for (const QLatin1StringView vendor : {"statuspal.io"_L1, "statuspal.eu"_L1}) {
        if (!base.host().endsWith(u'.' + vendor) || base.path().contains("/status_pages/"_L1))
            continue;
        const QString page = base.host().chopped(vendor.size() + 1);
        return {{QUrl("https://"_L1 + vendor + "/api/v2/status_pages/"_L1 + page + "/summary"_L1)}};
    }
    return oneAddress(base, "/summary"_L1);
}

} // namespace

constinit const Kind StatuspalKind{.id = "statuspal"_L1,
                                   .title = StatuspalTitle,
                                   .seenReal = true,
                                   .addresses = statuspalAddresses,
                                   .read = readStatuspal};

} // namespace Pilotlamp
