// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "testlib/loopback_server.h"
#include "testlib/raw_server.h"
#include "testlib/test_program.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::BadNeighboursTests {

namespace {

/// The most memory this process ever held, in kB.
qint64 peakKilobytes()
{
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').constFirst().toLongLong();
    }
    return 0;
}

const QByteArray Fine = "HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nok\n";

} // namespace

/// What one server, or one address of it, does wrong touches nobody else.
class BadNeighboursTest : public QObject {
    Q_OBJECT

private:
    struct Asked {
        QString path = {};
        Response response = {};
        bool answered = false;
    };
    /// Asks all paths at once and waits for every answer.
    QList<Asked> asked(const QStringList &paths, int timeoutMs = 3000)
    {
        auto all = std::make_shared<QList<Asked>>();
        int missing = static_cast<int>(paths.size());
        for (const QString &path : paths)
            all->append({path});
        for (qsizetype i = 0; i < paths.size(); ++i) {
            m_fetcher->fetch({.url = m_server->url(paths.at(i)), .timeoutMs = timeoutMs}, this,
                             [all, i, &missing](const Response &response) {
                                 (*all)[i].response = response;
                                 (*all)[i].answered = true;
                                 --missing;
                             });
        }
        [&] {
            QTRY_COMPARE_WITH_TIMEOUT(missing, 0, 60'000);
        }();
        return *all;
    }
    static QStringList healthy(int count)
    {
        QStringList paths;
        for (int i = 0; i < count; ++i)
            paths.append(u"/g%1"_s.arg(i));
        return paths;
    }

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<RawServer>();
        m_server->playElse({.answer = Fine});
        m_fetcher = std::make_unique<Fetcher>();
    }
    void cleanup()
    {
        m_fetcher.reset();
        m_server.reset();
    }

    void hangingPathsCostTheHealthyNothing()
    {
        m_server->play(u"/hang"_s, {.hang = true});
        const QStringList paths = QStringList(7, u"/hang"_s) + healthy(23);
        QElapsedTimer clock;
        clock.start();
        for (const Asked &one : asked(paths, 1000)) {
            if (one.path == u"/hang"_s) {
                QCOMPARE(one.response.failure, Failure::Timeout);
            } else {
                QCOMPARE(one.response.failure, Failure::None);
                QVERIFY2(one.response.timings.totalMs < 900,
                         qPrintable(QString::number(one.response.timings.totalMs)));
            }
        }
        QVERIFY2(clock.elapsed() < 4000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(m_server->mostOpen() <= 12); // six under way, and six that are kept for later
        // Who hung last time no longer stands in front of the others.
        clock.restart();
        int fine = 0;
        for (int i = 0; i < 7; ++i)
            m_fetcher->fetch({.url = m_server->url(u"/hang"_s), .timeoutMs = 1500}, this,
                             [](const Response &) {});
        for (const QString &path : healthy(23)) {
            m_fetcher->fetch(
                {.url = m_server->url(path), .timeoutMs = 1500}, this,
                [&](const Response &response) { fine += response.failure == Failure::None ? 1 : 0; });
        }
        QTRY_COMPARE_WITH_TIMEOUT(fine, 23, 20'000);
        QVERIFY2(clock.elapsed() < 1400, qPrintable(QString::number(clock.elapsed())));
    }

    void waitingForItsTurnIsNoTimeOfTheirs()
    {
        m_server->playElse({.answer = Fine, .delayMs = 300});
        for (const Asked &one : asked(healthy(20), 700)) {
            QCOMPARE(one.response.failure, Failure::None);
            QVERIFY2(one.response.timings.totalMs < 600,
                     qPrintable(QString::number(one.response.timings.totalMs)));
        }
    }

    void whoMustWaitTooLongIsToldThatItIsUs()
    {
        m_server->play(u"/hang"_s, {.hang = true});
        for (int i = 0; i < 6; ++i)
            m_fetcher->fetch({.url = m_server->url(u"/hang"_s), .timeoutMs = 3000}, this,
                             [](const Response &) {});
        Response answer;
        bool answered = false;
        m_fetcher->fetch({.url = m_server->url(u"/g"_s), .timeoutMs = 3000, .patienceMs = 200}, this,
                         [&](const Response &response) {
                             answer = response;
                             answered = true;
                         });
        QTRY_VERIFY(answered);
        QCOMPARE(answer.failure, Failure::OwnLimit);
        QCOMPARE(answer.error.kind, Error::Kind::Ours);
        QVERIFY2(answer.error.text.contains(u"wait"_s), qPrintable(answer.error.text));
    }

    void oneBrokenAnswerIsItsOwn_data()
    {
        QTest::addColumn<RawScript>("script");
        QTest::addColumn<Failure>("failure");
        QTest::newRow("reset") << RawScript{.reset = true} << Failure::Reset;
        QTest::newRow("closed") << RawScript{.close = true} << Failure::Reset;
        QTest::newRow("garbage") << RawScript{.answer = QByteArray(400, '\x9b'), .close = true}
                                 << Failure::NotHttp;
        QTest::newRow("cut") << RawScript{.answer = "HTTP/1.1 200 OK\r\nContent-Length: 300\r\n\r\nok\n",
                                          .close = true}
                             << Failure::Reset;
        QTest::newRow("chunks cut") << RawScript{
            .answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nfound\r\n",
            .close = true,
            .delayMs = 50} << Failure::Reset;
        QTest::newRow("no gzip")
            << RawScript{.answer
                         = "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 3\r\n\r\nok\n"}
            << Failure::Reset;
        QTest::newRow("header flood")
            << RawScript{.answer = "HTTP/1.1 200 OK\r\n", .flood = "X-H: " + QByteArray(100, 'v') + "\r\n"}
            << Failure::Endless;
        QTest::newRow("hint flood") << RawScript{.flood = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n"}
                                    << Failure::Endless;
        QTest::newRow("chunk flood") << RawScript{.answer
                                                  = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                                                  .flood = "3e8\r\n" + QByteArray(1000, 'A') + "\r\n"}
                                     << Failure::TooLarge;
    }
    void oneBrokenAnswerIsItsOwn()
    {
        QFETCH(RawScript, script);
        QFETCH(Failure, failure);
        m_server->play(u"/bad"_s, script);
        QStringList paths = healthy(40);
        paths.prepend(u"/bad"_s);
        paths.insert(20, u"/bad"_s);
        for (const Asked &one : asked(paths))
            QCOMPARE(one.response.failure, one.path == u"/bad"_s ? failure : Failure::None);
    }

    void aConnectionThatBreaksIsAskedAgainOnce()
    {
        // Broken off once, then well.
        m_server->playOnce(u"/once"_s, {.reset = true});
        QCOMPARE(asked({u"/once"_s}).first().response.failure, Failure::None);
        QCOMPARE(m_server->requests(u"/once"_s), 2);
        m_server->play(u"/always"_s, {.close = true});
        QCOMPARE(asked({u"/always"_s}).first().response.failure, Failure::Reset);
        QCOMPARE(m_server->requests(u"/always"_s), 2);
        // What was sent may have been done: it is not sent twice.
        Response posted;
        m_fetcher->fetch({.url = m_server->url(u"/always"_s), .method = "POST", .body = "x"}, this,
                         [&](const Response &response) { posted = response; });
        QTRY_COMPARE(posted.failure, Failure::Reset);
        QCOMPARE(m_server->requests(u"/always"_s), 3);
    }

    void aKeptConnectionThatDiedCostsNothing()
    {
        m_server->play(u"/keep"_s, {.answer = Fine, .closeAtNext = true});
        QCOMPARE(asked({u"/keep"_s}).first().response.failure, Failure::None);
        QCOMPARE(asked({u"/keep"_s}).first().response.failure, Failure::None);
    }

    void endlessAnswersTakeNoMemory()
    {
        m_server->play(u"/chunks"_s,
                       {.answer = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                        .flood = "10000\r\n" + QByteArray(65'536, 'A') + "\r\n"});
        m_server->play(u"/head"_s,
                       {.answer = "HTTP/1.1 200 OK\r\n", .flood = "X: " + QByteArray(60'000, 'v') + "\r\n"});
        const qint64 before = peakKilobytes();
        for (int run = 0; run < 20; ++run) {
            for (const Asked &one : asked({u"/chunks"_s, u"/head"_s}))
                QVERIFY(one.response.failure == Failure::TooLarge
                        || one.response.failure == Failure::Endless);
        }
        const qint64 grown = peakKilobytes() - before;
        qInfo("VmHWM grew by %lld kB", grown);
#ifdef __SANITIZE_ADDRESS__
        QSKIP("the sanitizer keeps freed memory back");
#endif
        QVERIFY2(grown < 60 * 1024, qPrintable(QString::number(grown)));
    }

    void deadlinesHoldBesideAFlood()
    {
        m_server->play(u"/hang"_s, {.hang = true});
        m_server->play(u"/flood"_s,
                       {.answer = "HTTP/1.1 200 OK\r\n", .flood = "X: " + QByteArray(1000, 'v') + "\r\n"});
        for (const Asked &one : asked(QStringList{u"/hang"_s, u"/flood"_s, u"/flood"_s} + healthy(5), 1000)) {
            QVERIFY2(one.response.timings.totalMs <= 1300,
                     qPrintable(QString::number(one.response.timings.totalMs)));
            if (one.path.startsWith(u"/g"_s))
                QCOMPARE(one.response.failure, Failure::None);
        }
    }

    /// Two hundred services of one port, some of them bad, for PILOTLAMP_SOAK seconds (5 where not given).
    void nobodyIsBlamedForAnother()
    {
        m_server->playElse({.answer = Fine, .delayMs = 2});
        m_server->play(u"/bad0"_s, {.reset = true});
        m_server->play(u"/bad1"_s, {.close = true});
        m_server->play(u"/bad2"_s,
                       {.answer = "HTTP/1.1 200 OK\r\nContent-Length: 300\r\n\r\nok\n", .close = true});
        m_server->play(u"/bad3"_s, {.hang = true});
        m_server->play(u"/bad4"_s,
                       {.answer = "HTTP/1.1 200 OK\r\n", .flood = "X: " + QByteArray(1000, 'v') + "\r\n"});
        m_server->play(u"/bad5"_s, {.answer = QByteArray(400, '\x9b'), .close = true});
        QStringList paths = healthy(194);
        for (int i = 0; i < 6; ++i)
            paths.insert(i * 33, u"/bad%1"_s.arg(i));
        const int seconds = std::max(5, qEnvironmentVariableIntValue("PILOTLAMP_SOAK"));
        QElapsedTimer clock;
        clock.start();
        int readings = 0;
        int wrong = 0;
        while (clock.elapsed() < seconds * 1000) {
            for (const Asked &one : asked(paths, 2000)) {
                ++readings;
                const bool isBad = one.path.startsWith(u"/bad"_s);
                wrong += isBad == (one.response.failure == Failure::None) ? 1 : 0;
            }
        }
        qInfo("%d readings, %d wrong", readings, wrong);
        QCOMPARE(wrong, 0);
    }

private:
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Fetcher> m_fetcher;
};

PILOTLAMP_TEST(BadNeighboursTest, QCoreApplication);

} // namespace Pilotlamp::BadNeighboursTests

#include "tst_bad_neighbours.moc"
