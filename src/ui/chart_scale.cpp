// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/chart_scale.h"

#include <algorithm>
#include <cmath>

namespace Pilotlamp {

namespace {
constexpr qint64 MinuteMs = 60 * 1000;
constexpr qint64 MostTicks = 7;
constexpr double OutlierFactor = 1.6; ///< of the 98th percentile: higher peaks are cut at the upper edge
} // namespace

double upperOf(const Usual &usual)
{
    return usual.medianMs + 3.0 * usual.madMs;
}

double lowerOf(const Usual &usual)
{
    return std::max(0.0, usual.medianMs - 3.0 * usual.madMs);
}

double roundStep(double least)
{
    const double power = std::pow(10, std::floor(std::log10(std::max(least, 1.0))));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least)
            return factor * power;
    }
    return 10 * power;
}

qint64 tickOf(TimeWindow window)
{
    for (const qint64 minutes : {1, 5, 15, 60}) {
        if ((window.until - window.from) / (minutes * MinuteMs) <= MostTicks)
            return minutes * MinuteMs;
    }
    return 4 * 60 * MinuteMs;
}

double highestShown(const QList<TimePoint> &times, const QList<UsualStretch> &usual)
{
    QList<int> measured;
    for (const TimePoint &look : times) {
        if (look.ms >= 0)
            measured.append(look.ms);
    }
    std::sort(measured.begin(), measured.end());
    double most = 20;
    if (!measured.isEmpty())
        most = std::max(most,
                        std::min<double>(measured.constLast(),
                                         OutlierFactor * measured.at((measured.size() - 1) * 98 / 100)));
    for (const UsualStretch &stretch : usual)
        most = std::max(most, upperOf(stretch.usual));
    return most;
}

} // namespace Pilotlamp
