// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"
#include "providers/feed_reader.h"
#include "providers/kind_rows.h"
#include "providers/lifecycle.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

/// Words in a title that make an incident an outage for those who chose it.
bool tellsOutage(const QString &title)
{
    static const QRegularExpression words(u"\\b(outage|down|unavailable)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(title).hasMatch();
}

void addFeed(Page &page, const FeedItem &item)
{
    Lifecycle life;
    QString body;
    for (const QString &text : item.bodies) {
        life = lifecycleOf(text);
        body = text;
        if (life.phase != FeedPhase::None)
            break;
    }
    const QString title = plainText(item.title);
    if (life.phase == FeedPhase::Open) {
        page.incidents.append({.incident = {.id = oneLine(item.id),
                                            .title = title,
                                            .phase = life.word,
                                            .link = safeLink(item.link),
                                            .since = timeFromText(item.published),
                                            .update = plainText(body, UpdateCap)},
                               .monitoring = life.word == "monitoring"_L1,
                               .outage = tellsOutage(title)});
    } else if (life.phase == FeedPhase::Maintenance) {
        page.maintenances.append({.id = oneLine(item.id), .title = title, .phase = life.word});
    }
}

Result<Page> readFeed(const Payload &payload)
{
    const Result<Feed> feed = parseFeed(payload.body);
    if (!feed)
        return feed.error();
    Page page;
    page.rollUp = RollUp::IncidentsOnly;
    for (const FeedItem &item : feed->items)
        addFeed(page, item);
    mergeById(page.incidents);
    mergeById(page.maintenances);
    return page;
}

/// An address that looks like a feed is asked as it is; for any other the names that page engines use are
/// tried.
QList<Addresses> feedAddresses(const QUrl &base)
{
    static const QRegularExpression feedLike(u"(\\.(atom|rss|xml|rdf)|/(feed|rss|atom))/?$"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    if (feedLike.match(base.path()).hasMatch() || base.hasQuery())
        return {{base.adjusted(QUrl::RemoveFragment)}};
    return {{withPath(base, "/history.atom"_L1)},
            {withPath(base, "/feed.atom"_L1)},
            {withPath(base, "/feed"_L1)},
            {base.adjusted(QUrl::RemoveFragment)}};
}

} // namespace

constinit const Kind FeedKind{
    .id = "feed"_L1, .title = "RSS or Atom feed"_L1, .seenReal = true, .addresses = feedAddresses, .read = readFeed};

} // namespace Pilotlamp
