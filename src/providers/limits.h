// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/status.h"

#include <QJsonObject>

#include <optional>

namespace Pilotlamp {

/// From where on a number is Overload or Offline.
struct Limits {
    std::optional<double> overloadAbove = {};
    std::optional<double> overloadBelow = {};
    std::optional<double> offlineAbove = {};
    std::optional<double> offlineBelow = {};

    /// The status of a value: the worse of the limits it passes; without any limit 0 is Offline, as of `up`;
    /// NaN is Unknown.
    Status judge(double value) const;
};

/// The limits among the keys of a check; the error names the key and the remedy.
Result<Limits> limitsOf(const QJsonObject &options);

} // namespace Pilotlamp
