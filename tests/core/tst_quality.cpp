// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality.h"

#include "core/elapsed.h"
#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::QualityTests {

namespace {

Rollup rollupOf(int online, int offline, int ms)
{
    Rollup rollup;
    for (int i = 0; i < online; ++i)
        rollup.add(Status::Online, false, ms);
    for (int i = 0; i < offline; ++i)
        rollup.add(Status::Offline, false, -1);
    return rollup;
}

} // namespace

class QualityTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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

    /// Slower than usual: more than twice as slow, and by more than is felt.
    void slowIsMoreThanBoth()
    {
        const auto grade = [](int ms, int usualMs) {
            return int(qualityOf(rollupOf(60, 0, ms), Usual{usualMs, 1, 20, true}).grade);
        };
        const auto median = [](int ms) {
            return qualityOf(rollupOf(60, 0, ms), {}).p50Ms;
        };
        int ms = 1000;
        while (median(ms) % 2 != 0)
            ms += 10;
        QCOMPARE(grade(ms, median(ms) / 2), int(Quality::Grade::Smooth));
        QCOMPARE(grade(ms, median(ms) / 2 - 1), int(Quality::Grade::Slow));
        QCOMPARE(grade(300, median(300) - 250), int(Quality::Grade::Smooth));
        QCOMPARE(grade(300, median(300) - 251), int(Quality::Grade::Slow));
    }

    void hasAWordForEveryHour_data()
    {
        QTest::addColumn<Rollup>("rollup");
        QTest::addColumn<int>("usualMs");
        QTest::addColumn<int>("grade");
        const auto row = [](const char *name, const Rollup &rollup, int usualMs, Quality::Grade grade) {
            QTest::newRow(name) << rollup << usualMs << static_cast<int>(grade);
        };
        row("nothing", {}, 0, Quality::Grade::NotSeen);
        row("all online", rollupOf(60, 0, 300), 300, Quality::Grade::Smooth);
        row("one of sixty failed", rollupOf(59, 1, 300), 300, Quality::Grade::Shaky);
        row("a tenth failed and more", rollupOf(50, 10, 300), 300, Quality::Grade::Poor);
        row("three times the usual", rollupOf(60, 0, 900), 300, Quality::Grade::Slow);
        row("no usual yet", rollupOf(60, 0, 900), 0, Quality::Grade::Smooth);
        row("thrice of next to nothing", rollupOf(60, 0, 30), 10, Quality::Grade::Smooth);
    }

    void hasAWordForEveryHour()
    {
        QFETCH(Rollup, rollup);
        QFETCH(int, usualMs);
        QFETCH(int, grade);
        const auto usual = usualMs > 0 ? std::optional(Usual{usualMs, 10, 20, true}) : std::nullopt;
        QCOMPARE(static_cast<int>(qualityOf(rollup, usual).grade), grade);
    }

    /// Below a second in ms, then with one digit, then whole; two that differ never look the same.
    void timesAreReadAtAGlance()
    {
        QCOMPARE(elapsedText(0), u"0 ms"_s);
        QCOMPARE(elapsedText(3), u"3 ms"_s);
        QCOMPARE(elapsedText(999), u"999 ms"_s);
        QCOMPARE(elapsedText(1000), u"1.0 s"_s);
        QCOMPARE(elapsedText(9949), u"9.9 s"_s);
        QCOMPARE(elapsedText(9950), u"10 s"_s);
        QCOMPARE(elapsedText(61'400), u"61 s"_s);
        QCOMPARE(elapsedTexts(5001, 5000), std::pair(u"5001 ms"_s, u"5000 ms"_s));
        QCOMPARE(elapsedTexts(6200, 5000), std::pair(u"6.2 s"_s, u"5.0 s"_s));
    }

    void everyNumberHasItsWindow()
    {
        const Quality quality = qualityOf(rollupOf(58, 2, 310), Usual{300, 10, 20, true});
        QCOMPARE(qualityText(quality, 1),
                 u"last 1 h: unsteady, 58 of 60 checks OK · median 350 ms · 95th percentile 350 ms"
                 " · usually 300 ms"_s);
        Quality quick = quality;
        quick.p50Ms = quick.p95Ms = 0; // a server next door answers in no time
        QVERIFY2(qualityText(quick, 1).endsWith(u" · median 0 ms · 95th percentile 0 ms · usually 300 ms"_s),
                 qPrintable(qualityText(quick, 1)));
        QVERIFY(
            !qualityText(qualityOf(rollupOf(0, 4, 0), Usual{300, 10, 20, true}), 1).contains(u"usually"_s));
        QCOMPARE(qualityText({}, 24), u"last 24 h: no checks"_s);
        QCOMPARE(qualityText(qualityOf(rollupOf(0, 4, 0), {}), 24), u"last 24 h: poor, 0 of 4 checks OK"_s);
    }

    void ownOfflineCountsAgainstNobody()
    {
        Rollup rollup = rollupOf(10, 0, 100);
        rollup.add(Status::Unknown, true, -1);
        QCOMPARE(qualityOf(rollup, {}).samples, 10U);
        QCOMPARE(qualityOf(rollup, {}).share, 1.0);
    }
};

PILOTLAMP_TEST(QualityTest, Testing::NoApplication);

} // namespace Pilotlamp::QualityTests

#include "tst_quality.moc"
