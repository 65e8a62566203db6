// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presence_log.h"

#include "store/memory.h"
#include "testlib/test_program.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Pilotlamp::PresenceLogTests {

namespace {
constexpr qint64 Minute = 60 * 1000;
constexpr qint64 Start = 1790000000000; // 2026-09-21
constexpr TimeWindow Always{0, Start * 2};
} // namespace

class PresenceLogTest : public QObject {
    Q_OBJECT

    std::unique_ptr<Database> m_database;
    std::unique_ptr<Memory> m_memory;
    qint64 m_now = Start;

    int m_looks = 0; ///< at the clock

    std::unique_ptr<PresenceLog> log()
    {
        return std::make_unique<PresenceLog>(*m_memory, [this] {
            ++m_looks;
            return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC);
        });
    }
    void pass(PresenceLog &log, int minutes)
    {
        for (int i = 0; i < minutes; ++i) {
            m_now += Minute;
            if (i % 5 == 4)
                log.save();
        }
    }

private Q_SLOTS:
    void init()
    {
        m_now = Start;
        m_memory.reset();
        m_database = std::make_unique<Database>(QString());
        m_memory = std::make_unique<Memory>(*m_database);
    }

    void stretchesSurviveARestart()
    {
        auto first = log();
        QVERIFY(first->stretches(Always).isEmpty());
        first->setActive(true);
        pass(*first, 42);
        QCOMPARE(first->stretches(Always).constLast().until, m_now); // up to now, also what is not saved yet
        first->setActive(false);
        pass(*first, 30);
        first->setActive(true);
        pass(*first, 8);
        first.reset();
        const QList<TimeWindow> expected{{Start, Start + 42 * Minute},
                                         {Start + 72 * Minute, Start + 80 * Minute}};
        QCOMPARE(log()->stretches(Always), expected);
        QCOMPARE(log()->stretches({Start + 40 * Minute, Start + 75 * Minute}),
                 (QList<TimeWindow>{{Start + 40 * Minute, Start + 42 * Minute},
                                    {Start + 72 * Minute, Start + 75 * Minute}}));
    }

    void aShortAbsenceIsNone()
    {
        const auto one = log();
        one->setActive(true);
        pass(*one, 5);
        one->setActive(false);
        m_now += Minute / 2;
        one->setActive(true);
        pass(*one, 5);
        QCOMPARE(one->stretches(Always).size(), 1);
        one->setActive(false);
        m_now += Minute; // and a minute is one
        QCOMPARE(one->stretches(Always).constLast().until, m_now - Minute);
        one->setActive(true);
        pass(*one, 5);
        QCOMPARE(one->stretches(Always).size(), 2);
    }

    void noTimeAtAllIsNoPresence()
    {
        const auto one = log();
        one->setActive(true);
        QVERIFY(one->stretches(Always).isEmpty());
        one->setActive(false);
        QVERIFY(one->stretches(Always).isEmpty());
    }

    /// A machine that slept without saying so, and a clock that was set back.
    void timeNobodySawIsNotCounted()
    {
        const auto one = log();
        one->setActive(true);
        pass(*one, 10);
        m_now += 8 * 60 * Minute;
        one->save();
        pass(*one, 5);
        m_now -= 60 * Minute;
        one->save();
        qint64 sum = 0;
        for (const TimeWindow &stretch : one->stretches(Always))
            sum += stretch.until - stretch.from;
        QCOMPARE(sum, 15 * Minute);
    }

    void itWritesNowAndThenOnly()
    {
        const auto one = log();
        one->setActive(true);
        const int before = m_looks;
        QVERIFY(!QTest::qWaitFor([&] { return m_looks != before; }, 1500));
    }

    void thirteenMonthsAreKept()
    {
        const auto one = log();
        for (int month = 0; month < 20; ++month) {
            one->setActive(true);
            pass(*one, 5);
            one->setActive(false);
            m_now += 31 * 24 * 60 * Minute;
        }
        QCOMPARE(one->stretches(Always).size(), 13);
        QCOMPARE(m_memory->loadStates(u"active\n"_s).size(), 13);
    }

    void damagedBytesAreLeftOut()
    {
        const QList<TimeWindow> good{{Start, Start + 5000}, {Start + 9000, Start + 10000}};
        const QByteArray bytes = stretchesToBytes(good);
        QCOMPARE(bytes.size(), 16);
        QCOMPARE(stretchesFromBytes(bytes), good);
        QCOMPARE(stretchesFromBytes(bytes.chopped(1)), good.first(1));
        QCOMPARE(stretchesFromBytes(bytes.mid(8) + bytes.first(8)), good.mid(1));
        QVERIFY(stretchesFromBytes("garbage").isEmpty());
    }
};

PILOTLAMP_TEST(PresenceLogTest, QCoreApplication);

} // namespace Pilotlamp::PresenceLogTests

#include "tst_presence_log.moc"
