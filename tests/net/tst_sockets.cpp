// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/endpoint.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/certificates.h"
#include "testlib/loopback_server.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

#include <QRegularExpression>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::SocketsTests {

/// The probes with sockets of their own: tcp and tls.
class SocketsTest : public QObject {
    Q_OBJECT

private:
    Reading probed(const QString &kind, const QString &url, int timeoutSeconds = 2)
    {
        return probedBy(m_prober, {.kind = kind, .url = url, .timeoutSeconds = timeoutSeconds});
    }
    QString address(const LoopbackServer &server, const QString &host = u"127.0.0.1"_s) const
    {
        return host + u':' + QString::number(server.serverPort());
    }

private Q_SLOTS:
    void endpoints_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<quint16>("otherwise");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::newRow("plain") << u"db.test:5432"_s << quint16(0) << u"db.test"_s << 5432;
        QTest::newRow("scheme") << u"tcp://db.test:5432/"_s << quint16(0) << u"db.test"_s << 5432;
        QTest::newRow("ipv6") << u"[::1]:22"_s << quint16(0) << u"::1"_s << 22;
        QTest::newRow("default") << u"https://shop.test"_s << quint16(443) << u"shop.test"_s << 443;
        QTest::newRow("idn") << u"bücher.test:80"_s << quint16(0) << u"xn--bcher-kva.test"_s << 80;
        QTest::newRow("port missing") << u"db.test"_s << quint16(0) << QString() << 0;
        QTest::newRow("port 0") << u"db.test:0"_s << quint16(443) << QString() << 0;
        QTest::newRow("port 65536") << u"db.test:65536"_s << quint16(0) << QString() << 0;
        QTest::newRow("spaces") << u"db test:1"_s << quint16(0) << QString() << 0;
        QTest::newRow("empty") << QString() << quint16(443) << QString() << 0;
    }
    void endpoints()
    {
        QFETCH(QString, text);
        QFETCH(quint16, otherwise);
        QFETCH(QString, host);
        QFETCH(int, port);
        const auto endpoint = endpointOf(text, otherwise);
        QCOMPARE(endpoint.has_value(), port > 0);
        if (!endpoint) {
            QVERIFY(endpoint.error().text.contains(text));
            QCOMPARE(probed(u"tcp"_s, text).status, Status::Unknown);
            return;
        }
        QCOMPARE(endpoint->host, host);
        QCOMPARE(int(endpoint->port), port);
    }

    void whatIsNotFoundIsNamed()
    {
        const Reading reading = probed(u"tcp"_s, u"nobody.invalid:1"_s);
        QVERIFY2(reading.status == Status::Offline && reading.reason.contains(u"nobody.invalid"_s),
                 qPrintable(reading.reason));
    }

    void tcpConnects()
    {
        const LoopbackServer server;
        const Reading reading = probed(u"tcp"_s, address(server));
        QCOMPARE(reading.status, Status::Online);
        static const QRegularExpression quick(u"^accepted the connection in \\d+ ms$"_s);
        QVERIFY2(quick.match(reading.reason).hasMatch(), qPrintable(reading.reason));
        QVERIFY(reading.answered && reading.timings.connectMs >= 0 && !reading.certificate);
        const Reading named = probed(u"tcp"_s, u"tcp://"_s + address(server, u"localhost"_s));
        QCOMPARE(named.status, Status::Online);
        QVERIFY(named.timings.dnsMs >= 0);
    }

    void tcpIsRefused()
    {
        const Reading reading = probed(u"tcp"_s, u"127.0.0.1:%1"_s.arg(closedPort()));
        QCOMPARE(reading.status, Status::Offline);
        QCOMPARE(reading.failure, Failure::Refused);
        QCOMPARE(reading.reason, u"refused the connection"_s);
    }

    void tlsIsJudgedByItsCertificate_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Whose>("whose");
        QTest::newRow("good") << 0 << Status::Online << Whose::None;
        QTest::newRow("expired") << 1 << Status::Offline << Whose::Them;
        QTest::newRow("another name") << 2 << Status::Offline << Whose::Them;
        QTest::newRow("self-signed") << 3 << Status::Unknown << Whose::Unclear;
    }
    void tlsIsJudgedByItsCertificate()
    {
        static const Certificates identities;
        QVERIFY2(identities.isValid(), qPrintable(identities.problem()));
        identities.trustAuthority();
        QFETCH(int, which);
        const std::array configurations{identities.good(), identities.expired(), identities.wrongName(),
                                        identities.selfSigned()};
        LoopbackServer server;
        server.setTls(configurations.at(static_cast<size_t>(which)));
        const Reading reading = probed(u"tls"_s, address(server));
        QTEST(reading.status, "status");
        QTEST(reading.whose, "whose");
        QVERIFY(reading.certificate && reading.certificate->notAfter.isValid());
        if (which == 0)
            QVERIFY2(reading.reason.startsWith(u"agreed on a secure connection in"_s),
                     qPrintable(reading.reason));
    }

    void aServerThatSaysNothingTimesOut()
    {
        // Listening, but nobody greets: the handshake never comes.
        QTcpServer mute;
        QVERIFY(mute.listen(QHostAddress::LocalHost));
        const Reading reading = probed(u"tls"_s, u"127.0.0.1:%1"_s.arg(mute.serverPort()), 1);
        QCOMPARE(reading.failure, Failure::Timeout);
        QCOMPARE(reading.status, Status::Offline);
        QVERIFY(reading.timings.totalMs >= 950 && reading.timings.totalMs <= 1050);
    }

private:
    Fetcher m_fetcher;
    Prober m_prober{m_fetcher};
};

PILOTLAMP_TEST(SocketsTest, QCoreApplication);

} // namespace Pilotlamp::SocketsTests

#include "tst_sockets.moc"
