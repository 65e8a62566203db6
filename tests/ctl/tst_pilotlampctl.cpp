// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/loopback_server.h"
#include "testlib/samples.h"
#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::PilotlampctlTests {

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out = {};
    QByteArray err = {};
};

/// A page in Atlassian's shape with one component.
QByteArray pageWith(const QByteArray &indicator, const QByteArray &component)
{
    return QByteArray(R"({"page":{"id":"p","name":"P"},"status":{"indicator":"INDICATOR"},)"
                      R"( "components":[{"id":"c1","name":"Main","status":"COMPONENT"}]})")
        .replace("INDICATOR", indicator)
        .replace("COMPONENT", component);
}

} // namespace

/// Runs the real program.
class PilotlampctlTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    Outcome run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_dir.filePath(u"config"_s));
        environment.insert(u"XDG_DATA_HOME"_s, m_dir.filePath(u"data"_s));
        environment.remove(u"DISPLAY"_s);
        process.setProcessEnvironment(environment);
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (finished.isEmpty())
            finished.wait(60000);
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QString file(const QString &name, const QByteArray &bytes)
    {
        QFile out(m_dir.filePath(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(out.fileName()));
        return out.fileName();
    }

    QString configWith(const QJsonArray &checks)
    {
        const QJsonObject service{{u"id"_s, u"shop"_s}, {u"name"_s, u"Shop"_s}, {u"checks"_s, checks}};
        const QJsonObject root{{u"version"_s, 1}, {u"services"_s, QJsonArray{service}}};
        return file(u"config.json"_s, QJsonDocument(root).toJson());
    }

    static QJsonObject check(const QString &kind, const QUrl &url)
    {
        return {{u"kind"_s, kind}, {u"url"_s, url.toString()}, {u"timeoutSeconds"_s, 2}};
    }

private Q_SLOTS:
    void checkTellsTheFiveStatuses_data()
    {
        QTest::addColumn<QByteArray>("page");
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("whose");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("online") << pageWith("none", "operational") << 200 << u"online"_s << u"none"_s << 0;
        QTest::newRow("maintenance") << pageWith("maintenance", "under_maintenance") << 200
                                     << u"maintenance"_s << u"them"_s << 1;
        QTest::newRow("overload") << pageWith("minor", "degraded_performance") << 200 << u"overload"_s
                                  << u"them"_s << 1;
        QTest::newRow("offline") << pageWith("major", "major_outage") << 500 << u"offline"_s << u"them"_s
                                 << 2;
        QTest::newRow("unknown") << QByteArray("<html>hello</html>") << 403 << u"unknown"_s << u"unclear"_s
                                 << 3;
    }

    void checkTellsTheFiveStatuses()
    {
        QFETCH(QByteArray, page);
        QFETCH(int, httpStatus);
        LoopbackServer server;
        server.play(u"/api/v2/summary.json"_s, json(page));
        Script service;
        service.status = httpStatus;
        if (httpStatus == 403)
            service.headers = {{"cf-mitigated", "challenge"}};
        server.play(u"/service"_s, service);
        const QString config = configWith(
            {check(u"statuspage"_s, server.url(u""_s)), check(u"http"_s, server.url(u"/service"_s))});

        const Outcome outcome = run({u"check"_s, u"--format"_s, u"json"_s, u"--config"_s, config});
        QTEST(outcome.exitCode, "exitCode");
        const QJsonObject object = QJsonDocument::fromJson(outcome.out).array().at(0).toObject();
        QStringList keys = object.keys();
        QCOMPARE(keys,
                 (QStringList{u"checkedAt"_s, u"checks"_s, u"enabled"_s, u"hostedOn"_s, u"id"_s, u"models"_s,
                              u"name"_s, u"notes"_s, u"reason"_s, u"reasonArgs"_s, u"reasonCode"_s,
                              u"status"_s, u"warning"_s, u"whose"_s}));
        QTEST(object.value(u"status"_s).toString(), "status");
        QTEST(object.value(u"whose"_s).toString(), "whose");
        QVERIFY(!object.value(u"reason"_s).toString().isEmpty());
        const QJsonArray checks = object.value(u"checks"_s).toArray();
        QCOMPARE(checks.size(), 2);
        keys = checks.at(1).toObject().keys();
        QCOMPARE(keys,
                 (QStringList{u"httpStatus"_s, u"kind"_s, u"reason"_s, u"reasonArgs"_s, u"reasonCode"_s,
                              u"responseMs"_s, u"status"_s, u"url"_s}));
        QCOMPARE(checks.at(1).toObject().value(u"httpStatus"_s).toInt(), httpStatus);
    }

    void optionsMayStandBeforeTheCommand()
    {
        const QString config = configWith({});
        const Outcome outcome = run({u"--config"_s, config, u"--format"_s, u"json"_s, u"check"_s, u"Shop"_s});
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(outcome.out.contains("nothing to check"));
    }

    void wrongUsageIsNamed_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QByteArray>("message");
        const auto row = [](const char *name, const QStringList &arguments, int code, const char *message) {
            QTest::newRow(name) << arguments << code << QByteArray(message);
        };
        row("no command", {}, 64, "pilotlampctl: usage: a command is needed");
        row("unknown command", {u"dance"_s}, 64, "pilotlampctl: dance: no such command");
        row("unknown option", {u"check"_s, u"--colour"_s}, 64, "pilotlampctl: --colour: unknown option");
        row("option of another command", {u"check"_s, u"--for"_s, u"5"_s}, 64,
            "pilotlampctl: --for: “check” has no such");
        row("unknown format", {u"check"_s, u"--format"_s, u"xml"_s}, 64,
            "pilotlampctl: --format xml: expected one of");
        row("unknown kind", {u"read"_s, u"nonsense"_s, u"-"_s}, 64, "pilotlampctl: nonsense: unknown kind");
        row("unknown service", {u"check"_s, u"nobody"_s}, 64, "pilotlampctl: nobody: no such service");
        row("file not there", {u"read"_s, u"statuspage"_s, u"/nowhere/at/all"_s}, 66,
            "pilotlampctl: /nowhere/at/all: ");
        row("config not there", {u"check"_s, u"--config"_s, u"/nowhere/config.json"_s}, 66,
            "pilotlampctl: /nowhere/config.json: ");
        row("not a number", {u"watch"_s, u"--for"_s, u"soon"_s}, 64,
            "pilotlampctl: --for soon: not a duration");
    }

    void wrongUsageIsNamed()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArray, message);
        const Outcome outcome = run(arguments);
        QTEST(outcome.exitCode, "exitCode");
        QVERIFY2(outcome.err.startsWith(message), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }

    void readSaysWhatAPayloadSays()
    {
        const QString payload = file(u"page.json"_s, pageWith("minor", "degraded_performance"));
        const Outcome outcome = run({u"read"_s, u"statuspage"_s, payload});
        QCOMPARE(outcome.exitCode, 1);
        const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(object.value(u"status"_s).toString(), u"overload"_s);
        QCOMPARE(object.keys(),
                 (QStringList{u"asOf"_s, u"components"_s, u"incidents"_s, u"maintenances"_s, u"models"_s,
                              u"notes"_s, u"status"_s, u"summary"_s, u"upcoming"_s, u"version"_s}));
        QCOMPARE(run({u"read"_s, u"statuspage"_s, u"-"_s}, pageWith("none", "operational")).exitCode, 0);
        QCOMPARE(run({u"read"_s, u"statuspage"_s, payload, u"--components"_s, u"Other"_s}).exitCode, 3);
    }

    void aDamagedPayloadIsUnknownAndPrintsJson()
    {
        const QByteArray whole = pageWith("none", "operational");
        const Outcome outcome = run({u"read"_s, u"statuspage"_s, u"-"_s}, whole.left(whole.size() / 2));
        QCOMPARE(outcome.exitCode, 3);
        const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
        QCOMPARE(object.value(u"status"_s).toString(), u"unknown"_s);
        QVERIFY(!object.value(u"summary"_s).toString().isEmpty());
        // An empty second file is damaged, too.
        const QString page = file(u"sorry.json"_s, "{\"page\":{\"state\":\"operational\"}}");
        QCOMPARE(run({u"read"_s, u"sorry"_s, page}).exitCode, 0);
        QCOMPARE(run({u"read"_s, u"sorry"_s, page, file(u"empty.json"_s, {})}).exitCode, 3);
    }

    void readOfARecordedOutage()
    {
        SKIP_WITHOUT_SAMPLES();
        const QString path = samplesDir() + u"/incidentio/openai-v2-summary-minor-20260929.json"_s;
        const auto statusWith = [&](const QStringList &globs) {
            QStringList arguments{u"read"_s, u"incidentio"_s, path};
            for (const QString &glob : globs)
                arguments += {u"--components"_s, glob};
            const Outcome outcome = run(arguments);
            return QJsonDocument::fromJson(outcome.out).object().value(u"status"_s).toString() + u' '
                + QString::number(outcome.exitCode);
        };
        QCOMPARE(statusWith({}), u"overload 1"_s);
        // 25 components came, the page reports trouble and none of the chosen has it: one it did not list may
        QCOMPARE(statusWith({u"Ads API"_s}), u"unknown 3"_s);
        QCOMPARE(statusWith({u"Conversations"_s}), u"overload 1"_s);
        QCOMPARE(statusWith({u"nothing"_s}), u"unknown 3"_s);
    }

    void configCheckNamesTheProblem()
    {
        QCOMPARE(run({u"config"_s, u"check"_s, u"--config"_s, configWith({})}).exitCode, 0);
        const QString broken = file(u"broken.json"_s, "{\n  \"version\": 1,\n  \"services\": [ }\n}");
        Outcome outcome = run({u"config"_s, u"check"_s, u"--config"_s, broken});
        QCOMPARE(outcome.exitCode, 65);
        QVERIFY2(outcome.err.contains(": 3:"), outcome.err.constData());
        outcome = run({u"check"_s, u"--config"_s, broken});
        QCOMPARE(outcome.exitCode, 65);
        const QByteArray typos
            = "{'services':[{'id':'a','name':'A','checks':[]},{'id':'b','name':'B','lnk':'x','checks':"
              "[{'kind':'htpp','url':'http://a/'}]}],'preferences':{'quietform':'1'}}";
        const QString misspelt = file(u"misspelt.json"_s, QByteArray(typos).replace('\'', '"'));
        outcome = run({u"config"_s, u"check"_s, u"--config"_s, misspelt});
        QCOMPARE(outcome.exitCode, 65);
        const QList<QByteArray> lines = outcome.err.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(0).contains("/preferences/quietform")
                     && lines.at(0).contains("Did you mean “quietFrom”?"),
                 outcome.err.constData());
        QVERIFY2(lines.at(1).contains("/services/1/checks/0/kind")
                     && lines.at(1).contains("Did you mean \"http\"?"),
                 outcome.err.constData());
        QVERIFY2(lines.at(2).contains("/services/1/lnk"), outcome.err.constData());
        const QString unknownKind = configWith({check(u"astrology"_s, QUrl(u"http://127.0.0.1:1/"_s))});
        outcome = run({u"config"_s, u"check"_s, u"--config"_s, unknownKind});
        QCOMPARE(outcome.exitCode, 65);
        QVERIFY2(outcome.err.contains("/services/0/checks/0/kind"), outcome.err.constData());
        outcome = run({u"check"_s, u"--config"_s, unknownKind});
        QCOMPARE(outcome.exitCode, 3);
    }

    void watchPrintsEachServiceAndEndsInPeace()
    {
        LoopbackServer server;
        server.play(u"/service"_s, Script{});
        const QString config = configWith({check(u"http"_s, server.url(u"/service"_s))});
        const Outcome outcome
            = run({u"watch"_s, u"--format"_s, u"json"_s, u"--for"_s, u"2s"_s, u"--config"_s, config});
        QCOMPARE(outcome.exitCode, 0);
        const QList<QByteArray> lines = outcome.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 1);
        const QJsonObject object = QJsonDocument::fromJson(lines.constFirst()).object();
        QCOMPARE(object.value(u"status"_s).toString(), u"online"_s);
        QCOMPARE(object.value(u"before"_s).toString(), u"unknown"_s);
        QVERIFY(object.value(u"at"_s).isString());
    }

    void watchEndsOnASignal()
    {
        QProcess process;
        process.start(QStringLiteral(PILOTLAMP_BINARY_DIR "/pilotlampctl"),
                      {u"watch"_s, u"--config"_s, configWith({})});
        QVERIFY(process.waitForReadyRead(10000));
        process.terminate();
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void replayTellsWhatPatienceSpares()
    {
        QByteArray lines;
        const QDateTime start(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);
        for (int minute = 0; minute < 600; ++minute) {
            const bool isBad = minute % 50 == 30 || (minute >= 300 && minute < 310);
            lines += "{\"at\":\"" + start.addSecs(minute * 60).toString(Qt::ISODate).toLatin1()
                + "\",\"service\":\"shop\",\"status\":\"" + (isBad ? "offline" : "online") + "\"}\n";
        }
        const QString path = file(u"readings.jsonl"_s, lines);
        const Outcome usual = run({u"replay"_s, path});
        QCOMPARE(usual.exitCode, 0);
        QVERIFY2(usual.out.contains("600 checks: 26 notifications → 2, the first one 120 s later"),
                 usual.out.constData());
        QCOMPARE(run({u"replay"_s, u"-"_s}, lines).out, usual.out);
        const QString strict = file(u"strict.json"_s, R"({"failuresToOffline":60})");
        const Outcome stricter = run({u"replay"_s, path, u"--policy"_s, strict});
        QVERIFY2(stricter.out.contains("2 notifications → 0"), stricter.out.constData());
        const QByteArray first = lines.left(lines.indexOf('\n') + 1);
        const QByteArray one = run({u"replay"_s, u"-"_s}, first).out;
        QVERIFY2(one.contains("1 check: "), one.constData());
        QCOMPARE(run({u"replay"_s, path, u"--policy"_s, file(u"odd.json"_s, "{\"odd\":1}")}).exitCode, 65);
        QCOMPARE(run({u"replay"_s, u"-"_s}, "{\"service\":1}\n").exitCode, 65);
        QCOMPARE(run({u"replay"_s, m_dir.filePath(u"none"_s)}).exitCode, 66);
        QCOMPARE(run({u"replay"_s}).exitCode, 64);
        QCOMPARE(run({u"replay"_s, u"--since"_s, u"soon"_s}).exitCode, 64);
        QCOMPARE(run({u"replay"_s, u"--since"_s, u"7d"_s}).exitCode, 66);
    }

    void explainWalksTheSteps_data()
    {
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QString>("whose");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("fine") << 200 << u"none"_s << 0;
        QTest::newRow("them") << 500 << u"them"_s << 10;
    }
    void explainWalksTheSteps()
    {
        QFETCH(int, httpStatus);
        LoopbackServer server;
        server.play(u"/service"_s, {.status = httpStatus});
        const QString url = server.url(u"/service"_s).toString();
        const QString config = configWith({check(u"http"_s, server.url(u"/service"_s))});
        for (const QString &what : {url, u"shop"_s, u"SHOP"_s}) {
            const Outcome outcome
                = run({u"explain"_s, what, u"--format"_s, u"json"_s, u"--config"_s, config});
            QTEST(outcome.exitCode, "exitCode");
            const QJsonObject object = QJsonDocument::fromJson(outcome.out).object();
            QTEST(object.value(u"whose"_s).toString(), "whose");
            QCOMPARE(object.value(u"exitCode"_s).toInt(), outcome.exitCode);
            QCOMPARE(object.value(u"rungs"_s).toArray().size(), 9);
            QCOMPARE(object.value(u"rungs"_s).toArray().at(0).toObject().value(u"outcome"_s).toString(),
                     u"notNeeded"_s);
        }
        const QByteArray text = run({u"explain"_s, url, u"--config"_s, config}).out;
        QCOMPARE(text.count('\n'), 11);
        QVERIFY2(text.contains("not needed: it runs on this computer"), text.constData());
    }

    void explainRefusesWhatItCannotReach_data()
    {
        QTest::addColumn<QString>("what");
        QTest::newRow("service") << u"nobody"_s;
        QTest::newRow("scheme") << u"ftp://127.0.0.1/"_s;
        QTest::newRow("host") << u"http:///"_s;
        QTest::newRow("port") << u"tcp://127.0.0.1"_s;
    }
    void explainRefusesWhatItCannotReach()
    {
        QFETCH(QString, what);
        const QString config = configWith({});
        const Outcome outcome = run({u"explain"_s, what, u"--config"_s, config});
        QCOMPARE(outcome.exitCode, 64);
        QVERIFY2(outcome.err.startsWith("pilotlampctl: " + what.toUtf8() + ": "), outcome.err.constData());
        QVERIFY(outcome.out.isEmpty());
    }
};

PILOTLAMP_TEST(PilotlampctlTest, QCoreApplication);

} // namespace Pilotlamp::PilotlampctlTests

#include "tst_pilotlampctl.moc"
