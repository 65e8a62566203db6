// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chart_scale.h"

#include "core/median.h"

#include <algorithm>
#include <cmath>

namespace Pilotlamp {

namespace {
constexpr qint64 MinuteMs = 60 * 1000;
constexpr qint64 DayMs = 24 * 60 * MinuteMs;
constexpr qint64 MostTicks = 7;
constexpr qint64 LeastBridgeMs = 15 * MinuteMs;
constexpr double OutlierFactor = 1.6; ///< of the 98th percentile: higher peaks are cut at the upper edge
} // namespace

double PlotScale::xOf(qint64 at) const
{
    const double share = double(at - window.from) / double(std::max<qint64>(1, window.until - window.from));
    return box.left() + share * box.width();
}

double PlotScale::yOf(double ms) const
{
    return box.bottom() - std::clamp(ms / top, 0.0, 1.0) * box.height();
}

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

QList<qint64> ticksOf(TimeWindow window)
{
    const qint64 length = window.until - window.from;
    QList<qint64> ticks;
    for (const qint64 minutes : {1, 5, 15, 60, 4 * 60}) {
        const qint64 step = minutes * MinuteMs;
        if (length / step > MostTicks)
            continue;
        const qint64 offset = qint64(QDateTime::fromMSecsSinceEpoch(window.from).offsetFromUtc()) * 1000;
        for (qint64 at = ((window.from + offset) / step + 1) * step - offset; at <= window.until; at += step)
            ticks.append(at);
        return ticks;
    }
    // Days are not all of one length.
    const qint64 days = std::max<qint64>(1, (length / DayMs + MostTicks - 1) / MostTicks);
    QDate date = QDateTime::fromMSecsSinceEpoch(window.until).date();
    for (; date.startOfDay().toMSecsSinceEpoch() >= window.from; date = date.addDays(-days))
        ticks.prepend(date.startOfDay().toMSecsSinceEpoch());
    return ticks;
}

qint64 bridgeOf(const QList<TimePoint> &times)
{
    QList<qint64> gaps;
    for (qsizetype i = 1; i < times.size(); ++i)
        gaps.append(times.at(i).at - times.at(i - 1).at);
    if (gaps.isEmpty())
        return LeastBridgeMs;
    return std::max(LeastBridgeMs, 3 * medianOf(gaps));
}

double highestShown(const QList<TimePoint> &times, const QList<UsualStretch> &usual)
{
    QList<int> measured;
    for (const TimePoint &appearance : times) {
        if (appearance.ms >= 0)
            measured.append(appearance.ms);
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
