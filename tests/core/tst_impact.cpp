// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/impact.h"

#include "testlib/test_program.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp::ImpactTests {

/// Stretches of time at this computer.
class ImpactTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
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
};

PILOTLAMP_TEST(ImpactTest, Testing::NoApplication);

} // namespace Pilotlamp::ImpactTests

#include "tst_impact.moc"
