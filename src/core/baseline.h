// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <optional>

namespace Pilotlamp {

/// What one check's answers usually take: 8 spread samples for each hour of the week (UTC) and 48 of about
/// the last day; 2.9 kB when full.
struct Baseline {
    QList<quint16> hours = {}; ///< ms, 168 × 8; 0 = free; empty before the first sample
    QList<quint16> lately = {}; ///< ms, a ring
    qint64 lastAt = 0; ///< seconds since the epoch of the newest sample of `hours`
    qint64 lastLatelyAt = 0; ///< … of `lately`
    int nextLately = 0;

    bool operator==(const Baseline &) const = default;
};

/// What is usual, in milliseconds: the median, and the median distance from it (MAD).
struct Usual {
    int medianMs = 0;
    int madMs = 0;
    int samples = 0;
    bool forThisHour = false; ///< else for the whole week, for want of samples of this hour

    bool operator==(const Usual &) const = default;
};

/// Takes in a response time. Once an hour of the week is full, one sample in 30 min replaces an older one, so
/// that one bad hour cannot become the usual.
void learn(Baseline &baseline, const QDateTime &at, int ms);
/// What is usual at this hour of the week; nothing before there are 20 samples.
std::optional<Usual> usualAt(const Baseline &baseline, const QDateTime &at);
/// True for an answer that is clearly slower than usual at this hour and than about the last day: more than
/// twice the median, 6 deviations and 250 ms above it.
bool isSlowForYou(const Baseline &baseline, const QDateTime &at, int ms);
/// True for a reading whose response time may be learnt: the service itself answered, no page, no bot wall.
bool isLearnable(const Reading &reading);
/// The reading as it counts: an Online answer that is clearly slower than usual is slow, with the reason;
/// every other reading as it is.
Reading countedReading(const Reading &reading, const Baseline &baseline);

/// A compact form to be kept over restarts.
QByteArray toBytes(const Baseline &baseline);
/// The other way round; an empty baseline for bytes in any other form.
Baseline baselineFromBytes(const QByteArray &bytes);

} // namespace Pilotlamp
