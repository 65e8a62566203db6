// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_summary.h"

#include "core/notice.h"
#include "ui/common/text.h"
#include "ui/window/shown_status.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int SecondMs = 1000;

struct StoryWords {
    Q_DECLARE_TR_FUNCTIONS(StoryWords)
};

QString outagesText(const ServiceHistory &history, qint64 offlineMs)
{
    const QList<BadStretch> bad = badStretches(history, history.timesWindow);
    const auto outages = std::count_if(
        bad.begin(), bad.end(), [](const BadStretch &stretch) { return stretch.status == Status::Offline; });
    if (outages == 0 || offlineMs < SecondMs)
        return {};
    return (outages == 1 ? StoryWords::tr("1 outage, %1")
                         : StoryWords::tr("%n outages, %1", "", int(outages)))
        .arg(spanText(offlineMs));
}

} // namespace

QString spanText(qint64 ms)
{
    const qint64 seconds = ms / SecondMs;
    return seconds < 60 ? StoryWords::tr("%1 s").arg(seconds) : durationText(seconds);
}

QString percentText(double share, int decimals)
{
    if (share >= 1)
        return QLocale().toString(100);
    // Rounded down: what was not all is never said to be all.
    const double step = std::pow(10, decimals);
    return QLocale().toString(std::floor(share * 100 * step + 1e-6) / step, 'f', decimals);
}

int percentileOf(const QList<TimePoint> &times, int percent)
{
    QList<int> measured;
    for (const TimePoint &appearance : times) {
        if (appearance.ms >= 0)
            measured.append(appearance.ms);
    }
    if (measured.isEmpty())
        return -1;
    const auto at = measured.begin() + (measured.size() - 1) * percent / 100;
    std::nth_element(measured.begin(), at, measured.end());
    return *at;
}

QString summaryText(const ServiceHistory &history)
{
    Uptime sum;
    for (const StripCell &cell : history.pills) {
        for (size_t i = 0; i < sum.ms.size(); ++i)
            sum.ms[i] += cell.uptime.ms[i];
    }
    const auto share = sum.upShare();
    if (!share)
        return StoryWords::tr("Not watched in this time");
    QStringList parts{StoryWords::tr("%1 % up (only offline counts)").arg(percentText(*share, 2)),
                      outagesText(history, sum.of(Status::Offline))};
    if (sum.of(Status::Overload) >= SecondMs)
        parts.append(StoryWords::tr("slow or degraded %1").arg(spanText(sum.of(Status::Overload))));
    if (const int median = percentileOf(history.times, 50); median >= 0)
        parts.append(StoryWords::tr("median %1").arg(responseText(median)));
    // A share of two days must not pass for one of the ninety that were asked for.
    if (history.since > 0 && history.since >= history.timesWindow.from)
        parts.append(StoryWords::tr("watched since %1")
                         .arg(clockText(QDateTime::fromMSecsSinceEpoch(history.since),
                                        QDateTime::fromMSecsSinceEpoch(history.at))));
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace Pilotlamp
