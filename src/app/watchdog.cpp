// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/watchdog.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {
constexpr qint64 MarginMs = 45 * 1000; ///< beside the timeout: judging the way out, asking a witness
constexpr int MostMissed = 3; ///< intervals without a turn of the scheduler
constexpr qint64 TroubleMs = 10 * 60 * 1000; ///< so long it is said
} // namespace

Watchdog::Watchdog(const Scheduler &scheduler, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
{
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Watchdog::inspect);
    m_timer.start(60s);
}

void Watchdog::began(const CheckId &id, int timeoutSeconds)
{
    m_deadlines.insert(id, m_scheduler.monotonicMs() + timeoutSeconds * 1000LL + MarginMs);
}

void Watchdog::ended(const CheckId &id)
{
    m_deadlines.remove(id);
}

QString Watchdog::trouble() const
{
    return m_scheduler.monotonicMs() < m_troubleUntil ? m_trouble : QString();
}

void Watchdog::inspect()
{
    Q_EMIT inspected();
    const qint64 now = m_scheduler.monotonicMs();
    const auto late = std::find_if(m_deadlines.cbegin(), m_deadlines.cend(),
                                   [&](qint64 deadline) { return deadline < now; });
    const bool isCheckLost = late != m_deadlines.cend();
    const bool isStopped = m_scheduler.overdueMs() > qint64(MostMissed) * m_shortestInterval * 1000;
    if (!isCheckLost && !isStopped)
        return;
    m_trouble = isStopped ? tr("Monitoring had stalled and was restarted")
                          : tr("A check of %1 hung; monitoring was restarted").arg(late.key().service);
    m_troubleUntil = now + TroubleMs;
    Q_EMIT stuck();
}

} // namespace Pilotlamp
