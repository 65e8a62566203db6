// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup.h"
#include "core/uptime.h"
#include "testlib/test_program.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp::UptimeTests {

namespace {

/// The plain way: looks at every single millisecond.
Uptime plainUptime(const QList<WatchRun> &runs, const QList<StatusChange> &changes, TimeWindow window)
{
    Uptime uptime;
    uptime.windowMs = window.until - window.from;
    for (const WatchRun &run : runs) {
        for (qint64 t = run.from; t < run.until; ++t) {
            if (t < window.from || t >= window.until)
                continue;
            Status status = Status::Unknown;
            bool offline = false;
            for (const StatusChange &change : changes) {
                if (change.run < run.id || (change.run == run.id && change.at <= t)) {
                    status = change.status;
                    offline = change.ownOffline;
                }
            }
            if (offline)
                ++uptime.ownOfflineMs;
            else
                ++uptime.ms[static_cast<size_t>(status)];
        }
    }
    return uptime;
}

} // namespace

class UptimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void foldsAsThePlainWay();
    void sharesAreOfWatchedTime();
    void aStatusHoldsOverRestarts();
    void periodsFollowTheCalendar();
    void periodsAreWithoutGaps_data();
    void periodsAreWithoutGaps();
    void troublesAndLeads();
    void percentilesComeClose();
    void bucketsAreOrdered();
    void rollupsCount();
    void piecesAreRoundAndFewAndLeaveNoGap_data();
    void piecesAreRoundAndFewAndLeaveNoGap();
    void onlyOfflineCountsAgainstBeingUp();
};

void UptimeTest::foldsAsThePlainWay()
{
    for (quint32 seed = 0; seed < 400; ++seed) {
        QRandomGenerator random(seed);
        QList<WatchRun> runs;
        QList<StatusChange> changes;
        qint64 clock = 1000;
        for (int id = 1; id <= 4; ++id) {
            clock += random.bounded(500) - 250; // gaps, and clocks that were set back
            WatchRun run{id, clock, clock};
            const int count = random.bounded(5);
            for (int i = 0; i < count; ++i) {
                clock += random.bounded(60);
                changes.append(
                    {id, clock, static_cast<Status>(random.bounded(StatusCount)), random.bounded(4) == 0});
            }
            clock += random.bounded(60);
            run.until = clock;
            // The first runs may have been deleted while their changes are still there.
            if (id > 1 || random.bounded(2) == 0)
                runs.append(run);
        }
        QList<TimeWindow> windows;
        for (int i = 0; i < 6; ++i) {
            const qint64 from = 700 + random.bounded(800);
            windows.append({from, from + random.bounded(600)});
        }
        const QList<Uptime> uptimes = uptimeOf(runs, changes, windows);
        for (qsizetype i = 0; i < windows.size(); ++i)
            QVERIFY2(uptimes.at(i) == plainUptime(runs, changes, windows.at(i)),
                     qPrintable(u"seed %1"_s.arg(seed)));
    }
}

void UptimeTest::sharesAreOfWatchedTime()
{
    const QList<WatchRun> runs{{1, 0, 1000}, {2, 2000, 3000}};
    const QList<StatusChange> changes{{1, 0, Status::Online},           {1, 500, Status::Offline},
                                      {1, 600, Status::Maintenance},    {1, 800, Status::Unknown},
                                      {2, 2000, Status::Unknown, true}, {2, 2500, Status::Online}};
    const std::array windows{TimeWindow{0, 3000}};
    const Uptime uptime = uptimeOf(runs, changes, windows).first();
    QCOMPARE(uptime.of(Status::Online), 1000);
    QCOMPARE(uptime.of(Status::Offline), 100);
    QCOMPARE(uptime.of(Status::Maintenance), 200);
    QCOMPARE(uptime.of(Status::Unknown), 200);
    QCOMPARE(uptime.ownOfflineMs, 500);
    QCOMPARE(uptime.notWatchedMs(), 1000);
    QVERIFY(std::abs(*uptime.share() - 1000.0 / 1100) < 1e-12);
    QVERIFY(!Uptime{}.share());
}

void UptimeTest::aStatusHoldsOverRestarts()
{
    const QList<WatchRun> runs{{7, 0, 100}, {8, 500, 600}};
    const QList<StatusChange> changes{{7, 50, Status::Offline}};
    const std::array windows{TimeWindow{0, 600}};
    const Uptime uptime = uptimeOf(runs, changes, windows).first();
    QCOMPARE(uptime.of(Status::Offline), 150);
    QCOMPARE(uptime.of(Status::Unknown), 50);
    QCOMPARE(uptime.notWatchedMs(), 400);
}

void UptimeTest::periodsFollowTheCalendar()
{
    const QTimeZone berlin("Europe/Berlin");
    if (!berlin.isValid())
        QSKIP("this machine has no time zones");
    const qint64 hour = 60 * 60 * 1000;
    const auto lengths = [&](const QDateTime &now, Period period, int count) {
        QList<qint64> hours;
        const QList<TimeWindow> windows = periodsUntil(now, period, count, berlin);
        for (const TimeWindow &window : windows)
            hours.append((window.until - window.from) / hour);
        return hours;
    };
    // The clocks go forward on 29 March 2026 and back on 25 October 2026.
    const QDateTime spring(QDate(2026, 3, 30), QTime(12, 0), berlin);
    QCOMPARE(lengths(spring, Period::Day, 3), (QList<qint64>{24, 23, 12}));
    const QDateTime autumn(QDate(2026, 10, 26), QTime(12, 0), berlin);
    QCOMPARE(lengths(autumn, Period::Day, 3), (QList<qint64>{24, 25, 12}));
    QCOMPARE(lengths(autumn, Period::Week, 2), (QList<qint64>{7 * 24 + 1, 12}));
    QCOMPARE(lengths(QDateTime(QDate(2026, 3, 1), QTime(1, 0), berlin), Period::Month, 2),
             (QList<qint64>{28 * 24, 1}));
    QCOMPARE(lengths(QDateTime(QDate(2026, 3, 29), QTime(4, 0), berlin), Period::Hour, 3),
             (QList<qint64>{1, 1, 0}));
}

void UptimeTest::periodsAreWithoutGaps_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"UTC", "Europe/Berlin", "Asia/Kolkata", "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia"})
        QTest::newRow(zone) << QByteArray(zone);
}

void UptimeTest::periodsAreWithoutGaps()
{
    QFETCH(QByteArray, zone);
    const QTimeZone timeZone(zone);
    if (!timeZone.isValid())
        QSKIP("this machine does not know the zone");
    for (const Period period : {Period::Hour, Period::Day, Period::Week, Period::Month}) {
        for (int day = 0; day < 400; day += 7) {
            const QDateTime now = QDateTime(QDate(2026, 1, 1), QTime(9, 31, 7), Qt::UTC).addDays(day);
            const QList<TimeWindow> windows = periodsUntil(now, period, 40, timeZone);
            QCOMPARE(windows.size(), 40);
            QCOMPARE(windows.last().until, now.toMSecsSinceEpoch());
            for (qsizetype i = 0; i < windows.size(); ++i) {
                QVERIFY(windows.at(i).from < windows.at(i).until);
                QVERIFY(i == 0 || windows.at(i - 1).until == windows.at(i).from);
            }
        }
    }
}

void UptimeTest::troublesAndLeads()
{
    const qint64 minute = 60 * 1000;
    const QList<WatchRun> runs{{1, 0, 100 * minute}};
    const QList<StatusChange> changes{{1, 0, Status::Online},
                                      {1, 10 * minute, Status::Offline, false, true},
                                      {1, 20 * minute, Status::Overload, false, true},
                                      {1, 30 * minute, Status::Online}};
    const QList<TimeWindow> troubles = measuredTroubles(runs, changes);
    QCOMPARE(troubles, (QList<TimeWindow>{{10 * minute, 30 * minute}}));
    QCOMPARE(leadOverPage(21 * minute, 0, troubles), std::optional<qint64>(11 * minute));
    QCOMPARE(leadOverPage(5 * minute, 60 * minute, troubles), std::optional<qint64>(-5 * minute));
    QCOMPARE(leadOverPage(90 * minute, 0, troubles), std::optional<qint64>(80 * minute));
    QCOMPARE(leadOverPage(150 * minute, 0, troubles),
             std::optional<qint64>(140 * minute)); // 2 h after its end
    QCOMPARE(leadOverPage(150 * minute + 1, 0, troubles), std::optional<qint64>());
    QCOMPARE(leadOverPage(2 * minute, 5 * minute, troubles), std::optional<qint64>());
}

void UptimeTest::percentilesComeClose()
{
    for (quint32 seed = 0; seed < 50; ++seed) {
        QRandomGenerator random(seed);
        Histogram histogram;
        QList<int> times;
        const int count = 1 + random.bounded(2000);
        for (int i = 0; i < count; ++i) {
            const int ms = static_cast<int>(std::exp(random.generateDouble() * std::log(60000.0)));
            times.append(ms);
            histogram.add(ms);
        }
        std::sort(times.begin(), times.end());
        for (const double percent : {50.0, 95.0, 99.0}) {
            const auto rank = static_cast<qsizetype>(std::ceil(percent / 100 * count)) - 1;
            const double exact = times.at(rank);
            // Below 4 ms whole milliseconds are coarser than the buckets.
            QVERIFY(std::abs(histogram.percentile(percent) - exact) <= std::max(exact * 0.14, 1.0));
        }
        QCOMPARE(histogram.total(), quint64(count));
    }
    QCOMPARE(Histogram{}.percentile(95), -1.0);
}

void UptimeTest::bucketsAreOrdered()
{
    QCOMPARE(Histogram::bucketOf(0), 0);
    QCOMPARE(Histogram::bucketOf(1), 0);
    QCOMPARE(Histogram::bucketOf(59999), 47);
    QCOMPARE(Histogram::bucketOf(60000), 47);
    QCOMPARE(Histogram::bucketOf(2000000000), 47);
    for (int ms = 1; ms < 60000; ++ms) {
        const int bucket = Histogram::bucketOf(ms);
        QVERIFY(bucket >= Histogram::bucketOf(ms - 1));
        QVERIFY(std::pow(60000.0, bucket / 48.0) <= ms + 1e-6
                && ms < std::pow(60000.0, (bucket + 1) / 48.0) + 1e-6);
    }
}

void UptimeTest::rollupsCount()
{
    Rollup rollup;
    rollup.add(Status::Online, false, 100);
    rollup.add(Status::Online, false, -1);
    rollup.add(Status::Offline, false, -1);
    rollup.add(Status::Unknown, false, -1);
    rollup.add(Status::Offline, true, 7);
    Rollup twice = rollup;
    twice.merge(rollup);
    QCOMPARE(twice.samples(), 6u);
    QCOMPARE(twice.ownOffline, 2u);
    QCOMPARE(twice.times.total(), quint64(2));
    QCOMPARE(*twice.successShare(), 4.0 / 6);
    QVERIFY(!Rollup{}.successShare());
}

void UptimeTest::piecesAreRoundAndFewAndLeaveNoGap_data()
{
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<qint64>("pieceMinutes");
    QTest::addColumn<QTime>("ends");
    QTest::newRow("an hour, to the hour") << qint64(60) << qint64(1) << QTime(15, 0);
    QTest::newRow("three months, to midnight") << qint64(90 * 24 * 60 + 60) << qint64(24 * 60) << QTime(0, 0);
    QTest::newRow("10 minutes") << qint64(10) << qint64(1) << QTime(14, 37, 12);
    QTest::newRow("3 hours") << qint64(180) << qint64(2) << QTime(14, 37, 12);
    QTest::newRow("a day") << qint64(24 * 60) << qint64(30) << QTime(14, 37, 12);
    QTest::newRow("a week") << qint64(7 * 24 * 60) << qint64(120) << QTime(14, 37, 12);
    QTest::newRow("a month") << qint64(30 * 24 * 60) << qint64(480) << QTime(14, 37, 12);
    QTest::newRow("three months, clocks changed")
        << qint64(90 * 24 * 60) << qint64(24 * 60) << QTime(14, 37, 12);
}

void UptimeTest::piecesAreRoundAndFewAndLeaveNoGap()
{
    QFETCH(qint64, minutes);
    QFETCH(qint64, pieceMinutes);
    QFETCH(QTime, ends);
    const QTimeZone zone("Europe/Berlin");
    const QDateTime end(QDate(2026, 11, 3), ends, zone);
    const TimeWindow window{end.toMSecsSinceEpoch() - minutes * 60000, end.toMSecsSinceEpoch()};
    const QList<TimeWindow> pieces = roundPieces(window, zone);
    QVERIFY(pieces.size() >= 10 && pieces.size() <= 92);
    for (const TimeWindow &piece : pieces)
        QVERIFY(piece.from < piece.until);
    QCOMPARE(pieces.constFirst().from, window.from);
    QCOMPARE(pieces.constLast().until, window.until);
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        QCOMPARE(pieces.at(i).from, pieces.at(i - 1).until);
        const QDateTime begins = QDateTime::fromMSecsSinceEpoch(pieces.at(i).from, zone);
        QCOMPARE(begins.time().second(), 0);
        if (pieceMinutes == 24 * 60)
            QCOMPARE(begins.time(), QTime(0, 0));
        else if (i + 1 < pieces.size())
            QCOMPARE((pieces.at(i).until - pieces.at(i).from) / 60000, pieceMinutes);
    }
}

void UptimeTest::onlyOfflineCountsAgainstBeingUp()
{
    Uptime uptime;
    QVERIFY(!uptime.upShare());
    uptime.ms[static_cast<size_t>(Status::Online)] = 60;
    uptime.ms[static_cast<size_t>(Status::Overload)] = 30;
    uptime.ms[static_cast<size_t>(Status::Maintenance)] = 500;
    uptime.ms[static_cast<size_t>(Status::Offline)] = 10;
    QCOMPARE(*uptime.upShare(), 0.9);
    QCOMPARE(*uptime.share(), 0.6);
}

PILOTLAMP_TEST(UptimeTest, Testing::NoApplication);

} // namespace Pilotlamp::UptimeTests

#include "tst_uptime.moc"
