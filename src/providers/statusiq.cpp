// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/feed_reader.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto StatusiqTitle = "Site24x7 StatusIQ"_L1;

constexpr std::array StatusiqStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"informational"_L1, Status::Online},
    ReportedStatus{"degraded performance"_L1, Status::Overload},
    ReportedStatus{"partial outage"_L1, Status::Overload},
    ReportedStatus{"major outage"_L1, Status::Offline},
    ReportedStatus{"under maintenance"_L1, Status::Maintenance},
};
constexpr std::array Numbers{
    NumberStatus{1, Status::Online},   NumberStatus{2, Status::Online},
    NumberStatus{3, Status::Overload}, NumberStatus{4, Status::Maintenance},
    NumberStatus{5, Status::Overload}, NumberStatus{6, Status::Offline},
};

/// Each entry of the feed is a part, "name - word". The
/// feed has no ids: parts of one name are different parts.
Result<Page> readFeed(const QByteArray &body)
{
    const Result<Feed> feed = parseFeed(body);
    if (!feed)
        return feed.error();
    if (feed->format != Feed::Format::Rss)
        return notOfKind(StatusiqTitle);
    Page page;
    for (const FeedItem &item : feed->items) {
        const QString title = item.title.simplified();
        const qsizetype cut = title.lastIndexOf(" - "_L1);
        ++page.components.seen;
        page.components.dropped += cut < 0;
        if (cut >= 0)
            page.leaves.append(
                withWord({.name = oneLine(title.left(cut))}, title.mid(cut + 3), StatusiqStatuses));
    }
    return page;
}

Component leafOf(const QJsonObject &part, const QString &group)
{
    return withNumber({.name = oneLine(part.value("display_name"_L1).toString()), .group = group},
                      part.value("component_status"_L1), Numbers);
}

/// The page's own data: parts, and groups of parts.
Result<Page> readSummary(const QByteArray &body)
{
    const Result<QJsonObject> root = parseJsonObject(body, StatusiqTitle);
    if (!root)
        return root.error();
    const QJsonValue current = root->value("data"_L1).toObject().value("current_status"_L1);
    if (!current.isArray())
        return notOfKind(StatusiqTitle);
    Page page;
    const QList<QJsonObject> parts = componentsIn(
        page, current, {"display_name"_L1, "component_status"_L1, "componentgroup_components"_L1});
    for (const QJsonObject &part : parts) {
        if (!part.contains("componentgroup_components"_L1)) {
            page.leaves.append(leafOf(part, {}));
            continue;
        }
        const QString group = oneLine(part.value("componentgroup_display_name"_L1).toString());
        const QList<QJsonObject> members = componentsIn(page, part.value("componentgroup_components"_L1),
                                                        {"display_name"_L1, "component_status"_L1});
        for (const QJsonObject &member : members)
            page.leaves.append(leafOf(member, group));
    }
    return page;
}

Result<Page> readStatusiq(const Payload &payload)
{
    const Result<QByteArray> text = utf8Body(payload.body);
    return text && text->trimmed().startsWith('{') ? readSummary(payload.body) : readFeed(payload.body);
}

/// The page's data has an address of its own, with the page's id in it; without that id there is the feed.
QList<Addresses> statusiqAddresses(const QUrl &base)
{
    if (base.path().contains("/summary_details/statuspages/"_L1))
        return {{base}};
    return oneAddress(base, "/rss"_L1);
}

} // namespace

constinit const Kind StatusiqKind{.id = "statusiq"_L1,
                                  .title = StatusiqTitle,
                                  .seenReal = true,
                                  .addresses = statusiqAddresses,
                                  .read = readStatusiq};

} // namespace Pilotlamp
