// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler.h"
#include "core/digest.h"
#include "core/notice.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace Pilotlamp {

class Memory;

/// One card a week that sums up the week before: from Monday at 8 o'clock, at the first moment in which its
/// user is there and wants to hear something. Off unless the user wants it.
class WeeklyDigest : public QObject {
    Q_OBJECT

public:
    /// What happened in a window.
    using FactsOf = std::function<DigestFacts(TimeWindow)>;
    /// True where somebody is there who may be notified now.
    using MayNotify = std::function<bool()>;

    /// `memory` outlives it.
    WeeklyDigest(Memory &memory, FactsOf factsOf, MayNotify mayNotify, Clock clock,
                 QObject *parent = nullptr);

    /// `on`: the user wants the card. The first one sums up the first whole week after that.
    void setWanted(bool on);
    /// Shows the card where it is due; also done every half hour.
    void look();

Q_SIGNALS:
    void card(const Pilotlamp::Notice &notice);

private:
    Memory &m_memory;
    FactsOf m_factsOf;
    MayNotify m_mayNotify;
    Clock m_clock;
    QTimer m_timer;
    bool m_isWanted = false;
};

} // namespace Pilotlamp
