// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pilotlamp {

/// One watched service as the search for a common cause sees it.
struct RootedService {
    QString id = {};
    QStringList roots = {}; ///< what it runs on: configured, or seen in its answers
    QDateTime since = {}; ///< UTC, when its trouble began; invalid: it has none, or none that is theirs
};

/// When troubles count as one. Chosen on one set of played days
/// and reported on another: see tests/core/tst_common_cause.cpp.
struct CauseThresholds {
    int least = 3; ///< services of one root
    int windowSeconds = 120; ///< in which their troubles began
    double leastShare = 0.6; ///< of the watched services on that root: a root that fails fails many
    double mostElsewhere
        = 0.2; ///< share of the services on other roots that failed in the window, of its own share
    double mostBeside = 0.34; ///< services on other roots that failed in the window, for each of its own
};

/// Several services whose troubles began together, and what they all run on.
struct CommonCause {
    QString root = {};
    QStringList services = {}; ///< ids, in the order given
    int watched = 0; ///< services on that root altogether

    bool operator==(const CommonCause &) const = default;
};

/// The root that most likely explains the troubles that began last; nothing where chance, the network or
/// several roots explain them as well. A wrong guess is worse than none.
std::optional<CommonCause> commonCauseOf(const QList<RootedService> &services,
                                         const CauseThresholds &thresholds = {});

} // namespace Pilotlamp
