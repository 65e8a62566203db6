// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_json.h"
#include "core/service_rules.h"

#include "testlib/test_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::ServiceRulesTests {

namespace {

QDateTime utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toUTC();
}

QJsonValue listOf(const QByteArray &entry)
{
    return QJsonDocument::fromJson('[' + entry + ']').array();
}

ServiceRow rowOf(const QString &id, Status status, const QStringList &below = {})
{
    ServiceRow row;
    row.service.id = id;
    row.service.name = id;
    row.service.options.insert(u"dependsOn"_s, QJsonArray::fromStringList(below));
    row.verdict.status = status;
    return row;
}

Reading readingOf(Status status)
{
    Reading reading;
    reading.status = status;
    reading.reason = u"refused the connection"_s;
    return reading;
}

} // namespace

/// The user's own windows, dependencies and upside-down checks.
class ServiceRulesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void windows_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QDateTime>("now");
        QTest::addColumn<QDateTime>("until"); // invalid: closed
        const auto row = [](const char *name, const char *entry, const char *now, const char *until) {
            QTest::newRow(name) << QByteArray(entry) << utc(now) << (*until ? utc(until) : QDateTime());
        };
        const char *once = R"({"from":"2026-11-20T22:00:00+01:00","until":"2026-11-20T23:00:00Z"})";
        row("before", once, "2026-11-20T20:59:59Z", "");
        row("its first second", once, "2026-11-20T21:00:00Z", "2026-11-20T23:00:00Z");
        row("its end is outside", once, "2026-11-20T23:00:00Z", "");
        // 2026-11-21 is a Saturday.
        const char *weekly = R"({"weekly":"sat","start":"23:00","minutes":120,"timeZone":"Europe/Berlin"})";
        row("weekly", weekly, "2026-11-21T22:00:00Z", "2026-11-22T00:00:00Z");
        row("weekly, over midnight", weekly, "2026-11-21T23:59:00Z", "2026-11-22T00:00:00Z");
        row("weekly, another day", weekly, "2026-11-20T22:30:00Z", "");
        row("in summer an hour earlier", weekly, "2026-07-18T21:30:00Z", "2026-07-18T23:00:00Z");
        row("in summer", weekly, "2026-07-18T20:59:00Z", "");
        // The clock changes: 02:30 does not exist, or comes twice (RFC 5545 section 3.3.5).
        const char *night = R"({"daily":true,"start":"02:30","minutes":60,"timeZone":"Europe/Berlin"})";
        row("left out", night, "2027-03-28T01:45:00Z", "2027-03-28T02:30:00Z");
        row("left out, over", night, "2027-03-28T02:40:00Z", "");
        row("left out, before", night, "2027-03-28T01:20:00Z", "");
        row("the first of two", night, "2027-10-31T00:40:00Z", "2027-10-31T01:30:00Z");
        row("not the second", night, "2027-10-31T01:40:00Z", "");
        row("the night before", night, "2027-03-27T01:45:00Z", "2027-03-27T02:30:00Z");
        row("in New York", R"({"daily":true,"start":"02:15","minutes":60,"timeZone":"America/New_York"})",
            "2027-03-14T07:30:00Z", "2027-03-14T08:15:00Z");
        row("two days", R"({"weekly":["Monday","thu"],"start":"6:00","minutes":60,"timeZone":"UTC"})",
            "2026-11-19T06:30:00Z", "2026-11-19T07:00:00Z");
        row("daily", R"({"daily":true,"start":"03:00","minutes":30,"timeZone":"Asia/Kolkata"})",
            "2026-11-19T21:45:00Z", "2026-11-19T22:00:00Z");
        row("three days long", R"({"weekly":"fri","start":"18:00","minutes":4320,"timeZone":"UTC"})",
            "2026-11-23T17:00:00Z", "2026-11-23T18:00:00Z");
        row("the one that ends last",
            R"({"daily":true,"start":"10:00","minutes":60,"timeZone":"UTC"},)"
            R"({"daily":true,"start":"10:00","minutes":90,"timeZone":"UTC"})",
            "2026-11-19T10:10:00Z", "2026-11-19T11:30:00Z");
        row("a bad one hides no good one",
            R"({"daily":true},{"daily":true,"start":"10:00","minutes":90,"timeZone":"UTC"})",
            "2026-11-19T10:10:00Z", "2026-11-19T11:30:00Z");
    }
    void windows()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QDateTime, now);
        const auto window = plannedMaintenanceAt(listOf(entry), now);
        QTEST(window ? window->until : QDateTime(), "until");
    }

    void badWindowsAreNamed_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::addColumn<QString>("says");
        QTest::newRow("no offset") << QByteArray(
            R"({"from":"2026-11-20T22:00:00","until":"2026-11-20T23:00:00Z"})")
                                   << u"“from”"_s;
        QTest::newRow("backwards") << QByteArray(
            R"({"from":"2026-11-20T22:00:00Z","until":"2026-11-20T21:00:00Z"})")
                                   << u"later"_s;
        QTest::newRow("day") << QByteArray(R"({"weekly":"someday","start":"1:00","minutes":5})")
                             << u"“weekly”"_s;
        QTest::newRow("start") << QByteArray(R"({"daily":true,"start":"25:00","minutes":5})") << u"“start”"_s;
        QTest::newRow("minutes") << QByteArray(R"({"daily":true,"start":"1:00","minutes":0})")
                                 << u"“minutes”"_s;
        QTest::newRow("half") << QByteArray(R"({"daily":true,"start":"1:00","minutes":1.5})")
                              << u"“minutes”"_s;
        QTest::newRow("zone") << QByteArray(
            R"({"daily":true,"start":"1:00","minutes":5,"timeZone":"Mars/Base"})")
                              << u"Mars/Base"_s;
        QTest::newRow("text") << QByteArray(R"("always")") << u"object"_s;
    }
    void badWindowsAreNamed()
    {
        QFETCH(QByteArray, entry);
        QFETCH(QString, says);
        const QString problem = plannedMaintenanceProblem(listOf(entry));
        QVERIFY2(problem.contains(says), qPrintable(problem));
        QVERIFY(!plannedMaintenanceAt(listOf(entry), utc("2026-11-20T22:30:00Z")));
        QVERIFY(plannedMaintenanceProblem(QJsonValue(QJsonValue::Undefined)).isEmpty());
        QVERIFY(!plannedMaintenanceProblem(u"x"_s).isEmpty());
    }

    void troubleInAWindowIsPlanned()
    {
        Service service;
        service.options.insert(u"maintenance"_s,
                               listOf(R"({"daily":true,"start":"10:00","minutes":60,"timeZone":"UTC"})"));
        Verdict verdict;
        verdict.status = Status::Offline;
        verdict.whose = Whose::Them;
        verdict.reason = u"answered 503"_s;
        verdict.confirmed = true;
        const Verdict planned = withPlannedMaintenance(verdict, service, utc("2026-11-20T10:30:00Z"));
        QCOMPARE(planned.status, Status::Maintenance);
        QCOMPARE(planned.whose, Whose::You);
        QVERIFY(!planned.confirmed);
        QVERIFY(planned.reason.contains(u"answered 503"_s));
        QCOMPARE(planned.maintenances.size(), 1);
        QCOMPARE(withPlannedMaintenance(verdict, service, utc("2026-11-20T11:30:00Z")), verdict);
        verdict.status = Status::Online;
        QCOMPARE(withPlannedMaintenance(verdict, service, utc("2026-11-20T10:30:00Z")).status,
                 Status::Online);
        verdict.status = Status::Unknown;
        verdict.ownOffline = true;
        QCOMPARE(withPlannedMaintenance(verdict, service, utc("2026-11-20T10:30:00Z")), verdict);
    }

    void whatStandsBelowExcuses()
    {
        const QList<ServiceRow> rows{rowOf(u"gateway"_s, Status::Offline),
                                     rowOf(u"proxy"_s, Status::Online, {u"gateway"_s}),
                                     rowOf(u"app"_s, Status::Offline, {u"proxy"_s, u"gone"_s}),
                                     rowOf(u"other"_s, Status::Offline, {u"other"_s}),
                                     rowOf(u"slow"_s, Status::Overload),
                                     rowOf(u"late"_s, Status::Offline, {u"slow"_s})};
        QCOMPARE(excuseOf(rows.at(2).service, rows)->service.id, u"gateway"_s);
        QVERIFY(!excuseOf(rows.at(3).service, rows));
        QVERIFY(!excuseOf(rows.at(0).service, rows));
        QVERIFY(!excuseOf(rows.at(5).service, rows));
    }

    void circlesEnd()
    {
        const QList<ServiceRow> rows{rowOf(u"a"_s, Status::Online, {u"b"_s}),
                                     rowOf(u"b"_s, Status::Online, {u"a"_s})};
        QVERIFY(!excuseOf(rows.at(0).service, rows));
        const QList<ServiceRow> apart{rowOf(u"c"_s, Status::Offline, {u"a"_s}), rows.at(0), rows.at(1)};
        QVERIFY(!excuseOf(apart.at(0).service, apart)); // also one that it only leads to
    }

    void onlyIdsAreHosts()
    {
        Service service;
        service.options.insert(u"hostedOn"_s, QJsonArray{u"aws"_s, 7, u""_s, u"cdn"_s});
        QCOMPARE(hostedOnOf(service), (QStringList{u"aws"_s, u"cdn"_s}));
    }

    void everyCheckIsTold()
    {
        ServiceRow row;
        row.verdict.evidence = {{.kind = u"http"_s}, {.kind = u"tcp"_s}};
        const QJsonArray checks = checkObject(row)[u"checks"_s].toArray();
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks.at(1)[u"kind"_s].toString(), u"tcp"_s);
    }

    /// What a trouble may be excused with, and how it is said.
    void excusesAreSaid()
    {
        const QList<ServiceRow> rows{rowOf(u"db"_s, Status::Offline), rowOf(u"mail"_s, Status::Overload),
                                     rowOf(u"cache"_s, Status::Maintenance)};
        const auto warning = [&](Status status, const QStringList &below, const QString &own = {}) {
            const ServiceRow row = rowOf(u"shop"_s, status, below);
            Verdict verdict = row.verdict;
            verdict.warning = own;
            return withExcuse(verdict, row.service, rows).warning;
        };
        QCOMPARE(warning(Status::Offline, {u"db"_s}), u"depends on db, which is down"_s);
        QCOMPARE(warning(Status::Overload, {u"mail"_s, u"cache"_s}, u"w"_s),
                 u"depends on cache, which is down; w"_s);
        QCOMPARE(warning(Status::Offline, {u"mail"_s}, u"w"_s), u"w"_s);
        QCOMPARE(warning(Status::Offline, {u"gone"_s}), QString());
        QCOMPARE(warning(Status::Offline, {}), QString());
        QCOMPARE(warning(Status::Online, {u"db"_s}), QString());
        QCOMPARE(warning(Status::Unknown, {u"db"_s}), QString());
    }

    void plansCoverTroubleAlone()
    {
        const QDateTime now = utc("2026-11-20T22:30:00Z");
        Service service;
        service.options.insert(
            u"maintenance"_s,
            listOf(R"({"from":"2026-11-20T22:00:00Z","until":"2026-11-20T23:00:00Z"})").toArray());
        const auto planned = [&](Status status, bool ownOffline = false) {
            Verdict verdict;
            verdict.status = status;
            verdict.ownOffline = ownOffline;
            verdict.confirmed = true;
            return withPlannedMaintenance(verdict, service, now);
        };
        QCOMPARE(planned(Status::Offline).status, Status::Maintenance);
        QCOMPARE(planned(Status::Offline).whose, Whose::You);
        QVERIFY(!planned(Status::Offline).confirmed);
        QCOMPARE(planned(Status::Online).status, Status::Online);
        QCOMPARE(planned(Status::Online).maintenances.size(), 1);
        QVERIFY(planned(Status::Online).confirmed);
        QVERIFY(planned(Status::Unknown, true).maintenances.isEmpty());
        QVERIFY(hasMaintenancePlan(service) && !hasMaintenancePlan({}));
    }

    void theEarlierOfTwoWindowsDoesNotHideTheLater()
    {
        const char *both = R"({"daily":true,"start":"10:00","minutes":90,"timeZone":"UTC"},)"
                           R"({"daily":true,"start":"10:00","minutes":60,"timeZone":"UTC"})";
        QCOMPARE(plannedMaintenanceAt(listOf(both), utc("2026-11-19T10:10:00Z"))->until,
                 utc("2026-11-19T11:30:00Z"));
        const char *together = R"({"daily":true,"start":"10:00","minutes":60,"timeZone":"UTC"},)"
                               R"({"daily":true,"start":"10:30","minutes":30,"timeZone":"UTC"})";
        QCOMPARE(plannedMaintenanceAt(listOf(together), utc("2026-11-19T10:40:00Z"))->from,
                 utc("2026-11-19T10:00:00Z"));
        const auto isFine = [](const char *entry) {
            return plannedMaintenanceProblem(listOf(entry)).isEmpty();
        };
        QVERIFY(isFine(R"({"daily":true,"start":"10:00","minutes":1})"));
        QVERIFY(isFine(R"({"daily":true,"start":"10:00","minutes":10080})"));
        QVERIFY(!isFine(R"({"daily":true,"start":"10:00","minutes":10081})"));
        QVERIFY(!isFine(R"({"daily":true,"start":"10:00","minutes":0})"));
        QVERIFY(!isFine(R"({"daily":true,"start":"10:00","minutes":1.5})"));
        QVERIFY(!isFine(R"({"from":"2026-11-20T22:00:00Z","until":"2026-11-20T22:00:00Z"})"));
        QVERIFY(isFine(R"({"from":"2026-11-20T22:00:00Z","until":"2026-11-20T22:00:01Z"})"));
        QVERIFY(!isFine(R"({"from":"2026-11-20T22:00:00","until":"2026-11-20T23:00:00Z"})"));
        QVERIFY(!isFine(R"({"from":"2026-11-20T22:00:00Z"})") && !isFine(R"("daily")"));
        QVERIFY(!isFine(R"({"weekly":["mon","someday"],"start":"10:00","minutes":1})"));
        QVERIFY(!plannedMaintenanceProblem(u"daily"_s).isEmpty());
        QVERIFY(plannedMaintenanceProblem(QJsonValue::Undefined).isEmpty());
    }

    void inverted()
    {
        Check upsideDown;
        upsideDown.options.insert(u"upsideDown"_s, true);
        Reading slow = readingOf(Status::Overload);
        slow.slow = true;
        slow.warning = u"the certificate ends"_s;
        QVERIFY(!turned(upsideDown, slow).slow && turned(upsideDown, slow).warning.isEmpty());
        QCOMPARE(turned(upsideDown, slow).reason, u"answers, but should not: refused the connection"_s);
        slow.botWall = true;
        QCOMPARE(turned(upsideDown, slow).status, Status::Overload);
        Check check;
        QCOMPARE(turned(check, readingOf(Status::Offline)).status, Status::Offline);
        check.options.insert(u"upsideDown"_s, true);
        QCOMPARE(turned(check, readingOf(Status::Offline)).status, Status::Online);
        QCOMPARE(turned(check, readingOf(Status::Offline)).whose, Whose::None);
        QCOMPARE(turned(check, readingOf(Status::Online)).status, Status::Offline);
        QCOMPARE(turned(check, readingOf(Status::Online)).whose, Whose::Them);
        QCOMPARE(turned(check, readingOf(Status::Overload)).status, Status::Offline);
        QCOMPARE(turned(check, readingOf(Status::Unknown)).status, Status::Unknown);
        Reading nameless = readingOf(Status::Offline);
        nameless.failure = Failure::NameTimeout;
        QCOMPARE(turned(check, nameless).status, Status::Unknown);
        check.kind = u"dns"_s; // there its silence is what is measured
        QCOMPARE(turned(check, nameless).status, Status::Online);
        Reading page = readingOf(Status::Offline);
        page.vendor = true;
        QCOMPARE(turned(check, page).status, Status::Offline);
    }
};

PILOTLAMP_TEST(ServiceRulesTest, QCoreApplication);

} // namespace Pilotlamp::ServiceRulesTests

#include "tst_service_rules.moc"
