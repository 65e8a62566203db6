// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"

#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::EngineTests {

namespace {

Policy believesOneAnswer(const Check &check)
{
    Policy policy;
    policy.failuresToOffline = 1;
    policy.offlineAfterSeconds = 0;
    policy.successesToOnline = 1;
    policy.quickRetrySeconds = {};
    policy.intervalSeconds = check.intervalSeconds;
    return policy;
}

Service serviceAt(const QUrl &url, const QString &id = u"shop"_s)
{
    Service service;
    service.id = service.name = id;
    Check check{u"http"_s, url.toString()};
    check.intervalSeconds = 3600;
    service.checks.append(check);
    return service;
}

Preferences withoutGrace()
{
    Preferences preferences;
    preferences.graceSeconds = 0;
    preferences.groupWaitSeconds = 0;
    return preferences;
}

/// A proxy that remembers whom it was to reach, and reaches nobody.
class DeafProxy : public QTcpServer {
public:
    DeafProxy()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                wanted += socket->readAll();
                socket->write("HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }

    QJsonObject asChosen() const
    {
        return {{u"mode"_s, u"manual"_s}, {u"host"_s, u"127.0.0.1"_s}, {u"port"_s, serverPort()}};
    }

    QByteArray wanted = {};
};

} // namespace

/// A configuration as a whole: each part of it reaches who acts on it.
class EngineTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    LoopbackServer m_server;
    std::unique_ptr<Engine> m_engine;

    /// Of services that could not be reached, each is told.
    void tellThatAllAreDown(const QList<Service> &services)
    {
        for (const Service &service : services)
            QTRY_COMPARE(m_engine->monitor.verdict(service.id).status, Status::Offline);
        m_engine->notificationPolicy.flush();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", m_folder->path().toUtf8());
        m_server.play(u"/down"_s, {.status = 500});
        m_engine = std::make_unique<Engine>(believesOneAnswer);
        m_engine->secrets.setFile(SecretFile(m_folder->filePath(u"secrets.json"_s)));
    }
    void cleanup()
    {
        m_engine.reset();
        qunsetenv("XDG_DATA_HOME");
    }

    void theReferencesAreTheChosenOnes()
    {
        Preferences preferences;
        preferences.references = {m_server.url(u"/reference"_s).toString()};
        m_engine->apply({}, preferences);
        m_engine->connectivity.judge(this, [](const Network &) {});
        QTRY_VERIFY(m_server.requests(u"/reference"_s) > 0);
    }

    /// The number that keeps installations apart is drawn at the first start, and kept.
    void anInstallationHasANumber()
    {
        const QString file = m_folder->filePath(u"pilotlamp/installation"_s);
        QVERIFY(!QFile::exists(file));
        m_engine->apply({}, {});
        QVERIFY(QFile::exists(file));
    }

    /// The configuration holds the name of a secret; who asks, and who explains, shows the secret itself.
    void secretsReachWhoAsks()
    {
        QVERIFY(!SecretFile(m_folder->filePath(u"secrets.json"_s)).keep(u"key"_s, u"sesame"_s));
        Service service = serviceAt(m_server.url(u"/guarded"_s));
        service.checks[0].options.insert(u"auth"_s,
                                         QJsonObject{{u"type"_s, u"bearer"_s}, {u"secret"_s, u"key"_s}});
        m_engine->apply({service}, withoutGrace());
        const auto shown = [&] {
            return m_server.lastHeader(u"/guarded"_s, "Authorization");
        };
        QTRY_COMPARE(shown(), QByteArray("Bearer sesame"));
        LoopbackServer other;
        Service explained = serviceAt(other.url(u"/explained"_s));
        explained.checks[0].options = service.checks.at(0).options;
        explained.checks.append(Check{u"statuspage"_s, other.url(QString()).toString()});
        explained.checks[1].options = service.checks.at(0).options;
        m_engine->explainer.explain(explained, {}, this, [](const Diagnosis &) {});
        for (const QString &path : {u"/explained"_s, u"/api/v2/summary.json"_s})
            QTRY_COMPARE(other.lastHeader(path, "Authorization"), QByteArray("Bearer sesame"));
        QTRY_COMPARE_WITH_TIMEOUT(other.openConnections(), 0, 15'000); // nothing is left of it
    }

    /// A diagnosis takes the way that the checks take.
    void anExplanationGoesThroughTheProxy()
    {
        const DeafProxy proxy;
        Preferences preferences = withoutGrace();
        preferences.references = {m_server.url(u"/reference"_s).toString()};
        preferences.options.insert(u"proxy"_s, proxy.asChosen());
        m_engine->apply({}, preferences);
        bool isExplained = false;
        m_engine->explainer.explain(serviceAt(QUrl(u"http://203.0.113.7/explained"_s)), {}, this,
                                    [&](const Diagnosis &) { isExplained = true; });
        QTRY_VERIFY_WITH_TIMEOUT(isExplained, 20000);
        QVERIFY2(proxy.wanted.contains("203.0.113.7"), proxy.wanted.constData());
    }

    /// Nobody waits for more than what is on its way.
    void whatIsKnownIsToldWithoutWaitingForNothing()
    {
        Preferences preferences = withoutGrace();
        preferences.groupWaitSeconds = 600;
        QSignalSpy told(&m_engine->notificationPolicy, &NotificationPolicy::notify);
        m_engine->apply({serviceAt(m_server.url(u"/down"_s))}, preferences);
        QTRY_COMPARE(told.size(), 1);
    }

    void inQuietHoursNothingIsTold()
    {
        Preferences preferences = withoutGrace();
        preferences.quietFrom = QTime::currentTime().addSecs(-3600);
        preferences.quietUntil = QTime::currentTime().addSecs(3600);
        QSignalSpy told(&m_engine->notificationPolicy, &NotificationPolicy::notify);
        const QList<Service> services{serviceAt(m_server.url(u"/down"_s))};
        m_engine->apply(services, preferences);
        tellThatAllAreDown(services);
        QVERIFY2(told.isEmpty(), qPrintable(told.value(0).value(0).value<Notice>().title));
    }

    /// Of what is switched off, or configured no more, nothing is left on the screen.
    void whatIsGoneIsWithdrawn_data()
    {
        QTest::addColumn<bool>("isSwitchedOff");
        QTest::newRow("switched off") << true;
        QTest::newRow("removed") << false;
    }
    void whatIsGoneIsWithdrawn()
    {
        QFETCH(bool, isSwitchedOff);
        QSignalSpy told(&m_engine->notificationPolicy, &NotificationPolicy::notify);
        QSignalSpy withdrawn(&m_engine->notificationPolicy, &NotificationPolicy::withdraw);
        QList<Service> services{serviceAt(m_server.url(u"/down"_s))};
        m_engine->apply(services, withoutGrace());
        tellThatAllAreDown(services);
        QCOMPARE(told.size(), 1);
        m_engine->apply(services, withoutGrace());
        QCOMPARE(withdrawn.size(), 0);
        if (isSwitchedOff)
            services[0].enabled = false;
        else
            services.clear();
        m_engine->apply(services, withoutGrace());
        QCOMPARE(withdrawn.size(), 1);
    }

    /// Where several fail for one cause, the page of that cause is read, once, unless that is not wanted.
    void thePageOfALikelyCauseIsRead_data()
    {
        QTest::addColumn<bool>("mayRead");
        QTest::newRow("wanted") << true;
        QTest::newRow("not wanted") << false;
    }
    void thePageOfALikelyCauseIsRead()
    {
        QFETCH(bool, mayRead);
        const DeafProxy proxy;
        Preferences preferences = withoutGrace();
        preferences.readRootPage = mayRead;
        preferences.references = {m_server.url(u"/reference"_s).toString()};
        preferences.options.insert(u"proxy"_s, proxy.asChosen());
        QList<Service> services;
        for (const QString &id : {u"a"_s, u"b"_s, u"c"_s}) {
            services.append(serviceAt(m_server.url(u"/down"_s), id));
            services.last().options.insert(u"hostedOn"_s, QJsonArray{u"cloudflare"_s});
        }
        QSignalSpy told(&m_engine->notificationPolicy, &NotificationPolicy::notify);
        m_engine->apply(services, preferences);
        tellThatAllAreDown(services);
        const auto last = [&] {
            return told.constLast().at(0).value<Notice>();
        };
        QVERIFY(!told.isEmpty());
        QCOMPARE(last().body, u"Cloudflare is the likely cause: a, b, c"_s);
        if (!mayRead) {
            QVERIFY(!proxy.wanted.contains("cloudflarestatus"));
            return;
        }
        QTRY_VERIFY(proxy.wanted.contains("cloudflarestatus"));
        Q_EMIT m_engine->rootPage.admitted(u"cloudflare"_s);
        QCOMPARE(last().body, u"Cloudflare reports a problem on its page: a, b, c"_s);
    }
};

PILOTLAMP_TEST(EngineTest, QApplication);

} // namespace Pilotlamp::EngineTests

#include "tst_engine.moc"
