// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto AdobeTitle = "Adobe"_L1;

constexpr std::array AdobeOver{"closed"_L1, "completed"_L1, "dismissed"_L1, "canceled"_L1, "cancelled"_L1};
constexpr std::array AdobeOpen{"opened"_L1,  "reopened"_L1,  "started"_L1,
                               "updated"_L1, "discovery"_L1, "scheduled"_L1};

template <size_t N>
bool isAdobeWord(const QString &word, const std::array<QLatin1StringView, N> &words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// The values of a map of events, in the order of their keys.
QJsonArray adobeValues(const QJsonValue &map)
{
    QJsonArray values;
    const QJsonObject object = map.toObject();
    for (const QJsonValue &value : object)
        values.append(value);
    return values;
}

/// The newest entry of a product's history, whose keys are seconds since 1970.
QJsonObject adobeNewest(const QJsonObject &product)
{
    const QJsonObject history = product.value("history"_L1).toObject();
    qint64 newest = -1;
    QJsonObject entry;
    for (auto one = history.begin(); one != history.end(); ++one) {
        const qint64 at = one.key().toLongLong();
        if (at <= newest || !one->isObject())
            continue;
        newest = at;
        entry = one->toObject();
    }
    return entry;
}

/// Texts stand beside the events, by language; another one than English is better than none.
QString adobeText(const QJsonObject &part, const QJsonValue &token)
{
    const QJsonObject languages = part.value("messages"_L1).toObject();
    const QJsonValue any = languages.isEmpty() ? QJsonValue() : *languages.begin();
    const QJsonObject texts = languages.value("en"_L1).toObject(any.toObject());
    const QJsonObject text = texts.value(token.toString()).toObject();
    const QString plain = plainText(text.value("textMessage"_L1).toString());
    return plain.isEmpty() ? plainText(text.value("htmlMessage"_L1).toString()) : plain;
}

/// Names and ids of the products and clouds of an event.
QStringList adobeAffected(const QJsonObject &event)
{
    QStringList affected;
    for (const auto key : {"products"_L1, "clouds"_L1}) {
        for (const QJsonObject &one : objectsOf(adobeValues(event.value(key))))
            affected << oneLine(one.value("name"_L1).toString()) << idText(one.value("id"_L1));
    }
    affected.removeAll(QString());
    affected.removeDuplicates();
    return affected;
}

QString adobeTitle(const QString &text, const QJsonObject &event)
{
    const QJsonArray products = adobeValues(event.value("products"_L1));
    return text.isEmpty() ? oneLine(products.first()["name"_L1].toString()) : text;
}

/// Open while one of its products is: by its newest entry, and without an end.
void addAdobeIncident(Page &page, const QJsonObject &part, const QJsonObject &event)
{
    PageIncident open;
    bool isOpen = false;
    for (const QJsonObject &product :
         innerIn(page, adobeValues(event.value("products"_L1)), {"history"_L1})) {
        const QJsonObject newest = adobeNewest(product);
        const QString state = enumText(newest.value("status"_L1));
        if (isAdobeWord(state, AdobeOver) || isMoreThanNone(product.value("endedOn"_L1)))
            continue;
        isOpen = true;
        const QString severity = enumText(newest.value("severity"_L1));
        open.outage = open.outage || severity == "critical"_L1 || severity == "major"_L1;
        open.incident.phase = oneLine(state);
        open.incident.title = adobeText(part, newest.value("titleToken"_L1));
        open.incident.update = adobeText(part, newest.value("messageToken"_L1));
        open.incident.since = timeFrom(product.value("startedOn"_L1));
        open.updated = timeFrom(newest.value("messageTime"_L1));
    }
    if (!isOpen)
        return;
    open.incident.id = idText(event.value("id"_L1));
    open.incident.title = adobeTitle(open.incident.title, event);
    open.incident.affected = adobeAffected(event);
    page.incidents.append(open);
}

void addAdobeMaintenance(Page &page, const QJsonObject &part, const QJsonObject &event)
{
    const QString state = enumText(event.value("status"_L1));
    if (isAdobeWord(state, AdobeOver))
        return;
    if (!isAdobeWord(state, AdobeOpen))
        ++page.events.odd;
    const QJsonArray products = adobeValues(event.value("products"_L1));
    const QJsonObject newest = adobeNewest(products.first().toObject());
    Maintenance maintenance{.id = idText(event.value("id"_L1)),
                            .title = adobeTitle(adobeText(part, newest.value("titleToken"_L1)), event),
                            .phase = oneLine(state),
                            .from = timeFrom(event.value("scheduledDate"_L1)),
                            .affected = adobeAffected(event)};
    if (state == "scheduled"_L1)
        page.upcoming.append(maintenance);
    else if (isAdobeWord(state, AdobeOpen))
        page.maintenances.append(maintenance);
}

/// All events of some weeks, as status.adobe.com reads them without a key; as read in
/// github.com/inket/stts, AdobeStore.swift, and in three more readers (2026-03 to 2026-09).
Result<Page> readAdobe(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, AdobeTitle, payload.cap);
    if (!root)
        return root.error();
    const QJsonObject incidents = root->value("incidentEvent"_L1).toObject();
    const QJsonObject maintenances = root->value("maintenanceEvent"_L1).toObject();
    if (!incidents.value("incidents"_L1).isObject() || !maintenances.value("maintenance"_L1).isObject())
        return notOfKind(AdobeTitle);
    Page page;
    page.rollUp = RollUp::IncidentsOnly;
    for (const QJsonObject &event :
         eventsIn(page, adobeValues(incidents.value("incidents"_L1)), {"products"_L1}))
        addAdobeIncident(page, incidents, event);
    for (const QJsonObject &event :
         eventsIn(page, adobeValues(maintenances.value("maintenance"_L1)), {"status"_L1}))
        addAdobeMaintenance(page, maintenances, event);
    mergeDuplicates(page);
    return page;
}

/// The page that people open is not the host of the data.
QList<Addresses> adobeAddresses(const QUrl &base)
{
    if (base.host() == "status.adobe.com"_L1)
        return {{QUrl(u"https://data.status.adobe.com/adobestatus/StatusEvents"_s)}};
    return oneAddress(base, "/adobestatus/StatusEvents"_L1);
}

} // namespace

/// The list holds every text in every language, and is large for it.
constinit const Kind AdobeKind{.id = "adobe"_L1,
                               .title = AdobeTitle,
                               .seenReal = false,
                               .addresses = adobeAddresses,
                               .read = readAdobe,
                               .bodyCap = ServerBodyCap};

} // namespace Pilotlamp
