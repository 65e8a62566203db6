// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_judgement.h"

#include "core/elapsed.h"
#include "core/http_content.h"
#include "core/http_options.h"
#include "core/limits_told.h"
#include "core/probe_facts.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int NetworkLogin = 511;

struct HttpJudgementTexts {
    Q_DECLARE_TR_FUNCTIONS(HttpJudgement)
};

bool isOverloadBody(const Response &response)
{
    return bodySays(response,
                    {"overloaded", "overload", "at capacity", "over capacity", "too many requests",
                     "rate limit", "rate_limit", "high demand", "slow down", "too busy", "server is busy",
                     "temporarily unavailable due to load"});
}

struct Judgement {
    Status status = Status::Offline;
    Whose whose = Whose::Unclear;
    QString reason = {};
    QString warning = {};
};

/// A limit or refusal that is the asker's own: the service answered, and works for others.
Judgement ownWord(OwnBound bound, int code, const QString &ends)
{
    const QString answered = HttpJudgementTexts::tr("answered %1").arg(httpStatusText(code));
    const auto online = [&](const QString &warning) {
        return Judgement{Status::Online, Whose::You, answered,
                         ends.isEmpty() ? warning : warning + u"; "_s + ends};
    };
    switch (bound) {
    case OwnBound::Quota:
        return online(HttpJudgementTexts::tr("your quota is used up"));
    case OwnBound::Rate:
        return online(
            HttpJudgementTexts::tr("your rate limit is reached: you ask more often than your plan allows"));
    case OwnBound::Region:
        return online(HttpJudgementTexts::tr("not available from your location (country or VPN)"));
    case OwnBound::Payment:
        return online(HttpJudgementTexts::tr("quota: payment required"));
    case OwnBound::Key:
        return online(code == 403 ? HttpJudgementTexts::tr("your key does not have permission")
                                  : HttpJudgementTexts::tr("API key missing or rejected"));
    case OwnBound::None:
        break;
    }
    return {};
}

/// When a limit of the asker's ends, for the warning.
QString endsText(const Response &response, const QDateTime &now)
{
    const qint64 seconds = limitEndsIn(response, now);
    if (seconds <= 0)
        return {};
    if (seconds < 120)
        return HttpJudgementTexts::tr("it ends in %1 s").arg(seconds);
    if (seconds < 120 * 60)
        return HttpJudgementTexts::tr("it ends in %1 min").arg((seconds + 59) / 60);
    return HttpJudgementTexts::tr("it ends in %1 h").arg((seconds + 3599) / 3600);
}

/// The table for codes that were not expected.
Judgement unexpectedJudgement(const Response &response, const QDateTime &now)
{
    const int code = response.httpStatus;
    const QString answered = HttpJudgementTexts::tr("answered %1").arg(httpStatusText(code));
    if (const OwnBound bound = ownBoundOf(response); bound != OwnBound::None)
        return ownWord(bound, code, code == 401 || code == 402 ? QString() : endsText(response, now));
    // 429 and 529 mean overload by themselves; 503 is also what a dead back end looks like.
    const bool mayBeOverload = code == 429 || code == 503 || code == 529;
    const bool saysOverload = !response.header("Retry-After").isEmpty() || isOverloadBody(response);
    if (mayBeOverload && (saysOverload || code != 503))
        return {Status::Overload, Whose::Them, HttpJudgementTexts::tr("overloaded: %1").arg(answered), {}};
    if (code >= 500)
        return {Status::Offline, Whose::Them, answered, {}};
    return {Status::Offline,
            Whose::Unclear,
            HttpJudgementTexts::tr("%1: wrong address or content?").arg(answered),
            {}};
}

/// An expected code: is the content right, and was it quick enough?
Judgement expectedJudgement(const Response &response, const Check &check, const HttpOptions &options)
{
    const QString answered = HttpJudgementTexts::tr("answered %1").arg(httpStatusText(response.httpStatus));
    const ContentFinding finding = findContent(response, options);
    if (finding.status != Status::Online)
        return {finding.status,
                finding.status == Status::Offline ? Whose::Them : Whose::You,
                HttpJudgementTexts::tr("%1, but %2").arg(answered, finding.reason),
                {}};
    const int took = response.timings.totalMs;
    if (options.maxMs > 0 && took > options.maxMs) {
        const auto [tookText, mostText] = elapsedTexts(took, options.maxMs);
        return {
            Status::Offline,
            Whose::Them,
            HttpJudgementTexts::tr("%1 after %2, more than the %3 allowed").arg(answered, tookText, mostText),
            {}};
    }
    if (check.slowAfterMs > 0 && took > check.slowAfterMs)
        return {Status::Overload,
                Whose::Them,
                HttpJudgementTexts::tr("slow: %1 after %2").arg(answered, elapsedText(took)),
                {}};
    return {Status::Online,
            Whose::None,
            HttpJudgementTexts::tr("%1 in %2", "what happened, in how long")
                .arg(answered, elapsedText(std::max(took, 0))),
            {}};
}

/// The login page of the network between (RFC 6585 section 6): nothing came from the service.
Reading networkLoginReading(Reading reading)
{
    reading.status = Status::Unknown;
    reading.whose = Whose::You;
    reading.answered = false;
    reading.responseMs = -1;
    reading.reason = HttpJudgementTexts::tr("this network asks you to log in first: answered %1")
                         .arg(httpStatusText(NetworkLogin));
    reading.error = {Error::Kind::Offline, reading.reason};
    return reading;
}

Reading wallReading(Reading reading)
{
    reading.status = Status::Unknown;
    reading.whose = Whose::Unclear;
    reading.botWall = true;
    reading.responseMs = -1;
    reading.reason
        = HttpJudgementTexts::tr("blocked by a bot-protection page; the service itself could not be checked");
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
    // What a firewall of Cloudflare's answers to programs, where people get a page.
    const bool isFirewall = code == 403 && response.header("Server").toLower().startsWith("cloudflare")
        && bodySays(response,
                    {"error code: 1005", "error code: 1006", "error code: 1007", "error code: 1008",
                     "error code: 1010", "error code: 1012", "error code: 1020"});
    if (isFirewall)
        return true;
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
    if (response.httpStatus == NetworkLogin && !isExpected)
        return networkLoginReading(reading);
    if (isBotWall(response) && !(isExpected && options->isExpectGiven))
        return wallReading(reading);
    const Judgement judgement
        = isExpected ? expectedJudgement(response, check, *options) : unexpectedJudgement(response, now);
    reading.status = judgement.status;
    reading.whose = judgement.whose;
    reading.reason = judgement.reason;
    reading.warning = judgement.warning.isEmpty()
        ? certificateWarning(response, options->certificateDays, now)
        : judgement.warning;
    reading.slow = isExpected && judgement.status == Status::Overload;
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
        Name{205, "Reset Content"_L1},
        Name{206, "Partial Content"_L1},
        Name{300, "Multiple Choices"_L1},
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
        Name{407, "Proxy Authentication Required"_L1},
        Name{408, "Request Timeout"_L1},
        Name{409, "Conflict"_L1},
        Name{410, "Gone"_L1},
        Name{413, "Content Too Large"_L1},
        Name{415, "Unsupported Media Type"_L1},
        Name{418, "I'm a Teapot"_L1},
        Name{421, "Misdirected Request"_L1},
        Name{422, "Unprocessable Content"_L1},
        Name{425, "Too Early"_L1},
        Name{426, "Upgrade Required"_L1},
        Name{429, "Too Many Requests"_L1},
        Name{431, "Request Header Fields Too Large"_L1},
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
        Name{505, "HTTP Version Not Supported"_L1},
        Name{511, "Network Authentication Required"_L1},
        Name{529, "Site Is Overloaded"_L1},
        Name{530, "Site Is Frozen"_L1},
    };
    const auto name
        = std::find_if(names.begin(), names.end(), [code](const Name &row) { return row.code == code; });
    return name == names.end() ? QString::number(code) : QString::number(code) + u' ' + name->text;
}

} // namespace Pilotlamp
