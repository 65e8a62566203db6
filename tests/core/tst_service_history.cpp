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
    }
};

PILOTLAMP_TEST(StoryTest, Testing::NoApplication);

} // namespace Pilotlamp::StoryTests

#include "tst_service_history.moc"
