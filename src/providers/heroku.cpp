// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/events.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/salesforce.h"
#include "providers/text.h"
#include "providers/times.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto HerokuTitle = "Heroku"_L1;

constexpr std::array Colours{
    ReportedStatus{"green"_L1, Status::Online},
    ReportedStatus{"yellow"_L1, Status::Overload},
    ReportedStatus{"red"_L1, Status::Offline},
    ReportedStatus{"blue"_L1, Status::Maintenance},
};
QString titleOf(const QJsonObject &event)
{
    const QString title = plainText(event.value("title"_L1).toString());
    return title.isEmpty() ? plainText(event.value("name"_L1).toString()) : title;
}

void addHerokuIncident(Page &page, const QJsonObject &event)
{
    if (truth(event.value("resolved"_L1), false)
        || !isOpenIncident(event.value("state"_L1), event.value("impact"_L1)))
        return;
    PageIncident open;
    open.incident = {.id = idText(event.value("id"_L1)),
                     .title = titleOf(event),
                     .phase = oneLine(enumText(event.value("state"_L1))),
                     .link = safeLink(event.value("full_url"_L1).toString()),
                     .since = timeFrom(event.value("created_at"_L1)),
                     .affected = affectedOf(event)};
    page.incidents.append(open);
}

void addHerokuMaintenance(Page &page, const QJsonObject &event)
{
    // What stands in this list without a state is planned.
    const QJsonValue state = event.value("state"_L1);
    const bool isSilent = state.isNull() || state.isUndefined();
    const Phase phase = isSilent ? Phase::Scheduled : maintenancePhaseOf(page, state);
    if (phase != Phase::Active && phase != Phase::Scheduled)
        return;
    (phase == Phase::Active ? page.maintenances : page.upcoming)
        .append({.id = idText(event.value("id"_L1)),
                 .title = titleOf(event),
                 .phase = oneLine(enumText(event.value("state"_L1))),
                 .from = timeFrom(event.value("scheduled_start"_L1)),
                 .until = timeFrom(event.value("scheduled_end"_L1)),
                 .affected = affectedOf(event)});
}

Result<Page> readHeroku(const Payload &payload)
{
    const Result<QJsonValue> value = parseJson(payload.body);
    if (!value)
        return value.error();
    if (value->isArray())
        return trustFrom(*value, HerokuTitle);
    const QJsonObject root = value->toObject();
    if (!root.value("status"_L1).isArray())
        return notOfKind(HerokuTitle);
    Page page;
    for (const QJsonObject &element :
         componentsIn(page, root.value("status"_L1), {"system"_L1, "status"_L1})) {
        const QString name = oneLine(element.value("system"_L1).toString());
        page.leaves.append(withWord({.id = name, .name = name}, element.value("status"_L1), Colours));
    }
    for (const QJsonObject &event :
         eventsIn(page, root.value("incidents"_L1), {"id"_L1, "title"_L1, "name"_L1, "state"_L1}))
        addHerokuIncident(page, event);
    for (const QJsonObject &event :
         eventsIn(page, root.value("scheduled"_L1), {"id"_L1, "title"_L1, "name"_L1, "state"_L1}))
        addHerokuMaintenance(page, event);
    mergeDuplicates(page);
    return page;
}

/// Heroku's own command-line program asks Salesforce Trust
/// once its page is gone; no other page's check leads there.
QList<Addresses> herokuAddresses(const QUrl &base)
{
    QList<Addresses> plans = oneAddress(base, "/api/v4/current-status"_L1);
    if (base.host() == "status.heroku.com"_L1)
        plans.append({QUrl(u"https://api.status.salesforce.com/v1/instances?products=Heroku"_s)});
    return plans;
}

} // namespace

constinit const Kind HerokuKind{
    .id = "heroku"_L1, .title = HerokuTitle, .addresses = herokuAddresses, .read = readHeroku};

} // namespace Pilotlamp
