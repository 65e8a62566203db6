// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto ZendeskTitle = "Zendesk"_L1;

/// What an incident does to one service.
struct ZendeskImpact {
    QString service = {};
    Status status = Status::Overload;
    bool isOver = false;
};
using ZendeskImpacts = QHash<QString, ZendeskImpact>; ///< by the id that incidents refer to

ZendeskImpacts zendeskImpactsIn(Page &page, const QJsonValue &included)
{
    ZendeskImpacts impacts;
    for (const QJsonObject &one : innerIn(page, included, {"attributes"_L1})) {
        const QJsonObject attributes = one.value("attributes"_L1).toObject();
        impacts.insert(idText(one.value("id"_L1)),
                       {oneLine(attributes.value("serviceName"_L1).toString()),
                        truth(attributes.value("outage"_L1), false) ? Status::Offline : Status::Overload,
                        isGiven(attributes.value("resolvedAt"_L1))});
    }
    return impacts;
}

/// Open until it says otherwise; what it does to which service stands in the list beside it.
void addZendeskIncident(Page &page, const QJsonObject &event, const ZendeskImpacts &impacts,
                        QHash<QString, Status> &states)
{
    const QJsonObject attributes = event.value("attributes"_L1).toObject();
    const QString phase = enumText(attributes.value("status"_L1));
    if (phase == "resolved"_L1 || isGiven(attributes.value("resolvedAt"_L1)))
        return;
    PageIncident open;
    open.outage = truth(attributes.value("outage"_L1), false);
    const QJsonObject relations = event.value("relationships"_L1).toObject();
    for (const QJsonObject &reference :
         objectsOf(relations.value("incidentServices"_L1).toObject().value("data"_L1), {"id"_L1})) {
        const ZendeskImpact impact = impacts.value(idText(reference.value("id"_L1)));
        if (impact.service.isEmpty() || impact.isOver)
            continue;
        open.outage = open.outage || impact.status == Status::Offline;
        open.incident.affected.append(impact.service);
        states.insert(impact.service, worse(states.value(impact.service), impact.status));
    }
    open.incident.id = idText(event.value("id"_L1));
    open.incident.title = plainText(attributes.value("name"_L1).toString());
    open.incident.phase = oneLine(phase);
    open.incident.since = timeFrom(attributes.value("startedAt"_L1));
    open.products = productsNamed(open.incident.affected);
    page.incidents.append(open);
}

/// Services have no state of their own: they are well unless an open incident names them.
void addZendeskServices(Page &page, const QByteArray &body, const QHash<QString, Status> &states)
{
    const Result<QJsonObject> root = parseJsonObject(body, ZendeskTitle);
    if (!root || !root->value("data"_L1).isArray())
        return;
    page.rollUp = RollUp::Components;
    for (const QJsonObject &service : componentsIn(page, root->value("data"_L1), {"attributes"_L1})) {
        const QJsonObject attributes = service.value("attributes"_L1).toObject();
        const QString name = oneLine(attributes.value("name"_L1).toString());
        if (!truth(attributes.value("deprecated"_L1), false))
            page.leaves.append({.id = idText(service.value("id"_L1)),
                                .name = name,
                                .status = states.value(name, Status::Online)});
    }
}

/// The incidents of some days, and the names of the services; as read in github.com/inket/stts,
/// Zendesk.swift, and described for a reader named zendesk-ssp (2026-03 to 2026-09).
Result<Page> readZendesk(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, ZendeskTitle);
    if (!root)
        return root.error();
    if (!root->value("data"_L1).isArray())
        return notOfKind(ZendeskTitle);
    Page page;
    page.rollUp = RollUp::IncidentsOnly;
    const ZendeskImpacts impacts = zendeskImpactsIn(page, root->value("included"_L1));
    QHash<QString, Status> states;
    for (const QJsonObject &event : eventsIn(page, root->value("data"_L1), {"attributes"_L1}))
        addZendeskIncident(page, event, impacts, states);
    addZendeskServices(page, payload.second, states);
    mergeDuplicates(page);
    return page;
}

QList<Addresses> zendeskAddresses(const QUrl &base)
{
    QUrl root = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (const qsizetype api = root.path().indexOf("/api/ssp"_L1); api >= 0)
        root.setPath(root.path().left(api));
    return {{withPath(root, "/api/ssp/incidents.json"_L1), withPath(root, "/api/ssp/services.json"_L1)}};
}

} // namespace

constinit const Kind ZendeskKind{.id = "zendesk"_L1,
                                 .title = ZendeskTitle,
                                 .seenReal = false,
                                 .addresses = zendeskAddresses,
                                 .read = readZendesk,
                                 .required = 1};

} // namespace Pilotlamp
