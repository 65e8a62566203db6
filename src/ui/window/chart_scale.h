// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_history.h"

#include <QRectF>

namespace Pilotlamp {

/// Where times lie in the plot of a chart.
struct PlotScale {
    QRectF box = {};
    TimeWindow window = {};
    double top = 100; ///< ms at the upper edge
    double step = 25; ///< ms between two lines of the grid

    double xOf(qint64 at) const;
    double yOf(double ms) const;
};

/// The edges, in ms, of the band of what is usual: nearly
/// all answers lie within three deviations of the median.
double upperOf(const Usual &usual);
double lowerOf(const Usual &usual);
/// 1, 2 or 5 times a power of ten, the smallest that is not below.
double roundStep(double least);
/// The times of at most eight ticks, on round hours or midnights of the local time.
QList<qint64> ticksOf(TimeWindow window);
/// The longest break in ms that a line may bridge: over a longer one it would claim what nobody saw.
qint64 bridgeOf(const QList<TimePoint> &times);
/// The highest time in ms that a chart must show: the band
/// and nearly all answers; single peaks far above are cut.
double highestShown(const QList<TimePoint> &times, const QList<UsualStretch> &usual);

} // namespace Pilotlamp
