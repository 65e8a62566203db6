// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/baseline.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pilotlamp {

/// By how much a check answers slower than usual at present, as a factor (1.8: 80 % slower); nothing unless
/// that is clear: more than half of at least five newest answers, well outside of what varies.
std::optional<double> driftOf(const Usual &usual, const QList<int> &newestMs);

/// A measured service as the search for an early word sees it.
struct DriftingService {
    QString id = {};
    QStringList roots = {}; ///< what it runs on
    std::optional<double> drift = {}; ///< see driftOf; nothing: it answers as usual

    bool operator==(const DriftingService &) const = default;
};

/// Several services of one root that became slower together.
struct EarlyWord {
    QString root = {};
    QStringList services = {}; ///< ids, in the order given
    double drift = 0; ///< the median of theirs

    bool operator==(const EarlyWord &) const = default;
};

/// The root whose services drift together while others do not; nothing where chance or this computer's line
/// explains it as well.
std::optional<EarlyWord> earlyWordOf(const QList<DriftingService> &services);
/// "3 services on Cloudflare answer about 80 % slower than usual: A, B, C. Nothing is down."
QString earlyWordText(const EarlyWord &word, const QStringList &names);

} // namespace Pilotlamp
