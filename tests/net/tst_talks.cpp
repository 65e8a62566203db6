// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/prober.h"
#include "testlib/certificates.h"
#include "testlib/probed.h"
#include "testlib/test_program.h"

#include <QCryptographicHash>
#include <QSslSocket>
#include <QTcpServer>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::TalksTests {

namespace {

/// One exchange: what the client must begin its line with, and what is answered. An empty line is the
/// greeting.
using Exchange = std::pair<QByteArray, QByteArray>;
using Exchanges = QList<Exchange>;

/// A server that plays a conversation, and begins TLS behind the answer to STARTTLS.
class TalkingServer : public QTcpServer {
public:
    explicit TalkingServer(const Exchanges &script, const QSslConfiguration &tls = {})
        : m_script(script)
        , m_tls(tls)
    {
        const bool isListening = listen(QHostAddress::LocalHost);
        Q_ASSERT(isListening);
    }
    QList<QByteArray> heard = {};
    bool encrypted = false;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(descriptor);
        m_next = 0;
        connect(socket, &QSslSocket::encrypted, this, [this] { encrypted = true; });
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
            m_buffer += socket->readAll();
            play(socket);
        });
        play(socket);
    }

private:
    void play(QSslSocket *socket)
    {
        while (m_next < m_script.size()) {
            const auto &[wanted, answer] = m_script.at(m_next);
            const qsizetype end = m_buffer.indexOf('\n');
            if (!wanted.isEmpty() && (end < 0 || !m_buffer.startsWith(wanted)))
                return;
            if (!wanted.isEmpty()) {
                heard.append(m_buffer.left(end).trimmed());
                m_buffer.clear();
            }
            ++m_next;
            socket->write(answer);
            socket->flush();
            if (wanted.contains("STARTTLS") && !m_tls.isNull()) {
                socket->setSslConfiguration(m_tls);
                socket->startServerEncryption();
            }
        }
    }

    Exchanges m_script;
    QSslConfiguration m_tls;
    qsizetype m_next = 0;
    QByteArray m_buffer = {};
};

/// Answers the upgrade of a WebSocket; "@" stands for the confirmation of the client's key.
class UpgradingServer : public QTcpServer {
public:
    explicit UpgradingServer(const QByteArray &answer)
        : m_answer(answer)
    {
        const bool isListening = listen(QHostAddress::LocalHost);
        Q_ASSERT(isListening);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { reply(socket); });
        });
    }
    QByteArray request = {};
    QByteArray after = {}; ///< what came behind it

private:
    void reply(QTcpSocket *socket)
    {
        const QByteArray got = socket->readAll();
        if (request.contains("\r\n\r\n")) {
            after += got;
            return;
        }
        request += got;
        if (!request.contains("\r\n\r\n"))
            return;
        const qsizetype at = request.indexOf("Sec-WebSocket-Key: ") + 19;
        const QByteArray key = request.mid(at, request.indexOf("\r\n", at) - at);
        QByteArray said = m_answer;
        said.replace(
            '@',
            QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1)
                .toBase64());
        socket->write(said);
    }

    QByteArray m_answer;
};

const Exchanges Smtp{{"", "220-mail.test\r\n220 ready\r\n"},
                     {"EHLO", "250-mail.test\r\n250-STARTTLS\r\n250 SIZE\r\n"},
                     {"STARTTLS", "220 go ahead\r\n"}};
const Exchanges Imap{{"", "* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n"},
                     {"a STARTTLS", "a OK begin\r\n"}};

} // namespace

/// Checks that say something on their connection: ssh, starttls and websocket.
class TalksTest : public QObject {
    Q_OBJECT

private:
    Fetcher m_fetcher;

    Reading probed(const Check &check)
    {
        Prober prober(m_fetcher);
        return probedBy(prober, check);
    }
    Reading probed(const QString &kind, const QTcpServer &server, const QJsonObject &options = {})
    {
        return probed({.kind = kind,
                       .url = u"127.0.0.1:%1"_s.arg(server.serverPort()),
                       .timeoutSeconds = 2,
                       .options = options});
    }

private Q_SLOTS:
    void sshGreets_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Whose>("whose");
        QTest::addColumn<QString>("reason");
        QTest::newRow("openssh") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n") << Status::Online
                                 << Whose::None << u"greeted with SSH-2.0-OpenSSH_9.2p1 Debian-2 in "_s;
        QTest::newRow("lines before it") << QByteArray("Keep out\r\nSSH-2.0-x\r\n") << Status::Online
                                         << Whose::None << u"greeted with SSH-2.0-x in "_s;
        QTest::newRow("no room") << QByteArray("Exceeded MaxStartups\r\n") << Status::Overload << Whose::Them
                                 << u"answered: Exceeded MaxStartups"_s;
        QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << Status::Offline
                                    << Whose::Unclear << u"answers, but not as an SSH server: HTTP/1.1 400"_s;
        QTest::newRow("endless") << QByteArray(20000, 'x') << Status::Offline << Whose::Unclear
                                 << u"answers, but not as an SSH server: xxx"_s;
        QTest::newRow("mail server") << QByteArray("220 mail.test ESMTP\r\n") << Status::Offline
                                     << Whose::Unclear
                                     << u"answers, but not as expected: 220 mail.test ESMTP"_s;
        QTest::newRow("silent") << QByteArray() << Status::Offline << Whose::Unclear
                                << u"no answer within 2 s"_s;
        QTest::newRow("hostile") << QByteArray("SSH-2.0-\x1b[31mred\r\n") << Status::Online << Whose::None
                                 << u"greeted with SSH-2.0-[31mred in"_s;
    }
    void sshGreets()
    {
        QFETCH(QByteArray, said);
        QFETCH(QString, reason);
        const TalkingServer server({{"", said}});
        const Reading reading = probed(u"ssh"_s, server);
        QTEST(reading.status, "status");
        QTEST(reading.whose, "whose");
        QVERIFY2(reading.reason.startsWith(reason), qPrintable(reading.reason));
    }

    void startTls_data()
    {
        QTest::addColumn<QString>("protocol");
        QTest::addColumn<Exchanges>("script");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Whose>("whose");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *name, const QString &protocol, const Exchanges &script, Status status,
                            Whose whose, const QString &reason) {
            QTest::newRow(name) << protocol << script << status << whose << reason;
        };
        const QString smtp = u"smtp"_s;
        row("smtp", smtp, Smtp, Status::Online, Whose::None,
            u"agreed on a secure connection after STARTTLS in"_s);
        row("imap", u"imap"_s, Imap, Status::Online, Whose::None,
            u"agreed on a secure connection after STARTTLS in"_s);
        row("not offered", smtp, {{"", "220 hi\r\n"}, {"EHLO", "250-mail\r\n250 SIZE\r\n"}}, Status::Offline,
            Whose::Them, u"does not offer STARTTLS"_s);
        row("imap, not offered", u"imap"_s, {{"", "* OK hi\r\n"}, {"a STARTTLS", "a BAD unknown\r\n"}},
            Status::Offline, Whose::Them, u"does not offer STARTTLS"_s);
        row("busy", smtp, {{"", "421 too many connections\r\n"}}, Status::Overload, Whose::Them,
            u"answered: 421 too many connections"_s);
        row("unwelcome", smtp, {{"", "554 go away\r\n"}}, Status::Offline, Whose::Them,
            u"answered: 554 go away"_s);
        row("imap, bye", u"imap"_s, {{"", "* BYE closed\r\n"}}, Status::Offline, Whose::Them,
            u"answered: * BYE closed"_s);
        row("no mail server", smtp, {{"", "SSH-2.0-x\r\n"}}, Status::Offline, Whose::Unclear,
            u"answers, but not as a mail server (SMTP): SSH-2.0-x"_s);
        row("injected", smtp,
            {{"", "220 hi\r\n"}, {"EHLO", "250 STARTTLS\r\n"}, {"STARTTLS", "220 go\r\n250 mine\r\n"}},
            Status::Offline, Whose::Them, u"sends more in clear text after STARTTLS"_s);
        row("refused", smtp,
            {{"", "220 hi\r\n"}, {"EHLO", "250 STARTTLS\r\n"}, {"STARTTLS", "454 not now\r\n"}},
            Status::Overload, Whose::Them, u"answered: 454 not now"_s);
    }
    void startTls()
    {
        static const Certificates identities;
        QVERIFY2(identities.isValid(), qPrintable(identities.problem()));
        identities.trustAuthority();
        QFETCH(QString, protocol);
        QFETCH(Exchanges, script);
        QFETCH(QString, reason);
        const TalkingServer server(script, identities.good());
        const Reading reading = probed(u"starttls"_s, server, {{u"protocol"_s, protocol}});
        QTEST(reading.status, "status");
        QTEST(reading.whose, "whose");
        QVERIFY2(reading.reason.startsWith(reason), qPrintable(reading.reason));
        QCOMPARE(reading.certificate.has_value(), reading.status == Status::Online);
    }

    /// The certificate counts as everywhere.
    void startTlsIsJudgedByItsCertificate()
    {
        static const Certificates identities;
        QVERIFY2(identities.isValid(), qPrintable(identities.problem()));
        identities.trustAuthority();
        const TalkingServer expired(Smtp, identities.expired());
        Reading reading = probed(u"starttls"_s, expired, {{u"protocol"_s, u"smtp"_s}});
        QCOMPARE(reading.failure, Failure::CertificateExpired);
        QCOMPARE(reading.whose, Whose::Them);
        const TalkingServer stranger(Smtp, identities.selfSigned());
        reading = probed(u"starttls"_s, stranger, {{u"protocol"_s, u"smtp"_s}});
        QCOMPARE(reading.failure, Failure::CertificateUntrusted);
        QCOMPARE(reading.status, Status::Unknown);
    }

    void webSocketsOpen_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Whose>("whose");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<QString>("warning");
        const auto row = [](const char *name, const QByteArray &answer, Status status, Whose whose,
                            const QString &reason, const QString &warning = {}) {
            QTest::newRow(name) << answer << status << whose << reason << warning;
        };
        row("opens",
            "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
            "Upgrade\r\nSEC-WEBSOCKET-ACCEPT: @\r\n\r\n",
            Status::Online, Whose::None, u"opened the WebSocket in "_s);
        row("another key", "HTTP/1.1 101 Switching Protocols\r\nSec-WebSocket-Accept: abc=\r\n\r\n",
            Status::Offline, Whose::Unclear, u"answers, but does not confirm the WebSocket"_s);
        row("a page", "HTTP/1.1 200 OK\r\n\r\n<html>", Status::Offline, Whose::Unclear,
            u"answered 200 OK, but opened no WebSocket"_s);
        row("key wanted", "HTTP/1.1 401 Unauthorized\r\n\r\n", Status::Online, Whose::You,
            u"answered 401 Unauthorized"_s, u"API key missing or rejected"_s);
        row("broken", "HTTP/1.1 502 Bad Gateway\r\n\r\n", Status::Offline, Whose::Them,
            u"answered 502 Bad Gateway"_s);
        row("no HTTP", "220 mail\r\n", Status::Offline, Whose::Unclear, u"answers, but not in HTTP"_s);
    }
    void webSocketsOpen()
    {
        QFETCH(QByteArray, answer);
        QFETCH(QString, reason);
        UpgradingServer server(answer);
        const QString url = u"ws://127.0.0.1:%1/live?room=1"_s.arg(server.serverPort());
        const Reading reading = probed({.kind = u"websocket"_s, .url = url, .timeoutSeconds = 2});
        QTEST(reading.status, "status");
        QTEST(reading.whose, "whose");
        QVERIFY2(reading.reason.startsWith(reason), qPrintable(reading.reason));
        QTEST(reading.warning, "warning");
        QVERIFY2(server.request.startsWith("GET /live?room=1 HTTP/1.1\r\nHost: 127.0.0.1:"),
                 server.request.constData());
        if (reading.status == Status::Online && reading.warning.isEmpty())
            QTRY_COMPARE(server.after.toHex(), "888000000000"_ba);
    }

    void webSocketsNeedTheirScheme()
    {
        const Reading reading = probed({.kind = u"websocket"_s, .url = u"https://127.0.0.1/"_s});
        QCOMPARE(reading.status, Status::Unknown);
        QCOMPARE(reading.whose, Whose::You);
    }

    void grpcTellsItsHealth_data()
    {
        QTest::addColumn<QByteArray>("frames");
        QTest::addColumn<Status>("status");
        QTest::addColumn<Whose>("whose");
        QTest::addColumn<QString>("reason");
        // SETTINGS; HEADERS of stream 1 with an indexed ":status: 200"
        const QByteArray begin
            = QByteArray::fromHex("000000040000000000") + QByteArray::fromHex("00000101040000000188");
        const auto data = [&](const char *hex) {
            return begin + QByteArray::fromHex(hex);
        };
        QTest::newRow("serving") << data("00000700000000000100000000020801") << Status::Online << Whose::None
                                 << u"reports that it is serving in "_s;
        QTest::newRow("padded, in two frames") << data("00000500080000000102000000ffff00000600000000000100"
                                                       "00000208"
                                                       "01")
                                               << Status::Unknown << Whose::Unclear << QString();
        QTest::newRow("not serving") << data("00000700000000000100000000020802") << Status::Offline
                                     << Whose::Them << u"reports that it is not serving"_s;
        QTest::newRow("does not know")
            << data("000005000000000001"
                    "0000000000")
            << Status::Unknown << Whose::Unclear << u"its health service does not know the status"_s;
        QTest::newRow("no such service")
            << QByteArray::fromHex("000000040000000000") + QByteArray::fromHex("00000101050000000188")
            << Status::Unknown << Whose::Unclear << u"answers in gRPC, but not about its health"_s;
        QTest::newRow("goes away") << QByteArray::fromHex("000000040000000000")
                + QByteArray::fromHex("0000080700000000000000000000000001")
                                   << Status::Unknown << Whose::Unclear
                                   << u"answers in gRPC, but not about its health"_s;
        QTest::newRow("web server") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n") << Status::Offline
                                    << Whose::Unclear << u"answers, but not in gRPC"_s;
    }
    void grpcTellsItsHealth()
    {
        QFETCH(QByteArray, frames);
        QFETCH(QString, reason);
        const TalkingServer server({{"PRI", frames}});
        const Reading reading = probed(u"grpc"_s, server, {{u"grpcService"_s, u"shop.Orders"_s}});
        QVERIFY(reading.status != Status::Online || !reason.isEmpty());
        if (reason.isEmpty())
            return; // damaged: whatever it is, it is no good news
        QTEST(reading.status, "status");
        QTEST(reading.whose, "whose");
        QVERIFY2(reading.reason.startsWith(reason), qPrintable(reading.reason));
        QVERIFY(server.heard.size() == 1);
    }

    void theServerHangsUp()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this, [&] { server.nextPendingConnection()->close(); });
        const Reading reading = probed(u"ssh"_s, server);
        QCOMPARE(reading.status, Status::Offline);
        QCOMPARE(reading.failure, Failure::Reset);
    }
};

PILOTLAMP_TEST(TalksTest, QCoreApplication);

} // namespace Pilotlamp::TalksTests

#include "tst_talks.moc"
