// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notification_policy.h"

#include "core/log.h"
#include "core/quiet_hours.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongestWaitMs = 3600 * 1000; ///< the clock may be set meanwhile: look again every hour

} // namespace

NotificationPolicy::NotificationPolicy(Rows rows, Clock clock, QObject *parent)
    : QObject(parent)
    , m_rows(std::move(rows))
    , m_clock(std::move(clock))
{
    m_wake.setSingleShot(true);
    m_wake.setTimerType(Qt::PreciseTimer); // one that fires early would have to fire again
    connect(&m_wake, &QTimer::timeout, this, &NotificationPolicy::step);
}

NotificationInput NotificationPolicy::input() const
{
    return {.rows = m_rows(), .preferences = m_preferences, .rootsOf = m_rootsOf, .now = m_clock()};
}

void NotificationPolicy::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    rearm();
}

void NotificationPolicy::restoreNotified(const QHash<QString, NotifiedState> &notified)
{
    m_state.notified = notified;
    rearm();
}

void NotificationPolicy::restoreMemory(const QJsonObject &memory)
{
    Pilotlamp::restoreMemory(m_state, memory);
    rearm();
}

void NotificationPolicy::snooze(const QString &serviceId, qint64 seconds)
{
    m_state.snoozes.end(serviceId);
    if (seconds == UntilWell)
        m_state.snoozes.setUntilWell(serviceId);
    else if (seconds > 0)
        m_state.snoozes.setUntil(serviceId, m_clock().addSecs(seconds));
    const bool isMutedNow = seconds != 0;
    if (isMutedNow && m_state.shown.contains(serviceId))
        Q_EMIT withdraw(m_state.shown.take(serviceId));
    Q_EMIT memoryChanged();
    noticeChange(serviceId);
}

void NotificationPolicy::notifyWhenBack(const QString &serviceId, bool on)
{
    if (on)
        m_state.awaited.insert(serviceId);
    else
        m_state.awaited.remove(serviceId);
    Q_EMIT memoryChanged();
    noticeChange(serviceId);
}

void NotificationPolicy::noticeChange(const QString &serviceId)
{
    m_state.changed.insert(serviceId);
    const QDateTime now = m_clock();
    if (m_state.away) {
        for (const ServiceRow &row : m_rows()) {
            if (row.service.id == serviceId)
                m_state.awayLog.note(row, now);
        }
    }
    if (m_state.waitEnd.isValid())
        return;
    m_state.waitEnd = now.addSecs(m_preferences.groupWaitSeconds);
    wakeAt(m_wake.isActive() ? std::min(m_wakeAt, m_state.waitEnd) : m_state.waitEnd);
}

void NotificationPolicy::noteAnswered()
{
    if (!m_state.waitEnd.isValid() || !m_expects || m_expects(m_state.waitEnd))
        return;
    m_state.waitEnd = m_clock();
    wakeAt(m_state.waitEnd); // whoever is being told of this answer hears all of it first
}

void NotificationPolicy::acknowledge(const QString &serviceId, bool on)
{
    const auto notified = m_state.notified.find(serviceId);
    if (notified == m_state.notified.end() || !isBad(notified->status) || notified->acknowledged == on)
        return;
    notified->acknowledged = on;
    rearm();
    Q_EMIT notifiedChanged(serviceId, m_state.notified.value(serviceId));
    Q_EMIT memoryChanged();
}

QDateTime NotificationPolicy::quietUntil() const
{
    const NotificationInput now = input();
    return isQuietHour(now) ? quietEndAfter(m_preferences, now.now.toLocalTime()) : QDateTime();
}

void NotificationPolicy::setAway(bool away)
{
    if (m_state.away == away)
        return;
    m_state.away = away;
    if (away && !m_state.cardDue)
        m_state.awayLog.begin(m_rows(), m_clock());
    m_state.cardDue = m_state.cardDue || !away;
    flush();
}

void NotificationPolicy::wake()
{
    if (m_state.ownOfflineSince.isValid())
        m_state.ownOfflineSince = m_clock();
    rearm(); // timers have slept, too
}

void NotificationPolicy::confirmRoot(const QString &root)
{
    m_state.confirmedRoots.insert(root, m_clock());
    if (const std::optional<Notice> notice = confirmedCause(m_state, input(), root))
        Q_EMIT notify(*notice);
}

void NotificationPolicy::keepOnly(const QSet<QString> &serviceIds)
{
    const QList<QString> shown = m_state.shown.services();
    for (const QString &id : shown) {
        if (!serviceIds.contains(id))
            Q_EMIT withdraw(m_state.shown.take(id));
    }
    m_state.changed &= serviceIds;
}

void NotificationPolicy::flush()
{
    m_state.waitEnd = {};
    step();
}

void NotificationPolicy::step()
{
    NotificationStep step = notificationStep(std::move(m_state), input());
    m_state = std::move(step.state);
    wakeAt(step.wakeAt);
    for (const auto &[serviceId, notified] : std::as_const(step.remembered))
        Q_EMIT notifiedChanged(serviceId, notified);
    if (step.isMemoryChanged)
        Q_EMIT memoryChanged();
    for (const QString &key : std::as_const(step.withdrawn))
        Q_EMIT withdraw(key);
    for (const HeldNotice &held : std::as_const(step.held))
        Q_EMIT heldBack(held.notice, held.why);
    for (const QString &serviceId : std::as_const(step.back))
        Q_EMIT isBack(serviceId);
    for (const Notice &notice : std::as_const(step.notices)) {
        qCDebug(logNotice).noquote() << logText(u"told (%1): %2"_s.arg(notice.key, notice.title));
        Q_EMIT notify(notice);
    }
    if (!step.cause.isEmpty())
        Q_EMIT causeNamed(step.cause);
}

void NotificationPolicy::wakeAt(const QDateTime &due)
{
    m_wakeAt = due;
    if (due.isValid())
        m_wake.start(static_cast<int>(std::clamp<qint64>(m_clock().msecsTo(due) + 1, 0, LongestWaitMs)));
    else
        m_wake.stop();
}

void NotificationPolicy::rearm()
{
    wakeAt(nextWake(m_state, input()));
}

} // namespace Pilotlamp
