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

constexpr auto AppleTitle = "Apple"_L1;

constexpr std::array AppleStatuses{
    ReportedStatus{"available"_L1, Status::Online},        ReportedStatus{"issue"_L1, Status::Overload},
    ReportedStatus{"performance"_L1, Status::Overload},    ReportedStatus{"outage"_L1, Status::Offline},
    ReportedStatus{"maintenance"_L1, Status::Maintenance},
};
constexpr std::array PastOrFuture{"resolved"_L1, "completed"_L1, "upcoming"_L1};

/// The JSON inside of "jsonCallback({…});", or the body as it is.
QByteArray appleWithoutCallback(const QByteArray &text)
{
    QByteArray json = text.trimmed();
    if (!json.startsWith("jsonCallback("))
        return json;
    json = json.sliced(13);
    if (json.endsWith(';'))
        json = json.chopped(1).trimmed();
    // Without its end the call is left as it is, and refused.
    return json.endsWith(')') ? json.chopped(1) : text;
}

/// What one event says of its service now. Without a type an event that goes on is trouble of unknown size.
Status statusOfEvent(const QJsonObject &event)
{
    const QString phase = enumText(event.value("eventStatus"_L1));
    if (std::find(PastOrFuture.begin(), PastOrFuture.end(), phase) != PastOrFuture.end())
        return Status::Online;
    if (phase != "ongoing"_L1)
        return Status::Unknown;
    const QString type = enumText(event.value("statusType"_L1));
    return type.isEmpty() ? Status::Overload : statusOf(type, AppleStatuses);
}

void addOngoing(Page &page, const QJsonObject &event, const QString &service, Status status)
{
    const QString id = idText(event.value("messageId"_L1));
    const QString type = plainText(event.value("statusType"_L1).toString());
    const QString title
        = type.isEmpty() ? plainText(event.value("message"_L1).toString()) : service + ": "_L1 + type;
    const QDateTime since = timeFrom(event.value("epochStartDate"_L1));
    if (status == Status::Maintenance)
        page.maintenances.append(
            {.id = id, .title = title, .phase = u"ongoing"_s, .from = since, .affected = {service}});
    else if (isBad(status))
        page.incidents.append(
            {.incident = {.id = id,
                          .title = title,
                          .phase = u"ongoing"_s,
                          .status = status,
                          .since = since,
                          .update = plainText(event.value("message"_L1).toString(), UpdateCap),
                          .affected = {service}}});
}

void addService(Page &page, const QJsonObject &service)
{
    const QString name = oneLine(service.value("serviceName"_L1).toString());
    Component leaf{.name = name,
                   .status = service.value("events"_L1).isArray() ? Status::Online : Status::Unknown,
                   .understood = service.value("events"_L1).isArray()};
    bool unclear = false;
    for (const QJsonObject &event : eventsIn(page, service.value("events"_L1))) {
        const Status status = statusOfEvent(event);
        if (status == Status::Unknown) {
            unclear = true;
            leaf.understood = false;
            leaf.said = oneLine(event.value("eventStatus"_L1).toString());
        }
        leaf.status = worse(leaf.status, status);
        addOngoing(page, event, name, status);
    }
    if (unclear && leaf.status == Status::Online)
        leaf.status = Status::Unknown;
    page.leaves.append(leaf);
}

Result<Page> readApple(const Payload &payload)
{
    const Result<QByteArray> text = utf8Body(payload.body);
    if (!text)
        return text.error();
    const Result<QJsonObject> root = parseJsonObject(appleWithoutCallback(*text), AppleTitle);
    if (!root)
        return root.error();
    Page page;
    const QList<QJsonObject> services
        = componentsIn(page, root->value("services"_L1), {"serviceName"_L1, "events"_L1});
    if (services.isEmpty())
        return notOfKind(AppleTitle);
    for (const QJsonObject &service : services)
        addService(page, service);
    mergeById(page.incidents);
    mergeById(page.maintenances);
    return page;
}

QList<Addresses> appleAddresses(const QUrl &base)
{
    if (base.path().endsWith(".js"_L1))
        return {{base.adjusted(QUrl::RemoveFragment)}};
    return oneAddress(base, "/data/system_status_en_US.js"_L1);
}

} // namespace

constinit const Kind AppleKind{
    .id = "apple"_L1, .title = AppleTitle, .seenReal = false, .addresses = appleAddresses, .read = readApple};

} // namespace Pilotlamp
