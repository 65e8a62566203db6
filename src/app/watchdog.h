// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler.h"
#include "core/service.h"

#include <QHash>
#include <QObject>
#include <QTimer>

namespace Pilotlamp {

/// Watches the watcher: a scheduler that stopped running, and attempts that never end. Measures with the
/// scheduler's monotonic clock, so that a sleep accuses nobody.
class Watchdog : public QObject {
    Q_OBJECT

public:
    explicit Watchdog(const Scheduler &scheduler, QObject *parent = nullptr);

    /// The shortest interval of all checks, in seconds; three of them without a turn are too many.
    void setShortestInterval(int seconds) { m_shortestInterval = seconds; }
    /// An attempt began; it must end within its timeout and a margin.
    void began(const CheckId &id, int timeoutSeconds);
    /// The attempt ended and was taken in.
    void ended(const CheckId &id);
    /// True from `began` to `ended`.
    bool isUnderWay(const CheckId &id) const { return m_deadlines.contains(id); }
    bool isAnyUnderWay() const { return !m_deadlines.isEmpty(); }
    /// All attempts were dropped.
    void reset() { m_deadlines.clear(); }
    /// One sentence while something was stuck lately, else empty.
    QString trouble() const;
    /// Looks after the watcher; called by the own timer, and by tests.
    void inspect();

Q_SIGNALS:
    /// Once a minute, whatever was found, also while everything is paused.
    void inspected();
    /// Something is stuck and must be started again.
    void stuck();

private:
    const Scheduler &m_scheduler;
    QTimer m_timer;
    QHash<CheckId, qint64> m_deadlines; ///< monotonic ms
    int m_shortestInterval = 60;
    QString m_trouble;
    qint64 m_troubleUntil = 0; ///< monotonic ms
};

} // namespace Pilotlamp
