// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api_judgement.h"
#include "core/http_judgement.h"
#include "core/service_rules.h"
#include "core/verdict.h"
#include "net/page_memory.h"
#include "providers/catalogue.h"
#include "providers/kind.h"
#include "testlib/test_program.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Pilotlamp::AiDeskTests {

namespace {

const QDateTime Noon = QDateTime::fromString(u"2026-11-20T12:00:00Z"_s, Qt::ISODate);
const QString OpenAiPage = u"https://status.openai.com"_s;

/// What their page, the address measured from here and the API's list of models answer.
struct Desk {
    QByteArray page = {}; ///< empty: it cannot be reached
    Response probe = {};
    Response list = {};
    Network network = {};
};

Response answered(int code, const QByteArray &body = {},
                  const QList<std::pair<QByteArray, QByteArray>> &headers = {})
{
    Response response{.httpStatus = code, .headers = headers, .body = body};
    response.timings.totalMs = 120;
    return response;
}

Response silent()
{
    return {.failure = Failure::Timeout, .error = {Error::Kind::Unreachable, u"did not answer in time"_s}};
}

/// A page with the components of both vendors, all in one state but those of an outage.
QByteArray pageOfBoth(const QByteArray &state, const QByteArray &indicator, const QByteArray &incidents = {})
{
    QByteArray components;
    for (const char *name :
         {"Conversations", "Login", "Responses", "Realtime", "claude.ai", "Claude API (api.anthropic.com)"})
        components += QByteArray(components.isEmpty() ? "" : ",")
            + QByteArray(R"({"id":"NAME","name":"NAME","status":"STATE"})")
                  .replace("NAME", name)
                  .replace("STATE", state);
    return QByteArray(R"({"page":{"id":"p","name":"P"},"status":{"indicator":"INDICATOR","description":"d"},)"
                      R"( "components":[COMPONENTS],"incidents":[INCIDENTS]})")
        .replace("INDICATOR", indicator)
        .replace("COMPONENTS", components)
        .replace("INCIDENTS", incidents);
}

QByteArray incidentAbout(const QByteArray &title)
{
    return QByteArray(R"({"id":"i1","name":"TITLE","status":"investigating","impact":"minor",)"
                      R"( "started_at":"2026-11-20T11:48:00Z",)"
                      R"( "components":[{"id":"Conversations"},{"id":"Responses"},{"id":"claude.ai"},)"
                      R"j({"id":"Claude API (api.anthropic.com)"}]})j")
        .replace("TITLE", title);
}

} // namespace

/// What ChatGPT, Claude and an API with a key of one's own say in the situations that people ask about: is it
/// the app or the API, one model, my key, my rate limit, my network?
class AiDeskTest : public QObject {
    Q_OBJECT

    QStringList m_table = {};

    static Service serviceNamed(const QString &name)
    {
        for (const CatalogueEntry &row : parseCatalogue(builtInCatalogue()).value_or({})) {
            if (row.name == name)
                return serviceOf(row);
        }
        return {};
    }

    /// The row of the catalogue, and beside it the check of one's own key.
    static Service withKey(Service service)
    {
        Check api{.kind = u"api"_s, .url = u"https://api.openai.com"_s, .intervalSeconds = 600};
        api.options = {{u"recipe"_s, u"openai"_s},
                       {u"model"_s, u"gpt-5.1"_s},
                       {u"auth"_s, QJsonObject{{u"secret"_s, u"openai-key"_s}}}};
        service.checks.append(api);
        return service;
    }

    static Reading readPage(const Check &check, const QByteArray &body)
    {
        PageAnswer answer{.at = Noon};
        if (body.isEmpty()) {
            answer.facts = silent();
            answer.error = {Error::Kind::Unreachable, u"the status page: did not answer in time"_s};
        } else {
            const Kind *kind = kindOf(check.kind);
            const auto page = kind->read({.body = body});
            answer.facts.httpStatus = 200;
            answer.page = std::make_shared<const Page>(*page);
        }
        return readingOf(answer, *kindOf(check.kind), check, Noon);
    }

    static Verdict verdictAt(const Service &service, const Desk &desk)
    {
        QList<CheckState> states;
        for (const Check &check : service.checks) {
            Reading reading;
            if (check.kind == "api"_L1)
                reading = judgeApi(desk.list, check, Noon);
            else if (check.kind == "http"_L1)
                reading = judgeAnswer(desk.probe, check, Noon);
            else
                reading = readPage(check, desk.page);
            reading.at = Noon;
            states.append(stateOfOneReading(turned(check, reading)));
        }
        return verdictOf(service, states, desk.network, Noon);
    }

    static QString sentenceOf(const Verdict &verdict)
    {
        QString text = idOf(verdict.status) + u" · "_s + idOf(verdict.whose) + u" · "_s + verdict.reason;
        if (!verdict.warning.isEmpty())
            text += u" ["_s + verdict.warning + u']';
        return text;
    }

    static QByteArray page(const QByteArray &state = "operational", const QByteArray &indicator = "none",
                           const QByteArray &incidents = {})
    {
        return pageOfBoth(state, indicator, incidents);
    }
    static Response list() { return answered(200, R"({"data":[{"id":"gpt-5.1"},{"id":"gpt-5.1-mini"}]})"); }

    static Desk deskIn(const QString &situation, const QString &row)
    {
        const bool isApi = row == "OpenAI API"_L1;
        Desk desk{page(), answered(isApi ? 401 : 200), list(), {}};
        if (situation == "one model is degraded"_L1) {
            desk.page = page("operational", "minor",
                             incidentAbout(row == "Claude"_L1 ? "Elevated errors on Claude Opus 4.6"
                                                              : "Elevated errors on GPT-5.1"));
        } else if (situation == "their page has an outage, and it fails from here"_L1) {
            desk.page = page("major_outage", "critical", incidentAbout("Service is down"));
            desk.probe = answered(503);
            desk.list = answered(503, R"({"error":{"message":"down for now"}})");
        } else if (situation == "their page cannot be reached, it works from here"_L1) {
            desk.page.clear();
        } else if (situation == "the key is refused"_L1) {
            desk.list = answered(401, R"({"error":{"code":"invalid_api_key"}})");
        } else if (situation == "the rate limit is reached"_L1) {
            desk.list = answered(429, R"({"error":{"code":"rate_limit_exceeded"}})", {{"Retry-After", "20"}});
        } else if (situation == "the quota is used up"_L1) {
            desk.list = answered(429, R"({"error":{"code":"insufficient_quota"}})");
        } else if (situation == "the model is gone"_L1) {
            desk.list = answered(200, R"({"data":[{"id":"gpt-6"}]})");
        } else if (situation == "only the app is down"_L1) {
            desk.page = page()
                            .replace(R"(Conversations","status":"operational")",
                                     R"(Conversations","status":"major_outage")")
                            .replace(R"(claude.ai","status":"operational")",
                                     R"(claude.ai","status":"major_outage")");
        } else if (situation == "own network off"_L1) {
            desk = {{}, silent(), silent(), {}};
            desk.network
                = {Network::State::Down, Network::State::Down, u"you are offline: no network is connected"_s};
        }
        return desk;
    }

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QString>("situation");
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("sentence");
        const auto say = [](const char *situation, const char *row, const char *sentence) {
            QTest::addRow("%s: %s", situation, row)
                << QString::fromLatin1(situation) << QString::fromLatin1(row) << QString::fromUtf8(sentence);
        };
        say("well", "ChatGPT", "online · none · All 2 components are online");
        say("well", "Claude", "online · none · claude.ai is online");
        say("well", "OpenAI API", "online · none · All 2 components are online");
        say("one model is degraded", "ChatGPT",
            "overload · them · Open incident: Elevated errors on GPT-5.1; works from this computer");
        say("one model is degraded", "Claude",
            "overload · them · Open incident: Elevated errors on Claude Opus 4.6; works from this computer");
        say("one model is degraded", "OpenAI API",
            "overload · them · Open incident: Elevated errors on GPT-5.1; works from this computer");
        say("their page has an outage, and it fails from here", "ChatGPT",
            "offline · them · Conversations and Login are down: Service is down");
        say("their page has an outage, and it fails from here", "Claude",
            "offline · them · claude.ai is down: Service is down");
        say("their page has an outage, and it fails from here", "OpenAI API",
            "offline · them · Responses and Realtime are down: Service is down");
        say("their page cannot be reached, it works from here", "ChatGPT",
            "online · none · answered 200 OK in 120 ms [the status page: did not answer in time]");
        say("their page cannot be reached, it works from here", "Claude",
            "online · none · answered 200 OK in 120 ms [the status page: did not answer in time]");
        say("their page cannot be reached, it works from here", "OpenAI API",
            "online · none · answered 401 Unauthorized in 120 ms [the status page: did not answer in time]");
        say("the key is refused", "OpenAI API",
            "online · you · All 2 components are online [API key missing or rejected]");
        say("the rate limit is reached", "OpenAI API",
            "online · you · All 2 components are online [your rate limit is reached: you ask more often than "
            "your plan allows; it ends in 20 s]");
        say("the quota is used up", "OpenAI API",
            "online · you · All 2 components are online [your quota is used up]");
        say("the model is gone", "OpenAI API",
            "online · you · All 2 components are online [the model gpt-5.1 is no longer listed]");
        say("only the app is down", "ChatGPT",
            "overload · them · Conversations is down; works from this computer");
        say("only the app is down", "Claude", "offline · them · claude.ai is down; works from this computer");
        say("only the app is down", "OpenAI API", "online · none · All 2 components are online");
        say("own network off", "ChatGPT", "unknown · you · you are offline: no network is connected");
        say("own network off", "Claude", "unknown · you · you are offline: no network is connected");
        say("own network off", "OpenAI API", "unknown · you · you are offline: no network is connected");
    }

    void sentences()
    {
        QFETCH(QString, situation);
        QFETCH(QString, row);
        const Service service = row == "OpenAI API"_L1 ? withKey(serviceNamed(row)) : serviceNamed(row);
        QVERIFY(service.checks.size() >= 2);
        const QString sentence = sentenceOf(verdictAt(service, deskIn(situation, row)));
        m_table.append(u"| %1 | %2 | %3 |"_s.arg(situation, row, sentence));
        QTEST(sentence, "sentence");
    }

    /// Two services, one page: what is down for the one is not down for the other.
    void theAppIsNotTheApi()
    {
        const Desk app = deskIn(u"only the app is down"_s, u"ChatGPT"_s);
        QCOMPARE(verdictAt(serviceNamed(u"ChatGPT"_s), app).status, Status::Overload);
        QCOMPARE(verdictAt(serviceNamed(u"Claude"_s), app).status, Status::Offline);
        const Desk api = deskIn(u"only the app is down"_s, u"OpenAI API"_s);
        QCOMPARE(verdictAt(withKey(serviceNamed(u"OpenAI API"_s)), api).status, Status::Online);
        QCOMPARE(verdictAt(serviceNamed(u"Anthropic API"_s), api).status, Status::Online);
    }

    void cleanupTestCase()
    {
        QFile file(QStringLiteral(PILOTLAMP_BINARY_DIR "/ai-desk.md"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("| situation | row | it says |\n| --- | --- | --- |\n" + m_table.join(u'\n').toUtf8()
                   + '\n');
    }
};

PILOTLAMP_TEST(AiDeskTest, QCoreApplication);

} // namespace Pilotlamp::AiDeskTests

#include "tst_ai_desk.moc"
