// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/page_reader.h"

#include "core/auth.h"
#include "net/fetcher.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

/// One round: from the first way of asking to the answer for all that wait.
struct PageReader::Round {
    QString key = {};
    Kind kind = {};
    QList<Addresses> ways = {};
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< of the check, keys included
    QList<qsizetype> untried = {};
    qsizetype way = 0;
    QList<Response> responses = {}; ///< of the way being tried, in the order of its addresses
    qsizetype missing = 0;
    int timeoutMs = 10'000;
    Error error = {}; ///< the most telling of the ways that failed
    Response facts = {};
    QList<Waiter> waiters = {};
};

namespace {

constexpr qsizetype LargestParsedHere = 64 * 1024;
/// How long one word serves all. A public page's floor of 30 s, less what a timer may be early: the second
/// reading that confirms a word must be a new one. A server of one's own is only spared simultaneous
/// questions.
constexpr qint64 PublicShareMs = 27'000;
constexpr qint64 OwnShareMs = 1'000;
constexpr qint64 FailureShareMs = 3'000;

bool isShared(const PageAnswer &answer, const Check &check, const QDateTime &now)
{
    if (!answer.at.isValid())
        return false;
    const qint64 longest = reachOf(check.url) == Reach::Public ? PublicShareMs : OwnShareMs;
    const qint64 age = answer.at.msecsTo(now);
    return age >= 0 && age < (answer.page ? longest : std::min(longest, FailureShareMs));
}

bool isNoSuchPath(const Response &response)
{
    return response.httpStatus == 404 || response.httpStatus == 410;
}

/// Which of two failures tells more about a page: a wall or a changed format is more than "no such address".
int weightOf(const Error &error, const Response &facts)
{
    switch (error.kind) {
    case Error::Kind::None:
        return 0;
    case Error::Kind::Refused:
        return isNoSuchPath(facts) ? 1 : 2;
    case Error::Kind::Unreachable:
        return 3;
    case Error::Kind::Unreadable:
        return 4;
    default:
        return 5;
    }
}

/// Another way on a host that did not even answer would only cost time, and one that asks for quiet gets it.
bool isWorthAsking(const Addresses &way, const Error &error, const Response &facts, const QString &host)
{
    if (way.first().host() != host)
        return true;
    return facts.error.kind == Error::Kind::None && facts.httpStatus != 429
        && error.kind != Error::Kind::Blocked;
}

Response withoutBody(Response response)
{
    response.body.clear();
    return response;
}

QByteArray hashOf(const Payload &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(payload.body);
    hash.addData(QByteArrayView("\0|", 2));
    hash.addData(payload.second);
    return hash.result();
}

QDateTime lastModifiedOf(const Response &response)
{
    // The header's form (RFC 9110) is the one of RFC 2822 but for the zone's name.
    QByteArray text = response.header("Last-Modified").trimmed();
    if (text.endsWith("GMT"))
        text.replace(text.size() - 3, 3, "+0000");
    return QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date).toUTC();
}

} // namespace

PageReader::PageReader(Fetcher &fetcher, Now now, QObject *parent)
    : QObject(parent)
    , m_fetcher(fetcher)
    , m_now(now)
{
    m_parsers.setMaxThreadCount(1);
    m_parsers.setExpiryTimeout(5000);
}

PageReader::~PageReader()
{
    // A parser hands its result to this object, so it must not outlive it.
    m_parsers.waitForDone();
}

void PageReader::read(const Check &check, const Kind &kind, QObject *context,
                      std::function<void(const Reading &)> answer)
{
    // Who asks with another key may be shown another page.
    const QString auth = QString::fromUtf8(
        QJsonDocument(check.options.value("auth"_L1).toObject()).toJson(QJsonDocument::Compact));
    const QString key = kind.id + u'\n' + check.url + u'\n' + auth;
    const Waiter waiter{context, check, std::move(answer)};
    if (const auto running = m_rounds.value(key)) {
        running->waiters.append(waiter);
        return;
    }
    const PageMemory &memory = m_memory[key];
    auto round = std::make_shared<Round>();
    round->key = key;
    round->kind = kind;
    round->waiters.append(waiter);
    m_rounds.insert(key, round);
    if (isShared(memory.answer, check, m_now())) {
        QMetaObject::invokeMethod(
            this, [=, this, known = memory.answer] { finish(round, known); }, Qt::QueuedConnection);
        return;
    }
    round->headers = headersOf(check);
    round->timeoutMs = check.timeoutSeconds * 1000;
    round->ways = kind.addresses(QUrl(check.url));
    for (qsizetype way = 0; way < round->ways.size(); ++way)
        round->untried.append(way);
    if (round->ways.isEmpty()) {
        const PageAnswer none{
            .error = {Error::Kind::Ours, tr("“%1” is not the address of such a page").arg(check.url)}};
        QMetaObject::invokeMethod(
            this, [=, this] { finish(round, none); }, Qt::QueuedConnection);
        return;
    }
    ask(round, memory.way < round->ways.size() ? memory.way : 0);
}

void PageReader::ask(const RoundPtr &round, qsizetype way)
{
    round->way = way;
    round->untried.removeOne(way);
    const Addresses addresses = round->ways.at(way);
    round->responses = QList<Response>(addresses.size());
    round->missing = addresses.size();
    const PageMemory &memory = m_memory[round->key];
    const bool isKnownWay = memory.page && memory.way == way && memory.addresses.size() == addresses.size();
    for (qsizetype place = 0; place < addresses.size(); ++place) {
        Request request{.url = addresses.at(place), .timeoutMs = round->timeoutMs};
        request.headers = {{"Accept", "application/json, application/xml;q=0.9, */*;q=0.8"}};
        request.headers.append(round->headers);
        if (isKnownWay && !memory.addresses.at(place).etag.isEmpty())
            request.headers.append({"If-None-Match", memory.addresses.at(place).etag});
        if (isKnownWay && !memory.addresses.at(place).lastModified.isEmpty())
            request.headers.append({"If-Modified-Since", memory.addresses.at(place).lastModified});
        m_fetcher.fetch(request, this,
                        [=, this](const Response &response) { onAddress(round, place, response); });
    }
}

void PageReader::onAddress(const RoundPtr &round, qsizetype place, const Response &response)
{
    round->responses[place] = response;
    if (--round->missing == 0)
        onAllAddresses(round);
}

void PageReader::onAllAddresses(const RoundPtr &round)
{
    for (const Response &response : std::as_const(round->responses)) {
        if (const Error error = refusalOf(response); error.kind != Error::Kind::None)
            return onNoPage(round, error, response);
    }
    PageMemory &memory = m_memory[round->key];
    const Response &first = round->responses.first();
    const bool isSame = std::all_of(round->responses.cbegin(), round->responses.cend(),
                                    [](const Response &response) { return response.notModified; });
    if (isSame && !memory.page)
        return onNoPage(
            round, {Error::Kind::Unreadable, tr("the status page says “not modified” to a first question")},
            first);
    if (isSame)
        return finish(round, {.page = memory.page, .facts = withoutBody(first)});
    const auto bodyAt = [&](qsizetype place) {
        if (place >= round->responses.size())
            return QByteArray();
        const Response &response = round->responses.at(place);
        return response.notModified ? memory.addresses.value(place).body : response.body;
    };
    const Payload payload{bodyAt(0), bodyAt(1), lastModifiedOf(first)};
    const QByteArray hash = hashOf(payload);
    if (memory.page && memory.way == round->way && memory.hash == hash) {
        remember(round);
        return finish(round, {.page = memory.page, .facts = withoutBody(first)});
    }
    parse(round, payload, hash);
}

void PageReader::onNoPage(const RoundPtr &round, const Error &error, const Response &facts)
{
    if (weightOf(error, facts) >= weightOf(round->error, round->facts)) {
        round->error = error;
        round->facts = withoutBody(facts);
    }
    const QString host = round->ways.at(round->way).first().host();
    const auto next = std::find_if(round->untried.cbegin(), round->untried.cend(), [&](qsizetype way) {
        return isWorthAsking(round->ways.at(way), error, facts, host);
    });
    if (next != round->untried.cend())
        return ask(round, *next);
    finish(round, {.error = round->error, .facts = round->facts});
}

void PageReader::parse(const RoundPtr &round, const Payload &payload, const QByteArray &hash)
{
    if (payload.body.size() + payload.second.size() <= LargestParsedHere)
        return onParsed(round, round->kind.read(payload), hash);
    m_parsers.start([this, round, read = round->kind.read, payload, hash] {
        const Result<Page> page = read(payload);
        QMetaObject::invokeMethod(
            this, [=, this] { onParsed(round, page, hash); }, Qt::QueuedConnection);
    });
}

void PageReader::onParsed(const RoundPtr &round, const Result<Page> &page, const QByteArray &hash)
{
    const Response &first = round->responses.first();
    if (!page)
        return onNoPage(round,
                        {Error::Kind::Unreadable, tr("the page's format changed: %1").arg(page.error().text)},
                        first);
    PageMemory &memory = m_memory[round->key];
    memory.page = std::make_shared<const Page>(*page);
    memory.hash = hash;
    memory.way = round->way;
    remember(round);
    finish(round, {.page = memory.page, .facts = withoutBody(first)});
}

void PageReader::remember(const RoundPtr &round)
{
    PageMemory &memory = m_memory[round->key];
    memory.addresses.resize(round->responses.size());
    for (qsizetype place = 0; place < round->responses.size(); ++place) {
        const Response &response = round->responses.at(place);
        if (response.notModified)
            continue;
        memory.addresses[place] = {response.header("ETag"), response.header("Last-Modified"),
                                   round->responses.size() > 1 ? response.body : QByteArray()};
    }
}

void PageReader::finish(const RoundPtr &round, PageAnswer answer)
{
    PageMemory &memory = m_memory[round->key];
    if (!answer.at.isValid()) {
        answer.at = m_now();
        answer.watchdogKnown = memory.watchdogKnown |= answer.page && answer.page->watchdogSeen;
        answer.isFirstWordOfMove = answer.page && answer.facts.permanentlyMovedTo && !memory.moveTold;
        memory.moveTold = memory.moveTold || answer.isFirstWordOfMove;
        memory.answer = answer;
        memory.answer.isFirstWordOfMove = false;
    }
    m_rounds.remove(round->key);
    const QDateTime now = m_now();
    const QList<Waiter> waiters = round->waiters;
    for (const Waiter &waiter : waiters) {
        if (waiter.context)
            waiter.answer(readingOf(answer, round->kind, waiter.check, now));
    }
}

} // namespace Pilotlamp
