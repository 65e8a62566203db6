// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/http_judgement.h"
#include "core/http_options.h"
#include "core/verdict.h"
#include "testlib/test_program.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::HttpJudgementTests {

namespace {

const QDateTime Now(QDate(2026, 11, 22), QTime(12, 0), QTimeZone::utc());

/// JSON is written with ' for ", as moc loses a class in a file with quoted raw strings.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

Check checkWith(const QByteArray &options)
{
    Check check{.kind = u"http"_s, .url = u"https://shop.test/"_s};
    check.options = QJsonDocument::fromJson(quoted(options)).object();
    return check;
}

Response answer(int code, const QByteArray &body = {}, QList<std::pair<QByteArray, QByteArray>> headers = {})
{
    return {
        .httpStatus = code, .headers = std::move(headers), .body = quoted(body), .timings = {.totalMs = 120}};
}

} // namespace

/// The table that turns a probe's answer into a reading.
class HttpJudgementTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codes_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("retryAfter");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Whose>("whose");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("warning");
        const QByteArray quota
            = "{'error':{'code':'insufficient_quota','message':'You exceeded your current quota'}}";
        const QByteArray busy = "{'type':'error','error':{'type':'overloaded_error','message':'Overloaded'}}";
        const auto row = [](const char *name, int code, const QByteArray &body, const char *retry,
                            Status status, Whose whose, const QString &reason, const QString &warning = {}) {
            QTest::newRow(name) << code << body << QByteArray(retry) << status << whose << reason << warning;
        };
        row("200", 200, "hi", "", Status::Online, Whose::None, u"answered 200 OK in 120 ms"_s);
        row("204", 204, "", "", Status::Online, Whose::None, u"answered 204 No Content in 120 ms"_s);
        row("301 left", 301, "", "", Status::Offline, Whose::Unclear, u"wrong address or content?"_s);
        row("400", 400, "", "", Status::Offline, Whose::Unclear, u"wrong address or content?"_s);
        row("401", 401, "", "", Status::Online, Whose::You, u"answered 401 Unauthorized"_s, u"key"_s);
        row("402", 402, "", "", Status::Online, Whose::You, u"answered 402 Payment Required"_s, u"quota"_s);
        row("403", 403, "", "", Status::Online, Whose::You, u"answered 403 Forbidden"_s, u"key"_s);
        row("407", 407, "", "", Status::Offline, Whose::Unclear,
            u"answered 407 Proxy Authentication Required"_s);
        row("404", 404, "", "", Status::Offline, Whose::Unclear, u"answered 404 Not Found: wrong address"_s);
        row("410", 410, "", "", Status::Offline, Whose::Unclear, u"answered 410 Gone: wrong address"_s);
        row("418", 418, "", "", Status::Offline, Whose::Unclear, u"wrong address or content?"_s);
        row("431", 431, "", "", Status::Offline, Whose::Unclear,
            u"answered 431 Request Header Fields Too Large"_s);
        row("429 quota", 429, quota, "", Status::Online, Whose::You, u"answered 429"_s,
            u"your quota is used up"_s);
        row("429 wait", 429, "", "30", Status::Overload, Whose::Them, u"answered 429 Too Many Requests"_s);
        row("429 body", 429, "rate limit reached", "", Status::Overload, Whose::Them, u"answered 429"_s);
        row("500", 500, "", "", Status::Offline, Whose::Them, u"answered 500 Internal Server Error"_s);
        row("500 wait", 500, "", "30", Status::Offline, Whose::Them, u"answered 500"_s);
        row("502", 502, "", "", Status::Offline, Whose::Them, u"answered 502 Bad Gateway"_s);
        row("503", 503, "no server", "", Status::Offline, Whose::Them, u"answered 503 Service Unavailable"_s);
        row("503 wait", 503, "", "120", Status::Overload, Whose::Them, u"answered 503"_s);
        row("503 body", 503, "We are at capacity", "", Status::Overload, Whose::Them, u"answered 503"_s);
        row("529 body", 529, busy, "", Status::Overload, Whose::Them, u"answered 529 Site Is Overloaded"_s);
        row("599", 599, "", "", Status::Offline, Whose::Them, u"answered 599"_s);
    }
    void codes()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, retryAfter);
        QFETCH(QString, reason);
        QFETCH(QString, warning);
        Response response = answer(code, body);
        if (!retryAfter.isEmpty())
            response.headers.append({"retry-after", retryAfter});
        const Reading reading = judgeAnswer(response, checkWith("{}"), Now);
        QTEST(reading.status, "status");
        QTEST(reading.whose, "whose");
        QVERIFY2(reading.reason.contains(reason), qPrintable(reading.reason));
        QVERIFY2(warning.isEmpty() == reading.warning.isEmpty() && reading.warning.contains(warning),
                 qPrintable(reading.warning));
        QVERIFY(reading.answered);
        QCOMPARE(reading.httpStatus, code);
        QCOMPARE(reading.responseMs, 120);
        QCOMPARE(reading.retryAfterSeconds, retryAfter.isEmpty() ? -1 : retryAfter.toInt());
        QCOMPARE(reading.at, Now);
        QVERIFY(!reading.vendor && !reading.slow);
    }

    /// Only an end that is still to come is said, and none of a key that is wrong.
    void anEndIsSaidWhereItHelps()
    {
        const auto warning = [](int code, const QByteArray &reset) {
            Response response;
            response.httpStatus = code;
            response.headers = {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", reset}};
            return judgeAnswer(response, Check{u"http"_s, u"https://api.example/"_s}, Now).warning;
        };
        QVERIFY(warning(429, "30").contains(u"it ends in 30 s"_s));
        QVERIFY(!warning(429, "0").contains(u"it ends"_s));
        QVERIFY(!warning(401, "30").contains(u"it ends"_s));
        QVERIFY(!warning(402, "30").contains(u"it ends"_s));
    }

    void whoseLimit_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<QByteArray>>("headers"); // name, value, name, value …
        QTest::addColumn<Whose>("whose");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char *name, int code, const QByteArray &body,
                            const QList<QByteArray> &headers, Whose whose, const QString &warning = {}) {
            QTest::newRow(name) << code << body << headers << whose << warning;
        };
        const QString rate = u"your rate limit is reached"_s;
        row("OpenAI", 429,
            "{'error':{'message':'Rate limit reached for gpt-4o in organization org-x on requests per min "
            "(RPM): Limit 3','type':'requests','code':'rate_limit_exceeded'}}",
            {"x-ratelimit-remaining-requests", "0", "x-ratelimit-reset-requests", "6m0s"}, Whose::You,
            rate + u": you ask more often than your plan allows; it ends in 6 min"_s);
        row("OpenAI quota", 429, "{'error':{'code':'insufficient_quota'}}", {}, Whose::You, u"quota"_s);
        row("Anthropic", 429, "{'type':'error','error':{'type':'rate_limit_error'}}", {"retry-after", "37"},
            Whose::You, rate + u": you ask more often than your plan allows; it ends in 37 s"_s);
        row("Anthropic by header", 429, "",
            {"anthropic-ratelimit-requests-remaining", "0", "anthropic-ratelimit-requests-reset",
             "2026-11-22T12:01:30Z"},
            Whose::You, u"it ends in 90 s"_s);
        row("Anthropic busy", 529, "{'error':{'type':'overloaded_error'}}", {}, Whose::Them);
        row("429 but busy", 429, "{'error':{'type':'overloaded_error'}}", {"x-ratelimit-remaining", "0"},
            Whose::Them);
        row("GitHub", 403, "{'message':'API rate limit exceeded for 203.0.113.7'}",
            {"X-RateLimit-Remaining", "0", "X-RateLimit-Reset", "1795350000"}, Whose::You, u"it ends in"_s);
        row("GitHub secondary", 403, "{'message':'You have exceeded a secondary rate limit'}",
            {"Retry-After", "60"}, Whose::You, u"it ends in 60 s"_s);
        row("generic", 429, "", {"RateLimit-Remaining", "0", "RateLimit-Reset", "50"}, Whose::You,
            u"it ends in 50 s"_s);
        row("generic, one field", 429, "", {"RateLimit", "\"default\";r=0;t=30"}, Whose::You,
            u"it ends in 30 s"_s);
        row("generic, old field", 429, "", {"RateLimit", "limit=100, remaining=0, reset=7300"}, Whose::You,
            u"it ends in 3 h"_s);
        row("a second", 429, "", {"RateLimit-Remaining", "0", "RateLimit-Reset", "1"}, Whose::You,
            u"it ends in 1 s"_s);
        row("119 s", 429, "", {"RateLimit-Remaining", "0", "RateLimit-Reset", "119"}, Whose::You,
            u"it ends in 119 s"_s);
        row("120 s", 429, "", {"RateLimit-Remaining", "0", "RateLimit-Reset", "120"}, Whose::You,
            u"it ends in 2 min"_s);
        row("7199 s", 429, "", {"RateLimit-Remaining", "0", "RateLimit-Reset", "7199"}, Whose::You,
            u"it ends in 120 min"_s);
        row("7200 s", 429, "", {"RateLimit-Remaining", "0", "RateLimit-Reset", "7200"}, Whose::You,
            u"it ends in 2 h"_s);
        row("something left", 429, "", {"RateLimit-Remaining", "10"}, Whose::Them);
        row("no sign", 429, "", {}, Whose::Them);
        row("no sign but a time", 429, "Too many requests", {"Retry-After", "30"}, Whose::Them);
        row("503 with a time", 503, "", {"Retry-After", "30"}, Whose::Them);
        row("region", 403, "{'error':{'code':'unsupported_country_region_territory'}}", {}, Whose::You,
            u"country or VPN"_s);
        row("region, Google", 403, "User location is not supported for the API use.", {}, Whose::You,
            u"country or VPN"_s);
        row("no credit, Anthropic", 400, "Your credit balance is too low to access the Anthropic API.", {},
            Whose::You, u"quota"_s);
        row("throttled, AWS", 400, "{'__type':'ThrottlingException','message':'Rate exceeded'}", {},
            Whose::You, u"rate limit"_s);
        row("own rate, Mistral", 429, "{'message':'Requests rate limit exceeded'}", {}, Whose::You,
            u"rate limit"_s);
        row("region, Cloudflare", 403, "error code: 1009", {"Server", "cloudflare"}, Whose::You,
            u"country or VPN"_s);
        row("rate, Cloudflare", 429, "error code: 1015", {"Server", "cloudflare"}, Whose::You,
            u"rate limit"_s);
        row("a page with a link to its bills", 429, "<html><a href='/billing'>Billing</a></html>", {},
            Whose::Them);
        row("no bills paid", 429, "{'error':'billing not active'}", {}, Whose::You, u"quota"_s);
        row("key", 403, "Forbidden", {}, Whose::You, u"your key does not have"_s);
    }
    void whoseLimit()
    {
        QFETCH(int, code);
        QFETCH(QByteArray, body);
        QFETCH(QList<QByteArray>, headers);
        QFETCH(Whose, whose);
        QFETCH(QString, warning);
        Response response = answer(code, body);
        for (qsizetype i = 0; i + 1 < headers.size(); i += 2)
            response.headers.append({headers.at(i), headers.at(i + 1)});
        const Reading reading = judgeAnswer(response, checkWith("{}"), Now);
        QCOMPARE(reading.status, whose == Whose::You ? Status::Online : Status::Overload);
        QCOMPARE(reading.whose, whose);
        QVERIFY2(reading.warning.contains(warning) && warning.isEmpty() == reading.warning.isEmpty(),
                 qPrintable(reading.warning));
        // Joined, it stays yours and stays online.
        Service service;
        service.checks = {checkWith("{}")};
        const CheckState state = stateOfOneReading(reading);
        const Verdict verdict = verdictOf(service, {&state, 1}, {}, Now);
        QCOMPARE(verdict.whose, whose);
        QCOMPARE(verdict.status, reading.status);
    }

    void theLoginPageOfTheNetworkIsNobodysOutage()
    {
        const Reading reading = judgeAnswer(answer(511, "<html>"), checkWith("{}"), Now);
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.whose, Whose::You);
        QVERIFY(!reading.answered);
        QCOMPARE(judgeAnswer(answer(511), checkWith("{'expect':[511]}"), Now).status, Status::Online);
    }

    void failures_data()
    {
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Whose>("whose");
        QTest::newRow("name not found") << Failure::NameNotFound << Status::Offline << Whose::Unclear;
        QTest::newRow("name timeout") << Failure::NameTimeout << Status::Offline << Whose::Unclear;
        QTest::newRow("refused") << Failure::Refused << Status::Offline << Whose::Unclear;
        QTest::newRow("reset") << Failure::Reset << Status::Offline << Whose::Unclear;
        QTest::newRow("timeout") << Failure::Timeout << Status::Offline << Whose::Unclear;
        QTest::newRow("no route") << Failure::NoRoute << Status::Offline << Whose::Unclear;
        QTest::newRow("tls") << Failure::TlsOther << Status::Offline << Whose::Unclear;
        QTest::newRow("other") << Failure::Other << Status::Offline << Whose::Unclear;
        QTest::newRow("expired") << Failure::CertificateExpired << Status::Offline << Whose::Them;
        QTest::newRow("wrong name") << Failure::CertificateWrongName << Status::Offline << Whose::Them;
        QTest::newRow("held back") << Failure::HeldBack << Status::Unknown << Whose::Unclear;
        QTest::newRow("certificate wanted") << Failure::CertificateWanted << Status::Unknown << Whose::You;
        QTest::newRow("foreign link") << Failure::ForeignLink << Status::Unknown << Whose::You;
        QTest::newRow("untrusted") << Failure::CertificateUntrusted << Status::Unknown << Whose::Unclear;
        QTest::newRow("loop") << Failure::RedirectLoop << Status::Unknown << Whose::Unclear;
        QTest::newRow("scheme") << Failure::UnsupportedScheme << Status::Unknown << Whose::Unclear;
        QTest::newRow("large") << Failure::TooLarge << Status::Unknown << Whose::Unclear;
        QTest::newRow("proxy") << Failure::Proxy << Status::Unknown << Whose::You;
        QTest::newRow("own limit") << Failure::OwnLimit << Status::Unknown << Whose::You;
        QTest::newRow("cancelled") << Failure::Cancelled << Status::Unknown << Whose::You;
    }
    void failures()
    {
        QFETCH(Failure, failure);
        const Response response{.failure = failure, .error = {Error::Kind::Unreachable, u"did not work"_s}};
        const Reading reading = judgeAnswer(response, checkWith("{}"), Now);
        QTEST(reading.status, "status");
        QTEST(reading.whose, "whose");
        QCOMPARE(reading.reason, u"did not work"_s);
        QCOMPARE(reading.failure, failure);
        QCOMPARE(reading.responseMs, -1);
        QVERIFY(!reading.answered);
    }

    void walls_data()
    {
        QTest::addColumn<Response>("response");
        QTest::addColumn<bool>("isWall");
        QTest::newRow("cloudflare") << answer(403, {}, {{"Cf-Mitigated", "challenge"}}) << true;
        QTest::newRow("challenge page") << answer(403, "<html><title>Just a moment...</title>") << true;
        QTest::newRow("challenge page 503")
            << answer(503, "<title>Just a moment...</title>", {{"Retry-After", "5"}}) << true;
        QTest::newRow("aws") << answer(202, {}, {{"x-amzn-waf-action", "challenge"}}) << true;
        QTest::newRow("cloudflare's firewall")
            << answer(403, "error code: 1020", {{"Server", "cloudflare"}}) << true;
        QTest::newRow("another's number") << answer(403, "error code: 1020", {{"Server", "nginx"}}) << false;
        QTest::newRow("plain 403") << answer(403, "Forbidden") << false;
        QTest::newRow("an article") << answer(200, "<title>Just a moment... is a song</title>") << false;
    }
    void walls()
    {
        QFETCH(Response, response);
        QFETCH(bool, isWall);
        const Reading reading = judgeAnswer(response, checkWith("{}"), Now);
        QCOMPARE(reading.botWall, isWall);
        if (!isWall)
            return;
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.error.kind, Error::Kind::Blocked);
        QCOMPARE(reading.responseMs, -1);
        QVERIFY(reading.answered);
        QVERIFY(reading.reason.startsWith(u"blocked by a bot-protection page"_s));
        QCOMPARE(judgeAnswer(response, checkWith("{'expect':[202,403,503]}"), Now).status, Status::Online);
    }

    void expectations_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<Response>("response");
        QTest::addColumn<Status>("status");
        const Response page
            = answer(200, "{'data':{'items':[{'state':'up','load':0.5,'users':1000000,'ok':true}]}}",
                     {{"Content-Type", "application/json"}, {"X-Cache", "HIT"}});
        const auto row = [&](const char *options, const Response &response, Status status) {
            QTest::newRow(options) << QByteArray(options) << response << status;
        };
        row("{'expect':[404]}", answer(404), Status::Online);
        row("{'expect':['200-204','301']}", answer(301), Status::Online);
        row("{'expect':'200-299, 401'}", answer(401), Status::Online);
        row("{'expect':[204]}", answer(200), Status::Offline);
        row("{'expect':[500]}", answer(500), Status::Online);
        row("{'contains':'\\\"state\\\":\\\"up\\\"'}", page, Status::Online);
        row("{'contains':'down'}", page, Status::Offline);
        row("{'regex':'\\\"load\\\":0\\\\.\\\\d'}", page, Status::Online);
        row("{'regex':'^nothing$'}", page, Status::Offline);
        row("{'jsonPath':'data.items[0].state'}", page, Status::Online);
        row("{'jsonPath':'$.data.items[0].state','jsonValue':'up'}", page, Status::Online);
        row("{'jsonPath':'data.items[0].users','jsonValue':1000000}", page, Status::Online);
        row("{'jsonPath':'data.items[0].load','jsonValue':0.5}", page, Status::Online);
        row("{'jsonPath':'data.items[0].ok','jsonValue':true}", page, Status::Online);
        row("{'jsonPath':'data.items[0].state','jsonValue':'down'}", page, Status::Offline);
        row("{'jsonPath':'data.items[1].state'}", page, Status::Offline);
        row("{'jsonPath':'data.state'}", answer(200, "<html>"), Status::Offline);
        const Response numbers
            = answer(200,
                     "{'id':18446744073709551615,'n':9007199254740993,'one':1.0,'pct':99.90,'small':1e-7,'"
                     "list':[],'tuple':[1, "
                     "2],'none':null,'s':'','text':'5','a.b':'dotted','all':[{'ok':true},{'ok':true}],'some':"
                     "[{'ok':true},{'ok':false}],'status':'DOWN','status':'UP'}");
        row("{'jsonPath':'id','jsonValue':'18446744073709551615'}", numbers, Status::Online);
        row("{'jsonPath':'id','jsonValue':'18446744073709551614'}", numbers, Status::Offline);
        row("{'jsonPath':'n','jsonValue':9007199254740993}", numbers, Status::Online);
        row("{'jsonPath':'n','jsonValue':9007199254740992}", numbers, Status::Offline);
        row("{'jsonPath':'one','jsonValue':1}", numbers, Status::Online);
        row("{'jsonPath':'one','jsonValue':'1.0'}", numbers, Status::Online);
        row("{'jsonPath':'pct','jsonValue':'99.9'}", numbers, Status::Online);
        row("{'jsonPath':'small','jsonValue':'0.0000001'}", numbers, Status::Online);
        row("{'jsonPath':'list','jsonValue':'[]'}", numbers, Status::Online);
        row("{'jsonPath':'tuple','jsonValue':'[1,2]'}", numbers, Status::Online);
        row("{'jsonPath':'list','jsonValue':''}", numbers, Status::Offline);
        row("{'jsonPath':'none','jsonValue':''}", numbers, Status::Offline);
        row("{'jsonPath':'none','jsonValue':null}", numbers, Status::Online);
        row("{'jsonPath':'s','jsonValue':''}", numbers, Status::Online);
        row("{'jsonPath':'[\\'a.b\\']','jsonValue':'dotted'}", numbers, Status::Online);
        row("{'jsonPath':'tuple[-1]','jsonValue':2}", numbers, Status::Online);
        row("{'jsonPath':'tuple[-3]'}", numbers, Status::Offline);
        row("{'jsonPath':'all[*].ok','jsonValue':true}", numbers, Status::Online);
        row("{'jsonPath':'some[*].ok','jsonValue':true}", numbers, Status::Offline);
        row("{'jsonPath':'list[*]'}", numbers, Status::Offline);
        row("{'jsonPath':'status','jsonValue':'UP'}", numbers, Status::Online);
        row("{'jsonPath':'pct','jsonOperator':'>=','jsonValue':99.9}", numbers, Status::Online);
        row("{'jsonPath':'pct','jsonOperator':'>','jsonValue':99.9}", numbers, Status::Offline);
        row("{'jsonPath':'pct','jsonOperator':'<','jsonValue':100}", numbers, Status::Online);
        row("{'jsonPath':'text','jsonOperator':'<=','jsonValue':5}", numbers, Status::Online);
        row("{'jsonPath':'s','jsonOperator':'<','jsonValue':5}", numbers, Status::Offline);
        row("{'jsonPath':'status','jsonOperator':'!=','jsonValue':'DOWN'}", numbers, Status::Online);
        row("{'jsonPath':'status','jsonOperator':'in','jsonValue':['OK','UP']}", numbers, Status::Online);
        row("{'jsonPath':'status','jsonOperator':'in','jsonValue':['OK','FINE']}", numbers, Status::Offline);
        row("{'jsonPath':'$','jsonValue':'UP'}", answer(200, "'UP'"), Status::Online);
        row("{'jsonPath':'a'}", answer(200, "{'a':1} {'a':2}"), Status::Offline);
        row("{'jsonPath':'b'}", answer(200, "{'a':'\\u00e4\\n','b':1}"), Status::Online);
        row("{'jsonPath':'b' }", answer(200, "{'a':'\\u00g4','b':1}"), Status::Offline);
        row("{ 'jsonPath':'b'}", answer(200, "{'a':'\\x','b':1}"), Status::Offline);
        row("{ 'jsonPath':'b' }", answer(200, "{'a':'\x1f','b':1}"), Status::Offline);
        row("{'jsonPath': 'b'}", answer(200, "{'a':'\x20','b':1}"), Status::Online);
        row("{'jsonPath' :'b'}", answer(200, "{'a':'\\"), Status::Offline);
        row("{'jsonPath' : 'b'}", answer(200, "{'a':'b"), Status::Offline);
        row("{'jsonPath':'a','jsonValue':'[\\\"x \\\\\\\" y\\\",1]'}",
            answer(200, "\n{ 'a' : [ 'x \\' y' , 1 ] }\t "), Status::Online);
        row("{'contains':'alles grün'}",
            answer(200, "St\xF6rung? Nein, alles gr\xFCn",
                   {{"Content-Type", "text/html; charset=iso-8859-1"}}),
            Status::Online);
        row("{'contains':'正常です'}",
            answer(200, "\x90\xB3\x8F\xED\x82\xC5\x82\xB7",
                   {{"Content-Type", "text/html; charset=Shift_JIS"}}),
            Status::Online);
        row("{'regex':'gr.n$'}",
            answer(200, "alles gr\xFCn", {{"Content-Type", "text/html; charset=\"latin1\""}}),
            Status::Online);
        row("{'contains':'grün '}", answer(200, "<meta charset='windows-1252'>gr\xFCn !"), Status::Online);
        row("{'contains':'all green'}",
            answer(200,
                   QByteArray("\xFF\xFE"
                              "a\0l\0l\0 \0g\0r\0e\0e\0n\0",
                              20)),
            Status::Online);
        row("{'contains':'Café'}", answer(200, "Cafe\xCC\x81"), Status::Online);
        row("{'contains':'grün'}",
            answer(200, "gr\xFCn", {{"Content-Type", "text/html; v=\"a;charset=utf-8\"; charset=latin1"}}),
            Status::Online);
        row("{'contains':'grün!'}",
            answer(200, "<!-- <meta charset=koi8-r> --><meta charset=windows-1252>gr\xFCn!"), Status::Online);
        row("{'contains':'grün?'}", answer(200, "<?xml version='1.0' encoding='ISO-8859-1'?><a>gr\xFCn?</a>"),
            Status::Online);
        row("{'contains':'green'}",
            answer(200, QByteArray("\0g\0r\0e\0e\0n", 10), {{"Content-Type", "text/plain; charset=utf-16"}}),
            Status::Online);
        row("{'contains':'reen'}",
            answer(200, QByteArray("g\0r\0e\0e\0n\0", 10), {{"Content-Type", "text/plain; charset=utf-16"}}),
            Status::Online);
        row("{'contains':'a'}",
            answer(200, QByteArray("\0ax", 3), {{"Content-Type", "text/plain; charset=utf-16"}}),
            Status::Online);
        row("{'contains':'正常'}",
            answer(200, "\x63\x6B\x38\x5E", {{"Content-Type", "text/plain; charset=utf-16"}}),
            Status::Online);
        row("{'contains':'gr'}", answer(200, QByteArray("\xFF\xFE\0\0g\0\0\0r\0\0\0", 12)), Status::Online);
        row("{'regex':'behind$'}", answer(200, QByteArray(3'000'000, 'x') + "behind"), Status::Online);
        row("{'contains':'x'}", answer(200, "abc", {{"Content-Type", "text/html; charset=klingon"}}),
            Status::Unknown);
        row("{'headerName':'x-empty'}", answer(200, {}, {{"X-Empty", ""}}), Status::Online);
        row("{'headerName':'x-cache','headerValue':'hit'}", page, Status::Online);
        row("{'headerName':'x-cache','headerValue':'miss'}", page, Status::Offline);
        // All that is wished for must hold; what fails first is not outvoted.
        row("{'headerName':'x-cache','headerValue':'miss','contains':''}", page, Status::Offline);
        row("{'headerName':'x-empty','contains':'abc'}", answer(200, "abc"), Status::Offline);
        row("{'contains':'x','regex':'a.c'}", answer(200, "abc"), Status::Offline);
        row("{'headerName':'x-other'}", page, Status::Offline);
        row("{'maxMs':100}", page, Status::Offline);
        row("{'maxMs':200}", page, Status::Online);
        row("{'contains':'down'}", answer(503), Status::Offline);
    }
    void expectations()
    {
        QFETCH(QByteArray, options);
        QFETCH(Response, response);
        const Reading reading = judgeAnswer(response, checkWith(options), Now);
        QTEST(reading.status, "status");
        QVERIFY(!reading.reason.isEmpty() && !reading.reason.endsWith(u'.'));
    }

    void slowIsOverload()
    {
        Response response = answer(200);
        response.timings.totalMs = 5001;
        const Reading reading = judgeAnswer(response, checkWith("{}"), Now);
        QCOMPARE(reading.status, Status::Overload);
        QVERIFY(reading.slow);
        QCOMPARE(reading.reason, u"slow: answered 200 OK after 5.0 s"_s);
        Check never = checkWith("{}");
        never.slowAfterMs = 0;
        QCOMPARE(judgeAnswer(response, never, Now).status, Status::Online);
    }

    void aTruncatedAnswerIsNoAnswer()
    {
        Response response = answer(200, "half");
        response.failure = Failure::Reset;
        response.error = {Error::Kind::Unreachable, u"broke off its answer"_s};
        const Reading reading = judgeAnswer(response, checkWith("{}"), Now);
        QCOMPARE(reading.status, Status::Offline);
        QCOMPARE(reading.responseMs, -1);
    }

    void certificatesAndClocksAreWarnedOf()
    {
        Response response = answer(200, {}, {{"Date", "Sun, 22 Nov 2026 12:10:00 GMT"}});
        response.certificate = CertificateFacts{.notAfter = Now.addDays(5)};
        const Reading reading = judgeAnswer(response, checkWith("{}"), Now);
        QCOMPARE(reading.status, Status::Online);
        QCOMPARE(reading.warning, u"the certificate expires in 5 days"_s);
        QCOMPARE(reading.clockSkewSeconds, 600);
        QCOMPARE(judgeAnswer(response, checkWith("{'certificateDays':3}"), Now).warning, QString());
        QCOMPARE(judgeAnswer(response, checkWith("{'certificateDays':0}"), Now).warning, QString());
        QCOMPARE(judgeAnswer(response, checkWith("{'certificateDays':5}"), Now).warning,
                 u"the certificate expires in 5 days"_s);
        QCOMPARE(judgeAnswer(response, checkWith("{'certificateDays':4}"), Now).warning, QString());
        response.certificate->notAfter = Now.addDays(1);
        QCOMPARE(judgeAnswer(response, checkWith("{}"), Now).warning, u"the certificate expires in 1 day"_s);
        response.certificate->notAfter = Now.addSecs(60);
        QCOMPARE(judgeAnswer(response, checkWith("{}"), Now).warning, u"the certificate expires today"_s);
        response.certificate->notAfter = {};
        QCOMPARE(judgeAnswer(response, checkWith("{}"), Now).warning, QString());
    }

    void anExplodingRegexProvesNothing()
    {
        QElapsedTimer clock;
        clock.start();
        const Reading reading
            = judgeAnswer(answer(200, QByteArray(5000, 'a') + "!"), checkWith("{'regex':'^(a+)+$'}"), Now);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.whose, Whose::You);
    }

    void theBodyToSendIsBounded()
    {
        const auto withBody = [](int size) {
            return httpOptionsOf(checkWith("{'body':'" + QByteArray(size, 'x') + "'}"));
        };
        QVERIFY(withBody(64 * 1024));
        QVERIFY(withBody(64 * 1024 + 1).error().text.contains(u"“body”"_s));
    }

    /// The ends of what may be written, and what it is read as.
    void goodOptionsAreTakenAsWritten()
    {
        const auto read = [](const QByteArray &options) {
            const auto made = httpOptionsOf(checkWith(options));
            return made ? *made : HttpOptions{.method = made.error().text.toUtf8()};
        };
        const HttpOptions usual = read("{}");
        QCOMPARE(usual.method, "GET"_ba);
        QVERIFY(usual.followRedirects && !usual.isExpectGiven && !usual.isJsonWanted
                && !usual.expectsContent());
        QCOMPARE(usual.certificateDays, 7);
        const HttpOptions put
            = read("{'method':'put','body':'ä','headers':{'X-A':'b'},'followRedirects':false}");
        QCOMPARE(put.method, "PUT"_ba);
        QCOMPARE(put.body, "ä"_ba);
        QVERIFY(!put.followRedirects && put.headers.size() == 1);
        QCOMPARE(read("{'maxMs':60000}").maxMs, 60000);
        QCOMPARE(read("{'certificateDays':3650}").certificateDays, 3650);
        QCOMPARE(read("{'maxMs':0}").maxMs, 0);
        QVERIFY(httpOptionsOf(checkWith("{'maxMs':0,'certificateDays':0}")));
        QVERIFY(!httpOptionsOf(checkWith("{'maxMs':-1}")));
        QVERIFY(read("{'expect':'100-599'}").isExpected(100) && read("{'expect':'100-599'}").isExpected(599));
        const HttpOptions one = read("{'expect':404}");
        QVERIFY(one.isExpectGiven && one.isExpected(404) && !one.isExpected(403) && !one.isExpected(405));
        QVERIFY(read("{'expect':['200-200']}").isExpected(200));
        QVERIFY(httpOptionsOf(checkWith("{'regex':'" + QByteArray(1000, 'x') + "'}")));
        QVERIFY(!httpOptionsOf(checkWith("{'regex':'" + QByteArray(1001, 'x') + "'}")));
        QVERIFY(!httpOptionsOf(checkWith("{'regex':'x'}"))->regex.match(u"y"_s).hasMatch());
        QCOMPARE(read("{'jsonPath':'a','jsonOperator':'in','jsonValue':'OK, UP'}").jsonWanted,
                 (QStringList{u"OK"_s, u"UP"_s}));
        QCOMPARE(read("{'jsonPath':'a','jsonOperator':'in','jsonValue':['OK, UP']}").jsonWanted,
                 QStringList{u"OK, UP"_s});
        QCOMPARE(read("{'jsonPath':'a','jsonOperator':'!=','jsonValue':'many'}").jsonWanted,
                 QStringList{u"many"_s});
        QVERIFY(httpOptionsOf(checkWith("{'jsonPath':'a','jsonValue':1e30}"))); // as it was written
        for (const char *content :
             {"{'contains':'x'}", "{'regex':'x'}", "{'jsonPath':'x'}", "{'headerName':'x'}"})
            QVERIFY2(httpOptionsOf(checkWith(content))->expectsContent(), content);
        QVERIFY(httpOptionsOf(checkWith("{'method':'HEAD','headerName':'x','headerValue':'y'}")));
    }

    void badOptionsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("options");
        QTest::addColumn<QString>("key");
        const auto row = [](const char *options, const QString &key) {
            QTest::newRow(options) << QByteArray(options) << key;
        };
        row("{'method':'BREW'}", u"“method”"_s);
        row("{'method':7}", u"“method”"_s);
        row("{'headers':[]}", u"“headers”"_s);
        row("{'headers':{'a b':'x'}}", u"a b"_s);
        row("{'headers':{'a':'x\\r\\nHost: evil'}}", u"“headers”"_s);
        row("{'expect':[]}", u"“expect”"_s);
        row("{'expect':[99]}", u"“expect”"_s);
        row("{'expect':['299-200']}", u"“expect”"_s);
        row("{'expect':[200,'many']}", u"“expect”"_s);
        row("{'regex':'('}", u"“regex”"_s);
        row("{'jsonPath':'a..b'}", u"“jsonPath”"_s);
        row("{'jsonPath':'a[x]'}", u"“jsonPath”"_s);
        row("{'jsonValue':'up'}", u"“jsonPath”"_s);
        row("{'jsonPath':'a','jsonValue':{}}", u"“jsonValue”"_s);
        row("{'jsonPath':'a','jsonOperator':'=','jsonValue':1}", u"“jsonOperator”"_s);
        row("{'jsonPath':'a','jsonOperator':'<'}", u"“jsonValue”"_s);
        row("{'jsonPath':'a','jsonOperator':'<','jsonValue':'many'}", u"“jsonValue”"_s);
        row("{'jsonPath':'a','jsonOperator':'in','jsonValue':5}", u"“jsonValue”"_s);
        row("{'jsonPath':'a','jsonValue':18446744073709551615}", u"“jsonValue”"_s);
        row("{'headerValue':'x'}", u"“headerName”"_s);
        row("{'maxMs':-1}", u"“maxMs”"_s);
        row("{'certificateDays':'soon'}", u"“certificateDays”"_s);
        row("{'followRedirects':'no'}", u"“followRedirects”"_s);
        row("{'method':'HEAD','contains':'x'}", u"“method”"_s);
        row("{'method':'HEAD','regex':'x'}", u"“method”"_s);
        row("{'method':'HEAD','jsonPath':'x'}", u"“method”"_s);
        row("{'body':7}", u"“body”"_s);
        row("{'headers':{'a':7}}", u"“headers”"_s);
        row("{'headers':{'a':'x\\nHost'}}", u"“headers”"_s);
        row("{'headers':{'a':'x\\rHost'}}", u"“headers”"_s);
        row("{'headers':{'':'x'}}", u"“headers”"_s);
        row("{'expect':true}", u"“expect”"_s);
        row("{'expect':'many'}", u"“expect”"_s);
        row("{'expect':['200-600']}", u"“expect”"_s);
        row("{'expect':['many',200]}", u"“expect”"_s);
        row("{'jsonPath':'a','jsonOperator':'in','jsonValue':['a',[]]}", u"“jsonValue”"_s);
        row("{'jsonPath':'a','jsonValue':9300000000000000000}", u"“jsonValue”"_s);
        row("{'maxMs':60001}", u"“maxMs”"_s);
        row("{'maxMs':'1'}", u"“maxMs”"_s);
        row("{'certificateDays':3651}", u"“certificateDays”"_s);
    }
    void badOptionsAreNamed()
    {
        QFETCH(QByteArray, options);
        QFETCH(QString, key);
        const auto read = httpOptionsOf(checkWith(options));
        QVERIFY(!read);
        QVERIFY2(read.error().text.contains(key), qPrintable(read.error().text));
        const Reading reading = judgeAnswer(answer(200), checkWith(options), Now);
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.whose, Whose::You);
    }
};

PILOTLAMP_TEST(HttpJudgementTest, Testing::NoApplication);

} // namespace Pilotlamp::HttpJudgementTests

#include "tst_http_judgement.moc"
