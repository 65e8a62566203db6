// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report.h"

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

    void jsonHasEveryKeyAlways()
    {
        const QJsonObject full = reportObject(facts(), {});
        const QJsonObject empty = reportObject({}, {});
        QCOMPARE(empty.keys(), full.keys());
        QVERIFY(empty.value(u"now"_s).isNull());
        QCOMPARE(full[u"incidents"_s][0][u"leadSeconds"_s].toInt(), 11 * 60);
        QCOMPARE(full[u"checks"_s][0][u"looks"_s].toInt(), 60);
        QVERIFY(!reportFormatFromId(u"pdf"_s));
    }
};

PILOTLAMP_TEST(ReportTest, Testing::NoApplication);

} // namespace Pilotlamp::ReportTests

#include "tst_report.moc"
