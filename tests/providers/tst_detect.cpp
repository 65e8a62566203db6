// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/detect.h"
#include "providers/json.h"
#include "testlib/payloads.h"
#include "testlib/real_paths.h"
#include "testlib/samples.h"
#include "testlib/test_program.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::DetectTests {

namespace {

DetectAnswer answer(const QString &url, const QByteArray &body, const QByteArray &type = {},
                    int httpStatus = 200)
{
    return {.url = QUrl(url), .httpStatus = httpStatus, .contentType = type, .body = body};
}

QByteArray html(const QByteArray &head)
{
    return "<!doctype html><html><head><title>Shop &amp; Co status</title>" + head
        + "</head><body><br></body></html>";
}

} // namespace

class DetectTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void samplesUnderTheirRealPaths_data()
    {
        QTest::addColumn<QString>("sampleName");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("path");
        for (const RealPath &row : RealPaths)
            QTest::newRow(row.sample) << QString::fromLatin1(row.sample) << QString::fromLatin1(row.kind)
                                      << QString::fromLatin1(row.page) << QString::fromLatin1(row.path);
    }

    void samplesUnderTheirRealPaths()
    {
        SKIP_WITHOUT_SAMPLES();
        QFETCH(QString, sampleName);
        QFETCH(QString, kind);
        QFETCH(QString, page);
        QFETCH(QString, path);
        const bool kuma = path == "kuma"_L1;
        QString url = page + path;
        if (kuma)
            url = u"http://127.0.0.1:8080/api/status-page/heartbeat/slum"_s;
        else if (path.startsWith("/proxy/"_L1))
            url = u"http://127.0.0.1:8080"_s + path;
        const std::optional<Detected> found = detectFrom(answer(url, sample(sampleName)));
        QVERIFY(found);
        QCOMPARE(found->kind, kind);
        QCOMPARE(found->page.toString(), page);
        // What is found can be asked: at the same address,
        // unless only another of the page's own lists was given.
        bool asked = false;
        for (const Addresses &plan : kindOf(kind)->addresses(found->page))
            asked |= plan.first().path() == QUrl(url).path();
        QVERIFY(asked || (kind == "statuspage"_L1 && !path.endsWith("summary.json"_L1)));
        // Pasting the page alone leads there, where the page is not the address of the data itself.
        bool tried = false;
        for (const QList<QUrl> &round : detectRounds(QUrl(page))) {
            for (const QUrl &candidate : round)
                tried |= candidate.path() == QUrl(url).path();
        }
        QVERIFY(tried || (kind == "statuspage"_L1 && !path.endsWith("summary.json"_L1)));
    }

    void everyExpectedSampleIsTried()
    {
        SKIP_WITHOUT_SAMPLES();
        const QStringList lines
            = QString::fromUtf8(sample(u"EXPECTED.tsv"_s)).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines.sliced(1)) {
            const QString kind = line.section(u'\t', 1, 1);
            const bool there
                = std::any_of(std::begin(RealPaths), std::end(RealPaths),
                              [&kind](const RealPath &row) { return kind == QLatin1StringView(row.kind); });
            QVERIFY2(there, qPrintable(kind));
        }
    }

    void ownPayloadsAreNeverOfAnotherKind_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("body");
        for (const Kind &kind : kinds()) {
            for (const Answer &row : answersOf(QString(kind.id)))
                QTest::addRow("%s: %s", kind.id.data(), row.name.constData()) << QString(kind.id) << row.body;
        }
    }

    void ownPayloadsAreNeverOfAnotherKind()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        // incident.io and Statuspage, Instatus and Checkly are
        // told apart by what these short payloads leave out; Grafana's alerts are an Alertmanager's, at an
        // address of its own.
        static const QStringList alike{u"rootly"_s,  u"incidentio"_s,   u"statuspage"_s, u"instatus"_s,
                                       u"checkly"_s, u"alertmanager"_s, u"grafana"_s};
        const std::optional<Detected> found = detectFrom(answer(u"https://status.example.com/x"_s, body));
        if (found && found->kind != "feed"_L1 && !(alike.contains(kind) && alike.contains(found->kind)))
            QCOMPARE(found->kind, kind);
    }

    void shapesByWhatIsInThem_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("page");
        const auto row
            = [](const char *name, const char *url, const char *body, const char *kind, const char *page) {
                  QTest::newRow(name) << QString::fromLatin1(url) << QByteArray(body).replace('\'', '"')
                                      << QString::fromLatin1(kind) << QString::fromLatin1(page);
              };
        row("sorry's second address", "https://s.example/api/v1/status",
            "{'page':{'name':'P','state':'operational','state_text':'Fine'}}", "sorry", "https://s.example");
        row("incident.io's widget", "https://s.example/api/v1/summary",
            "{'page_title':'X','ongoing_incidents':[],'in_progress_maintenances':[],'scheduled_maintenances':"
            "[]}",
            "incidentio", "https://s.example");
        row("hyperping without services", "https://s.example/status.json",
            "{'indicator':'up','uptime':'99.99'}", "hyperping", "https://s.example");
        row("cstate with raw line ends", "https://s.example/index.json",
            "{'cStateVersion':'6.0','summaryStatus':'ok','systems':[{'name':'A','description':'one\ntwo','"
            "status':'ok'}]}",
            "cstate", "https://s.example");
        row("statuspal without its page", "https://s.example/api/v2/status_pages/x/summary",
            "{'services':[{'id':1,'name':'A','current_incident_type':null,'children':[]}]}", "statuspal",
            "https://s.example/api/v2/status_pages/x/summary");
        row("openstatus", "https://s.example/api/v2/summary.json",
            "{'page':{'name':'P','url':'https://"
            "p'},'status':{'indicator':'none','description':'d'},'incidents':[]}",
            "statuspage", "https://s.example");
        row("sorry's components", "https://s.example/api/v1/components",
            "{'components':[{'id':1,'name':'A','state':'operational'}],'meta':{'total_count':1}}", "sorry",
            "https://s.example");
        row("statuspage without a page", "https://s.example/api/v2/summary.json",
            "{'status':{'indicator':'none','description':'d'},'components':[{'id':'a','name':'A','status':'"
            "operational'}]}",
            "statuspage", "https://s.example");
        row("instatus with checkly's word", "https://s.example/summary.json",
            "{'page':{'name':'P','status':'OPERATIONAL'},'components':[{'id':'a','name':'A','status':'"
            "OPERATIONAL'}]}",
            "instatus", "https://s.example");
        row("checkly with instatus' word", "https://s.example/summary.json",
            "{'page':{'name':'P','status':'OPERATIONAL'},'activeIncidents':[]}", "checkly",
            "https://s.example");
        row("better stack without its word", "https://s.example/index.json",
            "{'data':{'type':'status_page','attributes':{'company_name':'X'}},'included':[{'id':'1','type':'"
            "status_page_resource','attributes':{'public_name':'A','status':'operational'}}]}",
            "betterstack", "https://s.example");
        row("hyperping's word alone", "https://s.example/status.json", "{'indicator':'up'}", "hyperping",
            "https://s.example");
        row("another indicator", "https://s.example/status.json", "{'indicator':'none','services':[]}", "",
            "");
        row("rootly", "https://s.example/api/v1/status.json",
            "{'page':{'name':'P','url':'https://p'},'status':{'indicator':'none','description':'d'},"
            "'incidents':[]}",
            "rootly", "https://s.example");
        row("a word under any other path", "https://s.example/status.json", "{'status':'operational'}", "",
            "");
        row("cachet without names of states", "https://s.example/api/v1/components",
            "{'data':[{'id':1,'name':'A','status':1}]}", "cachet", "https://s.example");
        row("a list with numbers for states", "https://s.example/index.json",
            "{'data':[{'id':1,'name':'Order','status':1}]}", "", "");
        row("instatus' components alone", "https://s.example/summary.json",
            "{'components':[{'id':'x','name':'A','status':'OPERATIONAL','order':1,'group':null}]}",
            "instatus", "https://s.example");
        row("somebody's components alone", "https://s.example/summary.json",
            "{'components':[{'id':'x','name':'A','status':'operational'}]}", "", "");
        row("somebody's components beside a page", "https://s.example/summary.json",
            "{'page':{'name':'P'},'components':[{'id':'x','name':'A','status':'ok'}]}", "", "");
        row("heartbeats in a list", "https://s.example/api/v1/status", "{'heartbeatList':[],'uptimeList':[]}",
            "", "");
        row("success of anybody", "https://s.example/status.json", "{'data':{'status':'success'}}", "", "");
        row("success beside success", "https://s.example/api/v1/status",
            "{'status':'success','data':{'status':'success'}}", "", "");
        row("kuma's own page for a host", "https://s.example/api/entry-page",
            "{'type':'statusPageMatchedDomain','statusPageSlug':'main'}", "uptimekuma",
            "https://s.example/status/main");
        row("kuma's first page", "https://s.example/api/entry-page",
            "{'type':'entryPage','entryPage':'statusPage-shop'}", "uptimekuma",
            "https://s.example/status/shop");
        row("kuma's dashboard", "https://s.example/api/entry-page",
            "{'type':'entryPage','entryPage':'dashboard'}", "", "");
        row("an empty blog", "https://s.example/feed",
            "<rss version='2.0'><channel><title>Our blog</title></channel></rss>", "", "");
        row("an empty history", "https://s.example/feed",
            "<rss version='2.0'><channel><title>Acme Status</title></channel></rss>", "feed",
            "https://s.example/feed");
        row("a page of texts with a status", "https://s.example/summary.json",
            "{'page':{'title':'Home','status':'published'}}", "", "");
        row("a page of texts with a state", "https://s.example/summary.json",
            "{'page':{'title':'Home','state':'draft'}}", "", "");
        row("a list of posts", "https://s.example/index.json", "[{'slug':'a','status':'publish'}]", "", "");
        row("raw line ends anywhere else", "https://s.example/summary.json",
            "{'page':{'name':'a\nb','status':'UP'}}", "", "");
        row("a blog", "https://s.example/feed",
            "<rss version='2.0'><channel><title>Our blog</title><item><title>We hired a baker</title>"
            "<description>Welcome!</description></item></channel></rss>",
            "", "");
    }
    void shapesByWhatIsInThem()
    {
        QFETCH(QString, url);
        QFETCH(QByteArray, body);
        const Detected found = detectFrom(answer(url, body)).value_or(Detected{});
        QTEST(found.kind, "kind");
        QTEST(found.page.toString(), "page");
        if (found.kind.isEmpty())
            return;
        bool tried = false;
        for (const QList<QUrl> &round : detectRounds(QUrl(u"https://s.example"_s)))
            tried |= round.contains(QUrl(url));
        QVERIFY2(tried || found.kind == "statuspal"_L1 || found.kind == "feed"_L1, qPrintable(url));
    }

    void htmlPages_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("page");
        QTest::newRow("status.io") << html("<script>var statuspageId = '5b36dc6502d06804c08349f7';</script>")
                                   << u"statusio"_s
                                   << u"https://api.status.io/1.0/status/5b36dc6502d06804c08349f7"_s;
        QTest::newRow("statusiq")
            << html("<script>enc_statuspage_id=\"7Ca9wFlVF-AlbjpE2tzER6FUegHamC=\"</script>") << u"statusiq"_s
            << u"https://s.example/sp/api/public/summary_details/statuspages/7Ca9wFlVF-AlbjpE2tzER6FUegHamC="_s;
        QTest::newRow("uptimerobot") << html(
            "<script>window.pspApiPath = '/api/getMonitorList/AbC-1';</script>")
                                     << u"uptimerobot"_s
                                     << u"https://s.example/api/getMonitorList/AbC-1?page=1"_s;
        QTest::newRow("uptimerobot elsewhere")
            << html("<script>var pspApiPath = "
                    "'https://stats.uptimerobot.com/api/getMonitorList/AbC';</script>")
            << u"uptimerobot"_s << u"https://stats.uptimerobot.com/api/getMonitorList/AbC?page=1"_s;
        QTest::newRow("atom") << html(
            "<link rel=\"alternate\" type=\"application/atom+xml\" href=\"/history.atom\">")
                              << u"feed"_s << u"https://s.example/history.atom"_s;
        QTest::newRow("rss, other order") << html(
            "<LINK href='https://o.example/f.rss?a=1&amp;b=2' type='application/rss+xml' rel=alternate>")
                                          << u"feed"_s << u"https://o.example/f.rss?a=1&b=2"_s;
        QTest::newRow("a blog beside it")
            << html("<link rel=alternate type=application/rss+xml href=/blog.xml>"
                    "<link rel=alternate type=application/rss+xml href=/incidents.xml>")
            << u"feed"_s << u"https://s.example/incidents.xml"_s;
        QTest::newRow("marker before feed")
            << html("<link rel=alternate type=\"application/rss+xml\" href=\"/f\"><script>statuspageId = "
                    "\"5b36dc6502d06804c08349f7\"</script>")
            << u"statusio"_s << u"https://api.status.io/1.0/status/5b36dc6502d06804c08349f7"_s;
        QTest::newRow("stylesheet") << html("<link rel=\"stylesheet\" type=\"text/css\" href=\"/a.css\">")
                                    << QString() << QString();
        QTest::newRow("feed of another scheme")
            << html("<link rel=\"alternate\" type=\"application/rss+xml\" href=\"javascript:alert(1)\">")
            << QString() << QString();
        QTest::newRow("nothing") << html("") << QString() << QString();
    }

    void htmlPages()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        QFETCH(QString, page);
        const std::optional<Detected> found
            = detectFrom(answer(u"https://s.example/"_s, body, "text/html; charset=utf-8"));
        QCOMPARE(found ? found->kind : QString(), kind);
        QCOMPARE(found ? found->page.toString() : QString(), page);
        if (found)
            QCOMPARE(found->title, u"Shop & Co status"_s);
    }

    void isNoKind_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("httpStatus");
        QTest::newRow("error") << QByteArray("{\"page\":{\"id\":\"a\"},\"status\":{\"indicator\":\"none\"}}")
                               << 404;
        QTest::newRow("bot wall") << html("<title>Just a moment</title>") << 403;
        QTest::newRow("not modified") << QByteArray() << 304;
        QTest::newRow("empty") << QByteArray() << 200;
        QTest::newRow("empty object") << QByteArray("{}") << 200;
        QTest::newRow("empty list") << QByteArray("[]") << 200;
        QTest::newRow("health page") << QByteArray("{\"status\":\"ok\"}") << 200;
        QTest::newRow("data with a status") << QByteArray("{\"data\":{\"status\":\"active\"}}") << 200;
        QTest::newRow("list of names")
            << QByteArray("[{\"id\":1,\"name\":\"x\",\"status\":\"done\"}]") << 200;
        QTest::newRow("a blog with updates")
            << QByteArray("<rss><channel><item><title>Update: our new office</title></item></channel></rss>")
            << 200;
        QTest::newRow("list of keys without results")
            << QByteArray("[{\"key\":\"A-1\",\"results\":null}]") << 200;
        QTest::newRow("cut") << QByteArray("{\"page\":{\"id\":\"a\"},\"status\":{\"indi") << 200;
        QTest::newRow("deep") << QByteArray(600, '[') + QByteArray(600, ']') << 200;
        QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, '[') << 200;
        QTest::newRow("words") << QByteArray("All fine") << 200;
        QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << 200;
    }

    void isNoKind()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, httpStatus);
        QVERIFY(!detectFrom(answer(u"https://s.example/x"_s, body, {}, httpStatus)));
    }

    /// A server that answers everything with an empty list is nothing of what may be empty.
    void anEmptyListIsOnlyKnownHostsGoodNews()
    {
        const auto kindAt = [](const QString &url, const QByteArray &body) {
            return detectFrom(answer(url, body)).value_or(Detected{}).kind;
        };
        QCOMPARE(kindAt(u"https://health.aws.amazon.com/public/currentevents"_s, "[]"), u"aws"_s);
        for (const QList<QUrl> &round : detectRounds(QUrl(u"http://127.0.0.1:9093"_s))) {
            for (const QUrl &url : round)
                QVERIFY2(kindAt(url.toString(), "[]").isEmpty(), qPrintable(url.toString()));
        }
        // An Alertmanager without alerts is told by what it says of itself.
        const QByteArray about
            = R"({"cluster":{"name":"01","peers":[],"status":"ready"},"versionInfo":{"version":"0.27.0"}})";
        const auto found = detectFrom(answer(u"http://127.0.0.1:9093/api/v2/status"_s, about));
        QVERIFY(found);
        QCOMPARE(found->kind, u"alertmanager"_s);
        QCOMPARE(found->page, QUrl(u"http://127.0.0.1:9093"_s));
    }

    /// Pages whose data stand elsewhere, or at more than one address.
    void pagesKnownByTheirHost_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("asked");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("kind");
        const QByteArray summary = R"({"result":{"status_page":{"name":"P"},"components":[)"
                                   R"({"id":"a","name":"A","status":"OPERATIONAL"}]}})";
        QTest::newRow("a sub-domain")
            << u"https://acme.onlineornot.com/history"_s
            << u"https://api.onlineornot.com/v1/status_pages/acme/summary"_s << summary << u"onlineornot"_s;
        QTest::newRow("a domain of its own")
            << u"https://status.openrouter.ai"_s
            << u"https://api.onlineornot.com/v1/status_pages/status.openrouter.ai/summary"_s << summary
            << u"onlineornot"_s;
        const QByteArray services
            = R"({"services":[{"id":"P1","business_service_id":"B1","name":"a","display_name":"A"}]})";
        QTest::newRow("PagerDuty") << u"https://status.pagerduty.com"_s
                                   << u"https://status.pagerduty.com/api/services"_s << services
                                   << u"pagerduty"_s;
        QTest::newRow("a page of its customers")
            << u"https://acme.trust.pagerduty.com/posts"_s
            << u"https://acme.trust.pagerduty.com/api/services"_s << services << u"pagerduty"_s;
        QTest::newRow("Zendesk") << u"https://status.zendesk.com"_s
                                 << u"https://status.zendesk.com/api/ssp/incidents.json"_s
                                 << QByteArray(R"({"data":[],"included":[]})") << u"zendesk"_s;
        QTest::newRow("Algolia") << u"https://status.algolia.com"_s
                                 << u"https://status.algolia.com/1/status"_s
                                 << QByteArray(R"({"status":{"c1-de":"operational"}})") << u"algolia"_s;
        QTest::newRow("Adobe")
            << u"https://status.adobe.com/products/1"_s
            << u"https://data.status.adobe.com/adobestatus/StatusEvents"_s
            << QByteArray(R"({"incidentEvent":{"incidents":{}},"maintenanceEvent":{"maintenance":{}}})")
            << u"adobe"_s;
    }
    void pagesKnownByTheirHost()
    {
        QFETCH(QString, pasted);
        QFETCH(QString, asked);
        QFETCH(QByteArray, body);
        QFETCH(QString, kind);
        QVERIFY(detectRounds(QUrl(pasted)).constFirst().contains(QUrl(asked)));
        const auto found = detectFrom(answer(asked, body));
        QVERIFY(found);
        QCOMPARE(found->kind, kind);
        bool isAsked = false; // of what was found, the same is asked
        for (const Addresses &plan : kindOf(kind)->addresses(found->page))
            isAsked |= plan.constFirst() == QUrl(asked);
        QVERIFY(isAsked);
    }

    void theSurestWins()
    {
        const Detected feed{.kind = u"feed"_s, .rank = 3};
        const Detected page{.kind = u"statuspage"_s, .rank = 1};
        const Detected native{.kind = u"incidentio"_s, .rank = 1};
        QCOMPARE(bestOf({feed, native, page})->kind, u"incidentio"_s);
        QCOMPARE(bestOf({feed})->kind, u"feed"_s);
        QVERIFY(!bestOf({}));
    }

    void pastedAddresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::newRow("bare host") << u"status.example.com"_s << u"https://status.example.com"_s;
        QTest::newRow("white space") << u"  https://status.example.com/a \n"_s
                                     << u"https://status.example.com/a"_s;
        QTest::newRow("port") << u"localhost:3001/status/x"_s << u"https://localhost:3001/status/x"_s;
        QTest::newRow("http kept") << u"http://10.0.0.1:8080"_s << u"http://10.0.0.1:8080"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s << QString();
        QTest::newRow("script") << u"javascript:alert(1)"_s << QString();
        QTest::newRow("nothing") << u" "_s << QString();
    }

    void pastedAddresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, url);
        QCOMPARE(pastedAddress(text).toString(), url);
    }

    void roundsArePolite_data()
    {
        QTest::addColumn<QString>("pasted");
        QTest::newRow("host") << u"https://status.example.com"_s;
        QTest::newRow("path, query, fragment") << u"https://status.example.com/us-hosting/?a=1#b"_s;
        QTest::newRow("known host") << u"https://status.heroku.com/"_s;
        QTest::newRow("kuma") << u"https://up.example.com/status/shop"_s;
        QTest::newRow("repository") << u"https://github.com/owner/repo"_s;
        QTest::newRow("statuspal") << u"https://x.statuspal.eu"_s;
    }

    void roundsArePolite()
    {
        QFETCH(QString, pasted);
        const QList<QList<QUrl>> rounds = detectRounds(QUrl(pasted));
        QVERIFY(rounds.size() >= 2 && rounds.size() <= 3);
        QList<QUrl> all;
        for (const QList<QUrl> &round : rounds) {
            QVERIFY2(round.size() <= 8, qPrintable(QString::number(round.size())));
            for (const QUrl &url : round) {
                QVERIFY(!all.contains(url));
                QVERIFY(!url.hasFragment());
                all.append(url);
            }
        }
    }

    void roundsBeginWithTheLikeliest()
    {
        const QList<QList<QUrl>> rounds = detectRounds(QUrl(u"https://s.example.com/us/?x=1"_s));
        QCOMPARE(rounds.at(0).at(0).toString(), u"https://s.example.com/proxy/s.example.com/us"_s);
        QCOMPARE(rounds.at(0).at(1).toString(), u"https://s.example.com/us/api/v2/summary.json"_s);
        QVERIFY(rounds.at(0).contains(QUrl(u"https://s.example.com/us/?x=1"_s)));
        QVERIFY(rounds.last().contains(QUrl(u"https://s.example.com/api/v2/summary.json"_s)));
        QCOMPARE(detectRounds(QUrl(u"https://status.heroku.com"_s)).at(0).at(0).toString(),
                 u"https://status.heroku.com/api/v4/current-status"_s);
        QCOMPARE(detectRounds(QUrl(u"https://up.example.com/status/Shop"_s)).at(0).at(0).toString(),
                 u"https://up.example.com/api/status-page/heartbeat/shop"_s);
    }

    void secretsAreNotCarriedAlong()
    {
        for (const QList<QUrl> &round : detectRounds(QUrl(u"https://me:secret@s.example.com/a"_s))) {
            for (const QUrl &url : round)
                QVERIFY(!url.toString().contains(u"secret"_s));
        }
    }
};

PILOTLAMP_TEST(DetectTest, NoApplication);

} // namespace Pilotlamp::DetectTests

#include "tst_detect.moc"
