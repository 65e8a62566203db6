// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report.h"

#include "core/json_values.h"
#include "core/redact.h"
#include "testlib/test_program.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pilotlamp::ReportTests {

namespace {

constexpr qint64 Start = 1790000000000; // 2026-09-21 14:13:20 UTC
constexpr qint64 Minute = 60 * 1000;
const QString Hostile = u"<script>alert(1)</script> | **bold** [x](javascript:1) `a`\n# b"_s;

Service shop()
{
    Service service;
    service.id = u"shop"_s;
    service.name = u"Corner Shop"_s;
    service.link = u"https://shop.example/"_s;
    service.checks
        = {Check{u"http"_s, u"https://user:secret@nas.lan:8443/health?token=secret#secret"_s},
           Check{u"tcp"_s, u"db.internal:5432"_s}, Check{u"statuspage"_s, u"https://status.example"_s}};
    return service;
}

ReportFacts facts()
{
    ReportFacts facts;
    facts.service = shop();
    facts.window = {Start, Start + 60 * Minute};
    Verdict verdict;
    verdict.status = Status::Offline;
    verdict.whose = Whose::Them;
    verdict.reason = u"nas.lan refused the connection"_s;
    verdict.since = QDateTime::fromMSecsSinceEpoch(Start + 20 * Minute, Qt::UTC);
    verdict.warning = u"the certificate ends in 5 days"_s;
    verdict.evidence = {Evidence{u"http"_s, shop().checks.at(0).url, false, Status::Offline,
                                 u"refused by 192.168.1.20, see https://a:secret@nas.lan/x?key=secret"_s, -1,
                                 503, verdict.since}};
    facts.verdict = verdict;
    facts.uptime.ms = {0, 20 * Minute, 0, 0, 40 * Minute};
    facts.uptime.windowMs = 60 * Minute;
    facts.before = RecordedVerdict{Start - Minute, Status::Online};
    facts.changes = {
        {Start + 20 * Minute, Status::Offline, Whose::Them, false, u"password=secret Bearer secretsecret"_s}};
    facts.incidents
        = {{{u"Login | fails"_s, u"https://status.example/i/1?sig=secret"_s, 0, Start + 31 * Minute, 0},
            u"investigating"_s,
            u"We look into it"_s,
            11 * Minute}};
    facts.notices = {{Start + 21 * Minute, u"Corner Shop is down"_s}};
    ReportCheck check{
        u"http"_s, shop().checks.at(0).url, false, {}, TimePoint{Start + 59 * Minute, -1, Status::Offline}};
    for (int i = 0; i < 60; ++i)
        check.readings.add(i < 20 ? Status::Online : Status::Offline, false, i < 20 ? 120 : -1);
    facts.checks = {check};
    return facts;
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void redacts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("open");
        QTest::addColumn<QString>("hidden");
        const auto row = [](const QString &text, const QString &open, const QString &hidden) {
            QTest::newRow(qPrintable(text)) << text << open << hidden;
        };
        const auto same = [&](const QString &text) {
            row(text, text, text);
        };
        same(u"answered 503 Service Unavailable"_s);
        same(u"the key is not accepted; your token has ended"_s);
        same(u"8.8.8.8 and 1.2.3.4.5 and v10.0.0.1.2"_s);
        row(u"see https://u:p@a.example:81/x/y?q=1#f, please"_s, u"see https://a.example:81/x/y please"_s,
            u"see https://a.example:81/x/y please"_s);
        row(u"https://hooks.example/services/T0AAAAAAA1BBBBBBB2CCCCCCC"_s,
            u"https://hooks.example/services/…"_s, u"https://hooks.example/services/…"_s);
        row(u"api_key=abc, token: def"_s, u"api_key=…, token: …"_s, u"api_key=…, token: …"_s);
        row(u"sent Bearer abcdefghijkl"_s, u"sent Bearer …"_s, u"sent Bearer …"_s);
        row(u"NAS.lan and mynas.lan and nas.lan.example"_s, u"NAS.lan and mynas.lan and nas.lan.example"_s,
            u"private-host-1 and mynas.lan and nas.lan.example"_s);
        row(u"from 10.1.2.3 to db.internal:5432."_s, u"from 10.1.2.3 to db.internal:5432."_s,
            u"from private-address to private-host-2:5432."_s);
    }

    void redacts()
    {
        QFETCH(QString, text);
        QTEST(Redactor(shop(), false).text(text), "open");
        QTEST(Redactor(shop(), true).text(text), "hidden");
    }

    void everyFormatTellsTheStory_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *word : {"markdown", "html", "json"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }

    void everyFormatTellsTheStory()
    {
        QFETCH(QString, format);
        const QString report = reportOf(facts(), *reportFormatFromId(format), {});
        for (const QString &part :
             {u"Corner Shop"_s, u"refused the connection"_s, u"investigating"_s, u"We look into it"_s,
              u"Corner Shop is down"_s, u"nas.lan"_s, u"https://status.example/i/1"_s})
            QVERIFY2(report.contains(part), qPrintable(part + u" is not in "_s + report));
        QVERIFY(!report.contains(u"secret"_s));
        QVERIFY(report.contains(format == "json"_L1 ? u"2026-09-21T14:33:20Z"_s : u"2026-09-21 14:33:20"_s));
        const QString hidden = reportOf(facts(), *reportFormatFromId(format), {true});
        QVERIFY(!hidden.contains(u"nas.lan"_s) && !hidden.contains(u"192.168"_s));
        QVERIFY(hidden.contains(u"private-host-1"_s));
    }

    void theLastCheckStandsBesideItsFigures()
    {
        ReportFacts some = facts();
        some.changes.clear();
        QVERIFY(reportOf(some, ReportFormat::Text, {}).contains(u"2026-09-21 15:12:20"_s));
        some.checks.first().last.reset();
        QVERIFY(!reportOf(some, ReportFormat::Text, {}).contains(u"2026-09-21 15:12:20"_s));
    }

    void whatHasNoHttpAnswerHasNoCode()
    {
        ReportFacts some = facts();
        QVERIFY(reportOf(some, ReportFormat::Markdown, {}).contains(u"| 503 |"_s));
        some.verdict->evidence.first().httpStatus = 0;
        const QString report = reportOf(some, ReportFormat::Markdown, {});
        QVERIFY(!report.contains(u"| 503 |"_s) && !report.contains(u"| 0 |"_s));
        const auto code = [](const ReportFacts &of) {
            return reportObject(of, {})[u"evidence"_s][0][u"httpStatus"_s];
        };
        QVERIFY(code(some).isNull());
        QCOMPARE(code(facts()).toInt(), 503);
    }

    void tablesHaveHeadings()
    {
        const QString html = reportOf(facts(), ReportFormat::Html, {});
        QVERIFY(html.contains(u"<th>Source</th><th>Says</th>"_s));
        QCOMPARE(html.count(u"<thead>"_s), html.count(u"<thead><tr><th>"_s));
        QVERIFY(reportOf(facts(), ReportFormat::Text, {}).contains(u"  Source"_s));
    }

    /// Everything there is to tell, as it is printed.
    void theWholeReport_data()
    {
        QTest::addColumn<ReportFacts>("told");
        QTest::addColumn<QString>("text");
        ReportFacts full = facts();
        full.uptime.ownOfflineMs = 90 * 1000;
        full.incidents[0].incident.over = Start + 50 * Minute;
        const auto incident = [](const QString &title, qint64 since, int seen, std::optional<qint64> leadMs) {
            ReportIncident made;
            made.incident.title = title;
            made.incident.since = since;
            made.incident.seen = Start + seen * Minute;
            made.leadMs = leadMs;
            return made;
        };
        full.incidents += {incident(u"Slow mail"_s, Start + Minute, 3, -2 * Minute),
                           incident(u"Odd"_s, 0, 4, {}), incident(u"At once"_s, 0, 5, 0)};
        full.verdict->evidence.append(Evidence{
            u"statuspage"_s, u"https://status.example"_s, true, Status::Online, u"fine"_s, 0, 0, {}});
        QTest::newRow("all") << full << uR"(
Corner Shop: status report

Summary
  Offline – It's them – nas.lan refused the connection
  Since 2026-09-21 14:33:20
  Note: the certificate ends in 5 days
  Online 33.33 % of 1 h watched
  Offline: 40 min
  This computer was offline: 1 min (not counted)
  From 2026-09-21 14:13:20 to 2026-09-21 15:13:20, all times UTC

Evidence
  Source                                  Says                                                      HTTP  Response time  When
  Own check: https://nas.lan:8443/health  Offline – refused by 192.168.1.20, see https://nas.lan/x  503                  2026-09-21 14:33:20
  Status page: https://status.example     Online – fine                                                   0 ms

Timeline
  When                 What                   Details
  2026-09-21 14:13:20  Before: Online         Can't tell yet
  2026-09-21 14:16:20  Status page: incident  Slow mail
  2026-09-21 14:17:20  Status page: incident  Odd
  2026-09-21 14:18:20  Status page: incident  At once
  2026-09-21 14:33:20  Offline                It's them – password=… Bearer …
  2026-09-21 14:34:20  Notified               Corner Shop is down
  2026-09-21 14:44:20  Status page: incident  Login | fails
  2026-09-21 15:03:20  Status page: resolved  Login | fails

What their status page says
  Incident                                    From                 To                   Newest update                    Seen here
  Login | fails – https://status.example/i/1  2026-09-21 14:44:20  2026-09-21 15:03:20  investigating – We look into it  11 min sooner
  Slow mail                                   2026-09-21 14:14:20  still open                                            2 min later
  Odd                                         2026-09-21 14:17:20  still open
  At once                                     2026-09-21 14:18:20  still open                                            less than a minute sooner

Own measurements
  Check                               Checks  Online   Median  95th percentile  Last check
  http – https://nas.lan:8443/health  60      33.33 %  110 ms  110 ms           2026-09-21 15:12:20 – Offline
)"_s;
        ReportFacts some;
        some.service = shop();
        some.window = {Start, Start + 60 * Minute};
        QTest::newRow("nothing") << some << uR"(
Corner Shop: status report

Summary
  Not watched while its status was known
  From 2026-09-21 14:13:20 to 2026-09-21 15:13:20, all times UTC

Timeline
  Nothing changed
)"_s;
        some.before = facts().before;
        some.uptime.ms = {0, 1000, 999, 1000, 1000};
        some.uptime.ownOfflineMs = 999;
        some.uptime.windowMs = 60 * Minute;
        QTest::newRow("before") << some << uR"(
Corner Shop: status report

Summary
  Online – Can't tell yet
  Since 2026-09-21 14:12:20
  Online 33.33 % of less than a minute watched
  Offline: less than a minute
  Overloaded: less than a minute
  From 2026-09-21 14:13:20 to 2026-09-21 15:13:20, all times UTC

Timeline
  When                 What            Details
  2026-09-21 14:13:20  Before: Online  Can't tell yet
)"_s;
        some.changes = facts().changes;
        some.changes.append({Start + 22 * Minute, Status::Unknown, Whose::You, true, {}});
        some.uptime.ownOfflineMs = 1000;
        QTest::newRow("changes") << some << uR"(
Corner Shop: status report

Summary
  Unknown – It's you
  Since 2026-09-21 14:35:20
  Online 33.33 % of less than a minute watched
  Offline: less than a minute
  Overloaded: less than a minute
  This computer was offline: less than a minute (not counted)
  From 2026-09-21 14:13:20 to 2026-09-21 15:13:20, all times UTC

Timeline
  When                 What                       Details
  2026-09-21 14:13:20  Before: Online             Can't tell yet
  2026-09-21 14:33:20  Offline                    It's them – password=… Bearer …
  2026-09-21 14:35:20  this computer was offline  It's you
)"_s;
    }

    void theWholeReport()
    {
        QFETCH(ReportFacts, told);
        QFETCH(QString, text);
        const QString report = reportOf(told, ReportFormat::Text, {});
        QVERIFY2(report == text.mid(1), qPrintable(report));
    }

    void onlyTheNewestEventsAreListed()
    {
        ReportFacts many;
        const auto text = [&many](int count) {
            many.notices.clear();
            for (int i = 0; i < count; ++i)
                many.notices.append({Start + i * Minute, u"N"_s});
            return reportOf(many, ReportFormat::Text, {});
        };
        const QString first = u"2026-09-21 14:13:20  Notified"_s;
        QVERIFY(text(300).contains(first) && !text(300).contains(u"The newest"_s));
        QVERIFY(!text(301).contains(first) && text(301).contains(u"The newest 300 of 301 events"_s));
    }

    /// A table of Markdown stands by itself, with its headings and the line below them.
    void aTableOfMarkdownIsOne()
    {
        ReportFacts some = facts();
        some.lead = {1, 1, 60'000, 0};
        const QString markdown = reportOf(some, ReportFormat::Markdown, {});
        static const QRegularExpression table(u"incident\\)\n\n\\|[^\n]*\\|\n\\| --- \\|"_s);
        QVERIFY2(table.match(markdown).hasMatch(), qPrintable(markdown));
        QVERIFY(!markdown.contains(u"\n\n| --- |"_s));
    }

    void whatHasNoBeginningHasNone()
    {
        ReportFacts some = facts();
        QVERIFY(reportOf(some, ReportFormat::Text, {}).contains(u"Since 2026-09-21 14:33"_s));
        some.verdict->since = {};
        QVERIFY(!reportOf(some, ReportFormat::Text, {}).contains(u"Since "_s));
    }

    /// What happened in one moment stands in the order of cause and effect.
    void whatHappenedAtOnceKeepsItsOrder()
    {
        ReportFacts some = facts();
        const qint64 at = some.changes.constFirst().at;
        some.incidents.first().incident.seen = at;
        some.notices.first().at = at;
        const QString text = reportOf(some, ReportFormat::Text, {});
        const qsizetype incident = text.indexOf(u"Status page: incident"_s);
        QVERIFY(text.indexOf(u"password=…"_s) < incident && incident < text.indexOf(u"Notified"_s));
    }

    void timesAreOfTheZone()
    {
        const QString report = reportOf(facts(), ReportFormat::Markdown, {false, QTimeZone(2 * 3600)});
        QVERIFY(report.contains(u"2026-09-21 16:33:20"_s));
        QVERIFY(report.contains(u"UTC+02:00"_s));
    }

    void othersTextIsPlain()
    {
        ReportFacts evil = facts();
        evil.service.name = evil.verdict->reason = evil.changes.first().reason = Hostile;
        evil.incidents.first().incident.title = evil.incidents.first().update = Hostile;
        evil.incidents.first().incident.link = u"javascript:alert(1)"_s;
        const QString html = reportOf(evil, ReportFormat::Html, {});
        QVERIFY(!html.contains(u"<script"_s) && !html.contains(u"href"_s) && !html.contains(u"src="_s));
        QVERIFY(html.contains(u"default-src 'none'"_s));
        const QString markdown = reportOf(evil, ReportFormat::Markdown, {});
        QVERIFY(!markdown.contains(u" <script"_s) && !markdown.contains(u"\n<"_s)
                && !markdown.contains(u"**bold**"_s) && !markdown.contains(u"[x]("_s)
                && !markdown.contains(u"\n# b"_s));
        // Every row of a table has as many cells as its heading.
        static const QRegularExpression bar(u"(?<!\\\\)\\|"_s);
        qsizetype cells = 0;
        for (const QString &line : markdown.split(u'\n')) {
            if (!line.startsWith(u'|')) {
                cells = 0;
                continue;
            }
            const qsizetype own = line.count(bar);
            QVERIFY2(cells == 0 || own == cells, qPrintable(line));
            cells = own;
        }
    }

    void isBounded()
    {
        ReportFacts many = facts();
        for (int i = 0; i < 5000; ++i)
            many.changes.append({Start + i, Status::Online, Whose::None, false, QString(9000, u'x')});
        QVERIFY(reportOf(many, ReportFormat::Html, {}).size() < 400 * 1000);
    }

    void whatIsNotThereIsNull()
    {
        QVERIFY(msOrNull(-1).isNull());
        QCOMPARE(msOrNull(0).toInt(-1), 0);
        QVERIFY(jsonTime(0).isNull());
        QCOMPARE(jsonTime(1).toString(), u"1970-01-01T00:00:00Z"_s);
    }

    /// What is shorter than the room there is stays whole.
    void onlyWhatIsTooLongIsCut()
    {
        ReportFacts some = facts();
        const auto text = [&some](int length) {
            some.incidents.first().phase = QString(length, u'p');
            return reportOf(some, ReportFormat::Text, {});
        };
        QVERIFY(text(60).contains(QString(60, u'p')));
        QVERIFY(text(61).contains(QString(59, u'p') + u'…'));
    }

    void jsonHasEveryKeyAlways()
    {
        const QJsonObject full = reportObject(facts(), {});
        const QJsonObject empty = reportObject({}, {});
        QCOMPARE(empty.keys(), full.keys());
        QVERIFY(empty.value(u"now"_s).isNull());
        QCOMPARE(full[u"incidents"_s][0][u"leadSeconds"_s].toInt(), 11 * 60);
        QCOMPARE(full[u"checks"_s][0][u"looks"_s].toInt(), 60);
        QCOMPARE(full[u"timeline"_s].toArray().size(), 1);
        QCOMPARE(full[u"uptime"_s][u"offlineSeconds"_s].toInt(), 40 * 60);
        QCOMPARE(full[u"uptime"_s][u"onlineSeconds"_s].toInt(), 20 * 60);
        QVERIFY(!reportFormatFromId(u"pdf"_s));
    }
};

PILOTLAMP_TEST(ReportTest, Testing::NoApplication);

} // namespace Pilotlamp::ReportTests

#include "tst_report.moc"
