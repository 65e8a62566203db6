// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_judgement.h"

#include "core/http_content.h"
#include "core/http_options.h"
#include "core/probe_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct HttpJudgementTexts {
    Q_DECLARE_TR_FUNCTIONS(HttpJudgement)
};

/// What a body says of a refusal; searched without case in its first 64 KiB.
bool bodySays(const Response &response, std::initializer_list<const char *> words)
{
    const QByteArray text = response.body.left(64 * 1024).toLower();
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return text.contains(word); });
}

bool isQuotaBody(const Response &response)
{
    return bodySays(response,
                    {"insufficient_quota", "quota_exceeded", "exceeded your current quota", "quota exceeded",
                     "exceeded your quota", "billing", "credit balance", "usage limit"});
}

bool isOverloadBody(const Response &response)
{
    return bodySays(response,
                    {"overloaded", "overload", "at capacity", "over capacity", "too many requests",
                     "rate limit", "rate_limit", "high demand", "slow down", "too busy", "server is busy",
                     "temporarily unavailable due to load"});
}

struct Word {
    Status status = Status::Offline;
    Whose whose = Whose::Unclear;
    QString reason = {};
    QString warning = {};
};

Word refusalWord(int code)
{
    const QString answered = HttpJudgementTexts::tr("answered %1").arg(httpStatusText(code));
    switch (code) {
    case 401:
        return {Status::Online, Whose::None, answered, HttpJudgementTexts::tr("your key is missing or was not accepted")};
    case 402:
        return {Status::Online, Whose::None, answered, HttpJudgementTexts::tr("your quota: a payment is asked for")};
    default:
        return {Status::Online, Whose::None, answered,
                HttpJudgementTexts::tr("your key or your rights do not reach this far")};
    }
}

/// The table for codes that were not expected.
Word unexpectedWord(const Response &response)
{
    const int code = response.httpStatus;
    const QString answered = HttpJudgementTexts::tr("answered %1").arg(httpStatusText(code));
    if (code == 429 && isQuotaBody(response))
        return {Status::Online, Whose::None, answered, HttpJudgementTexts::tr("your quota is used up")};
    // 429 and 529 mean overload by themselves; 503 is also what a dead back end looks like.
    const bool mayBeOverload = code == 429 || code == 503 || code == 529;
    const bool saysOverload = !response.header("Retry-After").isEmpty() || isOverloadBody(response);
    if (mayBeOverload && (saysOverload || code != 503))
        return {Status::Overload, Whose::Them, HttpJudgementTexts::tr("at its limit: %1").arg(answered), {}};
    if (code >= 500)
        return {Status::Offline, Whose::Them, answered, {}};
    if (code == 401 || code == 402 || code == 403)
        return refusalWord(code);
    return {Status::Offline, Whose::Unclear, HttpJudgementTexts::tr("%1: wrong address or content?").arg(answered), {}};
}

/// An expected code: is the content right, and was it quick enough?
Word expectedWord(const Response &response, const Check &check, const HttpOptions &options)
{
    const QString answered = HttpJudgementTexts::tr("answered %1").arg(httpStatusText(response.httpStatus));
    const ContentFinding finding = findContent(response, options);
    if (finding.status != Status::Online)
        return {finding.status,
                finding.status == Status::Offline ? Whose::Them : Whose::You,
                HttpJudgementTexts::tr("%1, but %2").arg(answered, finding.reason),
                {}};
    const int took = response.timings.totalMs;
    if (options.maxMs > 0 && took > options.maxMs)
        return {Status::Offline,
                Whose::Them,
                HttpJudgementTexts::tr("%1 after %2 s, more than the %3 s allowed")
                    .arg(answered, secondsFigure(took), secondsFigure(options.maxMs)),
                {}};
    if (check.slowAfterMs > 0 && took > check.slowAfterMs)
        return {Status::Overload,
                Whose::Them,
                HttpJudgementTexts::tr("slow: %1 after %2 s").arg(answered, secondsFigure(took)),
                {}};
    return {Status::Online,
            Whose::None,
            HttpJudgementTexts::tr("%1 in %2 s").arg(answered, secondsFigure(std::max(took, 0))),
            {}};
}

Reading wallReading(Reading reading)
{
    reading.status = Status::Unknown;
    reading.whose = Whose::Unclear;
    reading.botWall = true;
    reading.responseMs = -1;
    reading.reason
        = HttpJudgementTexts::tr("the front door answers with a bot check; the service behind it could not be seen");
    reading.error = {Error::Kind::Blocked, reading.reason};
    return reading;
}

} // namespace

bool isBotWall(const Response &response)
{
    if (response.header("cf-mitigated").compare("challenge", Qt::CaseInsensitive) == 0)
        return true;
    const QByteArray action = response.header("x-amzn-waf-action").toLower();
    if (action == "challenge" || action == "captcha")
        return true;
    const int code = response.httpStatus;
    const bool isRefusal = code == 403 || code == 405 || code == 429 || code == 503;
    return isRefusal
        && bodySays(response,
                    {"<title>just a moment...", "/cdn-cgi/challenge-platform/", "cf-chl-",
                     "_incapsula_resource", "captcha-delivery.com", "px-captcha",
                     "<title>attention required! | cloudflare"});
}

Reading judgeAnswer(const Response &response, const Check &check, const QDateTime &now)
{
    if (const auto failed = failedReading(response, now))
        return *failed;
    Reading reading = factsOf(response, now);
    const auto options = httpOptionsOf(check);
    if (!options) {
        reading.whose = Whose::You;
        reading.reason = options.error().text;
        reading.error = options.error();
        return reading;
    }
    const bool isExpected = options->isExpected(response.httpStatus);
    // Who names a code as expected has seen the wall and accepts it.
    if (isBotWall(response) && !(isExpected && options->isExpectGiven))
        return wallReading(reading);
    const Word word = isExpected ? expectedWord(response, check, *options) : unexpectedWord(response);
    reading.status = word.status;
    reading.whose = word.whose;
    reading.reason = word.reason;
    reading.warning
        = word.warning.isEmpty() ? certificateWarning(response, options->certificateDays, now) : word.warning;
    reading.slow = isExpected && word.status == Status::Overload;
    return reading;
}

QString httpStatusText(int code)
{
    struct Name {
        int code;
        QLatin1StringView text;
    };
    static constexpr std::array names{
        Name{200, "OK"_L1},
        Name{201, "Created"_L1},
        Name{202, "Accepted"_L1},
        Name{204, "No Content"_L1},
        Name{206, "Partial Content"_L1},
        Name{301, "Moved Permanently"_L1},
        Name{302, "Found"_L1},
        Name{303, "See Other"_L1},
        Name{304, "Not Modified"_L1},
        Name{307, "Temporary Redirect"_L1},
        Name{308, "Permanent Redirect"_L1},
        Name{400, "Bad Request"_L1},
        Name{401, "Unauthorized"_L1},
        Name{402, "Payment Required"_L1},
        Name{403, "Forbidden"_L1},
        Name{404, "Not Found"_L1},
        Name{405, "Method Not Allowed"_L1},
        Name{406, "Not Acceptable"_L1},
        Name{408, "Request Timeout"_L1},
        Name{409, "Conflict"_L1},
        Name{410, "Gone"_L1},
        Name{413, "Content Too Large"_L1},
        Name{418, "I'm a Teapot"_L1},
        Name{421, "Misdirected Request"_L1},
        Name{422, "Unprocessable Content"_L1},
        Name{425, "Too Early"_L1},
        Name{426, "Upgrade Required"_L1},
        Name{429, "Too Many Requests"_L1},
        Name{451, "Unavailable For Legal Reasons"_L1},
        Name{500, "Internal Server Error"_L1},
        Name{501, "Not Implemented"_L1},
        Name{502, "Bad Gateway"_L1},
        Name{503, "Service Unavailable"_L1},
        Name{504, "Gateway Timeout"_L1},
        Name{520, "Unknown Error"_L1},
        Name{521, "Web Server Is Down"_L1},
        Name{522, "Connection Timed Out"_L1},
        Name{523, "Origin Is Unreachable"_L1},
        Name{524, "A Timeout Occurred"_L1},
        Name{525, "SSL Handshake Failed"_L1},
        Name{526, "Invalid SSL Certificate"_L1},
        Name{529, "Site Is Overloaded"_L1},
        Name{530, "Site Is Frozen"_L1},
    };
    const auto name
        = std::find_if(names.begin(), names.end(), [code](const Name &row) { return row.code == code; });
    return name == names.end() ? QString::number(code) : QString::number(code) + u' ' + name->text;
}

} // namespace Pilotlamp
