// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto GoogleTitle = "Google Cloud and Workspace"_L1;

bool isEnded(const QJsonObject &event)
{
    return isGiven(event.value("end"_L1));
}

bool isInformation(const QJsonObject &event)
{
    return enumText(event.value("status_impact"_L1)) == "service_information"_L1;
}

bool isGoogleOpen(const QJsonObject &event)
{
    return !isEnded(event) && !isInformation(event);
}

bool isNotice(const QJsonObject &event)
{
    return !isEnded(event) && isInformation(event);
}

/// Of each the title, and the id that the vendor's own links use.
QList<QStringList> productsOf(const QJsonObject &event)
{
    QList<QStringList> products;
    for (const QJsonObject &product : objectsOf(event.value("affected_products"_L1))) {
        QStringList names{oneLine(product.value("title"_L1).toString()), idText(product.value("id"_L1))};
        names.removeAll(QString());
        products.append(names);
    }
    products.removeAll(QStringList());
    return products;
}

PageIncident googleIncidentFrom(const QJsonObject &event)
{
    const QJsonObject newest = event.value("most_recent_update"_L1).toObject();
    const QString id = idText(event.value("id"_L1));
    PageIncident open;
    open.outage = enumText(event.value("status_impact"_L1)) == "service_outage"_L1;
    open.products = productsOf(event);
    open.updated = timeFrom(newest.value("when"_L1));
    open.incident = {.id = id.isEmpty() ? idText(event.value("number"_L1)) : id,
                     .title = plainText(event.value("external_desc"_L1).toString()),
                     .phase = oneLine(enumText(newest.value("status"_L1))),
                     .since = timeFrom(event.value("begin"_L1)),
                     .update = plainText(newest.value("text"_L1).toString(), UpdateCap),
                     .affected = namesOf(open.products)};
    return open;
}

Result<Page> readGoogle(const Payload &payload)
{
    const Result<QJsonValue> root = parseJson(payload.body);
    if (!root)
        return root.error();
    Page page;
    const QList<QJsonObject> events
        = eventsIn(page, *root, {"begin"_L1, "number"_L1, "affected_products"_L1, "status_impact"_L1});
    if (!root->isArray() || (events.isEmpty() && !root->toArray().isEmpty()))
        return notOfKind(GoogleTitle);
    page.rollUp = RollUp::IncidentsOnly;
    for (const QJsonObject &event : events) {
        const PageIncident incident = googleIncidentFrom(event);
        if (isGoogleOpen(event))
            page.incidents.append(incident);
        else if (isNotice(event))
            page.notes.append({incident.incident.title, incident.updated, incident.incident.affected});
    }
    mergeDuplicates(page);
    return page;
}

QList<Addresses> googleAddresses(const QUrl &base)
{
    return oneAddress(base, "/incidents.json"_L1);
}

} // namespace

constinit const Kind GoogleKind{.id = "google"_L1,
                                .title = GoogleTitle,
                                .seenReal = true,
                                .addresses = googleAddresses,
                                .read = readGoogle};

} // namespace Pilotlamp
