// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/detector.h"
#include "net/fetcher.h"
#include "testlib/loopback_server.h"
#include "testlib/real_paths.h"
#include "testlib/samples.h"
#include "testlib/test_program.h"

using namespace Pilotlamp::Testing;
using namespace Qt::StringLiterals;

namespace Pilotlamp::DetectorTests {

/// The questions behind "which kind of page is this", on real sockets.
class DetectorTest : public QObject {
    Q_OBJECT

private:
    static Result<Detected> detect(const QUrl &url)
    {
        Fetcher fetcher;
        QObject context;
        int answers = 0;
        Result<Detected> result;
        detectPage(fetcher, url, &context, [&](const Result<Detected> &found) {
            ++answers;
            result = found;
        });
        const bool ended = QTest::qWaitFor([&] { return answers > 0; }, 60000);
        return ended && answers == 1 ? result : Error{Error::Kind::None, u"no answer, or two"_s};
    }

private Q_SLOTS:
    void samplesUnderTheirRealPaths_data()
    {
        QTest::addColumn<QString>("sampleName");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("pagePath");
        QTest::addColumn<QString>("dataPath");
        QTest::addColumn<bool>("isOtherList");
        for (const RealPath &row : RealPaths) {
            QTest::newRow(row.sample)
                << QString::fromLatin1(row.sample) << QString::fromLatin1(row.kind)
                << QUrl(QString::fromLatin1(row.page)).path() << dataPathOf(row) << isOtherList(row);
        }
    }

    void samplesUnderTheirRealPaths()
    {
        SKIP_WITHOUT_SAMPLES();
        QFETCH(QString, sampleName);
        QFETCH(QString, kind);
        QFETCH(QString, pagePath);
        QFETCH(QString, dataPath);
        QFETCH(bool, isOtherList);
        LoopbackServer server;
        server.play(dataPath, json(sample(sampleName)));
        const auto found = detect(server.url(isOtherList ? dataPath : pagePath));
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->kind, kind);
        QCOMPARE(found->page.path(), pagePath);
        QCOMPARE(found->page.port(), int(server.serverPort()));
    }

    void theKindBelowThePathIsFoundAtTheHost()
    {
        LoopbackServer server;
        server.play(u"/api/v2/summary.json"_s,
                    json("{\"page\":{\"id\":\"p\",\"name\":\"Shop\"},\"status\":{\"indicator\":\"none\"},"
                         "\"components\":[]}"));
        const auto found = detect(server.url(u"/history/page"_s));
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->kind, u"statuspage"_s);
        QCOMPARE(found->page, server.url(u""_s));
        QCOMPARE(found->title, u"Shop"_s);
    }

    void whereThePastedAddressLeadsIsSearched()
    {
        LoopbackServer server;
        server.play(u"/"_s, redirect(302, "/status/main"));
        server.play(u"/status/main"_s, {.body = "<html></html>", .headers = {{"Content-Type", "text/html"}}});
        server.play(u"/api/status-page/heartbeat/main"_s,
                    json("{\"heartbeatList\":{\"1\":[{\"status\":1,\"time\":\"2026-11-20 04:16:17\"}]}}"));
        auto found = detect(server.url(u"/"_s));
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->kind, u"uptimekuma"_s);
        QCOMPARE(found->page.path(), u"/status/main"_s);

        LoopbackServer website;
        website.play(u"/about/status"_s, redirect(301, server.url(u"/status/main"_s).toEncoded()));
        found = detect(website.url(u"/about/status"_s));
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->page, server.url(u"/status/main"_s));
    }

    void aServersOwnPagesLeadToIt_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("data");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char *pasted, const char *data, const char *body, const char *kind) {
            QTest::newRow(kind) << QString::fromLatin1(pasted) << QString::fromLatin1(data)
                                << QByteArray(body).replace('\'', '"') << QString::fromLatin1(kind);
        };
        row("/graph", "/api/v1/alerts", "{'status':'success','data':{'alerts':[]}}", "prometheus");
        row("/incidents/01A", "/proxy/127.0.0.1",
            "{'summary':{'components':[{'id':'a','name':'A'}],'structure':{'items':[]}}}", "incidentio");
        row("/endpoints/core_api", "/api/v1/endpoints/statuses",
            "[{'name':'api','group':'core','key':'core_api','results':[{'success':true}]}]", "gatus");
    }
    void aServersOwnPagesLeadToIt()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, data);
        QFETCH(QByteArray, body);
        LoopbackServer server;
        server.play(data, json(body));
        const auto found = detect(server.url(pasted));
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text));
        QTEST(found->kind, "kind");
        QCOMPARE(found->page, server.url(u""_s));
    }

    void whatAPageOnlyLinksToIsProven()
    {
        LoopbackServer server;
        server.play(u"/"_s,
                    {.body = "<!doctype html><html><head><link rel='alternate' type='application/rss+xml' "
                             "href='/feed.xml'></head><body></body></html>",
                     .headers = {{"Content-Type", "text/html"}}});
        const QByteArray blog
            = "<rss version='2.0'><channel><title>Blog</title><item><title>A new baker</title></item>"
              "</channel></rss>";
        server.play(u"/feed.xml"_s, {.body = blog});
        QVERIFY(!detect(server.url(u"/"_s)));
        QCOMPARE(server.requests(u"/feed.xml"_s), 1);
        server.play(u"/feed.xml"_s, {.body = QByteArray(blog).replace("A new baker", "Resolved: API")});
        const auto found = detect(server.url(u"/"_s));
        QVERIFY2(found.has_value(), found ? "" : qPrintable(found.error().text));
        QCOMPARE(found->kind, u"feed"_s);
        QCOMPARE(found->page.path(), u"/feed.xml"_s);
    }

    void whatIsNoPageIsToldApart()
    {
        LoopbackServer server;
        auto found = detect(server.url(u"/shop"_s));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Unreadable);
        QVERIFY2(found.error().text.contains("check for this address"_L1), qPrintable(found.error().text));

        found = detect(QUrl(u"http://127.0.0.1:%1/"_s.arg(closedPort())));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Unreachable);
    }

    void onlyAFewQuestionsAtOnce()
    {
        LoopbackServer server;
        Script slow;
        slow.status = 404;
        slow.delayMs = 200;
        const QList<QUrl> round = detectRounds(server.url(u"/"_s)).constFirst();
        QVERIFY(round.size() > 4);
        for (const QUrl &url : round)
            server.play(url.path(), slow);
        QVERIFY(!detect(server.url(u"/"_s)));
        QCOMPARE(server.mostAtOnce(), 4);
    }

    void whoAsksForQuietGetsIt()
    {
        LoopbackServer server;
        Script quiet;
        quiet.status = 429;
        server.play(u"/api/v2/summary.json"_s, quiet);
        const auto found = detect(server.url(u"/"_s));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Refused);
        QCOMPARE(server.requests(u"/api/v1/components"_s), 0);
    }

    void aWallEndsTheSearch()
    {
        LoopbackServer server;
        Script wall;
        wall.status = 403;
        wall.headers = {{"cf-mitigated", "challenge"}};
        server.play(u"/"_s, wall);
        const auto found = detect(server.url(u"/"_s));
        QVERIFY(!found);
        QCOMPARE(found.error().kind, Error::Kind::Blocked);
        QCOMPARE(server.requests(u"/api/v1/components"_s), 0);
    }

    void aDeadContextEndsItWithoutAWord()
    {
        LoopbackServer server;
        Fetcher fetcher;
        bool answered = false;
        {
            QObject context;
            detectPage(fetcher, server.url(u"/"_s), &context,
                       [&](const Result<Detected> &) { answered = true; });
        }
        QVERIFY(!QTest::qWaitFor([&] { return answered; }, 200));
    }

    void anotherKindIsNamed()
    {
        const Check check{.kind = u"statuspage"_s};
        const Detected found{.kind = u"instatus"_s, .page = QUrl(u"https://status.example.com"_s)};
        const QString hint = otherKindHint(check, found);
        QVERIFY2(hint.contains("Instatus"_L1) && hint.contains("https://status.example.com"_L1),
                 qPrintable(hint));
        QVERIFY(otherKindHint({.kind = u"instatus"_s}, found).isEmpty());
    }
};

PILOTLAMP_TEST(DetectorTest, QCoreApplication);

} // namespace Pilotlamp::DetectorTests

#include "tst_detector.moc"
