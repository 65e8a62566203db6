// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace Pilotlamp {

/// Response times on a logarithmic scale: 48 buckets from 1 ms to 60 s, each 26 % wider than the one before,
/// so that a percentile is off by at most 13 %.
struct Histogram {
    static constexpr int BucketCount = 48;
    static constexpr int LongestMs = 60000;
    std::array<quint32, BucketCount> counts = {};

    /// Counts one answer; below 1 ms and above 60 s it goes to
    /// the outermost bucket. Negative: not measured, ignored.
    void add(int ms);
    void merge(const Histogram &other);
    quint64 total() const;
    /// The time in ms that `percent` of the answers stayed within (nearest rank, the middle of its bucket);
    /// -1 without any.
    double percentile(double percent) const;

    /// The bucket of a time in ms.
    static int bucketOf(int ms);
    /// The geometric middle of a bucket, in ms.
    static double middleOf(int bucket);

    bool operator==(const Histogram &) const = default;
};

} // namespace Pilotlamp
