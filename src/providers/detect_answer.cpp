// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/detect_shapes.h"
#include "providers/feed_phase.h"
#include "providers/feed_reader.h"
#include "providers/json.h"
#include "providers/kind.h"
#include "providers/text.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr int DataRank = 1; ///< the page's data itself
constexpr int MarkerRank = 2; ///< HTML that names its engine
constexpr int FeedRank = 3; ///< a feed, or a page that links to one
constexpr auto CaseInsensitive = QRegularExpression::CaseInsensitiveOption;
/// Markers stand near the top; a page is not searched further, in characters.
constexpr qsizetype HtmlCap = 512 * 1024;

QString firstMatch(const QRegularExpression &pattern, const QString &html)
{
    return pattern.match(html).captured(1);
}

QString attribute(const QString &tag, QLatin1StringView name)
{
    const QRegularExpression pattern(u"\\s%1\\s*=\\s*[\"']?([^\"'\\s>]+)"_s.arg(name), CaseInsensitive);
    return plainText(firstMatch(pattern, tag), 2000);
}

/// True for an address or title of a feed that is called after a status.
bool isNamedForStatus(const QString &text)
{
    static const QRegularExpression named(u"status|history|incident|outage|uptime"_s, CaseInsensitive);
    return text.contains(named);
}

/// The address of the first feed that a page links to; one that is called after a status goes first, for a
/// blog may have a feed beside it.
QUrl linkedFeed(const QUrl &url, const QString &html)
{
    QUrl first;
    static const QRegularExpression link(u"<link\\s[^>]{1,2000}>"_s, CaseInsensitive);
    auto tags = link.globalMatch(html);
    while (tags.hasNext()) {
        const QString tag = tags.next().captured();
        const QString type = attribute(tag, "type"_L1).toLower();
        const bool feed = type == "application/atom+xml"_L1 || type == "application/rss+xml"_L1;
        const QUrl target = url.resolved(QUrl(attribute(tag, "href"_L1)));
        if (feed && attribute(tag, "rel"_L1).toLower() == "alternate"_L1
            && !safeLink(target.toString()).isEmpty()) {
            if (isNamedForStatus(attribute(tag, "href"_L1) + attribute(tag, "title"_L1)))
                return target;
            if (first.isEmpty())
                first = target;
        }
    }
    return first;
}

/// StatusIQ's and Azure's feeds are told from others by what is in them.
QString kindOfFeed(const Feed &feed)
{
    if (feed.format != Feed::Format::Rss)
        return u"feed"_s;
    if (feed.title == "Azure Status"_L1)
        return u"azure"_s;
    static const QRegularExpression part(
        u" - (Operational|Informational|Degraded Performance|Partial Outage|Major "
        "Outage|Under Maintenance)$"_s,
        CaseInsensitive);
    const bool parts = !feed.items.isEmpty()
        && std::all_of(feed.items.begin(), feed.items.end(),
                       [](const FeedItem &item) { return part.match(item.title.simplified()).hasMatch(); });
    return parts ? u"statusiq"_s : u"feed"_s;
}

/// Only what the kind can read is of that kind; an Uptime Kuma page's names alone tell no status, nor do the
/// services of a PagerDuty page.
bool isReadable(const QString &kind, const QByteArray &body)
{
    const Kind *row = kindOf(kind);
    if (!row || kind == "uptimekuma"_L1 || kind == "pagerduty"_L1)
        return row;
    const Result<Page> page = row->read({.body = body});
    // One word that is not known is all there is: many an answer has a "status".
    const bool isOddWordOnly = page && !page->oddWord.isEmpty() && page->leaves.isEmpty()
        && page->events.seen == 0 && kind != "statuspage"_L1 && kind != "incidentio"_L1;
    return page && !isOddWordOnly && !snapshotOf(*page, {}).refused;
}

/// An entry that says where its incident is; "Update: …" is written in blogs, too.
bool isOfStatusFeed(const FeedItem &item)
{
    const Lifecycle life = phaseOfEntry(item).life;
    return life.phase != FeedPhase::None && life.reported != "update"_L1;
}

std::optional<Detected> fromFeed(const DetectAnswer &answer)
{
    const Result<Feed> feed = parseFeed(answer.body);
    if (!feed)
        return {};
    const QString kind = kindOfFeed(*feed);
    // A blog is no status feed, and one without entries may be anybody's.
    const bool isOfStatus = feed->items.isEmpty()
        ? isNamedForStatus(answer.url.toString() + feed->title)
        : std::any_of(feed->items.begin(), feed->items.end(), isOfStatusFeed);
    if (!isReadable(kind, answer.body) || (kind == "feed"_L1 && !isOfStatus))
        return {};
    return Detected{kind, answer.url.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo),
                    plainText(feed->title, NameCap), kind == "feed"_L1 ? FeedRank : DataRank};
}

std::optional<Detected> fromJson(const DetectAnswer &answer, const QByteArray &text)
{
    const Result<QJsonValue> strict = parseJson(text);
    const Result<QJsonValue> root = strict ? strict : parseJson(withoutRawControls(text));
    const QUrl entryPage = strict ? kumaEntryPage(*strict, answer.url) : QUrl();
    if (entryPage.isValid())
        return Detected{u"uptimekuma"_s, entryPage, {}, DataRank};
    QString kind = root ? kindOfJson(*root, answer.url) : QString();
    if (!strict && kind != "cstate"_L1) // the only one that may print control characters
        kind.clear();
    // What an Alertmanager says of itself is no list of alerts, and tells it better than an empty one.
    const bool isAbout = kind == "alertmanager"_L1 && root->isObject();
    if (kind.isEmpty() || (!isAbout && !isReadable(kind, text)))
        return {};
    return Detected{kind, pageOf(kind, answer.url), titleOfJson(*root), DataRank};
}

/// Apple's data is JSON in a call.
QByteArray detectAnswerWithoutCallback(const QByteArray &text)
{
    if (!text.startsWith("jsonCallback(") || text.lastIndexOf(')') < 0)
        return text;
    return text.mid(13, text.lastIndexOf(')') - 13);
}

} // namespace

std::optional<Detected> detectFromHtml(const QUrl &url, const QString &whole)
{
    const QString html = whole.left(HtmlCap);
    static const QRegularExpression title(u"<title[^>]{0,200}>([^<]{0,1000})</title"_s, CaseInsensitive);
    static const QRegularExpression statusio(u"statuspageId\\s*=\\s*[\"']([0-9a-f]{24})[\"']"_s);
    static const QRegularExpression statusiq(
        u"enc_statuspage_id[\"']?\\s*[:=]\\s*[\"']([\\w=-]{16,200})[\"']"_s);
    // The address of the list stands in the page, as pspApiPath or in its script.
    static const QRegularExpression uptimerobot(
        u"((?:https://[\\w.-]{1,100})?/api/getMonitorList/[\\w-]{1,100})"_s);

    Detected found{.title = plainText(firstMatch(title, html), NameCap), .rank = MarkerRank};
    if (const QString id = firstMatch(statusio, html); !id.isEmpty()) {
        found.kind = u"statusio"_s;
        found.page = QUrl("https://api.status.io/1.0/status/"_L1 + id);
    } else if (const QString key = firstMatch(statusiq, html); !key.isEmpty()) {
        found.kind = u"statusiq"_s;
        found.page = url.resolved(QUrl("/sp/api/public/summary_details/statuspages/"_L1 + key));
    } else if (const QString list = firstMatch(uptimerobot, html); !list.isEmpty()) {
        found.kind = u"uptimerobot"_s;
        found.page = url.resolved(QUrl(list));
        found.page.setQuery(u"page=1"_s);
    } else if (const QUrl feed = linkedFeed(url, html); feed.isValid()) {
        found.kind = u"feed"_s;
        found.page = feed;
        found.rank = FeedRank;
        found.isOnlyLinked = true;
    } else {
        return {};
    }
    return safeLink(found.page.toString()).isEmpty() ? std::nullopt : std::optional(found);
}

std::optional<Detected> detectFrom(const DetectAnswer &answer)
{
    if (answer.httpStatus < 200 || answer.httpStatus > 299)
        return {};
    const Result<QByteArray> utf8 = utf8Body(answer.body);
    if (!utf8)
        return fromFeed(answer);
    const QByteArray text = detectAnswerWithoutCallback(utf8->trimmed());
    if (text.startsWith('{') || text.startsWith('['))
        return fromJson(answer, text);
    if (const std::optional<Detected> feed = fromFeed(answer))
        return feed;
    if (!text.startsWith('<') && !answer.contentType.toLower().contains("html"))
        return {};
    return detectFromHtml(answer.url, QString::fromUtf8(text));
}

} // namespace Pilotlamp
