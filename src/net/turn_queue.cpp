// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/turn_queue.h"

#include <utility>

namespace Pilotlamp {

namespace {

QString laneOf(const Turn &turn)
{
    return turn.way + QChar(u' ') + turn.origin;
}

} // namespace

TurnQueue::TurnQueue(int mostAtOnce, QObject *parent)
    : QObject(parent)
    , m_most(mostAtOnce)
{
}

void TurnQueue::ask(const Turn &turn, QObject *holder, std::function<void()> granted)
{
    leave(holder);
    const QString key = laneOf(turn);
    Lane &lane = m_lanes[key];
    lane.way = turn.way;
    (turn.urgent ? lane.urgent : (turn.sluggish ? lane.sluggish : lane.prompt))
        .append({turn, holder, std::move(granted)});
    m_places.insert(holder, key);
    ++m_waiting;
    makeReady(key, turn.urgent);
    pumpLater();
}

void TurnQueue::leave(QObject *holder)
{
    if (const auto place = m_places.constFind(holder); place != m_places.cend()) {
        const QString key = *place;
        m_places.erase(place);
        --m_waiting;
        Lane &lane = m_lanes[key];
        for (QList<Waiter> *queue : {&lane.urgent, &lane.prompt, &lane.sluggish})
            queue->removeIf([holder](const Waiter &waiter) { return waiter.holder == holder; });
        return;
    }
    const auto running = m_running.constFind(holder);
    if (running == m_running.cend())
        return;
    const Turn turn = *running;
    m_running.erase(running);
    leaveLane(laneOf(turn), turn);
    pumpLater();
}

void TurnQueue::leaveLane(const QString &key, const Turn &turn)
{
    Lane &lane = m_lanes[key];
    --lane.running;
    if (turn.sluggish)
        --lane.sluggishRunning;
    if (lane.urgent.isEmpty() && lane.prompt.isEmpty() && lane.sluggish.isEmpty()) {
        if (lane.running == 0 && !lane.isReady)
            m_lanes.remove(key);
    } else {
        makeReady(key);
    }
    if (turn.way.isEmpty())
        return;
    --m_perWay[turn.way];
    if (QStringList &blocked = m_blocked[turn.way]; !blocked.isEmpty())
        makeReady(blocked.takeFirst());
}

/// Whom the lane serves next; null where its own limits, or nobody's waiting, speak against it.
QList<TurnQueue::Waiter> *TurnQueue::nextOf(Lane &lane)
{
    if (lane.running >= MostPerOrigin)
        return nullptr;
    if (!lane.urgent.isEmpty())
        return &lane.urgent;
    // One place is theirs even beside many others, so that who is well again is seen to be.
    const bool isSluggishDue = !lane.sluggish.isEmpty()
        && (lane.sluggishRunning == 0 || (lane.prompt.isEmpty() && lane.sluggishRunning < MostSluggish));
    if (isSluggishDue)
        return &lane.sluggish;
    return lane.prompt.isEmpty() ? nullptr : &lane.prompt;
}

void TurnQueue::makeReady(const QString &key, bool first)
{
    Lane &lane = m_lanes[key];
    if (first && lane.isReady)
        m_ready.removeOne(key);
    else if (lane.isReady)
        return;
    lane.isReady = true;
    if (first)
        m_ready.prepend(key);
    else
        m_ready.append(key);
}

void TurnQueue::pumpLater()
{
    if (std::exchange(m_isPumping, true))
        return;
    QMetaObject::invokeMethod(this, &TurnQueue::pump, Qt::QueuedConnection);
}

void TurnQueue::pump()
{
    m_isPumping = false;
    while (!m_ready.isEmpty() && m_running.size() < m_most) {
        const QString key = m_ready.takeFirst();
        Lane &lane = m_lanes[key];
        lane.isReady = false;
        if (!lane.way.isEmpty() && m_perWay.value(lane.way) >= MostPerProxy) {
            if (QStringList &blocked = m_blocked[lane.way]; !blocked.contains(key))
                blocked.append(key);
            continue;
        }
        QList<Waiter> *queue = nextOf(lane);
        if (!queue) {
            if (lane.running == 0)
                m_lanes.remove(key);
            continue;
        }
        const Waiter waiter = queue->takeFirst();
        --m_waiting;
        m_places.remove(waiter.holder);
        m_running.insert(waiter.holder, waiter.turn);
        ++lane.running;
        if (waiter.turn.sluggish)
            ++lane.sluggishRunning;
        if (!lane.way.isEmpty())
            ++m_perWay[lane.way];
        makeReady(key); // behind the others: each origin in turn
        waiter.granted();
    }
}

} // namespace Pilotlamp
