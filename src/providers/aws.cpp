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

constexpr auto AwsTitle = "AWS Health"_L1;
constexpr qint64 StatusResolved = 0;
constexpr qint64 StatusDisruption = 3;

bool saysResolved(const QJsonObject &entry)
{
    return wholeNumber(entry.value("status"_L1)) == StatusResolved
        || entry.value("summary"_L1).toString().trimmed().startsWith("[RESOLVED]"_L1, Qt::CaseInsensitive);
}

/// The newest entry of an event's log; empty where it has none.
QJsonObject newestEntry(const QJsonObject &event)
{
    QDateTime newest;
    QJsonObject entry;
    for (const QJsonObject &listed : objectsOf(event.value("event_log"_L1))) {
        const QDateTime at = timeFrom(listed.value("timestamp"_L1));
        if (newest.isValid() && at < newest)
            continue;
        newest = at;
        entry = listed;
    }
    return entry;
}

/// Resolved events stay listed for a while; the newest entry of the log knows better than the head. An
/// informational one (1) counts: outages begin with it.
bool isAwsOpen(const QJsonObject &event)
{
    if (isGiven(event.value("end_time"_L1)))
        return false;
    const QJsonObject newest = newestEntry(event);
    const bool logDecides = wholeNumber(newest.value("status"_L1)).has_value();
    return !saysResolved(newest) && (logDecides || !saysResolved(event));
}

QStringList awsAffected(const QJsonObject &event)
{
    QStringList names;
    for (const QLatin1StringView key : {"service"_L1, "service_name"_L1, "region_name"_L1})
        names.append(oneLine(event.value(key).toString()));
    const QJsonObject services = event.value("impacted_services"_L1).toObject();
    for (auto service = services.begin(); service != services.end(); ++service)
        names << oneLine(service.key())
              << oneLine(service.value().toObject().value("service_name"_L1).toString());
    names.removeAll(QString());
    names.removeDuplicates();
    return names;
}

PageIncident awsIncidentFrom(const QJsonObject &event)
{
    const QString region = oneLine(event.value("region_name"_L1).toString());
    const QString summary = plainText(event.value("summary"_L1).toString());
    const QJsonObject newest = newestEntry(event);
    const QJsonValue severity
        = newest.contains("status"_L1) ? newest.value("status"_L1) : event.value("status"_L1);
    PageIncident open;
    open.outage = wholeNumber(severity) == StatusDisruption
        || wholeNumber(event.value("status"_L1)) == StatusDisruption;
    open.updated = timeFrom(newest.value("timestamp"_L1));
    open.incident = {.id = idText(event.value("arn"_L1)),
                     .title = region.isEmpty() ? summary : u"%1 (%2)"_s.arg(summary, region),
                     .since = timeFrom(event.value("date"_L1)),
                     .update = plainText(newest.value("message"_L1).toString(), UpdateCap),
                     .affected = awsAffected(event)};
    return open;
}

/// The body is UTF-16 with a mark, which parseJson knows.
Result<Page> readAws(const Payload &payload)
{
    const Result<QJsonValue> root = parseJson(payload.body);
    if (!root)
        return root.error();
    Page page;
    const QList<QJsonObject> events = eventsIn(page, *root, {"arn"_L1, "service"_L1, "event_log"_L1});
    if (!root->isArray() || (events.isEmpty() && !root->toArray().isEmpty()))
        return notOfKind(AwsTitle);
    page.rollUp = RollUp::IncidentsOnly;
    for (const QJsonObject &event : events) {
        if (isAwsOpen(event))
            page.incidents.append(awsIncidentFrom(event));
    }
    mergeDuplicates(page);
    return page;
}

QList<Addresses> awsAddresses(const QUrl &base)
{
    return oneAddress(base, "/public/currentevents"_L1);
}

} // namespace

constinit const Kind AwsKind{
    .id = "aws"_L1, .title = AwsTitle, .seenReal = true, .addresses = awsAddresses, .read = readAws};

} // namespace Pilotlamp
