// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/page_reader.h"

#include "core/auth.h"
#include "net/fetcher.h"
#include "net/own_limits.h"
#include "net/page_round.h"
#include "net/socket_question.h"

#include <QTimer>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LargestParsedHere = 64 * 1024;
constexpr qsizetype LargeTree = 1024 * 1024; ///< bytes, whose parsed tree is several times what is kept of it
/// More pages of one list are not asked for; a list that claims more is not to be believed.
constexpr qsizetype MostNextPages = 100;
/// So long the later pages of a list are taken as they were, while its first page is unchanged and says that
/// all is well; in seconds.
constexpr qint64 FurtherHoldsSeconds = 5 * 60;

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
    const QString key = memoryKeyOf(kind, check);
    const PageWaiter waiter{context, check, std::move(answer)};
    if (const auto running = m_rounds.value(key)) {
        running->waiters.append(waiter);
        return;
    }
    const PageMemory &memory = m_memory[key];
    auto round = std::make_shared<PageRound>();
    round->key = key;
    round->kind = kind;
    round->waiters.append(waiter);
    m_rounds.insert(key, round);
    if (isShared(memory.answer, check, m_now())) {
        QMetaObject::invokeMethod(
            this, [=, this, known = memory.answer] { finish(round, known); }, Qt::QueuedConnection);
        return;
    }
    begin(round, check);
}

void PageReader::begin(const RoundPtr &round, const Check &check)
{
    round->options = check.options;
    round->headers = headersOf(check);
    round->timeoutMs = check.timeoutSeconds * 1000;
    round->begun = m_now();
    round->intervalSeconds = check.intervalSeconds;
    const Result<TlsTrustPtr> tls = m_fetcher.trusts().trustOf(check);
    const Result<QList<Questions>> plans = tls ? requestPlans(round->kind, check) : tls.error();
    if (!plans || plans->isEmpty()) {
        const Error none{Error::Kind::Ours,
                         tr("“%1” is not a valid address for this type of page").arg(check.url)};
        const PageAnswer answer{.error = plans ? none : plans.error()};
        QMetaObject::invokeMethod(
            this, [=, this] { finish(round, answer); }, Qt::QueuedConnection);
        return;
    }
    round->plans = *plans;
    round->tls = *tls;
    for (qsizetype plan = 0; plan < round->plans.size(); ++plan)
        round->untried.append(plan);
    const qsizetype known = m_memory[round->key].plan;
    ask(round, known < round->plans.size() ? known : 0);
}

void PageReader::ask(const RoundPtr &round, qsizetype plan)
{
    round->plan = plan;
    round->untried.removeOne(plan);
    const Questions questions = round->plans.at(plan);
    round->responses = QList<Response>(questions.size());
    round->missing = questions.size();
    round->nextPagesFrom = -1;
    round->rememberedFurther.clear();
    round->isClosed = false;
    const PageMemory &memory = m_memory[round->key];
    const bool isKnownPlan
        = memory.page && memory.plan == plan && memory.addresses.size() == questions.size();
    for (qsizetype place = 0; place < questions.size(); ++place)
        send(round, place, questions.at(place), isKnownPlan ? memory.addresses.at(place) : AddressMemory{});
}

void PageReader::send(const RoundPtr &round, qsizetype place, const Question &question,
                      const AddressMemory &known)
{
    const Request request = requestOf(*round, question, known);
    const qsizetype plan = round->plan;
    const auto take = [=, this](const Response &response) {
        if (round->isClosed || round->plan != plan)
            return;
        round->responses[place] = response;
        if (--round->missing == 0)
            onAllAddresses(round);
    };
    if (round->kind.sockets)
        return askSocket(request, m_fetcher.names(), this, take);
    m_fetcher.fetch(request, this, take);
}

bool PageReader::asksNextPages(const RoundPtr &round)
{
    if (!round->kind.nextPages || round->nextPagesFrom >= 0)
        return false;
    PageMemory &memory = m_memory[round->key];
    const Payload payload = payloadOf(*round, memory);
    round->nextPagesFrom = round->responses.size();
    const Addresses nextPages = round->kind.nextPages(round->plans.at(round->plan), payload);
    if (nextPages.isEmpty())
        return false;
    const QByteArray ownHash = ownHashOf(payload);
    const bool isUnchanged
        = memory.page && memory.ownHash == ownHash && memory.page->indicator == Status::Online;
    const qint64 age = memory.furtherAt.secsTo(m_now());
    if (isUnchanged && memory.furtherAt.isValid() && age >= 0 && age < FurtherHoldsSeconds) {
        round->rememberedFurther = memory.nextPages;
        return false;
    }
    memory.ownHash = ownHash;
    const qsizetype count = std::min(nextPages.size(), MostNextPages);
    round->responses.resize(round->nextPagesFrom + count);
    round->missing = count;
    for (qsizetype i = 0; i < count; ++i)
        send(round, round->nextPagesFrom + i, {.url = nextPages.at(i)}, {});
    closeInTime(round);
    return true;
}

/// A round ends within half the interval; what is missing then is said to be missing.
void PageReader::closeInTime(const RoundPtr &round)
{
    constexpr qint64 Least = 1000;
    const qint64 left = round->intervalSeconds * 500 - round->begun.msecsTo(m_now());
    QTimer::singleShot(std::chrono::milliseconds(std::max(Least, left)), this,
                       [this, round, plan = round->plan] {
                           if (round->missing == 0 || round->isClosed || round->plan != plan)
                               return;
                           round->isClosed = true;
                           round->missing = 0;
                           onAllAddresses(round);
                       });
}

void PageReader::onAllAddresses(const RoundPtr &round)
{
    const QList<Response> required = round->responses.first(requiredOf(*round));
    for (const Response &response : required) {
        if (const Error error = refusalOf(response, round->kind.server); error.kind != Error::Kind::None)
            return onNoPage(round, error, response);
    }
    PageMemory &memory = m_memory[round->key];
    const Response &first = round->responses.first();
    const bool isSame = round->nextPagesFrom < 0
        && std::all_of(round->responses.cbegin(), round->responses.cend(),
                       [](const Response &response) { return response.notModified; });
    const bool isKnown = memory.page && (!round->kind.nextPages || memory.nextPages.isEmpty());
    if (isSame && !memory.page)
        return onNoPage(round,
                        {Error::Kind::Unreadable,
                         tr("the status page answered 304 Not Modified to an "
                            "unconditional request")},
                        first);
    if (isSame && isKnown)
        return finish(round,
                      {.page = memory.page, .snapshots = memory.snapshots, .facts = withoutBody(first)});
    if (!asksNextPages(round))
        parse(round, payloadOf(*round, memory));
}

void PageReader::onNoPage(const RoundPtr &round, const Error &error, const Response &facts)
{
    if (weightOf(error, facts) >= weightOf(round->error, round->facts)) {
        round->error = error;
        round->facts = withoutBody(facts);
    }
    const QString host = round->plans.at(round->plan).first().url.host();
    const auto next = std::find_if(round->untried.cbegin(), round->untried.cend(), [&](qsizetype plan) {
        return isWorthAsking(round->plans.at(plan), error, facts, host);
    });
    if (next != round->untried.cend())
        return ask(round, *next);
    finish(round, {.error = round->error, .facts = round->facts});
}

void PageReader::parse(const RoundPtr &round, const Payload &payload)
{
    const PageMemory &memory = m_memory[round->key];
    const bool isKnownPlan = memory.page && memory.plan == round->plan;
    const auto work = [read = round->kind.read, payload, choices = choicesOf(*round),
                       known = isKnownPlan ? memory.hash : QByteArray()] {
        Parsed parsed{.hash = hashOf(payload), .nextPages = payload.nextPages};
        if (parsed.hash == known)
            return parsed;
        parsed.page = read(payload);
        if (payload.body.size() + payload.second.size() > LargeTree)
            returnFreedMemory();
        if (*parsed.page)
            addSnapshots(parsed.snapshots, **parsed.page, choices);
        if (const Error refused = refusalOf(parsed.snapshots); refused.kind != Error::Kind::None)
            parsed.page = refused;
        return parsed;
    };
    if (payload.body.size() + payload.second.size() <= LargestParsedHere && payload.nextPages.isEmpty())
        return onParsed(round, work());
    m_parsers.start([this, round, work] {
        const Parsed parsed = work();
        QMetaObject::invokeMethod(
            this, [=, this] { onParsed(round, parsed); }, Qt::QueuedConnection);
    });
}

void PageReader::onParsed(const RoundPtr &round, const Parsed &parsed)
{
    const Response &first = round->responses.first();
    if (parsed.page && !*parsed.page)
        return onNoPage(round, notUnderstood(parsed.page->error(), *round, first), first);
    PageMemory &memory = m_memory[round->key];
    if (parsed.page) {
        memory.page = std::make_shared<const Page>(parsed.page->value());
        memory.snapshots = parsed.snapshots;
    }
    memory.hash = parsed.hash;
    if (round->rememberedFurther.isEmpty()) {
        memory.nextPages = parsed.nextPages;
        memory.furtherAt = m_now();
    }
    memory.plan = round->plan;
    remember(round);
    finish(round, {.page = memory.page, .snapshots = memory.snapshots, .facts = withoutBody(first)});
}

void PageReader::remember(const RoundPtr &round)
{
    PageMemory &memory = m_memory[round->key];
    memory.addresses.resize(round->responses.size());
    for (qsizetype place = 0; place < round->responses.size(); ++place) {
        const Response &response = round->responses.at(place);
        if (response.notModified || refusalOf(response).kind != Error::Kind::None)
            continue;
        AddressMemory &address = memory.addresses[place];
        address = {response.header("ETag"), response.header("Last-Modified"), {}};
        if (round->responses.size() > 1 && !(address.etag.isEmpty() && address.lastModified.isEmpty()))
            address.body = response.body;
    }
}

void PageReader::finish(const RoundPtr &round, PageAnswer answer)
{
    PageMemory &memory = m_memory[round->key];
    if (answer.page) {
        addSnapshots(answer.snapshots, *answer.page, choicesOf(*round));
        if (answer.page == memory.page)
            memory.snapshots = answer.snapshots;
    }
    if (!answer.at.isValid()) {
        answer.at = m_now();
        answer.watchdogKnown = memory.watchdogKnown |= answer.page && answer.page->watchdogSeen;
        answer.isFirstNoteOfMove = answer.page && answer.facts.permanentlyMovedTo && !memory.moveNotified;
        memory.moveNotified = memory.moveNotified || answer.isFirstNoteOfMove;
        memory.answer = answer;
        memory.answer.isFirstNoteOfMove = false;
    }
    m_rounds.remove(round->key);
    const QDateTime now = m_now();
    const QList<PageWaiter> waiters = round->waiters;
    for (const PageWaiter &waiter : waiters) {
        if (waiter.context)
            waiter.answer(readingOf(answer, round->kind, waiter.check, now));
    }
}

} // namespace Pilotlamp
