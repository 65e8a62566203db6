// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "testlib/certificates.h"
#include "testlib/loopback_server.h"
#include "testlib/test_program.h"

#include <QElapsedTimer>
#include <QNetworkProxy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::FetcherTests {

/// Every way an HTTP request can end, against real sockets on loopback.
class FetcherTest : public QObject {
    Q_OBJECT

private:
    /// Asks and waits for the one answer.
    Response fetched(const Request &request)
    {
        int answers = 0;
        Response result;
        m_fetcher->fetch(request, this, [&](const Response &response) {
            ++answers;
            result = response;
        });
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(answers, 1, 15000);
        }();
        return result;
    }
    Response fetched(const QUrl &url) { return fetched(Request{.url = url, .timeoutMs = 3000}); }
    Response played(const Script &script)
    {
        m_server->play(u"/"_s, script);
        return fetched(m_server->url());
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<LoopbackServer>();
        m_fetcher = std::make_unique<Fetcher>();
    }
    void cleanup()
    {
        m_fetcher.reset();
        m_server.reset();
    }

    void answers()
    {
        const Response response = played({.body = "hello", .headers = {{"X-Word", "there"}}});
        QCOMPARE(response.httpStatus, 200);
        QCOMPARE(response.body, "hello"_qba);
        QCOMPARE(response.header("x-word"), "there"_qba);
        QCOMPARE(response.failure, Failure::None);
        QCOMPARE(response.error.kind, Error::Kind::None);
        QVERIFY(response.timings.totalMs >= response.timings.firstByteMs);
        QVERIFY(response.timings.connectMs >= 0);
        QVERIFY(m_server->lastHeader(u"/"_s, "User-Agent").startsWith("Pilotlamp/"));
        QVERIFY(m_server->lastHeader(u"/"_s, "User-Agent").contains("(+desktop status notifier)"));
        QVERIFY(m_server->lastHeader(u"/"_s, "Accept-Encoding").contains("gzip"));
    }

    void everyHttpStatusIsAnAnswer_data()
    {
        QTest::addColumn<int>("status");
        for (const int status :
             {204, 304, 400, 401, 402, 403, 404, 405, 409, 410, 418, 429, 500, 501, 503, 529, 599})
            QTest::addRow("%d", status) << status;
    }
    void everyHttpStatusIsAnAnswer()
    {
        QFETCH(int, status);
        const Response response = played({.status = status});
        QCOMPARE(response.httpStatus, status);
        QCOMPARE(response.failure, Failure::None);
        QCOMPARE(response.notModified, status == 304);
    }

    void sendsMethodHeadersAndBody()
    {
        m_server->play(u"/in"_s, {.status = 201});
        const Response response = fetched(Request{
            .url = m_server->url(u"/in"_s), .method = "PUT", .headers = {{"X-Key", "k"}}, .body = "payload"});
        QCOMPARE(response.httpStatus, 201);
        QCOMPARE(m_server->lastRequestLine(u"/in"_s), "PUT /in HTTP/1.1"_qba);
        QCOMPARE(m_server->lastBody(u"/in"_s), "payload"_qba);
        QCOMPARE(m_server->lastHeader(u"/in"_s, "X-Key"), "k"_qba);
    }

    void headHasNoBody()
    {
        m_server->play(u"/"_s, {.body = "long body"});
        const Response response = fetched(Request{.url = m_server->url(), .method = "HEAD"});
        QCOMPARE(response.httpStatus, 200);
        QCOMPARE(response.body, QByteArray());
        QCOMPARE(response.failure, Failure::None);
    }

    void failuresAreToldApart_data()
    {
        QTest::addColumn<Script>("script");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<Error::Kind>("kind");
        using Play = Script::Play;
        QTest::newRow("reset") << Script{.play = Play::Reset} << Failure::Reset << Error::Kind::Unreachable;
        QTest::newRow("closed early")
            << Script{.play = Play::CloseEarly} << Failure::Reset << Error::Kind::Unreachable;
        QTest::newRow("truncated body")
            << Script{.body = "half", .claimedLength = 100} << Failure::Reset << Error::Kind::Unreachable;
        QTest::newRow("redirect loop")
            << redirect(302, "/") << Failure::RedirectLoop << Error::Kind::Unreadable;
        QTest::newRow("to a file") << redirect(302, "file:///etc/hostname") << Failure::UnsupportedScheme
                                   << Error::Kind::Unreadable;
        QTest::newRow("to the own link") << redirect(302, "http://169.254.169.254/latest")
                                         << Failure::LinkLocal << Error::Kind::Unreadable;
        QTest::newRow("to the own link, IPv6")
            << redirect(308, "http://[fe80::1%25lo]/") << Failure::LinkLocal << Error::Kind::Unreadable;
        QTest::newRow("to the own link, as a number")
            << redirect(301, "http://2852039166/") << Failure::LinkLocal << Error::Kind::Unreadable;
        QTest::newRow("to a script") << redirect(301, "javascript:alert(1)") << Failure::UnsupportedScheme
                                     << Error::Kind::Unreadable;
    }
    void failuresAreToldApart()
    {
        QFETCH(Script, script);
        QFETCH(Failure, failure);
        QFETCH(Error::Kind, kind);
        const Response response = played(script);
        QCOMPARE(response.failure, failure);
        QCOMPARE(response.error.kind, kind);
        QVERIFY(!response.error.text.isEmpty() && !response.error.text.endsWith(u'.'));
    }

    void refused()
    {
        const Response response = fetched(QUrl(u"http://127.0.0.1:%1/"_s.arg(closedPort())));
        QCOMPARE(response.failure, Failure::Refused);
        QCOMPARE(response.error.text, u"refused the connection"_s);
        QCOMPARE(response.httpStatus, 0);
    }

    void addressesThatAreNoneAreNotAsked_data()
    {
        QTest::addColumn<QUrl>("url");
        QTest::newRow("empty") << QUrl();
        QTest::newRow("file") << QUrl(u"file:///etc/hostname"_s);
        QTest::newRow("no host") << QUrl(u"http:///x"_s);
        QTest::newRow("ftp") << QUrl(u"ftp://127.0.0.1/x"_s);
    }
    void addressesThatAreNoneAreNotAsked()
    {
        QFETCH(QUrl, url);
        QCOMPARE(fetched(url).failure, Failure::UnsupportedScheme);
    }

    void deadlineHolds_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("hang") << Script{.play = Script::Play::Hang};
        QTest::newRow("drip") << Script{
            .play = Script::Play::Drip, .body = QByteArray(1000, 'x'), .dripMs = 100};
        QTest::newRow("late") << Script{.body = "late", .delayMs = 5000};
    }
    void deadlineHolds()
    {
        QFETCH(Script, script);
        m_server->play(u"/"_s, script);
        QElapsedTimer clock;
        clock.start();
        const Response response = fetched(Request{.url = m_server->url(), .timeoutMs = 2000});
        const qint64 took = clock.elapsed();
        QCOMPARE(response.failure, Failure::Timeout);
        QCOMPARE(response.error.kind, Error::Kind::Unreachable);
        QVERIFY2(took >= 1900 && took <= 2100, qPrintable(QString::number(took)));
        QVERIFY(response.timings.totalMs >= 1900 && response.timings.totalMs <= 2100);
    }

    void hugeBodiesAreCutOff_data()
    {
        QTest::addColumn<Script>("script");
        QTest::newRow("endless") << Script{.play = Script::Play::Endless};
        QTest::newRow("100 MB announced") << Script{.body = "x", .claimedLength = 100'000'000};
        QTest::newRow("100 MB sent") << Script{.body = QByteArray(100'000'000, 'x')};
        QTest::newRow("behind a redirect")
            << Script{.play = Script::Play::Endless, .status = 302, .headers = {{"Location", "/elsewhere"}}};
    }
    void hugeBodiesAreCutOff()
    {
        QFETCH(Script, script);
        m_server->play(u"/"_s, script);
        const Response response = fetched(Request{.url = m_server->url(), .timeoutMs = 10000});
        QCOMPARE(response.failure, Failure::TooLarge);
        QVERIFY(response.body.size() <= 4 * 1024 * 1024);
        QVERIFY(response.timings.totalMs < 8000);
    }

    void redirectsAreFollowed()
    {
        m_server->play(u"/a"_s,
                       {.status = 302, .headers = {{"Location", "/b"}, {"Set-Cookie", "seen=1; Path=/"}}});
        m_server->play(u"/b"_s, redirect(303, m_server->url(u"/c"_s).toEncoded()));
        m_server->play(u"/c"_s, {.body = "here"});
        const Response response
            = fetched(Request{.url = m_server->url(u"/a"_s), .method = "POST", .body = "x"});
        QCOMPARE(response.body, "here"_qba);
        QCOMPARE(response.url, m_server->url(u"/c"_s));
        QVERIFY(!response.permanentlyMovedTo);
        QCOMPARE(m_server->lastRequestLine(u"/b"_s), "GET /b HTTP/1.1"_qba);
        QCOMPARE(m_server->lastHeader(u"/b"_s, "Cookie"), "seen=1"_qba);
    }

    void tenRedirectsAreFollowedAndNoMore()
    {
        for (int i = 0; i < 12; ++i)
            m_server->play(u"/%1"_s.arg(i), redirect(302, "/" + QByteArray::number(i + 1)));
        m_server->play(u"/10"_s, {.body = "there"});
        QCOMPARE(fetched(m_server->url(u"/0"_s)).body, "there"_qba);
        m_server->play(u"/10"_s, redirect(302, "/11"));
        m_server->play(u"/11"_s, {.body = "too far"});
        QCOMPARE(fetched(m_server->url(u"/0"_s)).failure, Failure::RedirectLoop);
        QCOMPARE(m_server->requests(u"/11"_s), 0);
    }

    void cookiesOfAFloodDoNotOutrunTheDeadline()
    {
        Headers flood{{"Location", "/next"}};
        for (int i = 0; i < 1000; ++i)
            flood.append(
                {"Set-Cookie", "c" + QByteArray::number(i) + '=' + QByteArray(800, 'v') + "; Path=/"});
        m_server->play(u"/"_s, {.status = 302, .headers = flood});
        flood.first().second = "/";
        m_server->play(u"/next"_s, {.status = 302, .headers = flood});
        QElapsedTimer clock;
        clock.start();
        const Response response = fetched(Request{.url = m_server->url(), .timeoutMs = 3000});
        QVERIFY2(clock.elapsed() < 3300, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(response.failure == Failure::RedirectLoop || response.failure == Failure::Timeout);
        QVERIFY(m_server->lastHeader(u"/next"_s, "Cookie").size() <= 16 * 1024);
    }

    void addressesOfBothFamilies()
    {
        QTcpServer six;
        if (!six.listen(QHostAddress::LocalHostIPv6))
            QSKIP("no IPv6 here");
        connect(&six, &QTcpServer::newConnection, &six, [&six] {
            QTcpSocket *socket = six.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket] {
                const QByteArray asked = socket->readAll();
                const QByteArray host = asked.mid(asked.indexOf("Host: ") + 6).split('\r').first();
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(host.size())
                              + "\r\n\r\n" + host);
            });
        });
        const QString port = QString::number(six.serverPort());
        QCOMPARE(fetched(QUrl(u"http://[::1]:"_s + port + u"/"_s)).body, "[::1]:" + port.toLatin1());
        // A name with two addresses, of which one refuses.
        QCOMPARE(fetched(QUrl(u"http://localhost:"_s + port + u"/"_s)).body, "localhost:" + port.toLatin1());
    }

    void aNameAndPasswordInTheAddressAreSent()
    {
        m_server->play(u"/"_s, {});
        QUrl url = m_server->url();
        url.setUserInfo(u"me:pass word"_s);
        QCOMPARE(fetched(url).httpStatus, 200);
        QCOMPARE(m_server->lastHeader(u"/"_s, "Authorization"),
                 "Basic " + QByteArray("me:pass word").toBase64());
    }

    void redirectsAreLeftAloneWhenAsked()
    {
        m_server->play(u"/"_s, redirect(302, "/b"));
        const Response response = fetched(Request{.url = m_server->url(), .followRedirects = false});
        QCOMPARE(response.httpStatus, 302);
        QCOMPARE(response.failure, Failure::None);
        QCOMPARE(m_server->requests(u"/b"_s), 0);
    }

    void aMoveToAnotherHostIsRemembered()
    {
        const QUrl target = m_server->url(u"/new"_s, u"localhost"_s);
        m_server->play(u"/old"_s, redirect(301, target.toEncoded()));
        m_server->play(u"/new"_s, {});
        const Response response
            = fetched(Request{.url = m_server->url(u"/old"_s),
                              .headers = {{"Authorization", "secret"}, {"Accept", "text/html"}}});
        QCOMPARE(response.permanentlyMovedTo, target);
        QCOMPARE(m_server->lastHeader(u"/new"_s, "Authorization"), QByteArray());
        QCOMPARE(m_server->lastHeader(u"/new"_s, "Accept"), "text/html"_qba);
    }

    void askingAgainIsAnswered304()
    {
        m_server->play(u"/"_s, {.body = "same", .etag = "\"v1\""});
        QCOMPARE(fetched(m_server->url()).header("ETag"), "\"v1\""_qba);
        const Response again
            = fetched(Request{.url = m_server->url(), .headers = {{"If-None-Match", "\"v1\""}}});
        QVERIFY(again.notModified);
        QCOMPARE(again.failure, Failure::None);
    }

    void connectionsAreKeptOrNot()
    {
        m_server->play(u"/"_s, {});
        fetched(m_server->url());
        fetched(m_server->url());
        QCOMPARE(m_server->connections(), 1);
        fetched(Request{.url = m_server->url(), .keepAlive = false});
        QCOMPARE(m_server->lastHeader(u"/"_s, "Connection").toLower(), "close"_qba);
        m_fetcher->dropConnections();
        fetched(m_server->url());
        QVERIFY(m_server->connections() >= 2);
    }

    void droppingCancelsWhatIsUnderWay()
    {
        m_server->play(u"/"_s, {.play = Script::Play::Hang});
        QList<Response> answers;
        m_fetcher->fetch({.url = m_server->url()}, this,
                         [&](const Response &response) { answers.append(response); });
        QTRY_COMPARE(m_server->requests(u"/"_s), 1);
        m_fetcher->dropConnections();
        QCOMPARE(answers.size(), 1);
        QCOMPARE(answers.first().failure, Failure::Cancelled);
        QCOMPARE(answers.first().error.kind, Error::Kind::Ours);
    }

    /// The end of an attempt and its connection come in one turn of the event loop: after a sleep, they do.
    void whatIsGivenUpWhileItConnectsLeavesNothing()
    {
        m_server->play(u"/"_s, {.play = Script::Play::Hang});
        for (int turns = 1; turns <= 6; ++turns) {
            auto *context = new QObject;
            m_fetcher->fetch({.url = m_server->url()}, context, [](const Response &) {});
            for (int i = 0; i < turns; ++i)
                QCoreApplication::processEvents();
            QMetaObject::invokeMethod(
                this, [context] { delete context; }, Qt::QueuedConnection);
        }
        QTRY_VERIFY(m_server->connections() > 0);
        QTRY_COMPARE(m_server->openConnections(), 0);
    }

    void aGoneContextIsNotCalled()
    {
        m_server->play(u"/"_s, {.delayMs = 50});
        auto context = std::make_unique<QObject>();
        bool called = false;
        m_fetcher->fetch({.url = m_server->url()}, context.get(), [&](const Response &) { called = true; });
        QTRY_COMPARE(m_server->requests(u"/"_s), 1);
        context.reset();
        fetched(m_server->url());
        QVERIFY(!called);
    }

    void loopbackNeverGoesThroughAProxy()
    {
        qputenv("http_proxy", QByteArray("http://127.0.0.1:") + QByteArray::number(closedPort()));
        m_fetcher = std::make_unique<Fetcher>();
        QCOMPARE(played({.body = "direct"}).body, "direct"_qba);
        // …but others do, and a proxy that is down is not the target's fault.
        const Response proxied = fetched(QUrl(u"http://203.0.113.7/"_s));
        qunsetenv("http_proxy");
        QCOMPARE(proxied.failure, Failure::Proxy);
        QCOMPARE(proxied.error.kind, Error::Kind::Offline);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("good") << u"good"_s << Failure::None;
        QTest::newRow("expired") << u"expired"_s << Failure::CertificateExpired;
        QTest::newRow("another name") << u"wrong"_s << Failure::CertificateWrongName;
        QTest::newRow("self-signed") << u"self"_s << Failure::CertificateUntrusted;
    }
    void certificates()
    {
        static const Certificates identities;
        QVERIFY2(identities.isValid(), qPrintable(identities.problem()));
        identities.trustAuthority();
        QFETCH(QString, identity);
        QFETCH(Failure, failure);
        m_server->setTls(identity == u"good"          ? identities.good()
                             : identity == u"expired" ? identities.expired()
                             : identity == u"wrong"   ? identities.wrongName()
                                                      : identities.selfSigned());
        m_server->play(u"/"_s, {.body = "safe"});
        const Response response = fetched(m_server->url());
        QCOMPARE(response.failure, failure);
        QVERIFY(response.certificate && response.certificate->notAfter.isValid());
        QCOMPARE(response.certificate->sha256.size(), 32);
        if (failure == Failure::None) {
            QCOMPARE(response.body, "safe"_qba);
            QCOMPARE(response.certificate->issuer, u"Test authority"_s);
            QVERIFY(response.timings.connectMs >= 0);
        } else {
            QCOMPARE(response.error.kind, Error::Kind::Untrusted);
            QCOMPARE(m_server->requests(u"/"_s), 0);
        }
    }

    void plainTextOnATlsPort()
    {
        m_server->play(u"/"_s, {});
        QUrl url = m_server->url();
        url.setScheme(u"https"_s);
        const Response response = fetched(url);
        QVERIFY(response.failure == Failure::TlsOther || response.failure == Failure::Timeout);
    }

private:
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<Fetcher> m_fetcher;
};

PILOTLAMP_TEST(FetcherTest, QCoreApplication);

} // namespace Pilotlamp::FetcherTests

#include "tst_fetcher.moc"
