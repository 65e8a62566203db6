// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_history.h"

#include "testlib/test_program.h"

namespace Pilotlamp::StoryTests {

namespace {
constexpr qint64 Minute = 60 * 1000;
}
class StoryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCellShowsTheWorstThatLasted_data()
    {
        QTest::addColumn<QList<qint64>>("minutes"); // unknown, online, maintenance, overload, offline
        QTest::addColumn<qint64>("ownOffline");
        QTest::addColumn<Cell>("cell");
        QTest::addRow("nothing") << QList<qint64>{0, 0, 0, 0, 0} << qint64(0) << Cell::NotWatched;
        QTest::addRow("well") << QList<qint64>{1, 50, 0, 0, 0} << qint64(9) << Cell::Online;
        QTest::addRow("a minute offline") << QList<qint64>{0, 58, 0, 1, 1} << qint64(0) << Cell::Offline;
        QTest::addRow("overloaded") << QList<qint64>{0, 50, 5, 5, 0} << qint64(0) << Cell::Overload;
        QTest::addRow("worked on") << QList<qint64>{0, 50, 10, 0, 0} << qint64(0) << Cell::Maintenance;
        QTest::addRow("mostly unknown") << QList<qint64>{50, 9, 0, 0, 0} << qint64(0) << Cell::Unknown;
        QTest::addRow("half known") << QList<qint64>{20, 20, 0, 0, 0} << qint64(20) << Cell::Online;
        QTest::addRow("mostly offline myself")
            << QList<qint64>{5, 9, 0, 0, 0} << qint64(40) << Cell::OwnOffline;
    }

    void aCellShowsTheWorstThatLasted()
    {
        QFETCH(QList<qint64>, minutes);
        QFETCH(qint64, ownOffline);
        Uptime uptime;
        uptime.windowMs = 60 * Minute;
        for (int i = 0; i < minutes.size(); ++i)
            uptime.ms[size_t(i)] = minutes.at(i) * Minute;
        uptime.ownOfflineMs = ownOffline * Minute;
        QTEST(cellOf(uptime), "cell");
    }

    void whatHoldsNowShowsAtOnce()
    {
        StripCell cell;
        QCOMPARE(sharesOf(cell).offline, 0.0F); // of no time at all there is no share
        cell.uptime.windowMs = 100;
        cell.uptime.ms = {0, 50, 0, 0, 0};
        QCOMPARE(sharesOf(cell).online, 0.5F);
        const auto bad = [&cell](Status holds) {
            cell.holds = holds;
            const CellShares shares = sharesOf(cell);
            return QList<bool>{shares.maintenance > 0, shares.overload > 0, shares.offline > 0};
        };
        QCOMPARE(bad(Status::Offline), (QList<bool>{false, false, true}));
        QCOMPARE(bad(Status::Overload), (QList<bool>{false, true, false}));
        QCOMPARE(bad(Status::Maintenance), (QList<bool>{true, false, false}));
        QCOMPARE(bad(Status::Online), (QList<bool>{false, false, false}));
        cell.uptime.ms = {0, 50, 0, 0, 50};
        QCOMPARE(sharesOf(cell).offline, 0.5F);
    }

    void pointsAreThinnedToAsManyAsFit()
    {
        QList<TimePoint> points;
        for (int i = 0; i < 10; ++i)
            points.append({i * 10, 5, i == 3 ? Status::Offline : Status::Online});
        QCOMPARE(thinned(points, {0, 100}, 10).size(), 10);
        QCOMPARE(thinned(points, {0, 100}, 5).size(), 5);
        QCOMPARE(thinned(points, {0, 100}, 5).at(1).status, Status::Offline); // the one that tells more
        QCOMPARE(thinned(points, {0, 100}, 1).size(), 1);
        QCOMPARE(thinned(points.first(3), {0, 1000}, 3).size(), 3); // no more than fit, wherever they are
        QCOMPARE(thinned(points, {0, 100}, 0).size(), 10);
        QCOMPARE(thinned(points, {100, 100}, 5).size(), 10);
    }

    void stretchesEndWithTheWindow()
    {
        ServiceHistory history;
        history.before = RecordedVerdict{-50, Status::Offline, Whose::Them, false, {}};
        const auto change = [](qint64 at, Status status, bool ownOffline = false) {
            return RecordedVerdict{at, status, Whose::Them, ownOffline, {}};
        };
        history.changes = {change(0, Status::Overload), change(10, Status::Online),
                           change(20, Status::Offline, true), change(30, Status::Offline)};
        const QList<BadStretch> stretches = badStretches(history, {0, 40});
        QCOMPARE(stretches.size(), 2); // what ended as the window began is none, nor what was our own
        QCOMPARE(stretches.at(0).window, (TimeWindow{0, 10}));
        QCOMPARE(stretches.at(1).window, (TimeWindow{30, 40}));
    }

    void aBlinkIsShownOnlyWhereThereIsNothingElse()
    {
        Uptime uptime;
        uptime.ms[size_t(Status::Offline)] = Minute / 2;
        QCOMPARE(cellOf(uptime), Cell::Offline);
        uptime.ms[size_t(Status::Online)] = Minute / 4;
        QCOMPARE(cellOf(uptime), Cell::Online);
    }

    void whatIsBadNowShowsAtOnce()
    {
        StripCell cell;
        cell.uptime.ms[size_t(Status::Online)] = 50 * Minute;
        cell.uptime.ms[size_t(Status::Offline)] = Minute / 6;
        QCOMPARE(cellOf(cell), Cell::Online);
        cell.holds = Status::Offline;
        QCOMPARE(cellOf(cell), Cell::Offline);
        cell.holds = Status::Online;
        QCOMPARE(cellOf(cell), Cell::Online);
    }

    void thinningKeepsPeaksAndFailures()
    {
        QList<TimePoint> points;
        for (int i = 0; i < 10000; ++i)
            points.append({i * Minute, 100, Status::Online});
        points[4321].ms = 9000;
        points[7777] = {7777 * Minute, -1, Status::Offline};
        const QList<TimePoint> kept = thinned(points, {0, 10000 * Minute}, 200);
        QVERIFY(kept.size() <= 200);
        QVERIFY(kept.contains(points.at(4321)));
        QVERIFY(kept.contains(points.at(7777)));
        QVERIFY(std::is_sorted(kept.begin(), kept.end(),
                               [](const TimePoint &a, const TimePoint &b) { return a.at < b.at; }));
        QCOMPARE(thinned(points.first(5), {0, 10000 * Minute}, 200), points.first(5));
    }

    /// A start of the program knows nothing for a moment: that is no change; two minutes are one.
    void aMomentOfNotKnowingIsNoChange()
    {
        ServiceHistory history;
        history.before = RecordedVerdict{0, Status::Online};
        const auto withGap = [&](qint64 gap) {
            history.changes = {{10 * Minute, Status::Unknown}, {10 * Minute + gap, Status::Online}};
            return toldChanges(history).size();
        };
        QCOMPARE(withGap(2 * Minute - 1), 0);
        QCOMPARE(withGap(2 * Minute), 2);
        history.changes = {{10 * Minute, Status::Unknown}, {11 * Minute, Status::Offline}};
        QCOMPARE(toldChanges(history).size(), 2); // between two that differ it is told
    }

    void badStretchesAreCutToTheWindow()
    {
        ServiceHistory history;
        history.before = RecordedVerdict{0, Status::Overload};
        history.changes = {{10 * Minute, Status::Online},
                           {20 * Minute, Status::Offline},
                           {30 * Minute, Status::Unknown, Whose::You, true},
                           {40 * Minute, Status::Offline}};
        const QList<BadStretch> expected{{{5 * Minute, 10 * Minute}, Status::Overload},
                                         {{20 * Minute, 30 * Minute}, Status::Offline},
                                         {{40 * Minute, 50 * Minute}, Status::Offline}};
        QCOMPARE(badStretches(history, {5 * Minute, 50 * Minute}), expected);
        QVERIFY(badStretches({}, {0, Minute}).isEmpty());
        history = {};
        history.before = RecordedVerdict{0, Status::Offline, Whose::You, true};
        QVERIFY(badStretches(history, {5 * Minute, 50 * Minute}).isEmpty()); // that was our own
    }
};

PILOTLAMP_TEST(StoryTest, Testing::NoApplication);

} // namespace Pilotlamp::StoryTests

#include "tst_service_history.moc"
