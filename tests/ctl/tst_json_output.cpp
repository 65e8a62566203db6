// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/program.h"
#include "testlib/json_schema.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::JsonOutputTests {

namespace {

QJsonObject checkOf(const QString &kind, const QUrl &url)
{
    return {{u"kind"_s, kind}, {u"url"_s, url.toString()}, {u"timeoutSeconds"_s, 2}};
}

QByteArray page(const QByteArray &status)
{
    return QByteArray(
               R"({"page":{"id":"p","name":"P"},"status":{"indicator":"minor"},"components":[)"
               R"({"id":"c1","name":"Main","status":"STATUS"},{"id":"c2","name":"Side","status":"operational"}]})")
        .replace("STATUS", status);
}

} // namespace

/// A page that is green but for one model.
QByteArray pageOfModels()
{
    return R"({"page":{"id":"p","name":"P"},"status":{"indicator":"minor"},"components":[)"
           R"({"id":"c1","name":"API","status":"operational"},{"id":"c2","name":"Haiku 4.5","status":"operational"}],)"
           R"( "incidents":[{"id":"i1","name":"Errors on Claude Opus 4.6","status":"investigating","impact":"minor",)"
           R"( "started_at":"2026-11-20T12:00:00Z"}]})";
}

/// What programs read of pilotlampctl, held against the schemas that are installed.
class JsonOutputTest : public QObject {
    Q_OBJECT

    Program m_program;
    LoopbackServer m_server;

    QJsonArray checked(const QStringList &more = {})
    {
        const Outcome outcome = m_program.run(QStringList{u"check"_s, u"--format"_s, u"json"_s} + more);
        return QJsonDocument::fromJson(outcome.out).array();
    }

private Q_SLOTS:
    void aCheckKeepsToItsSchema_data()
    {
        QTest::addColumn<QJsonObject>("check");
        QTest::addColumn<QString>("code");
        m_server.play(u"/fine"_s, {});
        m_server.play(u"/down"_s, {.status = 500});
        m_server.play(u"/busy"_s, {.status = 503, .headers = {{"Retry-After", "120"}}});
        m_server.play(u"/gone"_s, {.status = 404});
        m_server.play(u"/hang"_s, {.play = Script::Play::Hang});
        m_server.play(u"/loop"_s, redirect(302, "/loop"));
        m_server.play(u"/page/api/v2/summary.json"_s, json(page("degraded_performance")));
        m_server.play(u"/broken/api/v2/summary.json"_s, json("{\"page\":"));
        const auto row = [&](const char *code, const QString &kind, const QString &path) {
            QTest::newRow(code) << checkOf(kind, m_server.url(path)) << QString::fromLatin1(code);
        };
        row("answered", u"http"_s, u"/fine"_s);
        row("serverError", u"http"_s, u"/down"_s);
        row("overloaded", u"http"_s, u"/busy"_s);
        row("clientError", u"http"_s, u"/gone"_s);
        row("timeout", u"http"_s, u"/hang"_s);
        row("redirectLoop", u"http"_s, u"/loop"_s);
        row("reported", u"statuspage"_s, u"/page"_s);
        row("unreadable", u"statuspage"_s, u"/broken"_s);
        QUrl closed = m_server.url();
        closed.setPort(closedPort());
        QTest::newRow("connectionRefused") << checkOf(u"http"_s, closed) << u"connectionRefused"_s;
        QTest::newRow("badConfig") << checkOf(u"sorcery"_s, closed) << u"badConfig"_s;
    }

    void aCheckKeepsToItsSchema()
    {
        QFETCH(QJsonObject, check);
        m_program.configWith({check});
        const QJsonArray rows = checked();
        QCOMPARE(schemaProblem(rows, schemaNamed(u"check"_s)), QString());
        const QJsonObject seen = rows.at(0)[u"checks"_s].toArray().at(0).toObject();
        QTEST(seen.value(u"reasonCode"_s).toString(), "code");
        QCOMPARE(rows.at(0)[u"reasonCode"_s], seen.value(u"reasonCode"_s));
    }

    void whatAPageAndAMeasurementSayIsJoinedInTheCode()
    {
        m_program.configWith({checkOf(u"statuspage"_s, m_server.url(u"/page"_s)),
                              checkOf(u"http"_s, m_server.url(u"/fine"_s))});
        const QJsonObject row = checked().at(0).toObject();
        QCOMPARE(row.value(u"reasonCode"_s).toString(), u"reportedWorksHere"_s);
        QCOMPARE(row.value(u"reasonArgs"_s)[u"reported"_s].toString(), u"overload"_s);
        QCOMPARE(row.value(u"reasonArgs"_s)[u"check"_s].toString(), u"reported"_s);
    }

    void componentsAreListedWhereTheyAreAskedFor()
    {
        m_program.configWith({checkOf(u"statuspage"_s, m_server.url(u"/page"_s)),
                              checkOf(u"http"_s, m_server.url(u"/fine"_s))});
        QVERIFY(!checked().at(0)[u"checks"_s].toArray().at(0).toObject().contains(u"components"_s));
        const QJsonArray rows = checked({u"--components-of"_s, u"shop"_s});
        QCOMPARE(schemaProblem(rows, schemaNamed(u"check"_s)), QString());
        const QJsonArray checks = rows.at(0)[u"checks"_s].toArray();
        QCOMPARE(checks.at(0)[u"components"_s].toArray().size(), 2);
        QVERIFY(checks.at(1)[u"components"_s].isNull());
        QCOMPARE(m_program.run({u"check"_s, u"--components-of"_s, u"nobody"_s}).exitCode, 64);
    }

    void aServiceThatIsSwitchedOffIsNotContacted()
    {
        const QString down = m_server.url(u"/down"_s).toString();
        m_program.file(
            u"config/pilotlamp/config.json"_s,
            QByteArray(
                R"({"version":1,"services":[{"id":"a","name":"A","enabled":false,"hostedOn":["cloudflare"],)"
                R"( "checks":[{"kind":"http","url":"URL"}]}]})")
                .replace("URL", down.toUtf8()));
        const int before = m_server.requests(u"/down"_s);
        const Outcome outcome = m_program.run({u"check"_s, u"--format"_s, u"json"_s});
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(m_server.requests(u"/down"_s), before);
        const QJsonArray rows = QJsonDocument::fromJson(outcome.out).array();
        QCOMPARE(schemaProblem(rows, schemaNamed(u"check"_s)), QString());
        QCOMPARE(rows.at(0)[u"reasonCode"_s].toString(), u"disabled"_s);
        QCOMPARE(rows.at(0)[u"enabled"_s].toBool(true), false);
        QCOMPARE(rows.at(0)[u"hostedOn"_s].toArray().at(0).toString(), u"cloudflare"_s);
    }

    void theReasonIsEnglishInEveryLocale()
    {
        m_program.configWith({checkOf(u"http"_s, m_server.url(u"/gone"_s))});
        QProcess process;
        QProcessEnvironment environment = m_program.environment();
        for (const QString &name : {u"LANG"_s, u"LC_ALL"_s, u"LANGUAGE"_s})
            environment.insert(name, u"de_DE.UTF-8"_s);
        process.setProcessEnvironment(environment);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"),
                      {u"check"_s, u"--format"_s, u"json"_s});
        QVERIFY(finished.wait(60000));
        const QString reason
            = QJsonDocument::fromJson(process.readAllStandardOutput()).array().at(0)[u"reason"_s].toString();
        QVERIFY2(reason.contains(u"404"_s) && reason.startsWith(u"answered"_s, Qt::CaseInsensitive),
                 qPrintable(reason));
    }

    void readKeepsToItsSchema()
    {
        const Outcome outcome
            = m_program.run({u"read"_s, u"statuspage"_s, u"-"_s}, page("degraded_performance"));
        const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(schemaProblem(object, schemaNamed(u"read"_s)), QString());
        const Outcome refused = m_program.run({u"read"_s, u"statuspage"_s, u"-"_s}, "{");
        QCOMPARE(schemaProblem(QJsonDocument::fromJson(refused.out).object(), schemaNamed(u"read"_s)),
                 QString());
    }

    /// Every command says of the models what the page says of them, and where.
    void modelsStandBesideTheStatus()
    {
        m_server.play(u"/models/api/v2/summary.json"_s, json(pageOfModels()));
        const QJsonObject opus{{u"name"_s, u"Opus 4.6"_s},
                               {u"status"_s, u"overload"_s},
                               {u"source"_s, u"incident"_s},
                               {u"evidence"_s, u"Errors on Claude Opus 4.6"_s},
                               {u"since"_s, u"2026-11-20T12:00:00Z"_s}};
        const QJsonObject haiku{{u"name"_s, u"Haiku 4.5"_s},
                                {u"status"_s, u"online"_s},
                                {u"source"_s, u"component"_s},
                                {u"evidence"_s, u"Haiku 4.5"_s},
                                {u"since"_s, QJsonValue()}};
        const QJsonArray both{haiku, opus};
        QJsonObject check = checkOf(u"statuspage"_s, m_server.url(u"/models"_s));
        m_program.configWith({check});
        QJsonArray rows = checked();
        QCOMPARE(schemaProblem(rows, schemaNamed(u"check"_s)), QString());
        QCOMPARE(rows.at(0)[u"models"_s].toArray(), both);
        const Outcome explained = m_program.run({u"explain"_s, u"shop"_s, u"--format"_s, u"json"_s});
        const QJsonObject ladder = QJsonDocument::fromJson(explained.out).object();
        QCOMPARE(schemaProblem(ladder, schemaNamed(u"explain"_s)), QString());
        QCOMPARE(ladder.value(u"models"_s).toArray(), both);
        const Outcome read = m_program.run({u"read"_s, u"statuspage"_s, u"-"_s}, pageOfModels());
        const QJsonObject snapshot = QJsonDocument::fromJson(read.out).object();
        QCOMPARE(schemaProblem(snapshot, schemaNamed(u"read"_s)), QString());
        QCOMPARE(snapshot.value(u"models"_s).toArray(), both);
        // One that the page does not mention has no status.
        check.insert(u"model"_s, u"Sonnet 4.6"_s);
        m_program.configWith({check});
        rows = checked();
        QCOMPARE(schemaProblem(rows, schemaNamed(u"check"_s)), QString());
        QCOMPARE(rows.at(0)[u"models"_s][0][u"name"_s].toString(), u"Sonnet 4.6"_s);
        QVERIFY(rows.at(0)[u"models"_s][0][u"status"_s].isNull());
        QCOMPARE(rows.at(0)[u"reasonCode"_s].toString(), u"nothingReported"_s);
        QCOMPARE(rows.at(0)[u"reasonArgs"_s][u"model"_s].toString(), u"Sonnet 4.6"_s);
    }

    /// A key for somebody's host: nothing is sent, and the reason holds the command that allows it.
    void aHostIsConfirmedInATerminal()
    {
        const QJsonObject check{{u"kind"_s, u"api"_s},
                                {u"recipe"_s, u"openai-compatible"_s},
                                {u"url"_s, u"https://192.0.2.7/v1"_s},
                                {u"timeoutSeconds"_s, 1},
                                {u"auth"_s, QJsonObject{{u"secret"_s, u"my-key"_s}}}};
        m_program.configWith({check});
        const QJsonArray rows = checked();
        QCOMPARE(schemaProblem(rows, schemaNamed(u"check"_s)), QString());
        QCOMPARE(rows.at(0)[u"status"_s].toString(), u"unknown"_s);
        QCOMPARE(rows.at(0)[u"whose"_s].toString(), u"you"_s);
        QCOMPARE(rows.at(0)[u"reasonCode"_s].toString(), u"hostNotConfirmed"_s);
        QCOMPARE(rows.at(0)[u"reasonArgs"_s][u"host"_s].toString(), u"192.0.2.7"_s);
        const QString reason = rows.at(0)[u"reason"_s].toString();
        const QStringList command = reason.section(u" or with pilotlampctl "_s, 1).split(u' ');
        QVERIFY2(command.value(0) == "edit"_L1, qPrintable(reason));
        QCOMPARE(m_program.run(command).exitCode, 0);
        QVERIFY(checked().at(0)[u"reasonCode"_s].toString() != "hostNotConfirmed"_L1);
        QCOMPARE(m_program.run({u"config"_s, u"check"_s}).exitCode, 0);
    }

    void explainKeepsToItsSchema_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("fine") << u"/fine"_s << 0;
        QTest::newRow("them") << u"/down"_s << 10;
    }

    void explainKeepsToItsSchema()
    {
        QFETCH(QString, path);
        const Outcome outcome
            = m_program.run({u"explain"_s, m_server.url(path).toString(), u"--format"_s, u"json"_s});
        QTEST(outcome.exitCode, "exitCode");
        const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(schemaProblem(object, schemaNamed(u"explain"_s)), QString());
        QCOMPARE(object.value(u"rungs"_s).toArray().size(), 9);
    }
};

PILOTLAMP_TEST(JsonOutputTest, QCoreApplication);

} // namespace Pilotlamp::JsonOutputTests

#include "tst_json_output.moc"
