// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "testlib/loopback_server.h"
#include "testlib/raw_server.h"
#include "testlib/test_program.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::AnswerEndsTests {

/// Where an answer ends, and where it leads: a half one is not taken for whole, and what was sent to one
/// host goes to no other.
class AnswerEndsTest : public QObject {
    Q_OBJECT

private:
    Response fetched(const Request &request)
    {
        Response result;
        bool answered = false;
        m_fetcher->fetch(request, this, [&](const Response &response) {
            result = response;
            answered = true;
        });
        [&] {
            QTRY_VERIFY_WITH_TIMEOUT(answered, 15'000);
        }();
        return result;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_other = std::make_unique<LoopbackServer>();
        m_raw = std::make_unique<RawServer>();
        m_fetcher = std::make_unique<Fetcher>();
    }
    void cleanup()
    {
        m_fetcher.reset();
        m_raw.reset();
    }

    void aBreakIsNoEnd_data()
    {
        QTest::addColumn<RawScript>("script");
        QTest::addColumn<Failure>("failure");
        const QByteArray open = "HTTP/1.1 200 OK\r\n\r\nfound it";
        const QByteArray old = "HTTP/1.0 200 OK\r\n\r\nfound it";
        const QByteArray measured = "HTTP/1.1 200 OK\r\nContent-Length: 8\r\n\r\nfound it";
        QTest::newRow("ended") << RawScript{.answer = open, .close = true} << Failure::None;
        QTest::newRow("broken off") << RawScript{.answer = open, .breakOff = true} << Failure::Reset;
        QTest::newRow("broken off, 1.0") << RawScript{.answer = old, .breakOff = true} << Failure::Reset;
        QTest::newRow("broken off when all was said")
            << RawScript{.answer = measured, .breakOff = true} << Failure::None;
    }
    void aBreakIsNoEnd()
    {
        QFETCH(RawScript, script);
        m_raw->play(u"/"_s, script);
        const Response response = fetched({.url = m_raw->url(), .timeoutMs = 3000});
        QTEST(response.failure, "failure");
    }

    void whatIsSentStaysWithItsHost_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<bool>("isElsewhere");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("303") << 303 << true << Failure::None << "GET /new HTTP/1.1"_qba;
        QTest::newRow("307 on the spot") << 307 << false << Failure::None << "POST /new HTTP/1.1"_qba;
        QTest::newRow("307 elsewhere") << 307 << true << Failure::HeldBack << QByteArray();
        QTest::newRow("308 elsewhere") << 308 << true << Failure::HeldBack << QByteArray();
    }
    void whatIsSentStaysWithItsHost()
    {
        QFETCH(int, status);
        QFETCH(bool, isElsewhere);
        QFETCH(QByteArray, line);
        LoopbackServer &target = isElsewhere ? *m_other : *m_server;
        m_server->play(u"/"_s, redirect(status, target.url(u"/new"_s).toEncoded()));
        target.play(u"/new"_s, {});
        const Response response
            = fetched({.url = m_server->url(), .method = "POST", .body = "{\"auth\":\"token\"}"});
        QTEST(response.failure, "failure");
        QCOMPARE(target.lastRequestLine(u"/new"_s), line);
        if (response.failure == Failure::HeldBack)
            QVERIFY2(response.error.text.contains(u"127.0.0.1"_s), qPrintable(response.error.text));
        else
            QCOMPARE(target.lastBody(u"/new"_s).isEmpty(), line.startsWith("GET"));
    }

    void aKeptConnectionThatTimedOutIsAskedOnceMore()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        int connections = 0;
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *socket = server.nextPendingConnection();
            ++connections;
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const bool isFirst = !socket->property("used").toBool();
                socket->setProperty("used", true);
                socket->readAll();
                socket->write(isFirst ? "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
                                      : "HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n");
            });
        });
        const QUrl url(u"http://127.0.0.1:%1/"_s.arg(server.serverPort()));
        for (int i = 0; i < 2; ++i)
            QCOMPARE(fetched({.url = url, .timeoutMs = 3000}).httpStatus, 200);
        QCOMPARE(connections, 2);
    }

    void addressesInAnyCharsetAreFollowed_data()
    {
        QTest::addColumn<QByteArray>("location");
        QTest::addColumn<QString>("path");
        QTest::newRow("UTF-8") << "/\xC3\xA4?q=a b"_qba << u"/%C3%A4?q=a%20b"_s;
        QTest::newRow("Latin-1") << "/\xE4"_qba << u"/%E4"_s;
        QTest::newRow("encoded") << "/a%2Fb%20c?x=%26"_qba << u"/a%2Fb%20c?x=%26"_s;
        QTest::newRow("relative") << "?x=1#part"_qba << u"/?x=1"_s;
    }
    void addressesInAnyCharsetAreFollowed()
    {
        QFETCH(QByteArray, location);
        QFETCH(QString, path);
        m_server->play(u"/"_s, redirect(302, location));
        m_server->play(path, {.body = "there"});
        QCOMPARE(fetched({.url = m_server->url(), .timeoutMs = 3000}).body, "there"_qba);
    }

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<LoopbackServer> m_other;
    std::unique_ptr<RawServer> m_raw;
    std::unique_ptr<Fetcher> m_fetcher;
};

PILOTLAMP_TEST(AnswerEndsTest, QCoreApplication);

} // namespace Pilotlamp::AnswerEndsTests

#include "tst_answer_ends.moc"
