// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/limits_told.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongestEnd = 31 * 86'400; ///< seconds; who names more names nothing
constexpr qint64 SmallestEpoch = 1'000'000'000; ///< a number from here on is a moment, no duration

bool saysQuota(const Response &response)
{
    // Pages for people have a link to their bills.
    const bool isPage = response.body.trimmed().startsWith('<');
    if (!isPage && bodySays(response, {"billing"}))
        return true;
    return bodySays(response,
                    {"insufficient_quota", "quota_exceeded", "quotaexceeded", "exceeded your current quota",
                     "quota exceeded", "exceeded your quota", "billing details", "credit balance",
                     "usage limit", "insufficient credit", "insufficient_credits", "out of credits"});
}

bool saysRegion(const Response &response)
{
    return bodySays(
        response,
        {"unsupported_country", "unsupported_region", "country, region, or territory not supported",
         "user location is not supported", "not available in your country", "not available in your region",
         "not supported in your country", "not supported in your region", "unavailable in your country",
         "unavailable in your region", "not available in your location", "georestricted", "geo_restricted",
         "country_not_supported", "error code: 1009", "app unavailable in region"});
}

bool saysTheirLoad(const Response &response)
{
    return bodySays(response,
                    {"overloaded_error", "server_overloaded", "engine_overloaded", "model_overloaded",
                     "slow_down", "is currently overloaded", "at capacity", "over capacity"});
}

bool saysOwnRate(const Response &response)
{
    return bodySays(response,
                    {"rate_limit_exceeded",
                     "rate_limit_error",
                     "rate limit reached for",
                     "in organization org-",
                     "your rate limit",
                     "your account's rate limit",
                     "your organization's rate limit",
                     "you have exceeded",
                     "you've exceeded",
                     "you are being rate limited",
                     "you have been rate limited",
                     "secondary rate limit",
                     "api rate limit exceeded",
                     "request rate limit of your",
                     "rate_limited_by_user",
                     "error code: 1015",
                     "ratelimitexceeded",
                     "per-user",
                     "too many requests from your",
                     "requests rate limit exceeded",
                     "throttlingexception",
                     "requests per minute limit"});
}

/// True for the name of a header that counts what is left: x-ratelimit-remaining-requests,
/// anthropic-ratelimit-tokens-remaining, RateLimit-Remaining.
bool isRemaining(const QByteArray &name)
{
    return (name.contains("ratelimit") || name.contains("rate-limit")) && name.contains("remaining");
}

/// The header of the same limit that tells its end.
QByteArray resetOf(const QByteArray &remaining)
{
    QByteArray name = remaining;
    return name.replace("remaining", "reset");
}

/// The parameters of a RateLimit field ("limit=100, remaining=0, reset=50" or "default";r=0;t=30); -1 where
/// it does not have that one.
qint64 parameterOf(const QByteArray &field, const QString &names)
{
    const QRegularExpression form(u"(?:^|[;,\\s])(?:%1)\\s*=\\s*(\\d{1,12})"_s.arg(names));
    const auto match = form.match(QString::fromLatin1(field.toLower()));
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

bool isUsedUp(const Response &response)
{
    return std::any_of(response.headers.begin(), response.headers.end(), [](const auto &header) {
        const QByteArray name = header.first.toLower();
        const QByteArray value = header.second.trimmed();
        if (isRemaining(name))
            return value == "0" || value.startsWith("0,") || value.startsWith("0;") || value.startsWith("-");
        return name == "ratelimit" && parameterOf(value, u"r|remaining"_s) == 0;
    });
}

/// "20", "1767225600", "2026-01-01T00:00:00Z", "6m0s",
/// "1h2m", "200ms" as seconds from now; -1 for other texts.
qint64 endOf(const QByteArray &text, const QDateTime &now)
{
    static const QRegularExpression form(
        u"^(?:(\\d+)d)?(?:(\\d+)h)?(?:(\\d+)m(?!s))?(?:(\\d+(?:\\.\\d+)?)s)?(?:(\\d+(?:\\.\\d+)?)ms)?$"_s);
    const QString word = QString::fromLatin1(text.trimmed());
    bool isNumber = false;
    const double number = word.toDouble(&isNumber);
    qint64 seconds = -1;
    if (isNumber && number >= double(SmallestEpoch) * 1000)
        seconds = now.secsTo(QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(number), Qt::UTC));
    else if (isNumber && number >= double(SmallestEpoch))
        seconds = now.secsTo(QDateTime::fromSecsSinceEpoch(static_cast<qint64>(number), Qt::UTC));
    else if (isNumber && number >= 0)
        seconds = static_cast<qint64>(number + 0.999);
    else if (const auto match = form.match(word); !word.isEmpty() && match.hasMatch())
        seconds = match.captured(1).toLongLong() * 86'400 + match.captured(2).toLongLong() * 3600
            + match.captured(3).toLongLong() * 60
            + static_cast<qint64>(match.captured(4).toDouble() + match.captured(5).toDouble() / 1000 + 0.999);
    else if (const QDateTime moment = QDateTime::fromString(word, Qt::ISODate); moment.isValid())
        seconds = now.secsTo(
            moment.timeSpec() == Qt::LocalTime ? QDateTime(moment.date(), moment.time(), Qt::UTC) : moment);
    return seconds > LongestEnd ? -1 : seconds;
}

} // namespace

bool bodySays(const Response &response, std::initializer_list<const char *> words)
{
    const QByteArray text = response.body.left(64 * 1024).toLower();
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return text.contains(word); });
}

OwnBound ownBoundOf(const Response &response)
{
    switch (response.httpStatus) {
    case 400: // some say so where others say 401 and 403
        if (bodySays(response, {"user location is not supported"}))
            return OwnBound::Region;
        if (bodySays(response, {"credit balance is too low"}))
            return OwnBound::Quota;
        if (bodySays(response, {"throttlingexception"}))
            return OwnBound::Rate;
        return bodySays(response,
                        {"api_key_invalid", "api key not valid", "api key expired", "invalid api key"})
            ? OwnBound::Key
            : OwnBound::None;
    case 401:
        return OwnBound::Key;
    case 402:
        return OwnBound::Payment;
    case 451:
        return saysRegion(response) ? OwnBound::Region : OwnBound::None;
    case 403:
        if (saysRegion(response))
            return OwnBound::Region;
        if (saysQuota(response))
            return OwnBound::Quota;
        return isUsedUp(response) || saysOwnRate(response) ? OwnBound::Rate : OwnBound::Key;
    case 429:
        if (saysTheirLoad(response))
            return OwnBound::None;
        if (saysQuota(response))
            return OwnBound::Quota;
        return isUsedUp(response) || saysOwnRate(response) ? OwnBound::Rate : OwnBound::None;
    default:
        return OwnBound::None;
    }
}

qint64 limitEndsIn(const Response &response, const QDateTime &now)
{
    if (const auto seconds = response.retryAfterSeconds(now))
        return *seconds;
    qint64 latest = -1;
    for (const auto &[key, value] : response.headers) {
        const QByteArray name = key.toLower();
        if (isRemaining(name) && value.trimmed().startsWith('0'))
            latest = std::max(latest, endOf(response.header(resetOf(name)), now));
        else if (name == "ratelimit" && parameterOf(value, u"r|remaining"_s) == 0)
            latest = std::max(latest, parameterOf(value, u"t|reset"_s));
    }
    return latest;
}

} // namespace Pilotlamp
