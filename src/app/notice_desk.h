// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler.h"
#include "core/notice.h"
#include "core/verdict.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <functional>

namespace Pilotlamp {

/// Decides when the user is told: waits for a burst to gather, joins what has one cause, keeps quiet for
/// snoozed services, and remembers before telling.
class NoticeDesk : public QObject {
    Q_OBJECT

public:
    /// Where the newest rows come from at the moment of telling.
    using Rows = std::function<const QList<ServiceRow> &()>;

    NoticeDesk(Rows rows, Clock clock, QObject *parent = nullptr);

    void setPreferences(const Preferences &preferences);
    /// What was told in an earlier run.
    void restoreTold(const QHash<QString, Told> &told);
    /// Until when services are snoozed, as restored from an earlier run or as set.
    void restoreSnoozes(const QHash<QString, QDateTime> &snoozes);
    const QHash<QString, QDateTime> &snoozes() const { return m_snoozes; }
    /// Keeps quiet about a service for a while; what is still true afterwards is told then. Zero ends a
    /// snooze.
    void snooze(const QString &serviceId, qint64 seconds);
    /// Something about a service changed: it is looked at once the burst has gathered.
    void noticeChange(const QString &serviceId);
    /// Tells at once what is gathered.
    void flush();
    /// Forgets services that are no longer configured.
    void keepOnly(const QSet<QString> &serviceIds);

Q_SIGNALS:
    /// Told-state to be remembered; emitted before `tell`.
    void toldChanged(const QString &serviceId, const Pilotlamp::Told &told);
    void snoozesChanged();
    void tell(const Pilotlamp::Notice &notice);
    /// The popup with this key is no longer true.
    void withdraw(const QString &key);

private:
    QList<Notice> gather();
    QList<Notice> joined(const QList<Notice> &notices);
    void wakeSnoozed();
    void armSnoozes();

    Rows m_rows;
    Clock m_clock;
    Preferences m_preferences;
    QHash<QString, Told> m_told;
    QHash<QString, QDateTime> m_snoozes;
    QHash<QString, QString> m_shownKeys; ///< service id → key of the popup that speaks of it
    QSet<QString> m_changed;
    QTimer m_wait;
    QTimer m_snoozeEnd;
};

} // namespace Pilotlamp
