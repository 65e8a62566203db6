// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/common/icon_painter.h"
#include "ui/common/requests.h"

namespace Pilotlamp {

/// What the banner is made from.
struct BannerFacts {
    QList<ServiceRow> rows = {}; ///< worst first
    FlagsById flags = {};
    bool paused = false;
    QDateTime pausedUntil = {}; ///< invalid: until resumed
    QDateTime quietUntil = {}; ///< end of the quiet hours that are now; invalid: none
    QString selfTrouble = {}; ///< what is wrong with the monitoring itself
    QDateTime now = {};
};

/// The answer at the top of the window: one sentence on all services, and what can be done about it.
struct BannerState {
    enum class Type : quint8 { Empty, Checking, Calm, OneProblem, Problems, Unclear, Offline, Paused };
    Type type = Type::Empty;
    IconAppearance appearance = {}; ///< hollow where the knowledge is old
    QString headline = {};
    QString detail = {}; ///< may be cut to the room there is
    QString serviceId = {}; ///< the service it speaks of; empty where it speaks of several
    QStringList serviceIds = {}; ///< all that have problems, worst first, without those muted or acknowledged
    bool isAwaited = false; ///< the user is told when that service is back

    bool operator==(const BannerState &) const = default;
};
/// Muted and acknowledged services do not make the banner. Pure.
BannerState bannerOf(const BannerFacts &facts);

} // namespace Pilotlamp
