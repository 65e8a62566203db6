// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"
#include "providers/feed_phase.h"
#include "providers/feed_reader.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

/// So long an entry that does not say whether it is over may be the newest trouble, in seconds.
constexpr qint64 UnclearSeconds = 6 * 3600;

/// Words in a title that make an incident an outage for those who chose it.
bool notifiesOutage(const QString &title)
{
    static const QRegularExpression words(u"\\b(outage|down|unavailable)\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(title).hasMatch();
}

/// One message: an entry with what it says.
struct Message {
    FeedItem item = {};
    EntryPhase entry = {};
    QDateTime at = {};
    QDateTime order
        = {}; ///< as `at`; without one that of the entry before it, else of the first that has one
};

/// An entry's identity, without the time that some vendors write behind it.
QString entryIdentity(const FeedItem &item)
{
    static const QRegularExpression stamp(u"_\\d{9,13}$"_s);
    return QString(item.id).remove(stamp);
}

/// What is known of the threads with one subject.
struct Subject {
    bool inTitle = false; ///< the title of one of them tells its phase
    bool isNameless = false; ///< one of them has no identity
};

QList<Message> messagesOf(const Feed &feed)
{
    QList<Message> messages;
    QDateTime before;
    for (const FeedItem &item : feed.items) {
        const QDateTime at = timeFromText(item.changed);
        before = at.isValid() ? at : before;
        messages.append({item, phaseOfEntry(item), at, before});
    }
    // Those before the first that has a time stand above it, so they are no older.
    const auto dated = std::find_if(messages.begin(), messages.end(),
                                    [](const Message &message) { return message.order.isValid(); });
    for (auto message = messages.begin(); dated != messages.end() && message != dated; ++message)
        message->order = dated->order;
    // Newest first; entries of one time, or of none, in the feed's order.
    std::stable_sort(messages.begin(), messages.end(),
                     [](const Message &a, const Message &b) { return a.order > b.order; });
    return messages;
}

/// The newest message of each incident. Two are about the same one where they have the same identity, or
/// titles that each tell a phase of the same thing; without an identity the same title is enough.
QList<Message> newestOfThreads(const QList<Message> &messages)
{
    QList<Message> newest;
    QSet<QString> ids;
    QHash<QString, Subject> subjects;
    for (const Message &message : messages) {
        const QString id = entryIdentity(message.item);
        const QString subject = message.entry.subject.toCaseFolded();
        // With the time taken off, what is left names the incident: other regions have the same titles.
        const bool titleTells = message.entry.inTitle && id == message.item.id;
        const auto known = subject.isEmpty() ? subjects.constEnd() : subjects.constFind(subject);
        const bool isSameTitle = known != subjects.constEnd()
            && (id.isEmpty() || known->isNameless || (titleTells && known->inTitle));
        if (isSameTitle || (!id.isEmpty() && ids.contains(id)))
            continue;
        newest.append(message);
        ids.insert(id);
        Subject &of = subjects[subject];
        of.inTitle |= titleTells;
        of.isNameless |= id.isEmpty();
    }
    return newest;
}

/// The components that incident.io lists behind a message, "Search (Degraded performance)", without those
/// that work again.
QStringList namedBelow(const FeedItem &item)
{
    static const QRegularExpression listed(
        u"<li>\\s*([^<]{1,200}?)\\s*\\((degraded performance|partial outage|"
        "full outage|major outage|under maintenance)\\)\\s*</li>"_s,
        QRegularExpression::CaseInsensitiveOption);
    QStringList names;
    auto matches = listed.globalMatch(item.bodies.value(0));
    while (matches.hasNext() && names.size() < 200)
        names.append(plainText(matches.next().captured(1), NameCap));
    names.removeDuplicates();
    return names;
}

void addMessage(Page &page, const Message &message)
{
    const FeedItem &item = message.item;
    const Lifecycle &life = message.entry.life;
    const QString title = plainText(item.title);
    const bool isFresh = !message.at.isValid() || message.at.secsTo(page.newest) < UnclearSeconds;
    if (life.phase == FeedPhase::Open) {
        const QStringList named = namedBelow(item);
        page.incidents.append({.incident = {.id = oneLine(item.id),
                                            .title = title,
                                            .phase = life.reported,
                                            .link = safeLink(item.link),
                                            .since = timeFromText(item.published),
                                            .update = plainText(item.bodies.value(0), UpdateCap),
                                            .affected = named},
                               .monitoring = life.reported == "monitoring"_L1,
                               .outage = notifiesOutage(title),
                               .products = productsNamed(named),
                               .updated = message.at});
    } else if (life.phase == FeedPhase::Maintenance) {
        page.maintenances.append({.id = oneLine(item.id), .title = title, .phase = life.reported});
    } else if (life.phase == FeedPhase::Note
               || (life.phase == FeedPhase::None && !(message.entry.sensesTrouble && isFresh))) {
        page.notes.append({.text = title, .at = message.at});
    } else if (life.phase == FeedPhase::None) {
        page.doubts.append({.reason = QCoreApplication::translate(
                                          "Providers", "the newest entry does not say whether it is over: %1")
                                          .arg(title),
                            .about = {title}});
    }
}

Result<Page> readFeed(const Payload &payload)
{
    const Result<Feed> feed = parseFeed(payload.body);
    if (!feed)
        return feed.error();
    const QList<Message> messages = messagesOf(*feed);
    const bool anyUnderstood = std::any_of(messages.begin(), messages.end(), [](const Message &message) {
        return message.entry.life.phase != FeedPhase::None;
    });
    if (!messages.isEmpty() && !anyUnderstood)
        return unreadable(QCoreApplication::translate(
            "Providers", "this is no status feed: none of its entries says whether something is wrong"));
    Page page;
    page.rollUp = RollUp::IncidentsOnly;
    page.events.seen = static_cast<int>(messages.size());
    page.newest = timeFromText(feed->built);
    for (const Message &message : messages) {
        // What is planned lies ahead: by its date nothing else would be new.
        const bool isPlanned = message.entry.life.phase == FeedPhase::Future;
        if (message.at.isValid() && !isPlanned && !(page.newest > message.at))
            page.newest = message.at;
    }
    for (const Message &message : newestOfThreads(messages))
        addMessage(page, message);
    mergeById(page.incidents);
    mergeById(page.maintenances);
    return page;
}

/// An address that looks like a feed is asked as it is; for
/// any other the names that page engines use are tried.
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

constinit const Kind FeedKind{.id = "feed"_L1,
                              .title = "RSS or Atom feed"_L1,
                              .seenReal = true,
                              .addresses = feedAddresses,
                              .read = readFeed};

} // namespace Pilotlamp
