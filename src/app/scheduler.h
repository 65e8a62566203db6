// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <set>

namespace Pilotlamp {

/// The time now, UTC; injected so that tests need not wait.
using Clock = std::function<QDateTime()>;
/// The system's clock.
Clock systemClock();

/// How much the next wait is longer or shorter, -1 to 1: one wave for all checks of an installation, so that
/// they stay together, and another one for each installation and each half minute.
double jitterAt(quint64 installation, const QDateTime &at);
/// A moment moved on to the next slot that the checks of an installation share; seconds since the epoch.
qint64 sharedSlot(quint64 installation, qint64 seconds);

/// Says which check is due. One timer for all; due times lie
/// on quarters of a second, so that few wake-ups serve many.
class Scheduler : public QObject {
    Q_OBJECT

public:
    explicit Scheduler(Clock clock, QObject *parent = nullptr);

    /// How far a plan may be moved, so that checks are done together.
    enum class Share : quint8 {
        Later, ///< waits of 30 s and more: to the next slot that all share
        Nearest, ///< to the shared slot before or after, as long as that is within a twentieth of the wait
        Never, ///< at its own time
    };
    /// Plans the next attempt of a check, replacing an earlier plan.
    void plan(const CheckId &id, const QDateTime &due, Share share = Share::Later);
    /// The random number of this installation, by which its slots differ from others'.
    void setInstallation(quint64 number) { m_installation = number; }
    /// A clock in ms that never jumps and stands still while the machine sleeps; for tests.
    void setMonotonic(std::function<qint64()> clock) { m_monotonic = std::move(clock); }
    qint64 monotonicMs() const { return m_monotonic(); }
    /// By how many ms the next turn is late; 0 where it is not, or nothing is planned.
    qint64 overdueMs() const;
    /// Drops all plans.
    void clear();
    /// Holds everything back, or lets it go on; what fell due meanwhile is due at once.
    void setHeld(bool held);
    /// True where a check is due until then.
    bool hasDueUntil(const QDateTime &until) const;
    /// When a check is due; invalid where not planned.
    QDateTime dueOf(const CheckId &id) const;
    /// Emits what is due at the clock's present time; called
    /// by the timer, and by tests with a clock of their own.
    void tick();

Q_SIGNALS:
    /// `planned`: when it was to be, also where this turn comes late.
    void due(const Pilotlamp::CheckId &id, const QDateTime &planned);
    /// After each round of `due`.
    void ticked();
    /// The clock ran on without us (sleep without a signal) or was set: plans were moved along.
    void jumped(qint64 seconds);

private:
    struct Slot {
        qint64 at = 0; ///< ms since the epoch
        quint64 order = 0;
        CheckId id = {};
        bool operator<(const Slot &other) const
        {
            return std::pair(at, order) < std::pair(other.at, other.order);
        }
    };

    void arm();
    void noticeJump();

    Clock m_clock;
    QTimer m_timer;
    std::set<Slot> m_slots;
    QHash<CheckId, Slot> m_planned;
    quint64 m_order = 0;
    quint64 m_installation = 0;
    bool m_held = false;
    std::function<qint64()> m_monotonic;
    std::optional<qint64> m_armedMs; ///< monotonic
    qint64 m_waitMs = 0;
    QDateTime m_armedAt;
};

} // namespace Pilotlamp
