// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/page_round.h"

#include "core/choice.h"
#include "core/http_date.h"
#include "net/fetcher.h"

#include <QCoreApplication>
#include <QHashFunctions>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct PageRoundTexts {
    Q_DECLARE_TR_FUNCTIONS(PageReader)
};

/// How long one word serves all. A public page's floor of 30 s, less what
/// a timer may be early: the second reading that confirms a word must be a
/// new one. A server of one's own is only spared simultaneous questions.
constexpr qint64 PublicShareMs = 27'000;
constexpr qint64 OwnShareMs = 1'000;
constexpr qint64 FailureShareMs = 3'000;

bool isNoSuchPath(const Response &response)
{
    return response.httpStatus == 404 || response.httpStatus == 410;
}

QDateTime lastModifiedOf(const Response &response)
{
    return httpDate(response.header("Last-Modified"));
}

/// Tells the bodies of one page from one another within one run. Nobody gains by two that look alike (the
/// page decides what it says anyway), so it need not be cryptographic: two sums, begun at random.
class PageHash {
public:
    void add(const QByteArray &body)
    {
        for (size_t &sum : m_sums)
            sum = qHashBits(body.constData(), static_cast<size_t>(body.size()), sum + 1);
        m_size += body.size();
        ++m_count;
    }
    QByteArray result() const
    {
        QByteArray bytes;
        for (const size_t sum : m_sums)
            bytes += QByteArray::number(static_cast<qulonglong>(sum), 36) + ' ';
        return bytes + QByteArray::number(m_size) + ' ' + QByteArray::number(m_count);
    }

private:
    std::array<size_t, 2> m_sums{seedOfRun(), ~seedOfRun()};
    qsizetype m_size = 0;
    int m_count = 0;

    static size_t seedOfRun()
    {
        static const auto seed = static_cast<size_t>(QRandomGenerator::system()->generate64());
        return seed;
    }
};

/// True for a web page that asks for a password.
bool asksForPassword(const QByteArray &start)
{
    return start.contains("type=\"password\"") || start.contains("type='password'")
        || start.contains("type=password");
}

/// True for a web page in place of a monitoring server's data that signs people in: another host's, to which
/// the question was led, or one that says so. Many ask for the password on a later page, or for none.
bool signsIn(const QByteArray &start, const PageRound &round, const Response &response)
{
    static const QRegularExpression words(
        u"\\b(sign[ -]?in|log[ -]?in|login|single sign-on|sso|saml\\w*|oauth2?|openid|authenti\\w+)\\b"_s);
    const QUrl asked = round.plans.at(round.plan).first().url;
    const bool isElsewhere = !response.url.isEmpty() && response.url.host() != asked.host();
    return round.kind.server && (isElsewhere || words.match(QString::fromUtf8(start)).hasMatch());
}

bool isSignInPage(const PageRound &round, const Response &response)
{
    const QByteArray start = response.body.left(64 * 1024).toLower();
    return start.trimmed().startsWith('<') && (asksForPassword(start) || signsIn(start, round, response));
}

} // namespace

QString memoryKeyOf(const Kind &kind, const Check &check)
{
    return kind.id + u'\n' + check.url + questionKeyOf(check, kind.questions);
}

bool isShared(const PageAnswer &answer, const Check &check, const QDateTime &now)
{
    if (!answer.at.isValid())
        return false;
    const qint64 longest = reachOf(check.url) == Reach::Public ? PublicShareMs : OwnShareMs;
    const qint64 age = answer.at.msecsTo(now);
    return age >= 0 && age < (answer.page ? longest : std::min(longest, FailureShareMs));
}

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

bool isWorthAsking(const Questions &plan, const Error &error, const Response &facts, const QString &host)
{
    if (plan.first().url.host() != host)
        return true;
    return facts.error.kind == Error::Kind::None && facts.httpStatus != 429
        && error.kind != Error::Kind::Blocked;
}

Request requestOf(const PageRound &round, const Question &question, const AddressMemory &known)
{
    Request request{
        .url = question.url, .timeoutMs = round.timeoutMs, .bodyCap = round.kind.bodyCap, .tls = round.tls};
    // Where the user's own check wants the page, too, it is the user who named it.
    request.isForeign = std::all_of(round.waiters.begin(), round.waiters.end(),
                                    [](const PageWaiter &waiter) { return waiter.check.isForeign; });
    request.headers = {{"Accept", "application/json, application/xml;q=0.9, */*;q=0.8"}};
    request.headers.append(round.headers);
    if (!question.body.isEmpty()) {
        request.method = "POST";
        request.body = question.body;
        request.headers.append({"Content-Type", question.contentType});
    }
    if (!known.etag.isEmpty())
        request.headers.append({"If-None-Match", known.etag});
    if (!known.lastModified.isEmpty())
        request.headers.append({"If-Modified-Since", known.lastModified});
    return request;
}

QList<Choice> choicesOf(const PageRound &round)
{
    QList<Choice> choices;
    for (const PageWaiter &waiter : round.waiters)
        choices.append(choiceOf(waiter.check));
    return choices;
}

qsizetype requiredOf(const PageRound &round)
{
    const qsizetype own = round.nextPagesFrom < 0 ? round.responses.size() : round.nextPagesFrom;
    return round.kind.required > 0 ? std::min(round.kind.required, own) : own;
}

Payload payloadOf(const PageRound &round, const PageMemory &memory)
{
    const auto bodyAt = [&](qsizetype place) {
        const Response &response = round.responses.at(place);
        if (response.notModified)
            return memory.addresses.value(place).body;
        const bool isThere = refusalOf(response).kind == Error::Kind::None;
        return isThere ? response.body : QByteArray();
    };
    const qsizetype own = round.nextPagesFrom < 0 ? round.responses.size() : round.nextPagesFrom;
    Payload payload{.body = bodyAt(0),
                    .second = own > 1 ? bodyAt(1) : QByteArray(),
                    .lastModified = lastModifiedOf(round.responses.first()),
                    .nextPages = round.rememberedFurther,
                    .options = round.options,
                    .cap = round.kind.bodyCap};
    for (qsizetype place = 2; place < own; ++place)
        payload.others.append(bodyAt(place));
    qsizetype size = payload.body.size() + payload.second.size();
    for (qsizetype place = own; place < round.responses.size(); ++place) {
        const QByteArray body = bodyAt(place);
        size += body.size();
        payload.nextPages.append(size <= round.kind.bodyCap ? body : QByteArray());
    }
    return payload;
}

QByteArray hashOf(const Payload &payload)
{
    PageHash hash;
    hash.add(ownHashOf(payload));
    for (const QByteArray &body : payload.nextPages)
        hash.add(body);
    return hash.result();
}

QByteArray ownHashOf(const Payload &payload)
{
    PageHash hash;
    hash.add(payload.body);
    hash.add(payload.second);
    for (const QByteArray &body : payload.others)
        hash.add(body);
    return hash.result();
}

Error notUnderstood(const Error &error, const PageRound &round, const Response &response)
{
    if (isSignInPage(round, response))
        return {Error::Kind::Refused,
                PageRoundTexts::tr("a sign-in page answered: sign in again; the key, password or cookie is "
                                   "missing, wrong or expired")};
    if (error.kind == Error::Kind::Refused)
        return error;
    return {Error::Kind::Unreadable, PageRoundTexts::tr("the status page changed: %1").arg(error.text)};
}

Response withoutBody(Response response)
{
    response.body.clear();
    return response;
}

} // namespace Pilotlamp
