// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/impact.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace Pilotlamp {

class Memory;

/// Remembers when the user was at this computer: the screen unlocked, the session not idle. Kept for 13
/// months, a few kilobytes each; nothing else is known about the user.
class PresenceLog : public QObject {
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;

    /// `memory` outlives the log.
    explicit PresenceLog(Memory &memory, Clock clock = {}, QObject *parent = nullptr);
    ~PresenceLog() override;

    /// The user is here, or is no longer.
    void setActive(bool active);
    /// When they were here, oldest first, up to now.
    QList<TimeWindow> stretches(TimeWindow window) const;
    /// Writes what is new; also done every five minutes while the user is here.
    void save();

private:
    qint64 now() const;
    void load();
    void close();

    Memory &m_memory;
    Clock m_clock;
    QTimer m_timer;
    QHash<QString, QList<TimeWindow>> m_months; ///< by "2026-09", UTC
    bool m_active = false;
    qint64 m_seen = 0; ///< until when the present stretch has been counted
};

} // namespace Pilotlamp
