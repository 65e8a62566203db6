// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler.h"
#include "core/notification_step.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Pilotlamp {

/// Decides when the user is told: takes a step of the notification policy (`notificationStep`) when something
/// happened or the time for it has come, and says what follows.
class NotificationPolicy : public QObject {
    Q_OBJECT

public:
    /// Where the newest rows come from at the moment of telling.
    using Rows = std::function<const QList<ServiceRow> &()>;

    NotificationPolicy(Rows rows, Clock clock, QObject *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    /// What services run on, so that several that fail together are told as one.
    void setRootsOf(std::function<QStringList(const Service &)> rootsOf) { m_rootsOf = std::move(rootsOf); }
    /// What was told in an earlier run.
    void restoreNotified(const QHash<QString, NotifiedState> &notified);
    /// Snoozes and one-shots, to be kept over restarts.
    QJsonObject memory() const { return memoryOf(m_state); }
    void restoreMemory(const QJsonObject &memory);
    /// Keeps quiet about a service for so many seconds, or until it is well again (`UntilWell`); what is
    /// still true afterwards is told then. Zero ends a snooze.
    void snooze(const QString &serviceId, qint64 seconds);
    static constexpr qint64 UntilWell = -1;
    /// When a snooze ends; invalid where there is none, or none that ends by the clock.
    QDateTime snoozedUntil(const QString &serviceId) const { return m_state.snoozes.until(serviceId); }
    bool isSnoozedUntilWell(const QString &serviceId) const { return m_state.snoozes.isUntilWell(serviceId); }
    /// Tells once when a service is online again, and stays so for as long as the preferences say, whatever
    /// its notify level; or no longer.
    void notifyWhenBack(const QString &serviceId, bool on);
    bool isAwaited(const QString &serviceId) const { return m_state.awaited.contains(serviceId); }
    /// Whether an answer may still come until a moment; without it a burst is always waited for to its end.
    void setExpecting(std::function<bool(const QDateTime &until)> expects) { m_expects = std::move(expects); }
    /// Something about a service changed: it is looked at once the burst has gathered.
    void noticeChange(const QString &serviceId);
    /// An answer was taken in: where no other can join the burst, it is waited for no longer.
    void noteAnswered();
    /// The user has seen this service's trouble: no reminders until it is over; or takes that back.
    void acknowledge(const QString &serviceId, bool on = true);
    bool isAcknowledged(const QString &serviceId) const
    {
        return m_state.notified.value(serviceId).acknowledged;
    }
    /// When the quiet hours that are now end, local time; invalid where it is not quiet.
    QDateTime quietUntil() const;
    /// When the next reminder is due; invalid where none is.
    QDateTime nextReminder() const { return Pilotlamp::nextReminder(m_state, input()); }
    /// Nobody looks at the screen (it is locked), or nobody wants to be disturbed: nothing is told, and
    /// afterwards one card tells it all.
    void setAway(bool away);
    /// The machine woke up: the time asleep was no time offline.
    void wake();
    /// What the user was last told of a service; Unknown where they were told nothing.
    Status notifiedStatus(const QString &serviceId) const { return m_state.notified.value(serviceId).status; }
    /// Tells at once what is gathered.
    void flush();
    /// The root's own page reports a problem: what was its likely fault is its fault.
    void confirmRoot(const QString &root);
    /// Forgets services that are no longer configured.
    void keepOnly(const QSet<QString> &serviceIds);

Q_SIGNALS:
    /// What was notified, to be remembered; emitted before `tell`.
    void notifiedChanged(const QString &serviceId, const Pilotlamp::NotifiedState &notified);
    /// `memory` changed.
    void memoryChanged();
    void notify(const Pilotlamp::Notice &notice);
    /// This would have been told now; said once for each news of a service.
    void heldBack(const Pilotlamp::Notice &notice, Pilotlamp::Hold why);
    /// The popup with this key is no longer true.
    void withdraw(const QString &key);
    /// Several services failed together, and this root is the likely cause.
    void causeNamed(const QString &root);
    /// A service of `tellWhenBack` is back.
    void isBack(const QString &serviceId);

private:
    NotificationInput input() const;
    void step();
    void wakeAt(const QDateTime &due);
    void rearm();

    Rows m_rows;
    Clock m_clock;
    std::function<QStringList(const Service &)> m_rootsOf = {};
    std::function<bool(const QDateTime &until)> m_expects = {};
    Preferences m_preferences;
    NotificationState m_state;
    QTimer m_wake; ///< for the next step
    QDateTime m_wakeAt;
};

} // namespace Pilotlamp
