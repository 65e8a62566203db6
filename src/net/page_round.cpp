// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/page_round.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>
#ifdef __GLIBC__
#include <malloc.h>
#endif

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
    // The header's form (RFC 9110) is the one of RFC 2822 but for the zone's name.
    QByteArray text = response.header("Last-Modified").trimmed();
    if (text.endsWith("GMT"))
        text.replace(text.size() - 3, 3, "+0000");
    return QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date).toUTC();
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// True for a web page that asks for a password.
bool isLoginPage(const QByteArray &body)
{
    const QByteArray start = body.left(64 * 1024).toLower();
    return start.trimmed().startsWith('<')
        && (start.contains("type=\"password\"") || start.contains("type='password'")
            || start.contains("type=password"));
}

} // namespace

QString memoryKeyOf(const Kind &kind, const Check &check)
{
    QString key = kind.id + u'\n' + check.url;
    for (const QLatin1StringView who : {"auth"_L1, "tls"_L1})
        key += u'\n' + QString::fromUtf8(compact(check.options.value(who).toObject()));
    if (!kind.questions)
        return key;
    QJsonObject options = check.options;
    // What only says how the answer is taken needs no question of its own.
    for (const QLatin1StringView other :
         {"headers"_L1, "components"_L1, "intervalSeconds"_L1, "except"_L1, "incidentsWithout"_L1,
          "severities"_L1, "minSeverity"_L1, "filters"_L1})
        options.remove(other);
    return key + u'\n' + QString::fromUtf8(compact(options));
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
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(ownHashOf(payload));
    for (const QByteArray &body : payload.nextPages) {
        hash.addData(QByteArrayView("\0|", 2));
        hash.addData(body);
    }
    return hash.result();
}

QByteArray ownHashOf(const Payload &payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    hash.addData(payload.body);
    for (const QByteArray &body : QList<QByteArray>{payload.second} + payload.others) {
        hash.addData(QByteArrayView("\0|", 2));
        hash.addData(body);
    }
    return hash.result();
}

Error notUnderstood(const Error &error, const QByteArray &body)
{
    if (isLoginPage(body))
        return {
            Error::Kind::Refused,
            PageRoundTexts::tr("a login page answered: the key or password is missing, wrong or expired")};
    if (error.kind == Error::Kind::Refused)
        return error;
    return {Error::Kind::Unreadable, PageRoundTexts::tr("the status page changed: %1").arg(error.text)};
}

void giveBackMemory(qsizetype parsedBytes)
{
    constexpr qsizetype WorthIt = 1024 * 1024;
#ifdef __GLIBC__
    if (parsedBytes > WorthIt)
        malloc_trim(0);
#else
    Q_UNUSED(parsedBytes)
#endif
}

Response withoutBody(Response response)
{
    response.body.clear();
    return response;
}

} // namespace Pilotlamp
