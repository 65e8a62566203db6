// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo_service.h"
#include "app/demo_story.h"
#include "providers/kind.h"
#include "store/config.h"
#include "testlib/test_program.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpSocket>

#include <memory>

using namespace Qt::StringLiterals;

namespace Pilotlamp::DemoServiceTests {

/// Every scene of the demo answers as its story promises, over real sockets.
class DemoServiceTest : public QObject {
    Q_OBJECT

private:
    using Reply = std::unique_ptr<QNetworkReply>;

    Reply get(quint16 port, const QString &path)
    {
        Reply reply(m_network.get(QNetworkRequest(QUrl(u"http://127.0.0.1:%1%2"_s.arg(port).arg(path)))));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(5000);
        return reply;
    }
    static int statusOf(const Reply &reply)
    {
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    static int sceneNamed(const char *name)
    {
        for (size_t i = 0; i < demoScenes().size(); ++i) {
            if (qstrcmp(demoScenes()[i].name, name) == 0)
                return int(i);
        }
        return -1;
    }

private Q_SLOTS:
    void initTestCase() { m_network.setProxy(QNetworkProxy::NoProxy); }

    void pageSaysWhatTheSceneIs_data()
    {
        QTest::addColumn<bool>("readable");
        QTest::addColumn<Status>("status");
        QTest::addColumn<int>("incidents");
        QTest::addColumn<int>("maintenances");
        QTest::newRow("online") << true << Status::Online << 0 << 0;
        QTest::newRow("slow") << true << Status::Overload << 1 << 0;
        QTest::newRow("overload") << true << Status::Overload << 1 << 0;
        QTest::newRow("bot wall") << true << Status::Online << 0 << 0;
        QTest::newRow("unreadable") << false << Status::Unknown << 0 << 0;
        QTest::newRow("maintenance") << true << Status::Maintenance << 0 << 1;
        QTest::newRow("offline") << true << Status::Offline << 1 << 0;
        QTest::newRow("recovery") << true << Status::Online << 1 << 0;
    }

    void pageSaysWhatTheSceneIs()
    {
        QFETCH(bool, readable);
        QFETCH(Status, status);
        QFETCH(int, incidents);
        QFETCH(int, maintenances);
        DemoService service;
        const Result<quint16> port = service.listen();
        QVERIFY(port);
        service.show(sceneNamed(QTest::currentDataTag()));
        const Reply reply = get(*port, u"/api/v2/summary.json"_s);
        QCOMPARE(statusOf(reply), 200);
        const Result<Page> page = kindOf(u"statuspage")->read({.body = reply->readAll()});
        QCOMPARE(page.has_value(), readable);
        if (!readable)
            return;
        for (const QStringList &globs : {QStringList{}, QStringList{u"Chat"_s}}) {
            const Snapshot snapshot = snapshotOf(*page, globs);
            QCOMPARE(snapshot.status, status);
            QCOMPARE(snapshot.incidents.size(), incidents);
            QCOMPARE(snapshot.maintenances.size(), maintenances);
        }
    }

    void serviceAnswersAsTheSceneSays_data()
    {
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("leastMs");
        const QByteArray none;
        QTest::newRow("online") << 200 << none << none << 0;
        QTest::newRow("slow") << 200 << none << none << DemoSlowAfterMs + 100;
        QTest::newRow("overload") << 503 << QByteArray("Retry-After") << QByteArray("2") << 0;
        QTest::newRow("bot wall") << 403 << QByteArray("cf-mitigated") << QByteArray("challenge") << 0;
        QTest::newRow("unreadable") << 200 << none << none << 0;
        QTest::newRow("maintenance") << 503 << QByteArray("Retry-After") << none << 0;
        QTest::newRow("offline") << 0 << none << none << 0;
        QTest::newRow("recovery") << 200 << none << none << 0;
    }

    void serviceAnswersAsTheSceneSays()
    {
        QFETCH(int, httpStatus);
        QFETCH(QByteArray, header);
        QFETCH(QByteArray, value);
        QFETCH(int, leastMs);
        DemoService service;
        const Result<quint16> port = service.listen();
        QVERIFY(port);
        service.show(sceneNamed(QTest::currentDataTag()));
        QElapsedTimer timer;
        timer.start();
        const Reply reply = get(*port, u"/service"_s);
        QVERIFY2(reply->isFinished(), "no end within 5 s");
        QCOMPARE(statusOf(reply), httpStatus);
        QCOMPARE(reply->rawHeader(header), value);
        QVERIFY(timer.elapsed() >= leastMs);
        if (httpStatus == 0)
            QCOMPARE(reply->error(), QNetworkReply::RemoteHostClosedError);
    }

    void everyPlayedSceneIsTested()
    {
        for (const DemoScene &scene : demoScenes()) {
            QVERIFY(sceneNamed(scene.name) >= 0);
            QVERIFY(!demoSentence(scene).isEmpty());
        }
        QCOMPARE(int(demoScenes().size()), 8);
    }

    void storyIsPlayedInOrderAndStartsOver()
    {
        int seconds = 0;
        QStringList names;
        for (const DemoScene &scene : demoScenes()) {
            seconds += scene.seconds;
            names << QString::fromLatin1(scene.name);
        }
        QVERIFY(seconds >= 110 && seconds <= 130);
        DemoService service;
        QSignalSpy changed(&service, &DemoService::sceneChanged);
        service.play(1);
        QTRY_VERIFY(changed.size() > names.size());
        for (qsizetype i = 0; i <= names.size(); ++i)
            QCOMPARE(changed.at(i).at(0).toString(), names.at(i % names.size()));
    }

    void everySceneIsLongEnoughToBeConfirmed()
    {
        const Policy policy = demoPolicy();
        const int vendorSeconds = policy.readingsForVendor * policy.intervalSeconds;
        const int unknownSeconds = (ExpiredIntervals + 1) * policy.intervalSeconds;
        for (const DemoScene &scene : demoScenes()) {
            QVERIFY2(scene.seconds >= vendorSeconds + policy.offlineAfterSeconds, scene.name);
            if (!*scene.page.indicator)
                QVERIFY2(scene.seconds >= unknownSeconds, scene.name);
            if (scene.answer == DemoAnswer::Late)
                QVERIFY(scene.seconds * 1000
                        >= policy.readingsForSlow * (policy.intervalSeconds * 1000 + DemoLateMs));
        }
    }

    void badRequestsAreRefused_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("another path")
            << QByteArray("GET /nothing HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 404 ");
        QTest::newRow("another method")
            << QByteArray("POST / HTTP/1.1\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
        QTest::newRow("another protocol")
            << QByteArray("GET / ICY/1.1\r\n\r\n") << QByteArray("HTTP/1.1 400 ");
        const QByteArray rest = " HTTP/1.1\r\n\r\n";
        QTest::newRow("as long as it may be")
            << "GET /" + QByteArray(16 * 1024 - 5 - rest.size(), 'x') + rest << QByteArray("HTTP/1.1 404 ");
        QTest::newRow("endless") << QByteArray(20000, 'x') << QByteArray();
        QTest::newRow("in pieces") << QByteArray("HEAD /service?a=b HTTP/1.1\r\nHost: x\r\n\r\n")
                                   << QByteArray("HTTP/1.1 200 ");
    }

    void badRequestsAreRefused()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, answer);
        DemoService service;
        const Result<quint16> port = service.listen();
        QVERIFY(port);
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(QHostAddress::LocalHost, *port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        socket.write(request.left(5));
        QTRY_COMPARE(socket.bytesToWrite(), 0);
        socket.write(request.mid(5));
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray got = socket.readAll();
        QVERIFY2(got.startsWith(answer) && got.isEmpty() == answer.isEmpty(), got.constData());
    }

    /// What comes behind a request is not read, though the answer takes its time.
    void aConnectionIsForOneRequest()
    {
        DemoService service;
        const Result<quint16> port = service.listen();
        QVERIFY(port);
        for (size_t i = 0; i < demoScenes().size(); ++i) {
            if (demoScenes()[i].answer == DemoAnswer::Late)
                service.show(int(i));
        }
        QTcpSocket socket;
        socket.setProxy(QNetworkProxy::NoProxy);
        socket.connectToHost(QHostAddress::LocalHost, *port);
        QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
        for (const QByteArray &path : {QByteArray("/service"), QByteArray("/nothing")}) {
            socket.write("GET " + path + " HTTP/1.1\r\n\r\n");
            QTRY_COMPARE(socket.bytesToWrite(), 0);
            QCoreApplication::processEvents(); // the service reads it
        }
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        const QByteArray got = socket.readAll();
        QVERIFY2(got.startsWith("HTTP/1.1 200 ") && got.count("HTTP/1.1") == 1, got.constData());
    }

    void configIsReadWithoutAProblem()
    {
        const KnownKinds kinds{.probes = {u"http"_s}, .pages = {u"statuspage"_s}};
        const Config config = parseConfig(demoConfig(4242), kinds);
        QVERIFY2(config.problems.isEmpty(), qPrintable(problemText(config.problems.value(0))));
        QStringList checks;
        for (const Service &service : config.services) {
            for (const Check &check : service.checks)
                checks << service.id + u' ' + check.kind + u' ' + check.url;
        }
        QCOMPARE(checks,
                 (QStringList{u"demo-chat statuspage http://127.0.0.1:4242"_s,
                              u"demo-chat http http://127.0.0.1:4242/service"_s,
                              u"demo-api http http://127.0.0.1:4242/api"_s,
                              u"demo-page statuspage http://127.0.0.1:4242"_s}));
        QCOMPARE(config.services.constFirst().checks.constLast().slowAfterMs, DemoSlowAfterMs);
        QCOMPARE(config.preferences.graceSeconds, 2);
    }

    void peoplesPageMarksTheScene()
    {
        DemoService service;
        const Result<quint16> port = service.listen();
        QVERIFY(port);
        service.show(sceneNamed("overload"));
        const Reply reply = get(*port, u"/"_s);
        QVERIFY(reply->readAll().contains("<b>overload: "));
    }

private:
    QNetworkAccessManager m_network;
};

PILOTLAMP_TEST(DemoServiceTest, QCoreApplication);

} // namespace Pilotlamp::DemoServiceTests

#include "tst_demo_service.moc"
