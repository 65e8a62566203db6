// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/turn_queue.h"

#include "testlib/test_program.h"

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;

namespace Pilotlamp::TurnQueueTests {

/// Who has its turn, and who waits.
class TurnQueueTest : public QObject {
    Q_OBJECT

private:
    /// Queues up and returns its place in `m_granted`'s terms.
    QObject *ask(const QString &origin, const QString &way = {}, bool urgent = false, bool sluggish = false)
    {
        m_holders.push_back(std::make_unique<QObject>());
        QObject *holder = m_holders.back().get();
        m_queue->ask({origin, way, urgent, sluggish}, holder, [this, holder] { m_granted.append(holder); });
        return holder;
    }
    void settle() { QCoreApplication::processEvents(); }

private Q_SLOTS:
    void init()
    {
        m_queue = std::make_unique<TurnQueue>(100);
        m_granted.clear();
        m_holders.clear();
    }

    void soManyAtOnceToOneOrigin_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : {1, 6, 7, 30, 200})
            QTest::addRow("%d", count) << count;
    }
    void soManyAtOnceToOneOrigin()
    {
        QFETCH(int, count);
        QList<QObject *> asked;
        for (int i = 0; i < count; ++i)
            asked.append(ask(u"a"_s));
        QVERIFY(m_granted.isEmpty()); // never at once
        settle();
        QCOMPARE(m_granted.size(), std::min(count, TurnQueue::MostPerOrigin));
        while (m_queue->running() > 0) {
            QVERIFY(m_queue->running() <= TurnQueue::MostPerOrigin);
            m_queue->leave(m_granted.at(m_granted.size() - m_queue->running()));
            settle();
        }
        QCOMPARE(m_granted, asked); // in order, and everybody
        QCOMPARE(m_queue->waiting(), 0);
    }

    void oneOriginHoldsUpNoOther()
    {
        for (int i = 0; i < 50; ++i)
            ask(u"a"_s);
        QObject *other = ask(u"b"_s);
        settle();
        QVERIFY(m_granted.contains(other));
        QCOMPARE(m_queue->running(), TurnQueue::MostPerOrigin + 1);
    }

    void allOriginsHaveTheirTurnUnderTheLimit()
    {
        m_queue = std::make_unique<TurnQueue>(4);
        for (const QString &origin : {u"a"_s, u"b"_s, u"c"_s, u"d"_s}) {
            for (int i = 0; i < 6; ++i)
                ask(origin);
        }
        settle();
        QCOMPARE(m_granted.size(), 4);
        for (size_t i = 0; i < 4; ++i)
            QVERIFY(m_granted.contains(m_holders.at(i * 6).get()));
    }

    void oneProxyCarriesSoMany()
    {
        for (int origin = 0; origin < 10; ++origin) {
            for (int i = 0; i < 6; ++i)
                ask(QString::number(origin), u"proxy"_s);
        }
        settle();
        QCOMPARE(m_queue->running(), TurnQueue::MostPerProxy);
        QObject *direct = ask(u"1"_s);
        settle();
        QVERIFY(m_granted.contains(direct));
        m_queue->leave(direct);
        for (int served = 0; served < 60; ++served) {
            QVERIFY(m_queue->running() > 0);
            QObject *holder = m_granted.at(served >= 24 ? served + 1 : served);
            m_queue->leave(holder);
            settle();
            QVERIFY(m_queue->running() <= TurnQueue::MostPerProxy);
        }
        QCOMPARE(m_granted.size(), 61);
        QCOMPARE(m_queue->running(), 0);
    }

    void theSluggishLeaveRoom()
    {
        QList<QObject *> sluggish;
        for (int i = 0; i < 10; ++i)
            sluggish.append(ask(u"a"_s, {}, false, true));
        settle();
        QCOMPARE(m_queue->running(), TurnQueue::MostSluggish);
        QObject *prompt = ask(u"a"_s);
        settle();
        QVERIFY(m_granted.contains(prompt));
        // They have one place of their own even beside many others.
        for (int i = 0; i < 20; ++i)
            ask(u"a"_s);
        for (int i = 0; i < TurnQueue::MostSluggish; ++i)
            m_queue->leave(m_granted.at(i));
        settle();
        QVERIFY(m_granted.contains(sluggish.at(TurnQueue::MostSluggish)));
        QVERIFY(!m_granted.contains(sluggish.at(TurnQueue::MostSluggish + 1)));
    }

    void theUrgentComeFirst()
    {
        m_queue = std::make_unique<TurnQueue>(1);
        QObject *first = ask(u"a"_s);
        settle();
        ask(u"b"_s);
        QObject *urgent = ask(u"c"_s, {}, true);
        m_queue->leave(first);
        settle();
        QCOMPARE(m_granted.last(), urgent);
    }

    void whoLeavesTheQueueIsNotCalled()
    {
        for (int i = 0; i < 7; ++i)
            ask(u"a"_s);
        settle();
        QObject *waiting = m_holders.back().get();
        m_queue->leave(waiting);
        m_queue->leave(waiting);
        m_queue->leave(m_granted.first());
        settle();
        QVERIFY(!m_granted.contains(waiting));
        QCOMPARE(m_queue->running(), 5);
        QCOMPARE(m_queue->waiting(), 0);
    }

private:
    std::unique_ptr<TurnQueue> m_queue;
    std::vector<std::unique_ptr<QObject>> m_holders;
    QList<QObject *> m_granted;
};

PILOTLAMP_TEST(TurnQueueTest, QCoreApplication);

} // namespace Pilotlamp::TurnQueueTests

#include "tst_turn_queue.moc"
