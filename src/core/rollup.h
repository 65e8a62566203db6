// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/histogram.h"
#include "core/status.h"

#include <array>
#include <optional>

namespace Pilotlamp {

/// What many readings of one check come to: for an hour, a day or any window.
struct Rollup {
    std::array<quint32, StatusCount> counts = {}; ///< readings per status, without those below
    quint32 ownOffline = 0; ///< readings made while this machine was offline: count against nobody
    Histogram times = {}; ///< response times of the readings that have one

    quint32 of(Status status) const { return counts[static_cast<size_t>(status)]; }
    /// Adds one reading; `ms` below 0: not measured.
    void add(Status status, bool whileOffline, int ms);
    void merge(const Rollup &other);
    /// Readings that know something and are no maintenance: the sample of the share.
    quint32 samples() const { return of(Status::Online) + of(Status::Overload) + of(Status::Offline); }
    /// Share of readings that were online, 0–1; nothing without a sample.
    std::optional<double> successShare() const;

    bool operator==(const Rollup &) const = default;
};

} // namespace Pilotlamp
