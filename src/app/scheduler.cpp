// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler.h"

#include <QElapsedTimer>
#include <QList>

#include <algorithm>

using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongWait = 30; ///< seconds; waits this long share slots
constexpr qint64 SharedSlot = 5; ///< seconds
constexpr qint64 ShortSlotMs = 250; ///< what is shared by the shorter waits
constexpr qint64 MostMoved = 20; ///< a plan is moved by this part of its wait at most
constexpr qint64 LongestSleep = 300; ///< seconds between two looks at the clock
constexpr qint64 JumpSeconds = 15; ///< wall and monotonic clock may differ this much

qint64 roundedUp(qint64 number, qint64 step)
{
    return (number + step - 1) / step * step;
}

/// Spreads a number evenly over all 64 bits (splitmix64).
quint64 mixed(quint64 number)
{
    number += 0x9e3779b97f4a7c15ULL;
    number = (number ^ (number >> 30)) * 0xbf58476d1ce4e5b9ULL;
    number = (number ^ (number >> 27)) * 0x94d049bb133111ebULL;
    return number ^ (number >> 31);
}

} // namespace

double jitterAt(quint64 installation, const QDateTime &at)
{
    const auto wave = static_cast<quint64>(at.toSecsSinceEpoch() / LongWait);
    return static_cast<double>(mixed(installation ^ mixed(wave)) % 2001) / 1000.0 - 1.0;
}

qint64 sharedSlot(quint64 installation, qint64 seconds)
{
    const auto offset = static_cast<qint64>(mixed(installation) % SharedSlot);
    return (seconds - offset + SharedSlot - 1) / SharedSlot * SharedSlot + offset;
}

Clock systemClock()
{
    return [] {
        return QDateTime::currentDateTimeUtc();
    };
}

Scheduler::Scheduler(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    m_monotonic = [sinceStart] {
        return sinceStart.elapsed();
    };
    m_timer.setSingleShot(true);
    // Qt's coarse timers come up to half a second early, before anything is due.
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Scheduler::tick);
}

void Scheduler::plan(const CheckId &id, const QDateTime &due, Share share)
{
    if (const auto before = m_planned.constFind(id); before != m_planned.cend())
        m_slots.erase(*before);
    const qint64 at = due.toMSecsSinceEpoch();
    const qint64 wait = at - m_clock().toMSecsSinceEpoch();
    const qint64 later = sharedSlot(m_installation, roundedUp(at, 1000) / 1000) * 1000;
    const qint64 nearest = later - at <= SharedSlot * 500 ? later : later - SharedSlot * 1000;
    Slot slot{roundedUp(at, ShortSlotMs), ++m_order, id};
    if (share == Share::Later && wait >= LongWait * 1000)
        slot.at = later;
    else if (share == Share::Nearest && std::abs(nearest - at) * MostMoved <= wait)
        slot.at = nearest;
    m_slots.insert(slot);
    m_planned.insert(id, slot);
    if (m_slots.begin()->order == slot.order)
        arm();
}

void Scheduler::clear()
{
    m_slots.clear();
    m_planned.clear();
    m_timer.stop();
    m_armedMs.reset();
}

void Scheduler::setHeld(bool held)
{
    m_held = held;
    if (held) {
        m_timer.stop();
        m_armedMs.reset();
    } else {
        arm();
    }
}

bool Scheduler::hasDueUntil(const QDateTime &until) const
{
    return !m_held && !m_slots.empty() && m_slots.begin()->at <= until.toMSecsSinceEpoch();
}

QDateTime Scheduler::dueOf(const CheckId &id) const
{
    const auto found = m_planned.constFind(id);
    return found == m_planned.cend() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(found->at, Qt::UTC);
}

qint64 Scheduler::overdueMs() const
{
    return m_armedMs ? std::max<qint64>(0, m_monotonic() - *m_armedMs - m_waitMs) : 0;
}

void Scheduler::tick()
{
    if (m_held)
        return;
    noticeJump();
    const qint64 now = m_clock().toMSecsSinceEpoch();
    QList<Slot> ready;
    while (!m_slots.empty() && m_slots.begin()->at <= now) {
        ready.append(*m_slots.begin());
        m_planned.remove(m_slots.begin()->id);
        m_slots.erase(m_slots.begin());
    }
    for (const Slot &slot : std::as_const(ready))
        Q_EMIT due(slot.id, QDateTime::fromMSecsSinceEpoch(slot.at, Qt::UTC));
    Q_EMIT ticked();
    arm();
}

void Scheduler::arm()
{
    if (m_held || m_slots.empty())
        return;
    m_armedAt = m_clock();
    m_armedMs = m_monotonic();
    const qint64 wait = m_slots.begin()->at - m_armedAt.toMSecsSinceEpoch();
    m_waitMs = std::clamp<qint64>(wait, 0, LongestSleep * 1000);
    m_timer.start(std::chrono::milliseconds(m_waitMs));
}

void Scheduler::noticeJump()
{
    if (!m_armedMs)
        return;
    const qint64 waitedMs = m_monotonic() - *m_armedMs;
    const qint64 jump = m_armedAt.secsTo(m_clock()) - waitedMs / 1000;
    m_armedMs.reset();
    // A program that was stopped (by a signal, a debugger, a full disk) has been as blind as one asleep.
    const bool stoodStill = waitedMs - m_waitMs >= JumpSeconds * 1000;
    if (std::abs(jump) < JumpSeconds && !stoodStill)
        return;
    // A clock set back would leave every plan in a far future.
    if (jump < 0) {
        std::set<Slot> moved;
        for (Slot slot : m_slots) {
            slot.at += jump * 1000;
            moved.insert(slot);
            m_planned.insert(slot.id, slot);
        }
        m_slots = std::move(moved);
    }
    Q_EMIT jumped(jump);
}

} // namespace Pilotlamp
