// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/presence_log.h"

#include "store/memory.h"

#include <QDateTime>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

const QString PresenceLogPrefix = u"active\n"_s;
constexpr auto SaveStep = 5min;
constexpr qint64 MostStepMs = 3 * 5 * 60 * 1000; ///< a longer one was no step: the machine slept
constexpr qint64 JoinMs = 60 * 1000; ///< a shorter absence is none
constexpr qsizetype MonthsKept = 13;

QString monthOf(qint64 at)
{
    return QDateTime::fromMSecsSinceEpoch(at, Qt::UTC).toString(u"yyyy-MM"_s);
}

} // namespace

PresenceLog::PresenceLog(Memory &memory, Clock clock, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc))
{
    load();
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PresenceLog::save);
}

PresenceLog::~PresenceLog()
{
    setActive(false);
}

qint64 PresenceLog::now() const
{
    return m_clock().toMSecsSinceEpoch();
}

void PresenceLog::load()
{
    const QHash<QString, QByteArray> saved = m_memory.loadStates(PresenceLogPrefix);
    for (auto it = saved.cbegin(); it != saved.cend(); ++it)
        m_months.insert(it.key().mid(PresenceLogPrefix.size()), stretchesFromBytes(it.value()));
}

void PresenceLog::setActive(bool active)
{
    if (active == m_active)
        return;
    if (active) {
        m_seen = now();
        m_timer.start(SaveStep);
    } else {
        save();
        m_timer.stop();
    }
    m_active = active;
}

/// Adds the time since it was last added to its month.
void PresenceLog::close()
{
    const qint64 at = now();
    const TimeWindow step{m_seen, at};
    m_seen = at;
    // Whoever is at the computer is seen every few minutes; and a clock that went back counts nothing.
    if (step.until <= step.from || step.until - step.from > MostStepMs)
        return;
    QList<TimeWindow> &month = m_months[monthOf(step.from)];
    if (!month.isEmpty() && step.from - month.constLast().until < JoinMs
        && step.from >= month.constLast().from)
        month.last().until = std::max(month.constLast().until, step.until);
    else
        month.append(step);
}

void PresenceLog::save()
{
    if (!m_active)
        return;
    const QString month = monthOf(m_seen);
    close();
    m_memory.saveState(PresenceLogPrefix + month, stretchesToBytes(m_months.value(month)));
    QStringList months = m_months.keys();
    std::sort(months.begin(), months.end());
    while (months.size() > MonthsKept) {
        m_memory.removeState(PresenceLogPrefix + months.constFirst());
        m_months.remove(months.takeFirst());
    }
}

QList<TimeWindow> PresenceLog::stretches(TimeWindow window) const
{
    QStringList months = m_months.keys();
    std::sort(months.begin(), months.end());
    QList<TimeWindow> all;
    for (const QString &month : std::as_const(months))
        all += m_months.value(month);
    if (const qint64 at = now(); m_active && at > m_seen && at - m_seen <= MostStepMs)
        all.append({m_seen, at});
    return within(all, window);
}

} // namespace Pilotlamp
