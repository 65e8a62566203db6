// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>

#include <algorithm>

namespace Pilotlamp {

/// The value in the middle, of an even number the upper one. `values` must not be empty.
template <typename Value>
Value medianOf(QList<Value> values)
{
    const auto middle = values.begin() + values.size() / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace Pilotlamp
