// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"
#include "providers/feed_reader.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto AzureTitle = "Microsoft Azure"_L1;

/// An entry is there as long as its incident lasts; one without a category is an advisory to all.
Result<Page> readAzure(const Payload &payload)
{
    const Result<Feed> feed = parseFeed(payload.body);
    if (!feed)
        return feed.error();
    if (feed->format != Feed::Format::Rss)
        return notOfKind(AzureTitle);
    Page page;
    page.rollUp = RollUp::IncidentsOnly;
    for (const FeedItem &item : feed->items) {
        if (item.categories.isEmpty()) {
            page.notes.append({.text = plainText(item.title), .at = timeFromText(item.published)});
            continue;
        }
        Incident incident;
        // The slug is used again for later incidents, the date tells them apart.
        incident.id = oneLine(item.id + u'@' + item.published);
        incident.title = plainText(item.title);
        incident.phase = u"active"_s;
        incident.since = timeFromText(item.published);
        incident.update = item.bodies.isEmpty() ? QString() : plainText(item.bodies.first(), UpdateCap);
        for (const QString &category : item.categories)
            incident.affected.append(oneLine(category));
        page.incidents.append({.incident = incident});
    }
    mergeById(page.incidents);
    return page;
}

/// The page that people open is not the host of the feed.
QList<Addresses> azureAddresses(const QUrl &base)
{
    if (base.host() == "azure.status.microsoft"_L1 || base.host() == "status.azure.com"_L1)
        return {{QUrl(u"https://rssfeed.azure.status.microsoft/en-us/status/feed/"_s)}};
    return oneAddress(base, base.path().endsWith("/feed"_L1) ? "/feed"_L1 : "/feed/"_L1);
}

} // namespace

constinit const Kind AzureKind{
    .id = "azure"_L1, .title = AzureTitle, .seenReal = true, .addresses = azureAddresses, .read = readAzure};

} // namespace Pilotlamp
