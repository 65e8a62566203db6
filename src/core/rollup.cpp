// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rollup.h"

namespace Pilotlamp {

void Rollup::add(Status status, bool whileOffline, int ms)
{
    if (whileOffline) {
        ++ownOffline;
        return;
    }
    ++counts[static_cast<size_t>(status)];
    times.add(ms);
}

void Rollup::merge(const Rollup &other)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
    ownOffline += other.ownOffline;
    times.merge(other.times);
}

std::optional<double> Rollup::successShare() const
{
    if (samples() == 0)
        return {};
    return double(of(Status::Online)) / double(samples());
}

} // namespace Pilotlamp
