// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/histogram.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Pilotlamp {
namespace {

/// The first whole millisecond of each bucket's successor;
/// computed once, for logarithms cost more than a search.
const std::array<double, Histogram::BucketCount> &upperBounds()
{
    static const auto bounds = [] {
        std::array<double, Histogram::BucketCount> made{};
        for (size_t i = 0; i < made.size(); ++i)
            made[i] = std::pow(double(Histogram::LongestMs), double(i + 1) / Histogram::BucketCount);
        return made;
    }();
    return bounds;
}

} // namespace

int Histogram::bucketOf(int ms)
{
    const auto &bounds = upperBounds();
    const auto it = std::upper_bound(bounds.begin(), bounds.end() - 1, double(ms));
    return static_cast<int>(it - bounds.begin());
}

double Histogram::middleOf(int bucket)
{
    return std::pow(double(LongestMs), (bucket + 0.5) / BucketCount);
}

void Histogram::add(int ms)
{
    if (ms >= 0)
        ++counts[static_cast<size_t>(bucketOf(ms))];
}

void Histogram::merge(const Histogram &other)
{
    for (size_t i = 0; i < counts.size(); ++i)
        counts[i] += other.counts[i];
}

quint64 Histogram::total() const
{
    return std::accumulate(counts.begin(), counts.end(), quint64(0));
}

double Histogram::percentile(double percent) const
{
    const quint64 all = total();
    if (all == 0)
        return -1;
    const auto rank
        = std::clamp<quint64>(static_cast<quint64>(std::ceil(percent / 100 * double(all))), 1, all);
    quint64 seen = 0;
    for (int i = 0; i < BucketCount; ++i) {
        seen += counts[static_cast<size_t>(i)];
        if (seen >= rank)
            return middleOf(i);
    }
    return middleOf(BucketCount - 1);
}

} // namespace Pilotlamp
