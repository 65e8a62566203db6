// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler.h"

#include "testlib/test_program.h"

#include <QSignalSpy>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Pilotlamp::SchedulerTests {

class SchedulerTest : public QObject {
    Q_OBJECT

private:
    QDateTime m_now{QDate(2026, 3, 1), QTime(12, 0), QTimeZone::utc()};
    Clock m_clock = [this] {
        return m_now;
    };
    static CheckId id(int i) { return {u"s"_s, i}; }

private Q_SLOTS:
    void saysWhatIsDueInOrder()
    {
        Scheduler scheduler(m_clock);
        QList<int> due;
        connect(&scheduler, &Scheduler::due, this, [&](const CheckId &one) { due.append(one.index); });
        scheduler.plan(id(1), m_now.addSecs(2));
        scheduler.plan(id(2), m_now.addSecs(1));
        scheduler.plan(id(3), m_now.addSecs(9));
        m_now = m_now.addSecs(2);
        scheduler.tick();
        QCOMPARE(due, (QList<int>{2, 1}));
        QVERIFY(!scheduler.dueOf(id(1)).isValid());
        QVERIFY(scheduler.dueOf(id(3)).isValid());
    }

    void replacesAnEarlierPlan()
    {
        Scheduler scheduler(m_clock);
        QSignalSpy due(&scheduler, &Scheduler::due);
        scheduler.plan(id(1), m_now.addSecs(1));
        scheduler.plan(id(1), m_now.addSecs(20));
        m_now = m_now.addSecs(5);
        scheduler.tick();
        QCOMPARE(due.size(), 0);
        m_now = m_now.addSecs(15);
        scheduler.tick();
        QCOMPARE(due.size(), 1);
    }

    void longWaitsShareSlots()
    {
        Scheduler scheduler(m_clock);
        scheduler.plan(id(1), m_now.addMSecs(60100));
        scheduler.plan(id(2), m_now.addMSecs(62900));
        scheduler.plan(id(3), m_now.addMSecs(3100));
        scheduler.plan(id(4), m_now.addSecs(30)); // the shortest of the long ones
        scheduler.plan(id(5), m_now.addMSecs(29'750));
        QCOMPARE(scheduler.dueOf(id(4)).toSecsSinceEpoch(),
                 sharedSlot(0, m_now.addSecs(30).toSecsSinceEpoch()));
        QCOMPARE(scheduler.dueOf(id(5)), m_now.addMSecs(29'750));
        QCOMPARE(scheduler.dueOf(id(1)), scheduler.dueOf(id(2)));
        QCOMPARE(scheduler.dueOf(id(3)), m_now.addMSecs(3250));
    }

    /// A shared slot may lie before what was asked for, but only by a twentieth of the wait.
    void theNearestSlotIsNotFar()
    {
        Scheduler scheduler(m_clock);
        for (int i = 0; i < 40; ++i) {
            const qint64 wait = 20'000 + 1'250 * i;
            const QDateTime wanted = m_now.addMSecs(wait);
            scheduler.plan(id(1), wanted, Scheduler::Share::Nearest);
            const qint64 moved = std::abs(wanted.msecsTo(scheduler.dueOf(id(1))));
            QVERIFY2(moved <= wait / 20, qPrintable(QString::number(moved)));
            QVERIFY(wait < 50'000
                    || scheduler.dueOf(id(1)).toSecsSinceEpoch() % 5
                        == sharedSlot(0, m_now.toSecsSinceEpoch()) % 5);
        }
    }

    /// Just a twentieth is still near.
    void aTwentiethIsStillNear()
    {
        int met = 0;
        for (int second = 0; second < 5; ++second) {
            m_now = m_now.addSecs(1);
            Scheduler scheduler(m_clock);
            const qint64 wanted = m_now.toSecsSinceEpoch() + 20;
            const qint64 before = sharedSlot(0, wanted) - 5;
            if (wanted - before != 1)
                continue;
            ++met;
            scheduler.plan(id(1), m_now.addSecs(20), Scheduler::Share::Nearest);
            QCOMPARE(scheduler.dueOf(id(1)).toSecsSinceEpoch(), before);
        }
        QCOMPARE(met, 1);
    }

    /// What confirms a failure keeps its time, however long it waits.
    void aPlanOfItsOwnIsNotMoved()
    {
        Scheduler scheduler(m_clock);
        scheduler.plan(id(1), m_now.addMSecs(40'100), Scheduler::Share::Never);
        QCOMPARE(scheduler.dueOf(id(1)), m_now.addMSecs(40'250));
    }

    void saysWhenItWasToBe()
    {
        Scheduler scheduler(m_clock);
        QList<QDateTime> planned;
        connect(&scheduler, &Scheduler::due, this,
                [&](const CheckId &, const QDateTime &at) { planned.append(at); });
        const QDateTime wanted = m_now.addSecs(2);
        scheduler.plan(id(1), wanted);
        QVERIFY(scheduler.hasDueUntil(wanted) && !scheduler.hasDueUntil(wanted.addMSecs(-1)));
        m_now = m_now.addSecs(7); // the turn comes late
        scheduler.tick();
        QCOMPARE(planned, QList<QDateTime>{wanted});
        QVERIFY(!scheduler.hasDueUntil(m_now.addDays(1)));
    }

    void heldPlansAreDueAtOnceWhenLetGo()
    {
        Scheduler scheduler(systemClock());
        QSignalSpy due(&scheduler, &Scheduler::due);
        scheduler.setHeld(true);
        scheduler.plan(id(1), QDateTime::currentDateTimeUtc().addSecs(-5));
        scheduler.tick();
        QCOMPARE(due.size(), 0);
        scheduler.setHeld(false);
        QTRY_COMPARE(due.size(), 1);
    }

    void theTimerRunsByItself()
    {
        Scheduler scheduler(systemClock());
        QSignalSpy due(&scheduler, &Scheduler::due);
        scheduler.plan(id(1), QDateTime::currentDateTimeUtc());
        QTRY_COMPARE_WITH_TIMEOUT(due.size(), 1, 3000);
    }

    /// What is planned no more has no time; nothing is late that is not to come.
    void withoutAPlanNothingIsLate()
    {
        qint64 awakeMs = 0;
        Scheduler scheduler(m_clock);
        scheduler.setMonotonic([&] { return awakeMs; });
        const auto pass = [&](int seconds) {
            m_now = m_now.addSecs(seconds);
            awakeMs += seconds * 1000;
        };
        scheduler.plan(id(1), m_now.addSecs(1));
        pass(3);
        QCOMPARE(scheduler.overdueMs(), 2000);
        scheduler.tick();
        pass(1000);
        QCOMPARE(scheduler.overdueMs(), 0);
        scheduler.plan(id(1), m_now.addSecs(1));
        scheduler.clear();
        QVERIFY(!scheduler.dueOf(id(1)).isValid());
        pass(1000);
        QCOMPARE(scheduler.overdueMs(), 0);
        scheduler.plan(id(1), m_now.addSecs(1));
        scheduler.setHeld(true);
        pass(1000);
        QCOMPARE(scheduler.overdueMs(), 0);
        scheduler.plan(id(2), m_now.addSecs(1)); // while it is held
        pass(1000);
        QCOMPARE(scheduler.overdueMs(), 0);
    }

    void aSleepWithoutASignalIsNoticed_data()
    {
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("jumps");
        QTest::newRow("an hour") << 3600 << 1;
        QTest::newRow("a quarter of a minute") << 15 << 1;
        QTest::newRow("a slow turn") << 14 << 0;
    }
    void aSleepWithoutASignalIsNoticed()
    {
        QFETCH(int, seconds);
        Scheduler scheduler(m_clock);
        scheduler.setMonotonic([] { return 0; });
        QSignalSpy jumped(&scheduler, &Scheduler::jumped);
        scheduler.plan(id(1), m_now.addSecs(60));
        m_now = m_now.addSecs(seconds);
        scheduler.tick();
        QTEST(int(jumped.size()), "jumps");
    }

    /// A program that was stopped saw nothing meanwhile, though no clock jumped.
    void aStandstillIsNoticed_data()
    {
        QTest::addColumn<int>("late");
        QTest::addColumn<int>("jumps");
        QTest::newRow("half a minute") << 30 << 1;
        QTest::newRow("a quarter of a minute") << 15 << 1;
        QTest::newRow("a slow turn") << 14 << 0;
    }
    void aStandstillIsNoticed()
    {
        QFETCH(int, late);
        Scheduler scheduler(m_clock);
        qint64 awakeMs = 0;
        scheduler.setMonotonic([&] { return awakeMs; });
        QSignalSpy jumped(&scheduler, &Scheduler::jumped);
        scheduler.plan(id(1), m_now.addSecs(5));
        m_now = m_now.addSecs(5 + late);
        awakeMs += (5 + late) * 1000;
        scheduler.tick();
        QTEST(int(jumped.size()), "jumps");
    }

    void aClockSetBackDoesNotStopTheChecks()
    {
        Scheduler scheduler(m_clock);
        QSignalSpy due(&scheduler, &Scheduler::due);
        scheduler.plan(id(1), m_now.addSecs(60));
        m_now = m_now.addSecs(-7200);
        scheduler.tick();
        QVERIFY(std::abs(m_now.secsTo(scheduler.dueOf(id(1))) - 60) <= 5);
        m_now = m_now.addSecs(66);
        scheduler.tick();
        QCOMPARE(due.size(), 1);
    }
};

PILOTLAMP_TEST(SchedulerTest, QCoreApplication);

} // namespace Pilotlamp::SchedulerTests

#include "tst_scheduler.moc"
