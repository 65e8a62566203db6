// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/api_judgement.h"
#include "core/auth.h"
#include "core/baseline.h"
#include "core/budget.h"
#include "core/choice.h"
#include "core/command_line.h"
#include "core/decimal.h"
#include "core/detection_lead.h"
#include "core/domain_record.h"
#include "core/edge.h"
#include "core/foreign_text.h"
#include "core/globs.h"
#include "core/histogram.h"
#include "core/impact.h"
#include "core/json_path.h"
#include "core/kind_options.h"
#include "core/limits_told.h"
#include "core/ntp_message.h"
#include "core/probe_facts.h"
#include "core/probe_kind.h"
#include "core/quality.h"
#include "core/redact.h"
#include "core/severity.h"
#include "core/snapshot.h"
#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Pilotlamp::BoundsTests {

namespace {

const QDateTime Noon(QDate(2026, 11, 22), QTime(12, 0), Qt::UTC);

Component named(const QString &name, const QString &group = {})
{
    Component component;
    component.name = name;
    component.group = group;
    return component;
}

/// An answer of a time server whose clock is `offsetMs` ahead of one that sent and received at noon.
QByteArray ntpBytes(int first, int stratum, qint64 offsetMs)
{
    QByteArray bytes(48, '\0');
    bytes[0] = char(first);
    bytes[1] = char(stratum);
    qToBigEndian(quint64(77), bytes.data() + 24);
    for (const int at : {32, 40}) {
        const qint64 ms = Noon.toMSecsSinceEpoch() + offsetMs;
        qToBigEndian(quint32(ms / 1000 + 2'208'988'800), bytes.data() + at);
        qToBigEndian(quint32((ms % 1000) * 4'294'967'296 / 1000), bytes.data() + at + 4);
    }
    return bytes;
}

} // namespace

/// Where things begin and end: at the bound, and one beside it.
class BoundsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void slowIsMoreThanWasAllowed()
    {
        const auto judged = [](int ms, int slowAfterMs) {
            Response response;
            response.timings.totalMs = ms;
            Check check{u"tcp"_s, u"h:1"_s};
            check.slowAfterMs = slowAfterMs;
            return judgeConnection(response, check, u"connected"_s, Noon);
        };
        QCOMPARE(judged(500, 500).status, Status::Online);
        QCOMPARE(judged(500, 500).whose, Whose::None);
        QCOMPARE(judged(501, 500).status, Status::Overload);
        QCOMPARE(judged(501, 500).whose, Whose::Them);
        QCOMPARE(judged(501, 0).status, Status::Online);
        QVERIFY(judged(501, 500).answered);
    }

    void aTimeServerIsSynchronisedOrNot_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("isAnswer");
        QTest::addColumn<bool>("isSynchronised");
        QTest::newRow("in step") << ntpBytes(0x24, 2, 0) << true << true;
        QTest::newRow("the last stratum") << ntpBytes(0x24, 15, 0) << true << true;
        QTest::newRow("no stratum") << ntpBytes(0x24, 16, 0) << true << false;
        QTest::newRow("a message") << ntpBytes(0x24, 0, 0) << true << false;
        QTest::newRow("alarm") << ntpBytes(0xe4, 2, 0) << true << false;
        QTest::newRow("a leap second is no alarm") << ntpBytes(0x64, 2, 0) << true << true;
        QTest::newRow("a client") << ntpBytes(0x23, 2, 0) << false << false;
        QTest::newRow("too short") << ntpBytes(0x24, 2, 0).first(47) << false << false;
        QTest::newRow("longer") << ntpBytes(0x24, 2, 0) + "more" << true << true;
        QTest::newRow("no time heard")
            << ntpBytes(0x24, 2, 0).replace(32, 8, QByteArray(8, '\0')) << true << false;
        QTest::newRow("no time said")
            << ntpBytes(0x24, 2, 0).replace(40, 8, QByteArray(8, '\0')) << true << false;
        QTest::newRow("another question") << ntpBytes(0x24, 2, 0).replace(31, 1, "x") << false << false;
    }

    void aTimeServerIsSynchronisedOrNot()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(bool, isAnswer);
        const qint64 now = Noon.toMSecsSinceEpoch();
        const auto answer = ntpAnswerOf(bytes, 77, now, now);
        QCOMPARE(answer.has_value(), isAnswer);
        if (answer)
            QTEST(answer->isSynchronised, "isSynchronised");
    }

    void anOffsetIsReadAtAGlance_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << qint64(0) << u"+0 ms"_s;
        QTest::newRow("ahead") << qint64(999) << u"+999 ms"_s;
        QTest::newRow("a second") << qint64(1000) << u"+1.0 s"_s;
        QTest::newRow("behind") << qint64(-40) << u"−40 ms"_s;
    }

    void anOffsetIsReadAtAGlance()
    {
        QFETCH(qint64, offset);
        QFETCH(QString, text);
        NtpAnswer answer{true, 2, {}, offset};
        const Reading reading = judgeNtp(answer, {}, Check{u"ntp"_s, u"h"_s}, Noon);
        QVERIFY2(reading.reason.contains(u"offset "_s + text + u','), qPrintable(reading.reason));
        QCOMPARE(reading.status, Status::Online);
    }

    void aDomainEndsOnItsDay_data()
    {
        QTest::addColumn<qint64>("seconds");
        QTest::addColumn<int>("days");
        QTest::addColumn<Status>("status");
        QTest::addColumn<QString>("warning");
        const auto row
            = [](const char *name, qint64 seconds, int days, Status status, const QString &warning) {
                  QTest::newRow(name) << seconds << days << status << warning;
              };
        row("far", 31 * 86'400, 30, Status::Online, {});
        row("near", 30 * 86'400, 30, Status::Online, u"the domain expires in 30 days"_s);
        row("never warned", 86'400, 0, Status::Online, {});
        row("its last second", 1, 30, Status::Online, u"the domain expires in 0 days"_s);
        row("over", 0, 30, Status::Offline, {});
        row("long over", -86'400, 30, Status::Offline, {});
    }

    void aDomainEndsOnItsDay()
    {
        QFETCH(qint64, seconds);
        QFETCH(int, days);
        Response response;
        response.httpStatus = 200;
        response.body
            = "{\"events\":[{\"eventAction\":\"registration\",\"eventDate\":\"2001-01-01T00:00:00Z\"},"
              "{\"eventAction\":\"expiration\",\"eventDate\":\""
            + Noon.addSecs(seconds).toString(Qt::ISODate).toLatin1() + "\"}]}";
        Check check{u"domain"_s, u"example.org"_s};
        check.options.insert(u"domainDays"_s, days);
        const Reading reading = judgeDomain(response, check, Noon);
        QTEST(reading.status, "status");
        QTEST(reading.warning, "warning");
        response.body.clear();
        QCOMPARE(judgeDomain(response, check, Noon).status, Status::Unknown);
        QCOMPARE(judgeDomain(response, check, Noon).error.kind, Error::Kind::Unreadable);
        response.httpStatus = 404;
        QCOMPARE(judgeDomain(response, check, Noon).status, Status::Offline);
    }

    void registriesAreAskedEncrypted()
    {
        const auto base = [](const QByteArray &bases) {
            return rdapBase("{\"services\":[[[\"com\"],[\"https://c.example/\"]],[[\"org\"],[" + bases
                                + "]]]}",
                            u"www.example.org"_s)
                .toString();
        };
        QCOMPARE(base("\"http://a.example/\",\"https://b.example/x\""), u"https://b.example/x"_s);
        QCOMPARE(base("\"https://\",\"http://a.example/\""), QString());
        QCOMPARE(rdapUrl(QUrl(u"https://b.example/x"_s), u"d.org"_s).path(), u"/x/domain/d.org"_s);
        QCOMPARE(rdapUrl(QUrl(u"https://b.example/x/"_s), u"d.org"_s).path(), u"/x/domain/d.org"_s);
        const auto problem = [](const QJsonValue &rdap, const QString &url = u"example.org"_s) {
            Check check{u"domain"_s, url};
            if (!rdap.isUndefined())
                check.options.insert(u"rdap"_s, rdap);
            return domainProblem(check);
        };
        QVERIFY(problem(QJsonValue::Undefined).isEmpty() && problem(u"http://r.example/"_s).isEmpty()
                && problem(u"https://r.example/"_s).isEmpty());
        QVERIFY(!problem(u"https://"_s).isEmpty() && !problem(u"ftp://r.example/"_s).isEmpty()
                && !problem(7).isEmpty() && !problem(QJsonValue::Undefined, u"localhost"_s).isEmpty());
    }

    void numbersAreNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("isNumber");
        for (const char *good :
             {"0", "-1", "+1", "007", "1.50", "1e5", "1E-5", "1e+5", "1e999999999", "-0.0"})
            QTest::newRow(good) << QByteArray(good) << true;
        for (const char *bad :
             {"", "-", ".5", "1.", "1e", "1e-", "1e1000000000", "1x", "1 ", "0x1", "1.2.3", "e5"})
            QTest::newRow(*bad ? bad : "empty") << QByteArray(bad) << false;
    }

    void numbersAreNumbers()
    {
        QFETCH(QByteArray, text);
        QTEST(Decimal::of(text).has_value(), "isNumber");
    }

    void numbersHaveAnOrder()
    {
        const QList<QByteArray> rising{"-10", "-9.5", "-1e-3", "0", "1e-3", "0.5", "9", "9.01", "10", "1e2"};
        for (qsizetype i = 0; i < rising.size(); ++i) {
            for (qsizetype j = 0; j < rising.size(); ++j)
                QCOMPARE(*Decimal::of(rising.at(i)) < *Decimal::of(rising.at(j)), i < j);
        }
        QVERIFY(*Decimal::of("-0") == *Decimal::of("0.00e7"));
        QVERIFY(*Decimal::of("0100.0") == *Decimal::of("1e2"));
    }

    void pathsIntoJson_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("steps"); // -1: none
        const auto row = [](const QString &path, int steps) {
            QTest::newRow(qPrintable(path.left(30) + QString::number(path.size()))) << path << steps;
        };
        row(u"$"_s, 0);
        row(u"$.a"_s, 1);
        row(u"$[0]"_s, 1);
        row(u"a.b[2]['c.d'][*]"_s, 5);
        row(QString(500, u'x'), 1);
        row(QString(501, u'x'), -1);
        row({}, -1);
        row(u"$$"_s, 1);
        row(u".a"_s, -1);
        row(u"$..a"_s, -1);
        row(u"a[1]b"_s, -1);
        row(u"a[1].b"_s, 3);
        row(u"a."_s, -1);
    }

    void pathsIntoJson()
    {
        QFETCH(QString, path);
        const auto steps = jsonStepsOf(path);
        QTEST(steps ? int(steps->size()) : -1, "steps");
    }

    void networksAreKnownByTheirRanges()
    {
        QCOMPARE(edgeOfPeer(u"104.16.0.0"_s), u"cloudflare"_s);
        QCOMPARE(edgeOfPeer(u"104.23.255.255"_s), u"cloudflare"_s);
        QCOMPARE(edgeOfPeer(u"104.15.255.255"_s), QString());
        QCOMPARE(edgeOfPeer(u"104.28.0.0"_s), QString());
        QCOMPARE(edgeOfPeer(u"2606:4700::1"_s), u"cloudflare"_s);
        QCOMPARE(edgeOfPeer(u"2606:4701::1"_s), QString());
        // The first half of an IPv6 address is not an IPv4 one, nor the other way round: 2606:4700
        // is 38.6.71.0.
        QCOMPARE(edgeOfPeer(u"38.6.71.0"_s), QString());
        QCOMPARE(edgeOfPeer(u"6810:0::1"_s), QString());
        for (const QString &none : {u""_s, u"1.2.3"_s, u"104.16.0.256"_s, u"104.16.0.x"_s, u"fastly.net"_s,
                                    u"notfastly.net"_s, u"x.fastly.net.example"_s})
            QCOMPARE(edgeOfPeer(none), QString());
        QCOMPARE(edgeOfPeer(u"X.Global.Fastly.net."_s), u"fastly"_s);
        Response response;
        response.headers = {{"Server", "nginx"}, {"X-Served-By", "cache-fra-1"}};
        QCOMPARE(edgeOf(response), u"fastly"_s);
        response.headers = {{"X-Served-By", "me"}, {"CF-Ray", ""}};
        QCOMPARE(edgeOf(response), QString());
        response.peers = {u"10.0.0.1"_s, u"151.101.1.1"_s};
        QCOMPARE(edgeOf(response), edgeOfPeer(u"151.101.1.1"_s));
    }

    void whenALimitEnds_data()
    {
        QTest::addColumn<QByteArray>("reset");
        QTest::addColumn<qint64>("seconds");
        const auto row = [](const QByteArray &reset, qint64 seconds) {
            QTest::newRow(reset.isEmpty() ? "empty" : reset.constData()) << reset << seconds;
        };
        const qint64 now = Noon.toSecsSinceEpoch();
        row("0", 0);
        row("1.5", 2);
        row("2678400", 2678400); // 31 days
        row("2678401", -1);
        row("999999999", -1);
        row("1000000000", -1); // a moment, long past
        row(QByteArray::number(now + 90), 90);
        row(QByteArray::number((now + 90) * 1000), 90);
        row("1d2h3m4s", 86'400 + 7200 + 180 + 4);
        row("250ms", 1);
        row("2026-11-22T12:00:30Z", 30);
        row("2026-11-22T12:00:30", 30);
        row("2026-11-22T14:00:30+02:00", 30);
        row("soon", -1);
        row("", -1);
        row("-5", -1);
    }

    void whenALimitEnds()
    {
        QFETCH(QByteArray, reset);
        Response response;
        response.httpStatus = 429;
        response.headers = {{"X-RateLimit-Remaining", "0"}, {"X-RateLimit-Reset", reset}};
        QTEST(limitEndsIn(response, Noon), "seconds");
        response.headers.append(std::pair("Retry-After"_ba, "7"_ba));
        QCOMPARE(limitEndsIn(response, Noon), 7);
    }

    void whatIsLeftIsNoLimit()
    {
        const auto bound = [](const QByteArray &name, const QByteArray &value) {
            Response response;
            response.httpStatus = 429;
            response.headers = {{name, value}};
            return ownBoundOf(response);
        };
        for (const char *none : {"0", "0, 5", "0;w=60", "-1"})
            QCOMPARE(bound("X-RateLimit-Remaining", none), OwnBound::Rate);
        for (const char *some : {"1", "10", "05"})
            QCOMPARE(bound("X-RateLimit-Remaining", some), OwnBound::None);
        QCOMPARE(bound("x-rate-limit-remaining", "0"), OwnBound::Rate);
        QCOMPARE(bound("x-remaining", "0"), OwnBound::None);
        QCOMPARE(bound("x-ratelimit-limit", "0"), OwnBound::None);
        QCOMPARE(bound("RateLimit", "\"a\";r=0;t=1"), OwnBound::Rate);
        QCOMPARE(bound("RateLimit", "\"a\";r=1;t=1"), OwnBound::None);
        QCOMPARE(bound("X-Other", "r=0"), OwnBound::None);
    }

    void aPagesLeadIsSaid_data()
    {
        QTest::addColumn<DetectionLead>("lead");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const DetectionLead &lead, const QString &text) {
            QTest::newRow(name) << lead << text;
        };
        row("nothing", {}, {});
        row("as quick", {1, 0, 59'999, 0}, u"Their page reported 1 incident when your own check saw it"_s);
        row("a minute behind", {1, 1, 60'000, 0},
            u"Their page was 1 min behind your own check (1 incident)"_s);
        row("a minute ahead", {1, 0, -60'000, 0},
            u"Their page was 1 min ahead of your own check (1 incident)"_s);
        row("two, as quick", {2, 0, -119'998, 0},
            u"Their page is on average as quick as your own check (2 incidents)"_s);
        row("two, behind", {2, 0, 240'000, 0},
            u"Their page is on average 2 min behind your own check (2 incidents)"_s);
        row("two, ahead", {2, 0, -240'000, 1},
            u"Their page is on average 2 min ahead of your own check (2 incidents); 1 outage you measured "
            u"was never "
            "on their page"_s);
        row("never told", {0, 0, 0, 2}, u"2 outages you measured were never on their page"_s);
    }

    void aPagesLeadIsSaid()
    {
        QFETCH(DetectionLead, lead);
        QTEST(detectionLeadText(lead), "text");
    }

    void aPageMayReportForTwoHours()
    {
        constexpr qint64 Minute = 60'000;
        const QList<WatchRun> runs{{1, 0, 1000 * Minute}};
        const QList<TimeWindow> trouble{{100 * Minute, 110 * Minute}};
        const auto lead = [&](qint64 seen, qint64 over, const QList<TimeWindow> &troubles) {
            const QList<SeenIncident> incidents{{seen * Minute, over * Minute}};
            return detectionLeadOf(runs, troubles, incidents);
        };
        QCOMPARE(lead(230, 0, trouble).compared, 1);
        QCOMPARE(lead(231, 0, trouble).compared, 0);
        QCOMPARE(lead(231, 0, trouble).unreported, 1);
        QCOMPARE(lead(50, 100, trouble).compared, 1); // over in that very moment
        QCOMPARE(lead(50, 99, trouble).compared, 0);
        QCOMPARE(lead(101, 0, trouble).pageLate, 1);
        QCOMPARE(lead(500, 0, {{100 * Minute, 105 * Minute}}).unreported, 1);
        QCOMPARE(lead(500, 0, {{100 * Minute, 105 * Minute - 1}}).unreported, 0);
        QCOMPARE(lead(1, 0, trouble).compared, 0); // it was there when the program started
        QCOMPARE(lead(2, 0, trouble).compared, 1);
        QCOMPARE(lead(3, 0, {{1 * Minute, 10 * Minute}}).compared, 0);
        QCOMPARE(lead(3, 0, {{2 * Minute, 10 * Minute}}).compared, 1);
        // Whoever stopped watching cannot say that the page never told.
        QCOMPARE(lead(0, 0, {{870 * Minute, 880 * Minute}}).unreported, 0);
        const QList<SeenIncident> none;
        const QList<TimeWindow> late{{870 * Minute, 880 * Minute}};
        const QList<TimeWindow> later{{870 * Minute, 880 * Minute + 1}};
        QCOMPARE(detectionLeadOf(runs, late, none).unreported, 1);
        QCOMPARE(detectionLeadOf(runs, later, none).unreported, 0);
    }

    void onlyWholeBytesAreABaseline()
    {
        Baseline kept;
        for (int i = 0; i < 60; ++i)
            learn(kept, Noon.addSecs(i * 1800), 100 + i);
        QCOMPARE(baselineFromBytes(toBytes(kept)), kept);
        QCOMPARE(baselineFromBytes(toBytes({})), Baseline{});
        const auto survives = [&](const auto &change) {
            Baseline odd = kept;
            change(odd);
            return baselineFromBytes(toBytes(odd)) == odd;
        };
        QVERIFY(survives([](Baseline &odd) { odd.nextLately = 47; }));
        QVERIFY(!survives([](Baseline &odd) { odd.nextLately = 48; }));
        QVERIFY(survives([](Baseline &odd) { odd.nextLately = 0; }));
        QVERIFY(!survives([](Baseline &odd) { odd.nextLately = -1; }));
        QVERIFY(!survives([](Baseline &odd) { odd.hours.removeLast(); }));
        QVERIFY(!survives([](Baseline &odd) { odd.lately.resize(49); }));
        QVERIFY(survives([](Baseline &odd) { odd.lately.resize(48); }));
        QCOMPARE(baselineFromBytes({}), Baseline{});
        QCOMPARE(baselineFromBytes("abcd"), Baseline{});
        QCOMPARE(baselineFromBytes(toBytes(kept).chopped(1)), Baseline{});
        Baseline untouched;
        learn(untouched, Noon, -1);
        learn(untouched, {}, 5);
        QCOMPARE(untouched, Baseline{});
        learn(untouched, Noon, 0);
        QVERIFY(untouched != Baseline{});
    }

    void whatIsUsualNeedsSamples()
    {
        Baseline baseline;
        const auto hour = [&](int day, int count, int ms) {
            for (int i = 0; i < count; ++i)
                learn(baseline, Noon.addDays(day).addSecs(i * 60), ms);
        };
        hour(0, 6, 100);
        hour(1, 8, 100);
        hour(2, 5, 300);
        QVERIFY(!usualAt(baseline, Noon)); // 19
        hour(3, 1, 100);
        QVERIFY(usualAt(baseline, Noon)->forThisHour);
        QVERIFY(usualAt(baseline, Noon.addDays(1))->forThisHour);
        QVERIFY(!usualAt(baseline, Noon.addDays(2))->forThisHour); // 5 say nothing of an hour
        QCOMPARE(usualAt(baseline, Noon.addDays(2))->medianMs, 100);
        QCOMPARE(usualAt(baseline, Noon.addDays(2))->samples, 20);
        // Clearly slower: twice, six deviations and 250 ms above it.
        QVERIFY(!isSlowForYou(baseline, Noon, 250) && !isSlowForYou(baseline, Noon, 350)
                && isSlowForYou(baseline, Noon, 351));
        QVERIFY(!isSlowForYou({}, Noon, 9999));
    }

    void gradesHaveTheirShares()
    {
        const auto grade = [](int online, int of) {
            Rollup rollup;
            for (int i = 0; i < of; ++i)
                rollup.add(i < online ? Status::Online : Status::Offline, false, -1);
            return int(qualityOf(rollup, {}).grade);
        };
        QCOMPARE(grade(99, 100), int(Quality::Grade::Smooth));
        QCOMPARE(grade(989, 1000), int(Quality::Grade::Shaky));
        QCOMPARE(grade(90, 100), int(Quality::Grade::Shaky));
        QCOMPARE(grade(899, 1000), int(Quality::Grade::Poor));
    }

    void hostsAreSortedAndForgotten()
    {
        RequestBudget budget;
        for (const QString &host : {u"c"_s, u"a"_s, u"b"_s, u"b"_s})
            budget.count(host, Noon);
        using Row = std::pair<QString, int>;
        QCOMPARE(budget.perHost(Noon), (QList<Row>{{u"b"_s, 2}, {u"a"_s, 1}, {u"c"_s, 1}}));
        // A whole turn of the slots later nothing of the old one is counted with the new.
        budget.count(u"b"_s, Noon.addSecs(3600));
        QCOMPARE(budget.lastHour(u"b"_s, Noon.addSecs(3600)), 1);
        budget.count(u"a"_s, Noon.addSecs(3300));
        QCOMPARE(budget.lastHour(u"a"_s, Noon.addSecs(3300)), 2);
        QCOMPARE(budget.lastHour(u"a"_s, Noon.addSecs(3600)), 1);
    }

    void stretchesAreKeptInOrder()
    {
        const QList<TimeWindow> touching{{1000, 2000}, {2000, 3000}};
        QCOMPARE(stretchesFromBytes(stretchesToBytes(touching)), touching);
        QCOMPARE(stretchesFromBytes(stretchesToBytes({{1000, 3000}, {2000, 4000}})),
                 (QList<TimeWindow>{{1000, 3000}}));
        QCOMPARE(stretchesFromBytes(stretchesToBytes({{1000, 1000}})), QList<TimeWindow>());
        QCOMPARE(stretchesFromBytes(stretchesToBytes(touching).chopped(1)).size(), 1);
        QCOMPARE(within(touching, {1500, 2000}), (QList<TimeWindow>{{1500, 2000}}));
    }

    void componentsAreEqualInEveryField()
    {
        const auto facts = [](const QString &host) {
            auto made = std::make_shared<ComponentFacts>();
            made->host = host;
            return std::shared_ptr<const ComponentFacts>(made);
        };
        Component one{u"i"_s, u"n"_s, u"g"_s, Status::Online, true, u"s"_s, facts(u"h"_s)};
        Component other = one;
        other.facts = facts(u"h"_s);
        QVERIFY(one == other);
        const auto differs = [&](const auto &change) {
            Component changed = one;
            change(changed);
            return !(changed == one) && !(one == changed);
        };
        QVERIFY(differs([](Component &c) { c.id = u"x"_s; }) && differs([](Component &c) { c.name = u"x"_s; })
                && differs([](Component &c) { c.group = u"x"_s; })
                && differs([](Component &c) { c.said = u"x"_s; })
                && differs([](Component &c) { c.status = Status::Offline; })
                && differs([](Component &c) { c.understood = false; })
                && differs([](Component &c) { c.facts = {}; })
                && differs([&](Component &c) { c.facts = facts(u"x"_s); }));
        const QList<Component> list{{.name = u"a"_s, .status = Status::Unknown},
                                    {.name = u"b"_s, .status = Status::Overload},
                                    {.name = u"c"_s, .status = Status::Offline},
                                    {.name = u"d"_s, .status = Status::Offline}};
        QCOMPARE(worstComponent(list)->name, u"c"_s);
        QVERIFY(!worstComponent(list.first(1)));
    }

    void globsChoose_data()
    {
        QTest::addColumn<QString>("glob");
        QTest::addColumn<Component>("component");
        QTest::addColumn<bool>("isChosen");
        const auto row = [](const QString &glob, const QString &group, const QString &name, bool isChosen) {
            QTest::newRow(qPrintable(glob + u" of "_s + group + u'/' + name))
                << glob << named(name, group) << isChosen;
        };
        row(u"API"_s, {}, u"api"_s, true);
        row(u"API"_s, u"EU"_s, u"api"_s, true);
        row(u"/API"_s, {}, u"api"_s, true);
        row(u"/API"_s, u"EU"_s, u"api"_s, false);
        row(u"/"_s, {}, u"/"_s, true);
        row(u"/"_s, {}, u"x"_s, false);
        row(u"EU/*"_s, u"EU"_s, u"api"_s, true);
        row(u"EU/*"_s, {}, u"api"_s, false);
        row(u"EU/a?i"_s, u"EU"_s, u"api"_s, true);
        row(u"a*c*e"_s, {}, u"abcde"_s, true);
        row(u"a*c*e"_s, {}, u"abcd"_s, false);
        row(u"a?"_s, {}, u"a"_s, false);
        row(u"abc"_s, {}, u"ab"_s, false);
        row(u"ab"_s, {}, u"abc"_s, false);
        row(u"ab**"_s, {}, u"ab"_s, true);
    }

    void globsChoose()
    {
        QFETCH(QString, glob);
        QFETCH(Component, component);
        QTEST(Globs({glob}).match(component), "isChosen");
    }

    void aChoiceHasItsOwnKey()
    {
        const auto choice = [](const char *options) {
            return choiceOf(
                Check{.kind = u"statuspage"_s, .options = QJsonDocument::fromJson(options).object()});
        };
        const QByteArrayList all{R"({})",
                                 R"({"except":["a"]})",
                                 R"({"incidentsWithout":["a"]})",
                                 R"({"severities":{"minor":"offline"}})",
                                 R"({"severities":{"minor":"online"}})",
                                 R"({"model":"a"})",
                                 R"({"except":["a","b"]})"};
        QSet<QString> keys;
        for (const QByteArray &options : all)
            keys.insert(choice(options.constData()).key());
        QCOMPARE(keys.size(), all.size());
        const Choice taken = choice(R"({"severities":{"Minor":"offline","odd":"red"}})");
        QCOMPARE(taken.takenAs(u"minor"_s), std::optional(Status::Offline));
        QVERIFY(!taken.takenAs(u"odd"_s) && !taken.takenAs(u"major"_s) && !taken.takenAs({}));
        const Choice without = choice(R"({"incidentsWithout":["Batch"," "]})");
        QVERIFY(without.leavesOut(u"Slow batch jobs"_s) && !without.leavesOut(u"Batches are slow"_s)
                && !without.leavesOut(u"Slow"_s));
    }

    void timesAreCounted()
    {
        Histogram times;
        QCOMPARE(times.percentile(50), -1.0);
        times.add(-1);
        QCOMPARE(times.total(), quint64(0));
        times.add(0);
        QCOMPARE(times.total(), quint64(1));
        for (int i = 0; i < 9; ++i)
            times.add(Histogram::LongestMs + i); // all of these in the last one
        QCOMPARE(times.percentile(100), Histogram::middleOf(Histogram::BucketCount - 1));
        QCOMPARE(times.percentile(10), Histogram::middleOf(0));
        QCOMPARE(times.percentile(11), Histogram::middleOf(Histogram::BucketCount - 1));
        Histogram both = times;
        both.merge(times);
        QCOMPARE(both.total(), quint64(20));
        QCOMPARE(both.counts.back(), 2 * times.counts.back());
    }

    void headersThatCannotBeSentAreNot()
    {
        const auto type = [](const QByteArray &auth) {
            Check check{u"http"_s, u"https://h.example/"_s};
            check.options.insert(u"auth"_s, QJsonDocument::fromJson(auth).object());
            return authOf(check).has_value();
        };
        QVERIFY(type(R"({"type":"bearer","secret":"s"})") && !type(R"({"type":"bearer"})")
                && !type(R"({"secret":"s"})"));
        QVERIFY(type(R"({"type":"basic","secret":"s","user":"u"})")
                && !type(R"({"type":"basic","secret":"s"})")
                && !type(R"({"type":"basic","secret":"s","user":"a:b"})"));
        for (const char *good : {"X-Api-Key", "x_1"})
            QVERIFY2(type("{\"type\":\"header\",\"secret\":\"s\",\"header\":\""_ba + good + "\"}"), good);
        for (const char *bad : {"", "a b", "a:", "ä", "\u0080"})
            QVERIFY2(!type("{\"type\":\"header\",\"secret\":\"s\",\"header\":\""_ba + bad + "\"}"), bad);
        Check check;
        check.options.insert(u"headers"_s,
                             QJsonObject{{u"A"_s, u"1"_s}, {u"B c"_s, u"2"_s}, {u"D"_s, u"3\nE: 4"_s}});
        QCOMPARE(headersOf(check).size(), 1);
        QCOMPARE(headersOf(check).constFirst().first, "A"_ba);
    }

    void socketsHaveTheirScheme()
    {
        const auto problem = [](const QString &url) {
            return webSocketProblem(Check{u"websocket"_s, url});
        };
        for (const QString &good : {u"ws://h/x"_s, u"wss://h"_s})
            QVERIFY2(problem(good).isEmpty(), qPrintable(good));
        for (const QString &bad :
             {u"https://h/"_s, u"h"_s, u"wss://"_s, u"ws:///x"_s, u"wss://h:x/"_s, QString()})
            QVERIFY2(!problem(bad).isEmpty(), qPrintable(bad));
    }

    void everyScaleIsKnown()
    {
        for (const char *kind : {"icinga2", "icingadb", "nagios", "livestatus", "checkmk"})
            QVERIFY2(severityRank(QString::fromLatin1(kind), u"Critical"_s) == 4, kind);
        for (const char *kind : {"alertmanager", "prometheus", "grafana"})
            QVERIFY2(severityRank(QString::fromLatin1(kind), u"P1"_s) == 4, kind);
        QCOMPARE(severityRank(u"zabbix"_s, u"disaster"_s), 5);
        QCOMPARE(severityRank(u"healthchecks"_s, u"down"_s), 2);
        QCOMPARE(severityRank(u"statuspage"_s, u"down"_s), -1);
    }

    void aCommandNeedsNoAddress()
    {
        Check check{.kind = u"command"_s};
        QVERIFY(!commandProblem(check).isEmpty());
        check.options.insert(u"command"_s, QJsonArray{u"true"_s});
        QCOMPARE(commandProblem(check), QString());
        check.options.insert(u"url"_s, u"h"_s);
        QVERIFY(commandProblem(check).contains(u"“url”"_s));
        check.options.remove(u"command"_s);
        QVERIFY(!commandProblem(check).contains(u"“url”"_s));
    }

    void aUnitIsOfThisComputer()
    {
        QCOMPARE(reachOf(Check{u"systemd"_s, u"nginx.service"_s}), Reach::Loopback);
        QCOMPARE(reachOf(Check{u"http"_s, u"https://example.org"_s}), Reach::Public);
        QCOMPARE(reachOf(Check{u"nonsense"_s, u"https://example.org"_s}), Reach::Public);
    }

    /// A local server that is loading its model is not to blame on anybody else.
    void aLoadingModelIsYours()
    {
        const auto judged = [](const QString &recipe, const QString &url, int code, const QByteArray &body) {
            Check check{u"api"_s, url};
            check.options = {{u"recipe"_s, recipe}};
            Response response;
            response.httpStatus = code;
            response.body = body;
            return judgeApi(response, check, Noon);
        };
        const QString own = u"http://127.0.0.1:8080/v1"_s;
        const QString other = u"https://llm.example.org/v1"_s;
        const QString compatible = u"openai-compatible"_s;
        QVERIFY(judged(compatible, own, 503, "Loading model").reason.contains(u"still being loaded"_s));
        QCOMPARE(judged(compatible, own, 503, "Loading model").status, Status::Overload);
        QCOMPARE(judged(compatible, own, 503, "Loading model").whose, Whose::You);
        QVERIFY(!judged(compatible, own, 503, "busy").reason.contains(u"still being loaded"_s));
        QVERIFY(!judged(compatible, own, 500, "loading model").reason.contains(u"still being loaded"_s));
        QVERIFY(!judged(compatible, other, 503, "loading model").reason.contains(u"still being loaded"_s));
        QVERIFY(judged(u"ollama"_s, u"http://nas.lan:11434"_s, 503, "loading model").whose == Whose::You);
        QVERIFY(judged(compatible, other, 503, "").whose != Whose::You);
    }

    void onlyOverridesAreControls()
    {
        for (const char16_t bad :
             {u'\u202a', u'\u202e', u'\u2066', u'\u206f', u'\u001f', u'\u007f', u'\u009f'})
            QVERIFY2(hasControls(QString(QChar(bad))), qPrintable(QString::number(bad, 16)));
        for (const char16_t good : {u'\u2029', u'\u202f', u'\u2065', u'\u2070', u' ', u'~', u'\u00a0'})
            QVERIFY2(!hasControls(QString(QChar(good))), qPrintable(QString::number(good, 16)));
        QCOMPARE(filteredLines(u"ab\ncd"_s, 4), u"ab…"_s);
        QCOMPARE(filteredLines(u"ab\ncd"_s, 5), u"ab\ncd"_s);
        QCOMPARE(filteredLines(u"a\nb\nc"_s, 50, 2), u"a\nb"_s);
    }

    void addressesShowNoSecret()
    {
        Service service;
        service.checks = {Check{u"http"_s, u"https://nas.lan/"_s}};
        const Redactor open(service, false);
        QCOMPARE(open.address(u"https://u:p@nas.lan/a?k=1#f"_s), u"https://nas.lan/a"_s);
        QCOMPARE(open.address(u"u:p@nas.lan:80?k=1#f"_s), u"nas.lan:80"_s);
        QCOMPARE(open.address(u"file:/x?k=1"_s), u"file:/x"_s);
        const Redactor closed(service, true);
        QCOMPARE(closed.address(u"https://nas.lan/a"_s), u"https://private-host-1/a"_s);
        QCOMPARE(closed.text(u"10.0.0.1 and 8.8.8.8 and 10.0.0.2"_s),
                 u"private-address and 8.8.8.8 and private-address"_s);
    }
};

PILOTLAMP_TEST(BoundsTest, Testing::NoApplication);

} // namespace Pilotlamp::BoundsTests

#include "tst_bounds.moc"
