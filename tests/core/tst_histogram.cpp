// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::HistogramTests {

/// How often which response time was seen.
class HistogramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

PILOTLAMP_TEST(HistogramTest, Testing::NoApplication);

} // namespace Pilotlamp::HistogramTests

#include "tst_histogram.moc"
