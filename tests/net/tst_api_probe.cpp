// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api_judgement.h"
#include "core/api_recipe.h"
#include "core/auth.h"
#include "core/proxy_choice.h"
#include "net/connectivity_monitor.h"
#include "net/diagnosis_run.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/loopback_server.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::ApiProbeTests {

namespace {

const QDateTime Noon = QDateTime::fromString(u"2026-06-01T12:00:00Z"_s, Qt::ISODate);
const auto Key = u"sk-very-secret-4711"_s;

Check apiCheck(const QString &recipe, const QString &url = {}, const QString &model = {})
{
    Check check{.kind = u"api"_s, .intervalSeconds = 600};
    check.options = {{u"recipe"_s, recipe}, {u"auth"_s, QJsonObject{{u"secret"_s, u"my-key"_s}}}};
    if (!model.isEmpty())
        check.options.insert(u"model"_s, model);
    check.url = url.isEmpty() ? apiBase(check.options) : url;
    return check;
}

Response answer(int code, const QByteArray &body, const Headers &headers = {})
{
    Response response{.httpStatus = code, .headers = headers, .body = body};
    response.timings.totalMs = 120;
    return response;
}

} // namespace

/// Keys and models: what an API's free list of models says of the account that asks.
class ApiProbeTest : public QObject {
    Q_OBJECT

private:
    Fetcher m_fetcher;

    SecretLookup lender() const
    {
        return [](const QString &, QObject *context, const auto &found) {
            QMetaObject::invokeMethod(
                context, [found] { found(Key); }, Qt::QueuedConnection);
        };
    }

    Reading probed(const Check &check)
    {
        Prober prober(m_fetcher);
        prober.setSecrets(lender());
        return probedBy(prober, check);
    }

private Q_SLOTS:
    /// The endpoints that are free of charge, by the vendors' documentation. Nothing else is ever asked for.
    void onlyFreeEndpointsAreAsked()
    {
        const QSet<QString> free{
            u"GET https://api.openai.com/v1/models"_s,
            u"GET https://api.anthropic.com/v1/models?limit=1000"_s,
            u"GET https://generativelanguage.googleapis.com/v1beta/models?pageSize=1000"_s,
            u"GET https://api.mistral.ai/v1/models"_s,
            u"GET https://llm.example.org/openai/v1/models"_s,
            u"GET http://127.0.0.1:11434/api/tags"_s,
            u"GET http://127.0.0.1:8080/v1/models"_s};
        QSet<QString> asked;
        for (const ApiRecipe &recipe : apiRecipes()) {
            const Check check = apiCheck(
                recipe.id, recipe.base.isEmpty() ? u"https://llm.example.org/openai/v1"_s : QString());
            QVERIFY2(apiProblem(check).isEmpty(), qPrintable(apiProblem(check)));
            asked.insert(u"GET "_s + apiListUrl(check).toString());
        }
        QCOMPARE(asked, free);
    }

    void basesAreCompleted_data()
    {
        QTest::addColumn<QString>("base");
        QTest::addColumn<QString>("asked");
        QTest::newRow("bare") << u"https://h.example"_s << u"https://h.example/v1/models"_s;
        QTest::newRow("slash") << u"https://h.example/"_s << u"https://h.example/v1/models"_s;
        QTest::newRow("version") << u"https://h.example/openai/v1/"_s
                                 << u"https://h.example/openai/v1/models"_s;
        QTest::newRow("beta") << u"https://h.example/v1beta/openai"_s
                              << u"https://h.example/v1beta/openai/models"_s;
        QTest::newRow("whole") << u"https://h.example/v1/models"_s << u"https://h.example/v1/models"_s;
    }
    void basesAreCompleted()
    {
        QFETCH(QString, base);
        QTEST(apiListUrl(apiCheck(u"openai-compatible"_s, base)).toString(), "asked");
    }

    void keysStayAtHome()
    {
        QVERIFY(!apiProblem(apiCheck(u"openai"_s, u"https://proxy.example/v1"_s)).isEmpty());
        QVERIFY(!apiProblem(apiCheck(u"anthropic"_s, u"https://api.openai.com"_s)).isEmpty());
        QVERIFY(!apiProblem(apiCheck(u"openai-compatible"_s, u"http://llm.example.org/v1"_s)).isEmpty());
        QVERIFY(!apiProblem(apiCheck(u"openai"_s, u"http://api.openai.com"_s)).isEmpty());
        QVERIFY(!apiProblem(apiCheck(u"openai-compatible"_s)).isEmpty()); // it has no address of its own
        QVERIFY(!apiProblem(apiCheck(u"gpt"_s, u"https://h.example/"_s)).isEmpty());
        QVERIFY(apiProblem(apiCheck(u"gpt"_s, u"https://h.example/"_s)).contains(u"openai, anthropic"_s));
        QVERIFY(apiProblem(apiCheck(u"openai"_s, {}, QString(200, u'm'))).isEmpty());
        QVERIFY(apiProblem(apiCheck(u"openai"_s, {}, QString(201, u'm'))).contains(u"“model”"_s));
        QVERIFY(apiProblem(apiCheck(u"openai-compatible"_s, u"http://192.168.1.7:8000/v1"_s)).isEmpty());
        QVERIFY(apiProblem(apiCheck(u"openai"_s, u"http://127.0.0.1:4000"_s)).isEmpty());
        Check keyless = apiCheck(u"mistral"_s);
        keyless.options.remove(u"auth"_s);
        QVERIFY(!apiProblem(keyless).isEmpty());
        keyless = apiCheck(u"ollama"_s);
        keyless.options.remove(u"auth"_s);
        QVERIFY(apiProblem(keyless).isEmpty());
    }

    /// A key goes to a host that is not its vendor's only after a person said so, once, for that very host.
    void otherHostsAreConfirmedOnce_data()
    {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("host");
        const auto row
            = [](const char *name, const QString &recipe, const QString &url, const QString &host = {}) {
                  QTest::newRow(name) << recipe << url << host;
              };
        const QString any = u"openai-compatible"_s;
        row("its own", u"openai"_s, {});
        row("its own, by hand", u"openai"_s, u"https://API.openai.com:443/v1"_s);
        row("another port of its own", u"openai"_s, u"https://api.openai.com:8443"_s,
            u"api.openai.com:8443"_s);
        row("somebody's", any, u"https://LLM.example.org/v1"_s, u"llm.example.org"_s);
        row("the same with its port", any, u"https://llm.example.org:443"_s, u"llm.example.org"_s);
        row("another port", any, u"https://llm.example.org:8443"_s, u"llm.example.org:8443"_s);
        row("one's own network", any, u"http://192.168.1.7:8000/v1"_s, u"http://192.168.1.7:8000"_s);
        row("its usual port", any, u"http://nas.lan/v1"_s, u"http://nas.lan"_s);
        row("IPv6", any, u"https://[fd00::7]:8000"_s, u"[fd00::7]:8000"_s);
        row("a name that only looks like another", any, u"https://\u0430pi.openai.com"_s,
            u"xn--pi-6kc.openai.com"_s);
        row("ollama elsewhere", u"ollama"_s, u"http://192.168.1.7:11434"_s, u"http://192.168.1.7:11434"_s);
        row("this computer", any, u"http://127.0.0.1:4000/v1"_s);
        row("this computer, by name", u"openai"_s, u"http://localhost:4000"_s);
        row("ollama here", u"ollama"_s, {});
    }
    void otherHostsAreConfirmedOnce()
    {
        QFETCH(QString, recipe);
        QFETCH(QString, url);
        QFETCH(QString, host);
        Check check = apiCheck(recipe, url);
        QVERIFY2(apiProblem(check).isEmpty(), qPrintable(apiProblem(check)));
        QCOMPARE(hostToConfirm(check), host);
        QCOMPARE(isHostConfirmed(check), host.isEmpty());
        check.options.insert(u"confirmedHost"_s, u"elsewhere.example"_s);
        QCOMPARE(isHostConfirmed(check), host.isEmpty());
        check.options.insert(u"confirmedHost"_s, host.toUpper());
        QVERIFY(isHostConfirmed(check));
        // Without a key there is nothing to ask.
        check.options.remove(u"confirmedHost"_s);
        check.options.remove(u"auth"_s);
        QVERIFY(isHostConfirmed(check));
    }

    /// The API is played behind a proxy: it is not on this computer by its address.
    void nothingIsSentBeforeTheHostIsConfirmed()
    {
        LoopbackServer proxy;
        const QString asked = u"http://192.168.1.7:8000/v1/models"_s;
        const QString moved = u"http://192.168.1.8:8000/v1/models"_s;
        for (const QString &path : {asked, moved})
            proxy.play(path, json(R"({"data":[{"id":"a"}]})"));
        Fetcher fetcher;
        fetcher.setProxy(
            {.mode = ProxyChoice::Mode::Manual, .host = u"127.0.0.1"_s, .port = proxy.serverPort()});
        Prober prober(fetcher);
        int lookups = 0;
        prober.setSecrets([&](const QString &name, QObject *context, const auto &found) {
            ++lookups;
            lender()(name, context, found);
        });
        Check check = apiCheck(u"openai-compatible"_s, u"http://192.168.1.7:8000/v1"_s);
        const Reading refused = probedBy(prober, check);
        QCOMPARE(refused.status, Status::Unknown);
        QCOMPARE(refused.error.kind, Error::Kind::Ours); // and so it is the user's
        QCOMPARE(
            refused.reason,
            u"the secret “my-key” is not sent to http://192.168.1.7:8000 until you confirm that host: in the "
            "settings, or with pilotlampctl edit x checks.0.confirmedHost=http://192.168.1.7:8000"_s);
        QCOMPARE(proxy.connections(), 0);
        QCOMPARE(lookups, 0); // not even the keyring was asked
        check.options.insert(u"confirmedHost"_s, u"http://192.168.1.7:8000"_s);
        QCOMPARE(probedBy(prober, check).status, Status::Online);
        QCOMPARE(proxy.lastHeader(asked, "Authorization"), "Bearer " + Key.toUtf8());
        // Another host is another question.
        check.url = u"http://192.168.1.8:8000/v1"_s;
        QCOMPARE(probedBy(prober, check).status, Status::Unknown);
        QCOMPARE(proxy.requests(moved), 0);
        // Without a key nothing is to be confirmed.
        check.options.remove(u"auth"_s);
        QCOMPARE(probedBy(prober, check).status, Status::Online);
        QVERIFY(proxy.lastHeader(moved, "Authorization").isEmpty());
        // Whatever way a key takes to a check, it is not put on it before.
        check.options.insert(u"auth"_s, QJsonObject{{u"secret"_s, u"my-key"_s}});
        QVERIFY(!withSecret(check, {.type = Auth::Type::Bearer, .secret = u"my-key"_s}, Key));
    }

    void answersAreJudged_data()
    {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<Response>("response");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Whose>("whose");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char *name, const QString &recipe, const Response &response, Status status,
                            Whose whose, const QString &reason, const QString &warning = {}) {
            QTest::newRow(name) << recipe << response << status << whose << reason << warning;
        };
        const QString openai = u"openai"_s;
        row("good", openai, answer(200, R"({"object":"list","data":[{"id":"m-1"},{"id":"m-2"}]})"),
            Status::Online, Whose::None, u"key accepted, models listed: 2"_s);
        row("model gone", openai, answer(200, R"({"object":"list","data":[{"id":"m-3"}]})"), Status::Online,
            Whose::You, u"key accepted"_s, u"the model m-1 is no longer listed"_s);
        row("empty list", openai, answer(200, R"({"data":[]})"), Status::Online, Whose::You,
            u"key accepted, models listed: 0"_s, u"the model m-1 is no longer listed"_s);
        row("wrong key", openai,
            answer(401, R"({"error":{"message":"Incorrect API key provided","code":"invalid_api_key"}})"),
            Status::Online, Whose::You, u"answered 401 Unauthorized"_s, u"API key missing or rejected"_s);
        row("expired key", openai, answer(401, R"({"error":{"message":"Your API key has expired."}})"),
            Status::Online, Whose::You, u"answered 401 Unauthorized"_s, u"your API key has expired"_s);
        row("out of region", openai,
            answer(403, R"({"error":{"code":"unsupported_country_region_territory"}})"), Status::Online,
            Whose::You, u"answered 403 Forbidden"_s, u"not available from your location (country or VPN)"_s);
        row("rate limited", openai,
            answer(429,
                   R"({"error":{"code":"rate_limit_exceeded","message":"Rate limit reached for requests"}})",
                   {{"Retry-After", "20"}}),
            Status::Online, Whose::You, u"answered 429 Too Many Requests"_s,
            u"your rate limit is reached: you ask more often than your plan allows; it ends in 20 s"_s);
        row("at quota", openai, answer(429, R"({"error":{"code":"insufficient_quota"}})"), Status::Online,
            Whose::You, u"answered 429 Too Many Requests"_s, u"your quota is used up"_s);
        row("their load", openai,
            answer(503, R"({"error":{"message":"The engine is currently overloaded"}})"), Status::Overload,
            Whose::Them, u"overloaded: answered 503 Service Unavailable"_s);
        row("broken", openai, answer(500, "oops"), Status::Offline, Whose::Them,
            u"answered 500 Internal Server Error"_s);
        row("a web page", openai, answer(200, "<html>welcome"), Status::Unknown, Whose::Unclear,
            u"answered 200 OK, but not with a list of models"_s);
        row("another shape", openai, answer(200, R"({"data":[{"name":"x"}]})"), Status::Unknown,
            Whose::Unclear, u"answered 200 OK, but not with a list of models"_s);
        row("redirect", openai, answer(302, {}, {{"Location", "https://other.example/v1/models"}}),
            Status::Unknown, Whose::Unclear,
            u"it redirects to other.example; a key is not sent after a redirect"_s);
        row("anthropic", u"anthropic"_s,
            answer(200, R"({"data":[{"type":"model","id":"m-1"}],"has_more":false})"), Status::Online,
            Whose::None, u"key accepted, models listed: 1"_s);
        row("anthropic, more pages", u"anthropic"_s,
            answer(200, R"({"data":[{"id":"m-0"}],"has_more":true})"), Status::Online, Whose::None,
            u"key accepted"_s);
        row("anthropic, overloaded", u"anthropic"_s,
            answer(529, R"({"type":"error","error":{"type":"overloaded_error"}})"), Status::Overload,
            Whose::Them, u"overloaded: answered 529 Site Is Overloaded"_s);
        row("gemini", u"gemini"_s, answer(200, R"({"models":[{"name":"models/m-1"}]})"), Status::Online,
            Whose::None, u"key accepted, models listed: 1"_s);
        row("gemini, wrong key", u"gemini"_s,
            answer(400, R"({"error":{"code":400,"message":"API key not valid. Please pass a valid API key.",
                "details":[{"reason":"API_KEY_INVALID"}]}})"),
            Status::Online, Whose::You, u"answered 400 Bad Request"_s, u"API key missing or rejected"_s);
        row("gemini, expired", u"gemini"_s,
            answer(400, R"({"error":{"message":"API key expired. Please renew the API key."}})"),
            Status::Online, Whose::You, u"answered 400 Bad Request"_s, u"your API key has expired"_s);
        row("gemini, region", u"gemini"_s,
            answer(400, R"({"error":{"message":"User location is not supported for the API use.",
                "status":"FAILED_PRECONDITION"}})"),
            Status::Online, Whose::You, u"answered 400 Bad Request"_s,
            u"not available from your location (country or VPN)"_s);
        row("bad request", u"gemini"_s, answer(400, "{}"), Status::Offline, Whose::Unclear,
            u"answered 400 Bad Request: wrong address or content?"_s);
        row("ollama", u"ollama"_s, answer(200, R"({"models":[{"name":"m-1:latest"}]})"), Status::Online,
            Whose::None, u"key accepted, models listed: 1"_s);
        row("llama.cpp is loading", u"llama.cpp"_s,
            answer(503, R"({"error":{"code":503,"message":"Loading model"}})"), Status::Overload, Whose::You,
            u"the model is still being loaded"_s);
        row("a local one that fails", u"ollama"_s, answer(500, "{}"), Status::Offline, Whose::You,
            u"answered 500 Internal Server Error"_s);
        Response refused{.failure = Failure::Refused,
                         .error = {Error::Kind::Unreachable, u"refused the connection"_s}};
        row("a local one that is not there", u"ollama"_s, refused, Status::Offline, Whose::You,
            u"refused the connection"_s);
        row("one that is not there", openai, refused, Status::Offline, Whose::Unclear,
            u"refused the connection"_s);
    }
    void answersAreJudged()
    {
        QFETCH(QString, recipe);
        QFETCH(Response, response);
        QFETCH(QString, reason);
        const Reading reading = judgeApi(response, apiCheck(recipe, {}, u"m-1"_s), Noon);
        QTEST(reading.status, "status");
        QTEST(reading.whose, "whose");
        QVERIFY2(reading.reason.startsWith(reason), qPrintable(reading.reason));
        QTEST(reading.warning, "warning");
    }

    void eachRecipeShowsItsKey_data()
    {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        const QByteArray bearer = "Bearer " + Key.toUtf8();
        QTest::newRow("openai") << u"openai"_s << u"/v1/models"_s << QByteArray("Authorization") << bearer;
        QTest::newRow("anthropic") << u"anthropic"_s << u"/v1/models?limit=1000"_s << QByteArray("x-api-key")
                                   << Key.toUtf8();
        QTest::newRow("gemini") << u"gemini"_s << u"/v1beta/models?pageSize=1000"_s
                                << QByteArray("x-goog-api-key") << Key.toUtf8();
        QTest::newRow("mistral") << u"mistral"_s << u"/v1/models"_s << QByteArray("Authorization") << bearer;
        QTest::newRow("openai-compatible")
            << u"openai-compatible"_s << u"/v1/models"_s << QByteArray("Authorization") << bearer;
        QTest::newRow("ollama") << u"ollama"_s << u"/api/tags"_s << QByteArray("Authorization") << bearer;
    }
    void eachRecipeShowsItsKey()
    {
        QFETCH(QString, recipe);
        QFETCH(QString, path);
        QFETCH(QByteArray, header);
        LoopbackServer server;
        // The server says the key back: nobody is to read it.
        server.play(path, json(R"({"data":[{"id":"a"}],"models":[{"name":")" + Key.toUtf8() + R"("}]})"));
        const Reading reading = probed(apiCheck(recipe, server.url().toString()));
        QCOMPARE(reading.status, Status::Online);
        QCOMPARE(server.requests(path), 1);
        QVERIFY(server.lastRequestLine(path).startsWith("GET "));
        QTEST(server.lastHeader(path, header), "value");
        QCOMPARE(server.lastHeader(path, "anthropic-version").isEmpty(), recipe != "anthropic"_L1);
        QVERIFY(!reading.reason.contains(Key) && !reading.warning.contains(Key));
    }

    void theKeyDoesNotFollowARedirect()
    {
        LoopbackServer server;
        LoopbackServer other;
        other.play(u"/v1/models"_s, json(R"({"data":[]})"));
        server.play(u"/v1/models"_s, redirect(307, other.url(u"/v1/models"_s).toEncoded()));
        const Reading reading = probed(apiCheck(u"openai-compatible"_s, server.url().toString()));
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(other.connections(), 0);
    }

    /// The diagnosis asks with the same key, and says whose the trouble is.
    void theDiagnosisAsksWithTheKey()
    {
        LoopbackServer server;
        server.play(u"/v1/models"_s, json(R"({"error":{"message":"Incorrect API key"}})", 401));
        Prober pages(m_fetcher);
        ConnectivityMonitor connectivity(m_fetcher);
        const auto diagnosed = [&] {
            DiagnosisRun run(m_fetcher, pages, connectivity);
            QList<Diagnosis> diagnoses;
            connect(&run, &DiagnosisRun::finished, this,
                    [&](const Diagnosis &diagnosis) { diagnoses.append(diagnosis); });
            run.start({.probe = apiCheck(u"openai"_s, server.url().toString()), .secrets = lender()});
            [&] {
                QTRY_COMPARE_WITH_TIMEOUT(diagnoses.size(), 1, 8000);
            }();
            return diagnoses.value(0);
        };
        const Diagnosis wrong = diagnosed();
        QCOMPARE(server.lastHeader(u"/v1/models"_s, "Authorization"), "Bearer " + Key.toUtf8());
        QCOMPARE(wrong.conclusion.status, Status::Online);
        QCOMPARE(wrong.conclusion.warning, u"API key missing or rejected"_s);
        QCOMPARE(exitCodeOf(wrong.conclusion), 11);
        server.play(u"/v1/models"_s, json(R"({"data":[{"id":"a"}]})"));
        QCOMPARE(exitCodeOf(diagnosed().conclusion), 0);
    }
};

PILOTLAMP_TEST(ApiProbeTest, QCoreApplication);

} // namespace Pilotlamp::ApiProbeTests

#include "tst_api_probe.moc"
