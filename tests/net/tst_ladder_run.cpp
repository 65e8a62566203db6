// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/fetcher.h"
#include "net/ladder_run.h"
#include "net/network_sense.h"
#include "net/page_reader.h"
#include "net/surroundings.h"
#include "testlib/certificates.h"
#include "testlib/loopback_server.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Pilotlamp;
using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace {

Check checkOf(const QString &kind, const QUrl &url)
{
    Check check;
    check.kind = kind;
    check.url = url.toString();
    return check;
}

} // namespace

/// Real ladders on loopback.
class LadderRunTest : public QObject {
    Q_OBJECT

private:
    Ladder climbed(const LadderOrder &order)
    {
        Fetcher fetcher;
        PageReader pages(fetcher);
        NetworkSense sense(fetcher);
        sense.setReferences({m_references.url(u"/a"_s).toString(), m_references.url(u"/b"_s).toString()});
        LadderRun run(fetcher, pages, sense);
        QList<Ladder> ladders;
        connect(&run, &LadderRun::finished, this, [&](const Ladder &ladder) { ladders.append(ladder); });
        m_progress.clear();
        connect(&run, &LadderRun::progressed, this,
                [&](const RungResult &rung) { m_progress.insert(word(rung.rung)); });
        run.start(order);
        const bool isEarly = !ladders.isEmpty();
        [&] {
            QVERIFY(!isEarly);
            QTRY_COMPARE_WITH_TIMEOUT(ladders.size(), 1, LadderRun::LongestMs + 1500);
        }();
        return ladders.value(0);
    }
    Ladder climbed(const Check &probe) { return climbed(LadderOrder{.probe = probe}); }
    static QString outcome(const Ladder &ladder, Rung rung)
    {
        return word(ladder.rungs.value(static_cast<int>(rung)).outcome);
    }

    LoopbackServer m_server;
    LoopbackServer m_references;
    QSet<QString> m_progress;

private Q_SLOTS:
    void allIsWell()
    {
        m_server.play(u"/"_s, {.body = "hello"});
        Check check = checkOf(u"http"_s, m_server.url());
        check.options = {{u"contains"_s, u"hell"_s}};
        const Ladder ladder = climbed(check);
        QCOMPARE(ladder.conclusion.status, Status::Online);
        QCOMPARE(exitCodeOf(ladder.conclusion), 0);
        for (const Rung rung :
             {Rung::Link, Rung::Dns, Rung::References, Rung::TargetDns, Rung::Tls, Rung::VendorPage})
            QCOMPARE(outcome(ladder, rung), u"notNeeded"_s);
        for (const Rung rung : {Rung::Tcp, Rung::Http, Rung::Content}) {
            QCOMPARE(outcome(ladder, rung), u"fine"_s);
            QVERIFY(m_progress.contains(word(rung)));
        }
        QVERIFY(ladder.rungs.at(static_cast<int>(Rung::Tcp)).ms >= 0);
        QCOMPARE(m_references.connections(), 0);
    }

    void answersAreJudged()
    {
        m_server.play(u"/"_s, {.status = 503, .body = "oops"});
        const Ladder ladder = climbed(checkOf(u"http"_s, m_server.url()));
        QCOMPARE(ladder.conclusion.status, Status::Offline);
        QCOMPARE(exitCodeOf(ladder.conclusion), 10);
        QCOMPARE(outcome(ladder, Rung::Http), u"failed"_s);
        QCOMPARE(outcome(ladder, Rung::Tcp), u"fine"_s);
    }

    void nobodyListens_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("prefix");
        QTest::newRow("http") << u"http"_s << u"http://127.0.0.1:"_s;
        QTest::newRow("https") << u"http"_s << u"https://127.0.0.1:"_s;
        QTest::newRow("localhost") << u"http"_s << u"http://localhost:"_s;
        QTest::newRow("tcp") << u"tcp"_s << u"127.0.0.1:"_s;
        QTest::newRow("tls") << u"tls"_s << u"127.0.0.1:"_s;
    }
    void nobodyListens()
    {
        QFETCH(QString, kind);
        QFETCH(QString, prefix);
        Check check;
        check.kind = kind;
        check.url = prefix + QString::number(closedPort());
        const Ladder ladder = climbed(check);
        QCOMPARE(ladder.conclusion.status, Status::Offline);
        QCOMPARE(exitCodeOf(ladder.conclusion), 13);
        QCOMPARE(outcome(ladder, Rung::Tcp), u"failed"_s);
        QCOMPARE(m_references.connections(), 0);
    }

    void endsWithinItsTime()
    {
        m_server.play(u"/"_s, {.play = Script::Play::Hang});
        QElapsedTimer clock;
        clock.start();
        const Ladder ladder = climbed(checkOf(u"http"_s, m_server.url()));
        QVERIFY2(clock.elapsed() <= LadderRun::LongestMs, qPrintable(QString::number(clock.elapsed())));
        QCOMPARE(ladder.conclusion.status, Status::Offline);
        QCOMPARE(outcome(ladder, Rung::Tcp), u"fine"_s);
        QCOMPARE(outcome(ladder, Rung::Http), u"failed"_s);
    }

    void canBeCancelled()
    {
        m_server.play(u"/"_s, {.play = Script::Play::Hang});
        Fetcher fetcher;
        PageReader pages(fetcher);
        NetworkSense sense(fetcher);
        auto run = std::make_unique<LadderRun>(fetcher, pages, sense);
        bool isTold = false;
        connect(run.get(), &LadderRun::finished, this, [&] { isTold = true; });
        const int before = m_server.requests(u"/"_s);
        run->start({.probe = checkOf(u"http"_s, m_server.url())});
        QTRY_COMPARE(m_server.requests(u"/"_s), before + 1);
        run.reset();
        QVERIFY(!isTold);
    }

    void certificates_data()
    {
        QTest::addColumn<QString>("identity");
        QTest::addColumn<QString>("status");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<QString>("tls");
        QTest::newRow("good") << u"good"_s << u"online"_s << 0 << u"fine"_s;
        QTest::newRow("expired") << u"expired"_s << u"offline"_s << 10 << u"failed"_s;
        QTest::newRow("another name") << u"wrong"_s << u"offline"_s << 10 << u"failed"_s;
        QTest::newRow("untrusted") << u"self"_s << u"unknown"_s << 13 << u"failed"_s;
    }
    void certificates()
    {
        static const Certificates certificates;
        if (!certificates.isValid())
            QSKIP(qPrintable(certificates.problem()));
        certificates.trustAuthority();
        QFETCH(QString, identity);
        LoopbackServer server;
        server.setTls(identity == "good"_L1          ? certificates.good()
                          : identity == "expired"_L1 ? certificates.expired()
                          : identity == "wrong"_L1   ? certificates.wrongName()
                                                     : certificates.selfSigned());
        server.play(u"/"_s, {});
        const Ladder ladder = climbed(checkOf(u"http"_s, server.url()));
        QTEST(word(ladder.conclusion.status), "status");
        QTEST(exitCodeOf(ladder.conclusion), "exitCode");
        QTEST(outcome(ladder, Rung::Tls), "tls");
        QCOMPARE(outcome(ladder, Rung::Tcp), u"fine"_s);
    }

    void aPageJoinsIn()
    {
        m_server.play(u"/"_s, {});
        m_server.play(u"/api/v2/summary.json"_s,
                      json(R"({"page":{"id":"p","name":"P"},"status":{"indicator":"major"},)"
                           R"("components":[{"id":"c","name":"Main","status":"major_outage"}]})"));
        const Check page = checkOf(u"statuspage"_s, m_server.url(u""_s));
        const Ladder ladder
            = climbed(LadderOrder{.probe = checkOf(u"http"_s, m_server.url()), .pages = {{page, {}}}});
        QCOMPARE(exitCodeOf(ladder.conclusion), 10);
        QCOMPARE(outcome(ladder, Rung::VendorPage), u"failed"_s);
        QVERIFY2(ladder.conclusion.reason.contains(u"works from this computer"_s), qPrintable(ladder.conclusion.reason));
    }

    void aKnownPageIsNotAskedAgain()
    {
        Reading known;
        known.vendor = true;
        known.status = Status::Online;
        known.answered = true;
        known.at = QDateTime::currentDateTimeUtc();
        known.reason = u"all is well"_s;
        const Check page = checkOf(u"statuspage"_s, m_references.url(u""_s));
        const Ladder ladder = climbed(LadderOrder{.pages = {{page, known}}});
        QCOMPARE(ladder.conclusion.status, Status::Online);
        QCOMPARE(m_references.connections(), 0);
        QCOMPARE(outcome(ladder, Rung::Http), u"notNeeded"_s);
    }

    void badAddressesAreRefused_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("url");
        QTest::newRow("no host") << u"http"_s << u"http:///x"_s;
        QTest::newRow("scheme") << u"http"_s << u"ftp://example.test/"_s;
        QTest::newRow("space") << u"http"_s << u"http://a b.test/"_s;
        QTest::newRow("no port") << u"tcp"_s << u"example.test"_s;
        QTest::newRow("port 0") << u"tcp"_s << u"example.test:0"_s;
    }
    void badAddressesAreRefused()
    {
        QFETCH(QString, kind);
        QFETCH(QString, url);
        Check check;
        check.kind = kind;
        check.url = url;
        QVERIFY(!ladderTargetOf(check));
        const Ladder ladder = climbed(check);
        QCOMPARE(ladder.conclusion.status, Status::Unknown);
        QCOMPARE(ladder.conclusion.whose, Whose::You);
        QVERIFY(!ladder.conclusion.reason.isEmpty());
    }

    void theSecondNameServer()
    {
        QCOMPARE(
            secondNameServer("nameserver 192.0.2.1\n# nameserver 192.0.2.9\nnameserver\t192.0.2.2 # x\n"),
            QHostAddress(u"192.0.2.2"_s));
        QVERIFY(secondNameServer("nameserver 192.0.2.1\nnameserver 192.0.2.1\n").isNull());
        QVERIFY(secondNameServer("search x\nnameserver bad\n").isNull());
        QCOMPARE(secondNameServer("nameserver ::1\nnameserver 2001:db8::1"), QHostAddress(u"2001:db8::1"_s));
    }
};

QTEST_GUILESS_MAIN(LadderRunTest)
#include "tst_ladder_run.moc"
