// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/baseline.h"
#include "core/rollup.h"

#include <QString>

#include <optional>

namespace Pilotlamp {

/// How well a check was served within a window, in words and figures.
struct Quality {
    enum class Grade : quint8 { NotSeen, Smooth, Slow, Shaky, Poor };
    Grade grade = Grade::NotSeen;
    quint32 samples = 0; ///< looks that knew something
    double share = 0; ///< of them online, 0–1
    int p50Ms = -1; ///< −1: no response times
    int p95Ms = -1;
    std::optional<Usual> usual = {};

    bool operator==(const Quality &) const = default;
};

/// Judges the attempts of one window. Smooth: 99 % and more online; shaky: 90 % and more; poor: less; slow:
/// smooth, but the median takes more than twice what is usual.
Quality qualityOf(const Rollup &rollup, const std::optional<Usual> &usual);

/// "last 1 h: good, 60 of 60 checks OK · median 300 ms · 95th percentile 500 ms · usually 300 ms";
/// every number with its window. `hours` is the window's length.
QString qualityText(const Quality &quality, int hours);

} // namespace Pilotlamp
