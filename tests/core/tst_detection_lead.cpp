// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detection_lead.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::DetectionLeadTests {

/// How far a page was ahead of or behind our own check.
class DetectionLeadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
        const QList<WatchRun> just{{1, 100 * Minute, 1000 * Minute}};
        QCOMPARE(detectionLeadOf(just, trouble, none).unreported, 1); // watched from its beginning
    }
};

PILOTLAMP_TEST(DetectionLeadTest, Testing::NoApplication);

} // namespace Pilotlamp::DetectionLeadTests

#include "tst_detection_lead.moc"
