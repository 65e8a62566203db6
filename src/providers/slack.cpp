// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/events.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto SlackTitle = "Slack"_L1;

void addSlackEvent(Page &page, const QJsonObject &event)
{
    const QString type = enumText(event.value("type"_L1));
    const Phase phase = phaseOf(bareText(event.value("status"_L1)));
    const QList<QJsonObject> notes = objectsOf(event.value("notes"_L1));
    const QString id = idText(event.value("id"_L1));
    const QString title = plainText(event.value("title"_L1).toString());
    const QString reportedPhase = oneLine(enumText(event.value("status"_L1)));
    const QDateTime since = timeFrom(event.value("date_created"_L1));
    if (type == "notice"_L1 && phase != Phase::Over)
        page.notes.append(
            {.text = title, .at = timeFrom(event.value("date_updated"_L1)), .affected = affectedOf(event)});
    if (type == "notice"_L1 || phase == Phase::Over)
        return;
    if (type == "maintenance"_L1) {
        (phase == Phase::Scheduled ? page.upcoming : page.maintenances)
            .append({.id = id,
                     .title = title,
                     .phase = reportedPhase,
                     .from = since,
                     .affected = affectedOf(event)});
        return;
    }
    if (!isOpenIncident(event.value("status"_L1), event.value("impact"_L1)))
        return;
    PageIncident open;
    open.outage = type == "outage"_L1;
    open.incident
        = {.id = id,
           .title = title,
           .phase = reportedPhase,
           .link = safeLink(event.value("url"_L1).toString()),
           .since = since,
           .update
           = notes.isEmpty() ? QString() : plainText(notes.first().value("body"_L1).toString(), UpdateCap),
           .affected = affectedOf(event)};
    open.products = productsNamed(open.incident.affected);
    page.incidents.append(open);
}

Result<Page> readSlack(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, SlackTitle);
    if (!root)
        return root.error();
    const QJsonValue status = root->value("status"_L1);
    if (!status.isString() && !root->value("active_incidents"_L1).isArray())
        return notOfKind(SlackTitle);
    Page page;
    page.rollUp = RollUp::IncidentsOnly;
    page.outageDecides = true;
    const QList<QJsonObject> events
        = eventsIn(page, root->value("active_incidents"_L1), {"id"_L1, "title"_L1, "type"_L1, "status"_L1});
    for (const QJsonObject &event : events)
        addSlackEvent(page, event);
    // The word decides only where nothing is listed.
    if (events.isEmpty() && enumText(status) == "active"_L1)
        page.indicator = Status::Overload;
    else if (events.isEmpty() && !status.isUndefined())
        page.indicator = enumText(status) == "ok"_L1 ? Status::Online : Status::Unknown;
    if (page.indicator == Status::Unknown && !status.isNull())
        page.oddWord = oneLine(status.toString());
    mergeDuplicates(page);
    return page;
}

QList<Addresses> slackAddresses(const QUrl &base)
{
    return oneAddress(base, "/api/v2.0.0/current"_L1);
}

} // namespace

constinit const Kind SlackKind{
    .id = "slack"_L1, .title = SlackTitle, .seenReal = true, .addresses = slackAddresses, .read = readSlack};

} // namespace Pilotlamp
