// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service_history_reader.h"

#include "store/history_story.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::ServiceHistoryReaderTests {

namespace {

constexpr qint64 Minute = 60 * 1000;
constexpr qint64 Start = 1790000000000; // 2026-09-21 13:33 UTC
const CheckKey Page{u"shop"_s, u"statuspage"_s, u"https://status.example"_s};
const CheckKey Probe{u"shop"_s, u"http"_s, u"https://shop.example/"_s};

Service shop()
{
    Service service;
    service.id = u"shop"_s;
    service.checks = {Check{Page.kind, Page.url}, Check{Probe.kind, Probe.url}};
    return service;
}

Usual usual()
{
    return {100, 10, 40, true};
}

std::optional<Usual> usualOfAll(const CheckKey &, const QDateTime &)
{
    return usual();
}

/// Full hours up to a midnight, with three looks each.
struct Hourly {
    explicit Hourly(int hours, int ms = 200)
    {
        History history(database);
        const int probe = history.checkNumber(Probe);
        for (qint64 at = midnight - hours * HourMs; at < midnight; at += 20 * Minute)
            history.addReading(probe, readingAt(at, Status::Online, ms));
        history.asleep(utc(midnight));
        history.flush();
    }
    ServiceHistoryReader reader()
    {
        return ServiceHistoryReader(HistoryView(database), usualOfAll, QTimeZone::utc());
    }

    const qint64 midnight = Start - Start % DayMs;
    Database database = Database(QString());
};

} // namespace

class ServiceHistoryReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Three hours of looks, one a minute; out from minute 60 to 90.
    void initTestCase()
    {
        m_database = std::make_unique<Database>(QString());
        History history(*m_database);
        const int page = history.checkNumber(Page);
        const int probe = history.checkNumber(Probe);
        Reading grade = readingAt(Start, Status::Online, 700);
        grade.vendor = true;
        history.addReading(page, grade);
        history.addVerdict(u"shop"_s, verdictOf(Status::Online), utc(Start));
        for (int i = 0; i < 180; ++i) {
            const qint64 at = Start + i * Minute;
            const bool out = i >= 60 && i < 90;
            if (i == 60 || i == 90)
                history.addVerdict(u"shop"_s, verdictOf(out ? Status::Offline : Status::Online), utc(at));
            history.addReading(probe,
                               readingAt(at, out ? Status::Offline : Status::Online, out ? -1 : 100 + i % 7));
        }
        history.addIncidents(u"shop"_s, {Incident{u"1"_s, u"Login fails"_s}}, utc(Start + 65 * Minute));
        history.addIncidents(u"shop"_s, {}, utc(Start + 95 * Minute));
        history.asleep(utc(Start + 180 * Minute));
        QVERIFY(history.flush());
    }

    void tellsTheLastDay()
    {
        const ServiceHistory history = historyReader().history(shop(), now());
        QCOMPARE(history.at, now().toMSecsSinceEpoch());
        QCOMPARE(history.hours.size(), 24);
        QCOMPARE(history.days.size(), 90);
        QCOMPARE(history.hours.constLast().window.until, history.at);
        qint64 offline = 0;
        for (const StripCell &hour : history.hours)
            offline += hour.uptime.of(Status::Offline);
        QCOMPARE(offline, 30 * Minute);
        QCOMPARE(cellOf(history.days.constLast().uptime), Cell::Offline);
        QCOMPARE(cellOf(history.days.constFirst().uptime), Cell::NotWatched);
        QCOMPARE(history.changes.size(), 3);
        QCOMPARE(history.changes.at(1).status, Status::Offline);
        QCOMPARE(history.incidents.size(), 1);
        QCOMPARE(history.incidents.constFirst().title, u"Login fails"_s);
        const QList<BadStretch> bad = badStretches(history, history.timesWindow);
        QCOMPARE(bad.size(), 1);
        QCOMPARE(bad.constFirst().window, (TimeWindow{Start + 60 * Minute, Start + 90 * Minute}));
    }

    /// Every start finds the same anew, which is no change.
    void startsAreNoChanges()
    {
        Database database((QString()));
        History history(database);
        for (int start = 0; start < 5; ++start)
            history.addVerdict(u"shop"_s, verdictOf(Status::Online), utc(Start + start * Minute));
        history.addVerdict(u"shop"_s, verdictOf(Status::Offline), utc(Start + 6 * Minute));
        history.addVerdict(u"shop"_s, verdictOf(Status::Online), utc(Start + 7 * Minute));
        QVERIFY(history.flush());
        const ServiceHistory reader
            = ServiceHistoryReader(HistoryView(database), {}, QTimeZone::utc()).history(shop(), now());
        QCOMPARE(reader.changes.size(), 3);
        QCOMPARE(reader.changes.at(1).status, Status::Offline);
    }

    /// The page was looked at too, but its answers say nothing of the service's speed.
    void timesAreTheProbes()
    {
        const ServiceHistory history = historyReader().history(shop(), now());
        QCOMPARE(history.timesOf, Probe.url);
        QCOMPARE(history.times.size(), 180);
        QCOMPARE(history.times.at(70).ms, -1);
        QCOMPARE(history.times.at(70).status, Status::Offline);
        QCOMPARE(history.timesWindow.from, Start); // a young history fills the chart
        QCOMPARE(history.since, Start);
        QCOMPARE(history.usual.size(), 4);
        QCOMPARE(history.usual.constFirst().window.from, history.timesWindow.from);
        QCOMPARE(history.lastHour.samples, 60U);
        QCOMPARE(history.lastHour.grade, Quality::Grade::Smooth);
        QCOMPARE(history.lastDay.samples, 180U);
        QCOMPARE(history.lastDay.grade, Quality::Grade::Poor);
    }

    void moreDaysAreReadFromTheRollUps()
    {
        Database database((QString()));
        History history(database);
        const int probe = history.checkNumber(Probe);
        constexpr qint64 Hours = 24 * 90;
        const qint64 first = Start - Start % HourMs - Hours * HourMs;
        for (qint64 hour = 0; hour < Hours; ++hour) {
            const bool out = hour == 1000;
            for (const int minute : {10, 20, 30})
                history.addReading(probe,
                                   readingAt(first + hour * HourMs + minute * Minute,
                                             out ? Status::Offline : Status::Online, out ? -1 : 200));
        }
        QVERIFY(history.flush());
        const ServiceHistoryReader reader(
            HistoryView(database), [](const CheckKey &, const QDateTime &) { return usual(); },
            QTimeZone::utc());
        const auto of = [&](int days) {
            return reader.history(shop(), utc(Start), Status::Online, days);
        };
        QVERIFY(of(1).times.size() > 23 * 3 && of(1).times.size() <= 24 * 3);
        const ServiceHistory week = of(7);
        QVERIFY(week.times.size() >= 24 * 7 - 1 && week.times.size() <= 24 * 7);
        QVERIFY(week.times.constFirst().at >= Start - 7 * DayMs);
        QVERIFY2(std::abs(week.times.constFirst().ms - 200) < 30,
                 qPrintable(QString::number(week.times.constFirst().ms)));
        QVERIFY(week.usual.size() >= 24 * 7 && week.usual.size() <= 24 * 7 + 1);
        const ServiceHistory quarter = of(90);
        QVERIFY(quarter.times.size() > 300 && quarter.times.size() <= 480);
        QVERIFY(quarter.times.constFirst().at < Start - 88 * DayMs);
        QVERIFY(quarter.usual.isEmpty());
        // The one bad hour is still to be seen among two thousand.
        const auto bad = std::find_if(quarter.times.cbegin(), quarter.times.cend(),
                                      [](const TimePoint &point) { return point.ms < 0; });
        QVERIFY(bad != quarter.times.cend());
        QCOMPARE(bad->status, Status::Offline);
        QCOMPARE(bad->at, first + 1000 * HourMs + HourMs / 2);
        // What quality says is of the last day, whatever the chart shows.
        QCOMPARE(quarter.lastDay, of(1).lastDay);
    }

    /// A chart of a few hours is one of its looks; of more, one point an hour.
    void aYoungHistoryHasOnlyItsLooks_data()
    {
        QTest::addColumn<int>("hours");
        QTest::addColumn<int>("points"); // of a week's chart
        QTest::addColumn<int>("marks"); // of the row's
        QTest::newRow("three hours") << 3 << 9 << 9;
        QTest::newRow("four hours") << 4 << 4 << 12;
        QTest::newRow("seven hours") << 7 << 7 << 21;
        QTest::newRow("eight hours") << 8 << 8 << 8;
        QTest::newRow("a day") << 24 << 24 << 24;
    }
    void aYoungHistoryHasOnlyItsLooks()
    {
        QFETCH(int, hours);
        Hourly hourly(hours);
        const ServiceHistory week = hourly.reader().history(shop(), utc(hourly.midnight), Status::Online, 7);
        QTEST(int(week.times.size()), "points");
        const RowHistory row = hourly.reader().row(shop(), utc(hourly.midnight));
        QTEST(int(row.times.size()), "marks");
        QCOMPARE(row.usual, usual());
        for (const int ms : row.times)
            QVERIFY2(std::abs(ms - 200) < 30, qPrintable(QString::number(ms)));
    }

    /// The chart begins with what it shows, also where a day ends just now; so does what is usual.
    void aYoungHistoryFillsTheChart()
    {
        Hourly hourly(3);
        const qint64 begin = hourly.midnight - 3 * HourMs;
        const ServiceHistory day = hourly.reader().history(shop(), utc(hourly.midnight), Status::Overload);
        QCOMPARE(day.timesWindow, (TimeWindow{begin, hourly.midnight}));
        QCOMPARE(day.usual.constFirst().window, (TimeWindow{begin, begin + HourMs}));
        // Also where the hours that are told begin with the day.
        const QDateTime late = utc(hourly.midnight - 30 * Minute);
        QCOMPARE(hourly.reader().history(shop(), late).timesWindow.from, begin);
        QCOMPARE(day.hours.constLast().holds, Status::Overload);
        QCOMPARE(day.days.constLast().holds, Status::Overload);
        QCOMPARE(day.pills.constLast().holds, Status::Overload);
    }

    /// What answers in no time at all has a line too.
    void noTimeAtAllIsATime()
    {
        Hourly hourly(24, 0);
        QCOMPARE(hourly.reader().history(shop(), utc(hourly.midnight), Status::Online, 7).times.size(), 24);
    }

    /// While this computer was offline nothing was measured.
    void whatWasNotMeasuredIsNoTime()
    {
        Database database((QString()));
        History history(database);
        const int probe = history.checkNumber(Probe);
        for (int i = 0; i < 10; ++i)
            history.addReading(probe, readingAt(Start + i * Minute, Status::Online, 100), i >= 5);
        QVERIFY(history.flush());
        const ServiceHistoryReader reader(HistoryView(database), {}, QTimeZone::utc());
        QCOMPARE(reader.history(shop(), now()).times.size(), 5);
        QVERIFY(!reader.row(shop(), now()).usual);
    }

    /// Of a service that is only read from pages, the first of them is graded, and none has a line.
    void pagesHaveGradesAndNoLine()
    {
        Database database((QString()));
        History history(database);
        Service service = shop();
        service.checks[1] = {Page.kind, u"https://status2.example"_s};
        for (int page = 0; page < 2; ++page) {
            const int number = history.checkNumber({service.id, Page.kind, service.checks.at(page).url});
            for (int i = 0; i <= page; ++i) {
                Reading reading
                    = readingAt(now().toMSecsSinceEpoch() - (i + 1) * Minute, Status::Online, 700);
                reading.vendor = true;
                history.addReading(number, reading);
            }
        }
        QVERIFY(history.flush());
        const ServiceHistoryReader reader(HistoryView(database), usualOfAll, QTimeZone::utc());
        const ServiceHistory told = reader.history(service, now());
        QCOMPARE(told.lastHour.samples, 1U);
        QVERIFY(told.times.isEmpty());
        const RowHistory row = reader.row(service, now());
        QVERIFY(row.times.isEmpty() && !row.usual);
    }

    /// Of the half hour that it was out, its user was here for ten minutes.
    void impactCountsOnlyWhileHere()
    {
        ServiceHistoryReader reader = historyReader();
        reader.setActiveIn([](TimeWindow window) {
            return within({{Start, Start + 50 * Minute}, {Start + 80 * Minute, Start + 100 * Minute}},
                          window);
        });
        const QList<MonthImpact> impact = reader.history(shop(), now()).impact;
        QCOMPARE(impact.size(), 1);
        QCOMPARE(impact.constFirst().activeMs, 70 * Minute);
        QCOMPARE(impact.constFirst().offlineMs, 10 * Minute);
        QCOMPARE(impact.constFirst().overloadMs, 0);
        QVERIFY(historyReader().history(shop(), now()).impact.isEmpty());
    }

    void rowsAreShort()
    {
        const RowHistory past = historyReader().row(shop(), now());
        QCOMPARE(past.hours.size(), 24);
        QVERIFY(std::any_of(past.hours.cbegin(), past.hours.cend(),
                            [](const CellShares &hour) { return hour.offline > 0 && hour.online > 0; }));
        QVERIFY(!past.times.isEmpty() && past.times.size() <= 32);
        QVERIFY(past.times.contains(-1));
    }

    void whatIsNotThereIsEmpty()
    {
        Service other;
        other.id = u"other"_s;
        const ServiceHistory history = historyReader().history(other, now());
        QCOMPARE(history.hours.size(), 24);
        QVERIFY(history.changes.isEmpty() && history.times.isEmpty() && !history.before);
        QVERIFY(historyReader().row(other, now()).times.isEmpty());
        QCOMPARE(history.lastHour.grade, Quality::Grade::NotSeen);
    }

private:
    static QDateTime now() { return utc(Start + 180 * Minute); }
    ServiceHistoryReader historyReader() const
    {
        return ServiceHistoryReader(
            HistoryView(*m_database),
            [](const CheckKey &key, const QDateTime &) -> std::optional<Usual> {
                return key == Probe ? std::optional(usual()) : std::nullopt;
            },
            QTimeZone::utc());
    }

    std::unique_ptr<Database> m_database;
};

PILOTLAMP_TEST(ServiceHistoryReaderTest, QCoreApplication);

} // namespace Pilotlamp::ServiceHistoryReaderTests

#include "tst_service_history_reader.moc"
