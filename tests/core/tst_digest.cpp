// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"

#include "testlib/test_program.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Pilotlamp::DigestTests {

namespace {

constexpr qint64 Begin = 1790000000000; // 2026-09-21 14:13:20 UTC
constexpr qint64 Min = 60 * 1000;

RecordedVerdict at(int minutes, Status status, Whose whose = Whose::Them)
{
    return {Begin + minutes * Min, status, whose, false, displayName(status)};
}

TimeWindow minutes(int from, int until)
{
    return {Begin + from * Min, Begin + until * Min};
}

DigestFacts twoServices()
{
    DigestFacts facts;
    facts.window = minutes(0, 7 * 24 * 60);
    facts.activeMs = 600 * Min;
    DigestService shop;
    shop.service.id = u"shop"_s;
    shop.service.name = u"Corner | Shop"_s;
    shop.service.checks = {Check{u"http"_s, u"https://nas.lan/"_s}};
    shop.uptime.ms = {0, 900 * Min, 0, 20 * Min, 40 * Min};
    shop.uptime.windowMs = 960 * Min;
    shop.outages = {{minutes(5, 45), 40 * Min, false, Status::Offline, Whose::Them,
                     u"nas.lan refused, password=secret"_s},
                    {minutes(50, 70), 20 * Min, true, Status::Overload, Whose::Them, u"slow"_s}};
    shop.costMs = 42 * Min;
    for (int i = 0; i < 100; ++i)
        shop.times.add(Status::Online, false, 400);
    shop.lead = {2, 2, 22 * Min, 1};
    DigestService api;
    api.service.id = u"api"_s;
    api.service.name = u"API"_s;
    api.uptime.ms = {0, 960 * Min, 0, 0, 0};
    api.costMs = 0;
    for (int i = 0; i < 100; ++i)
        api.times.add(Status::Online, false, 2000);
    facts.services = {shop, api};
    return facts;
}

} // namespace

/// What a digest tells of a week.
class DigestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOutageEndsWithTheNextGoodWord()
    {
        const QList<DigestOutage> outages = outagesOf(
            at(-5, Status::Online),
            {at(10, Status::Overload), at(12, Status::Offline), at(30, Status::Online)}, minutes(0, 60));
        QCOMPARE(outages.size(), 1);
        QCOMPARE(outages.at(0).window, minutes(10, 30));
        QCOMPARE(outages.at(0).worst, Status::Offline);
        QCOMPARE(outages.at(0).reason, displayName(Status::Offline));
        QVERIFY(!outages.at(0).isOpen);
        // Of two words that are as bad the first one's reason stays.
        RecordedVerdict other = at(20, Status::Offline);
        other.reason = u"another"_s;
        QCOMPARE(outagesOf({}, {at(10, Status::Offline), other}, minutes(0, 60)).at(0).reason,
                 displayName(Status::Offline));
    }

    void notKnowingEndsNoOutageAndMakesNone()
    {
        const QList<DigestOutage> restarted = outagesOf({},
                                                        {at(10, Status::Offline), at(20, Status::Unknown),
                                                         at(25, Status::Offline), at(40, Status::Online)},
                                                        minutes(0, 60));
        QCOMPARE(restarted.size(), 1);
        QCOMPARE(restarted.at(0).window, minutes(10, 40));
        // How long it lasted while nobody looked is not made up.
        const QList<DigestOutage> lost = outagesOf(
            {}, {at(10, Status::Offline), at(20, Status::Unknown), at(50, Status::Online)}, minutes(0, 60));
        QCOMPARE(lost.size(), 1);
        QCOMPARE(lost.at(0).window, minutes(10, 20));
        QVERIFY(outagesOf(at(-9, Status::Unknown), {at(10, Status::Unknown)}, minutes(0, 60)).isEmpty());
    }

    void whatIsYoursOrPlannedIsNoOutage()
    {
        QVERIFY(outagesOf({}, {at(10, Status::Offline, Whose::You), at(20, Status::Online)}, minutes(0, 60))
                    .isEmpty());
        QVERIFY(
            outagesOf({}, {at(10, Status::Maintenance), at(20, Status::Online)}, minutes(0, 60)).isEmpty());
        const QList<DigestOutage> ended
            = outagesOf({}, {at(10, Status::Offline), at(20, Status::Maintenance)}, minutes(0, 60));
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended.at(0).window, minutes(10, 20));
    }

    void whatLastsIsCutAtTheWindow()
    {
        const QList<DigestOutage> outages = outagesOf(at(-90, Status::Offline), {}, minutes(0, 60));
        QCOMPARE(outages.size(), 1);
        QCOMPARE(outages.at(0).window, minutes(0, 60));
        QVERIFY(outages.at(0).isOpen);
        QVERIFY(outagesOf({}, {at(60, Status::Offline)}, minutes(0, 60)).isEmpty());
        QCOMPARE(outagesOf({}, {at(59, Status::Offline)}, minutes(0, 60)).size(), 1);
    }

    void everyFormatSaysTheSame_data()
    {
        QTest::addColumn<QString>("format");
        for (const char *word : {"text", "markdown", "html"})
            QTest::newRow(word) << QString::fromLatin1(word);
    }

    void everyFormatSaysTheSame()
    {
        QFETCH(QString, format);
        const ReportFormat kind = *reportFormatFromId(format);
        const QString digest = digestOf(twoServices(), kind, {});
        for (const QString &part :
             {u"Services: 2, outages: 2"_s, u"42 min of 10 h at this computer"_s, u"nas.lan refused"_s,
              u"20 min so far"_s, u"95.83 %"_s, u"on average 11 min behind your own check (2 incidents)"_s,
              u"1 outage you measured was never on their page"_s})
            QVERIFY2(
                digest.contains(part)
                    || (format == "markdown"_L1 && digest.contains(QString(part).replace(u'|', u"\\|"_s))),
                qPrintable(part + u" is not in "_s + digest));
        QVERIFY(!digest.contains(u"secret"_s));
        QVERIFY(digest.indexOf(u"API"_s, digest.indexOf(u"Slowest"_s))
                < digest.indexOf(u"Corner"_s, digest.indexOf(u"Slowest"_s)));
        QVERIFY(!digestOf(twoServices(), kind, {true}).contains(u"nas.lan"_s));
    }

    void programsReadIt()
    {
        const QJsonObject digest = digestObject(twoServices(), {});
        QCOMPARE(digest[u"version"_s].toInt(), 1);
        QCOMPARE(digest[u"activeSeconds"_s].toInt(), 36000);
        const QJsonObject shop = digest[u"services"_s][0].toObject();
        QCOMPARE(shop[u"costSeconds"_s].toInt(), 42 * 60);
        QCOMPARE(shop[u"leadSeconds"_s].toInt(), 11 * 60);
        QCOMPARE(shop[u"unreportedOutages"_s].toInt(), 1);
        QCOMPARE(shop[u"outages"_s][0][u"seconds"_s].toInt(), 40 * 60);
        QVERIFY(shop[u"outages"_s][1][u"until"_s].isNull());
        const QJsonObject api = digest[u"services"_s][1].toObject();
        QVERIFY(api[u"leadSeconds"_s].isNull());
        QCOMPARE(api[u"costSeconds"_s].toInt(), 0);
        QVERIFY(api[u"medianMs"_s].toInt() > 1000);
        DigestFacts unmeasured = twoServices();
        unmeasured.services[1].times = {};
        const QJsonObject none = digestObject(unmeasured, {})[u"services"_s][1].toObject();
        QVERIFY(none[u"medianMs"_s].isNull() && none[u"p95Ms"_s].isNull());
    }

    void whatIsNotKnownIsNotSaid()
    {
        DigestFacts facts = twoServices();
        facts.activeMs = {};
        for (DigestService &one : facts.services)
            one.costMs = {};
        facts.services[0].lead = {};
        const QString digest = digestOf(facts, ReportFormat::Text, {});
        QVERIFY(digest.contains(u"It is not known when you were at this computer"_s));
        QVERIFY(!digest.contains(u"Late to report it"_s));
        QVERIFY(digestObject(facts, {})[u"services"_s][0][u"costSeconds"_s].isNull());
    }

    /// Services of one status page have one vendor, and one line.
    void servicesOfOnePageHaveOneLead()
    {
        DigestFacts facts = twoServices();
        for (DigestService &one : facts.services)
            one.service.checks.append(Check{u"statuspage"_s, u"https://status.example.com/"_s});
        facts.services[1].lead = {4, 2, 2 * Min, 0};
        QString digest = digestOf(facts, ReportFormat::Text, {});
        QVERIFY2(digest.contains(u"Their page is on average 4 min behind your own check (6 incidents)"_s),
                 qPrintable(digest));
        QVERIFY(!digest.contains(u"11 min behind"_s));
        facts.services[1].service.checks.last().url = u"https://status.example.org/"_s;
        digest = digestOf(facts, ReportFormat::Text, {});
        QVERIFY(digest.contains(u"on average 11 min behind your own check (2 incidents)"_s));
    }

    /// Everything there is to tell, as it is printed.
    void theWholeDigest_data()
    {
        QTest::addColumn<DigestFacts>("told");
        QTest::addColumn<QString>("text");
        DigestFacts full = twoServices();
        full.services[1].service.checks = {Check{u"statuspage"_s, u"https://status.example.com/"_s}};
        full.services[1].lead = {4, 2, 60 * Min, 0};
        QTest::newRow("all") << full << uR"(
Status digest

Summary
  Services: 2, outages: 2
  Down: 40 min
  Slow or degraded: 20 min
  Cost you: 42 min of 10 h at this computer
  From 2026-09-21 14:13 to 2026-09-28 14:13

Outages
  Service        From              Lasted         Status      Why
  Corner | Shop  2026-09-21 15:03  20 min so far  Overloaded  slow
  Corner | Shop  2026-09-21 14:18  40 min         Offline     nas.lan refused, password=…

Services
  Service        Up        Outages  Down    Slow or degraded  Cost you
  Corner | Shop  95.83 %   2        40 min  20 min            42 min
  API            100.00 %  0

Slowest
  Service        Median   95th percentile  Checks
  API            2161 ms  2161 ms          100
  Corner | Shop  434 ms   434 ms           100

Late to report it
  Service        Status page
  API            Their page is on average 15 min behind your own check (4 incidents)
  Corner | Shop  Their page is on average 11 min behind your own check (2 incidents); 1 outage you measured was never on their page
)"_s;
        DigestFacts calm = twoServices();
        for (DigestService &one : calm.services) {
            one.outages.clear();
            one.costMs = 499;
            one.times = {};
            one.lead = {};
            one.uptime.ms = {0, 1000, 0, 999, 999};
        }
        calm.services[0].uptime = {};
        calm.services[0].uptime.ms = {0, 0, 0, 0, 0};
        QTest::newRow("calm") << calm << uR"(
Status digest

Summary
  Services: 2, outages: 0
  Cost you: nothing, in 10 h at this computer
  From 2026-09-21 14:13 to 2026-09-28 14:13

Outages
  None

Services
  Service        Up           Outages  Down  Slow or degraded  Cost you
  Corner | Shop  not watched  0
  API            66.67 %      0
)"_s;
        DigestFacts edge = calm;
        edge.services[1].uptime.ms = {0, 1000, 0, 1000, 1000};
        edge.services[1].costMs = 1000;
        QTest::newRow("seconds") << edge << uR"(
Status digest

Summary
  Services: 2, outages: 0
  Down: less than a minute
  Slow or degraded: less than a minute
  Cost you: less than a minute of 10 h at this computer
  From 2026-09-21 14:13 to 2026-09-28 14:13

Outages
  None

Services
  Service        Up           Outages  Down                Slow or degraded    Cost you
  Corner | Shop  not watched  0
  API            66.66 %      0        less than a minute  less than a minute  less than a minute
)"_s;
    }

    void theWholeDigest()
    {
        QFETCH(DigestFacts, told);
        QFETCH(QString, text);
        const QString digest = digestOf(told, ReportFormat::Text, {});
        QVERIFY2(digest == text.mid(1), qPrintable(digest));
    }

    void onlyTheNewestOutagesAreListed()
    {
        DigestFacts facts;
        facts.services.append(twoServices().services.at(1));
        const auto text = [&facts](int count) {
            facts.services[0].outages.clear();
            for (int i = 0; i < count; ++i)
                facts.services[0].outages.append(
                    {minutes(i, i + 1), Min, false, Status::Offline, Whose::Them, {}});
            return digestOf(facts, ReportFormat::Text, {});
        };
        const QString first = u"2026-09-21 14:13 "_s;
        QVERIFY(text(200).contains(first) && !text(200).contains(u"The newest"_s));
        QVERIFY(!text(201).contains(first) && text(201).contains(u"The newest 200 of 201 outages"_s));
    }

    void theCardIsShort()
    {
        const DigestCard card = digestCard(twoServices());
        QCOMPARE(card.title, u"Your week: 2 outages"_s);
        QCOMPARE(card.lines.size(), 4);
        QCOMPARE(card.lines.at(0), u"42 min while you were at the computer"_s);
        QCOMPARE(card.lines.at(1), u"Most affected: Corner | Shop, 1 h"_s);
        QVERIFY(card.lines.at(2).startsWith(u"Slowest: API, 2"_s) && card.lines.at(2).endsWith(u" ms"_s));
        QCOMPARE(card.lines.at(3), u"Late to report: Corner | Shop, 11 min behind your own check"_s);
        QCOMPARE(digestCard({}).title, u"Your week: no outages"_s);
    }

    /// What is as much as the other stays in the order of the services; what is nothing is not told.
    void equalsStayInTheirOrder()
    {
        DigestFacts facts = twoServices();
        DigestService &shop = facts.services[0];
        DigestService &api = facts.services[1];
        shop.service.name = u"Shop"_s;
        api.uptime = shop.uptime;
        api.outages = shop.outages;
        api.times = shop.times;
        api.lead = shop.lead;
        api.service.checks = {Check{u"statuspage"_s, u"https://status.example.com/"_s}};
        QCOMPARE(digestCard(facts).lines.at(1), u"Most affected: Shop, 1 h"_s);
        QVERIFY(digestCard(facts).lines.at(2).startsWith(u"Slowest: Shop"_s));
        QString names;
        for (const QString &line : digestOf(facts, ReportFormat::Text, {}).split(u'\n'))
            names += line.startsWith(u"  Shop  "_s) ? u"S"_s
                : line.startsWith(u"  API  "_s)     ? u"A"_s
                                                    : QString();
        QCOMPARE(names, u"SASASASASA"_s); // outages, services, the slowest, late to report
        facts.services = {shop};
        facts.services[0].uptime.ms = {0, 960 * Min, 0, 0, 0};
        facts.services[0].times = {};
        facts.services[0].lead = {};
        facts.services[0].costMs = Min - 1;
        QCOMPARE(digestCard(facts).lines, QStringList());
        facts.services[0].costMs = Min;
        QCOMPARE(digestCard(facts).lines, QStringList(u"1 min while you were at the computer"_s));
        facts.services[0].costMs = 999;
        QVERIFY(digestOf(facts, ReportFormat::Text, {}).contains(u"Cost you: nothing"_s));
        facts.services[0].costMs = 1000;
        QVERIFY(digestOf(facts, ReportFormat::Text, {}).contains(u"Cost you: less than a minute of"_s));
    }

    void aPageIsComparedWithOwnChecks()
    {
        const QList<WatchRun> runs{{1, Begin, Begin + 9000 * Min}};
        const auto lead = [&](const QList<TimeWindow> &troubles, const QList<SeenIncident> &incidents) {
            return detectionLeadOf(runs, troubles, incidents);
        };
        const auto seen = [](int from, int until) {
            return SeenIncident{Begin + from * Min, until ? Begin + until * Min : 0};
        };
        QCOMPARE(lead({minutes(100, 130)}, {seen(111, 140)}), (DetectionLead{1, 1, 11 * Min, 0}));
        QCOMPARE(lead({minutes(100, 130)}, {seen(96, 140)}), (DetectionLead{1, 0, -4 * Min, 0}));
        // One outage, two incidents: the first one counts. One incident is no two outages' news either.
        QCOMPARE(lead({minutes(100, 130)}, {seen(111, 115), seen(120, 140)}),
                 (DetectionLead{1, 1, 11 * Min, 0}));
        QCOMPARE(lead({minutes(100, 110), minutes(120, 130)}, {seen(105, 140)}),
                 (DetectionLead{1, 1, 5 * Min, 0}));
        // Never reported; too short to be worth it; and one of which the page may still speak.
        QCOMPARE(lead({minutes(100, 130)}, {}), (DetectionLead{0, 0, 0, 1}));
        QCOMPARE(lead({minutes(100, 104)}, {}), DetectionLead());
        QCOMPARE(lead({minutes(8900, 8950)}, {}), DetectionLead());
        // An incident that was over before, or came long after, is about something else.
        QCOMPARE(lead({minutes(200, 230)}, {seen(50, 190)}), (DetectionLead{0, 0, 0, 1}));
        QCOMPARE(lead({minutes(200, 230)}, {seen(230 + 121, 400)}), (DetectionLead{0, 0, 0, 1}));
        // What was there when watching began says nothing of who was first.
        QCOMPARE(lead({minutes(0, 30)}, {seen(11, 40)}), DetectionLead());
        QCOMPARE(lead({minutes(5, 30)}, {seen(1, 40)}), DetectionLead());
    }

    void theSentence()
    {
        QCOMPARE(detectionLeadText({3, 3, 33 * Min, 0}),
                 u"Their page is on average 11 min behind your own check (3 incidents)"_s);
        QCOMPARE(detectionLeadText({1, 0, -4 * Min, 0}),
                 u"Their page was 4 min ahead of your own check (1 incident)"_s);
        QCOMPARE(detectionLeadText({2, 0, 20000, 0}),
                 u"Their page is on average as quick as your own check (2 incidents)"_s);
        QCOMPARE(detectionLeadText({1, 1, Min, 0}),
                 u"Their page was 1 min behind your own check (1 incident)"_s);
        QCOMPARE(detectionLeadText({0, 0, 0, 2}), u"2 outages you measured were never on their page"_s);
        QVERIFY(detectionLeadText({}).isEmpty());
    }
};

PILOTLAMP_TEST(DigestTest, Testing::NoApplication);

} // namespace Pilotlamp::DigestTests

#include "tst_digest.moc"
