// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "store/history_view.h"

#include <QDateTime>

#include <optional>

namespace Pilotlamp {

/// A stored reading as it is played again.
Reading readingOf(const StoredReading &stored);

/// How many notices a service would have given.
struct WhatIf {
    qsizetype before = 0;
    qsizetype after = 0;

    bool operator==(const WhatIf &) const = default;
};
/// The notices of the last 7 days under a service's settings before and after
/// a change: how slow is slow, how often it is asked, what is told. Only
/// checks whose kind and address stayed have a past; nothing where none has.
std::optional<WhatIf> whatIf(const HistoryView &view, const Service &before, const Service &after,
                             const Preferences &preferences, const QDateTime &now);
/// "The last 7 days would have given … notices instead of …", translated; empty for nothing.
QString whatIfText(const std::optional<WhatIf> &counts);

} // namespace Pilotlamp
