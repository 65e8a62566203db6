// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/status.h"
#include "providers/feed_reader.h"
#include "providers/json.h"
#include "providers/lifecycle.h"
#include "testlib/payloads.h"
#include "testlib/samples.h"
#include "testlib/test_program.h"

#include <QElapsedTimer>
#include <QStringEncoder>

using namespace Qt::StringLiterals;
using namespace Pilotlamp::Testing;

namespace Pilotlamp::FeedsTests {

static QByteArray rss(const QByteArray &items)
{
    return "<rss version=\"2.0\"><channel><title>T</title>" + items + "</channel></rss>";
}

static QByteArray encoded(const QString &text, QStringConverter::Encoding encoding, bool mark)
{
    QStringEncoder encoder(encoding,
                           mark ? QStringConverter::Flag::WriteBom : QStringConverter::Flag::Default);
    return encoder(text);
}

/// The kinds that read XML, and the reader they share.
class FeedsTest : public QObject {
    Q_OBJECT

    static bool refused(const QString &kind, const QByteArray &body)
    {
        const Result<Snapshot> read = readAs(kind, body);
        return !read && read.error().kind == Error::Kind::Unreadable && !read.error().text.isEmpty();
    }

private Q_SLOTS:
    void whatIsWrongIsToldApart()
    {
        const Result<Snapshot> cut = readAs(u"feed"_s, "<rss><channel><item>");
        QVERIFY2(!cut && cut.error().text.contains(u"line 1"_s), qPrintable(cut.error().text));
        const Result<Snapshot> other = readAs(u"feed"_s, "<svg/>");
        QVERIFY2(!other && other.error().text.contains(u"RSS"_s), qPrintable(other.error().text));
    }

    void damage_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("body");
        for (const QString &kind : {u"feed"_s, u"azure"_s, u"statusiq"_s}) {
            for (const Answer &answer : answersOf(kind)) {
                if (answer.body.startsWith('<') && answer.status != "unknown"_L1)
                    QTest::addRow("%s: %s", qPrintable(kind), answer.name.constData()) << kind << answer.body;
            }
        }
    }

    void damage()
    {
        QFETCH(QString, kind);
        QFETCH(QByteArray, body);
        const QString text = QString::fromUtf8(body);
        const Result<Snapshot> plain = readAs(kind, body);
        QVERIFY(plain);
        QVERIFY(readAs(kind, "\xEF\xBB\xBF" + body) == plain);
        QVERIFY(readAs(kind, encoded(text, QStringConverter::Utf16LE, true)) == plain);
        QVERIFY(readAs(kind, encoded(text, QStringConverter::Utf16BE, true)) == plain);
        QVERIFY(refused(kind, encoded(text, QStringConverter::Utf16LE, false)));
        QVERIFY(refused(kind, encoded(text, QStringConverter::Utf16BE, false)));
        QVERIFY(refused(kind, body + "\xFF"));
        QVERIFY(refused(kind, body + "x"));
        QVERIFY(refused(kind, body + body));
        for (qsizetype length = 0; length < body.size(); length += std::max<qsizetype>(1, body.size() / 60))
            QVERIFY2(refused(kind, body.first(length)), body.first(length).constData());
        QVERIFY(refused(kind, body + QByteArray(5 * 1024 * 1024 - body.size(), ' ')));
    }

    void foreignBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("white space") << QByteArray(" \n");
        QTest::newRow("html") << QByteArray("<!doctype html><html><head><title>ok</title></head></html>");
        QTest::newRow("xhtml") << QByteArray("<html xmlns=\"http://www.w3.org/1999/xhtml\"><body/></html>");
        QTest::newRow("svg") << QByteArray("<svg/>");
        QTest::newRow("json") << QByteArray("{\"status\":\"operational\"}");
        QTest::newRow("words") << QByteArray("All systems operational");
        QTest::newRow("external entity")
            << QByteArray("<!DOCTYPE rss [<!ENTITY a SYSTEM "
                          "\"file:///etc/passwd\">]><rss><channel><title>&a;</title></channel></rss>");
        QTest::newRow("parameter entity")
            << QByteArray("<!DOCTYPE rss [<!entity % a \"x\">]><rss><channel/></rss>");
        QTest::newRow("mismatched") << QByteArray("<rss><channel></rss></channel>");
        QTest::newRow("entity in a comment") << QByteArray("<rss><channel/><!-- <!ENTITY a \"b\"> --></rss>");
    }

    void foreignBodies()
    {
        QFETCH(QByteArray, body);
        for (const QString &kind : {u"feed"_s, u"azure"_s, u"statusiq"_s})
            QVERIFY2(refused(kind, body), qPrintable(kind));
    }

    void deepNestingIsNoRecursion()
    {
        const int levels = 200000;
        const QByteArray deep = QByteArray("<a>").repeated(levels) + QByteArray("</a>").repeated(levels);
        const Result<Feed> inside = parseFeed(rss("<item><description>" + deep + "</description></item>"));
        QVERIFY(inside);
        QCOMPARE(inside->items.size(), 1);
        QVERIFY(!parseFeed(deep));
    }

    void hostileTextTakesNoLongTime()
    {
        QElapsedTimer timer;
        timer.start();
        for (const QByteArray &piece : {QByteArray("<b>"), QByteArray("<strong "), QByteArray("status: "),
                                        QByteArray("<"), QByteArray("<b></b>"), QByteArray("&lt;b&gt;")})
            lifecycleOf(QString::fromLatin1(piece.repeated(BodyCap / 8 / piece.size())));
        QVERIFY2(timer.elapsed() < 20000, "not linear");
    }

    void manyEntriesOfOneTitleTakeNoLongTime()
    {
        QByteArray items;
        for (int i = 0; i < 15000; ++i)
            items += "<item><title>X</title><guid>" + QByteArray::number(i)
                + "</guid><description>Identified - y</description></item>";
        QElapsedTimer timer;
        timer.start();
        const Result<Snapshot> read = readAs(u"feed", rss(items));
        QCOMPARE(read->incidents.size(), 15000);
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    }

    void readsFields()
    {
        const Result<Feed> feed = parseFeed(
            rss("<item><title> A &amp; B </title><guid>g</guid><guid>h</guid><link>https://x.example/</link>"
                "<category>one</category><category> </category><category>two</category>"
                "<pubDate>Fri, 10 Dec 2021 18:19:00 "
                "+0000</pubDate><summary>s</summary><description>d</description></item>"));
        QVERIFY(feed);
        QCOMPARE(feed->title, u"T"_s);
        const FeedItem item = feed->items.value(0);
        QCOMPARE(item.title, u"A & B"_s);
        QCOMPARE(item.id, u"g"_s);
        QCOMPARE(item.link, u"https://x.example/"_s);
        QCOMPARE(item.categories, QStringList({u"one"_s, u"two"_s}));
        QCOMPARE(item.bodies, QStringList({u"d"_s, u"s"_s}));
        QCOMPARE(item.published, u"Fri, 10 Dec 2021 18:19:00 +0000"_s);
    }

    void readsOldEncodings()
    {
        const QByteArray latin
            = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + rss("<item><title>Caf\xE9</title></item>");
        const Result<Feed> feed = parseFeed(latin);
        QVERIFY(feed);
        QCOMPARE(feed->items.value(0).title, u"Café"_s);
        QVERIFY(!parseFeed(rss("<item><title>Caf\xE9</title></item>")));
        // What was declared does not matter once a mark has told the encoding.
        const QString wide
            = u"<?xml version=\"1.0\" encoding=\"utf-16\"?><rss><channel><title>é</title></channel></rss>"_s;
        QCOMPARE(parseFeed(encoded(wide, QStringConverter::Utf16LE, true)).value_or({}).title, u"é"_s);
    }

    void incidentsAreTold()
    {
        const Result<Snapshot> read = readAs(
            u"feed",
            rss("<item><title>Search &amp;amp; "
                "&lt;i&gt;files&lt;/i&gt;</title><guid>7</guid><link>javascript:x</link>"
                "<pubDate>Fri, 10 Dec 2021 18:19:00 +0000</pubDate>"
                "<description>&lt;b&gt;Status: Monitoring&lt;/b&gt; A fix is in.</description></item>"));
        QVERIFY(read);
        const Incident incident = read->incidents.value(0);
        QCOMPARE(incident.id, u"7"_s);
        QCOMPARE(incident.title, u"Search & files"_s);
        QCOMPARE(incident.phase, u"monitoring"_s);
        QCOMPARE(incident.link, QString());
        QCOMPARE(incident.since, QDateTime(QDate(2021, 12, 10), QTime(18, 19), Qt::UTC));
        QVERIFY(incident.update.contains(u"A fix is in"_s));
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *kind, const char *page, const char *first) {
            QTest::addRow("%s %s", kind, page)
                << QString::fromLatin1(kind) << QString::fromLatin1(page) << QString::fromLatin1(first);
        };
        row("feed", "https://x.example/feed.xml", "https://x.example/feed.xml");
        row("feed", "https://x.example/api/v2/incident-summary.rss",
            "https://x.example/api/v2/incident-summary.rss");
        row("feed", "https://x.example/feed?page=1", "https://x.example/feed?page=1");
        row("feed", "https://x.example", "https://x.example/history.atom");
        row("azure", "https://azure.status.microsoft/en-us/status/",
            "https://rssfeed.azure.status.microsoft/en-us/status/feed/");
        row("azure", "https://x.example/en-us/status/feed/", "https://x.example/en-us/status/feed/");
        row("statusiq", "https://x.example/", "https://x.example/rss");
        row("uptimekuma", "https://x.example/status/Shop",
            "https://x.example/api/status-page/heartbeat/shop");
        row("uptimekuma", "https://x.example/kuma/status/shop/",
            "https://x.example/kuma/api/status-page/heartbeat/shop");
        row("uptimekuma", "https://x.example/api/status-page/heartbeat/shop",
            "https://x.example/api/status-page/heartbeat/shop");
        row("uptimekuma", "https://x.example", "https://x.example/api/status-page/heartbeat/default");
        row("gatus", "https://x.example/g",
            "https://x.example/g/api/v1/endpoints/statuses?page=1&pageSize=2");
        row("gatus", "https://x.example/api/v1/suites/statuses", "https://x.example/api/v1/suites/statuses");
        row("uptimerobot", "https://stats.uptimerobot.com/AbC",
            "https://stats.uptimerobot.com/api/getMonitorList/AbC?page=1");
        row("uptimerobot", "https://stats.uptimerobot.com/AbC/77",
            "https://stats.uptimerobot.com/api/getMonitor/AbC?m=77");
        row("healthchecks", "https://x.example", "https://x.example/api/v3/checks/");
        row("healthchecks", "https://x.example/api/v1/checks", "https://x.example/api/v1/checks");
        row("icinga2", "https://x.example:5665/v1/objects/services?x=1",
            "https://x.example:5665/v1/objects/"
            "hosts?attrs=name&attrs=display_name&attrs=state"
            "&attrs=state_type&attrs=last_hard_state&attrs=last_check&attrs=next_check&attrs=check_interval"
            "&attrs=enable_active_checks&attrs=last_reachable&attrs=acknowledgement&attrs=downtime_depth"
            "&attrs=flapping&attrs=last_state_change&attrs=check_attempt&attrs=max_check_attempts"
            "&attrs=check_period&attrs=last_check_result&attrs=groups&attrs=notes_url&attrs=action_url"
            "&attrs=enable_notifications");
        row("nagios", "http://x.example/nagios/",
            "http://x.example/nagios/cgi-bin/statusjson.cgi?query=hostlist&details=true");
        row("nagios", "http://x.example/cgi-bin/nagios4/statusjson.cgi?query=x",
            "http://x.example/cgi-bin/nagios4/statusjson.cgi?query=hostlist&details=true");
        row("alertmanager", "http://x.example:9093/", "http://x.example:9093/api/v2/alerts");
        row("alertmanager", "http://x.example/api/v2/alerts/groups", "http://x.example/api/v2/alerts/groups");
        row("prometheus", "http://x.example:9090/prom", "http://x.example:9090/prom/api/v1/alerts");
        row("oneuptime", "https://oneuptime.com/status-page/abc/x",
            "https://oneuptime.com/status-page-api/overview/abc");
        row("apple", "https://www.apple.com/support/systemstatus",
            "https://www.apple.com/support/systemstatus/data/system_status_en_US.js");
        row("azuredevops", "https://status.dev.azure.com",
            "https://status.dev.azure.com/_apis/status/health?api-version=7.1-preview.1");
    }

    void addresses()
    {
        QFETCH(QString, kind);
        QFETCH(QString, page);
        QFETCH(QString, first);
        const QList<Addresses> plans = kindOf(kind)->addresses(QUrl(page));
        QCOMPARE(plans.value(0).value(0).toString(), first);
    }
};

PILOTLAMP_TEST(FeedsTest, NoApplication);

} // namespace Pilotlamp::FeedsTests

#include "tst_feeds.moc"
