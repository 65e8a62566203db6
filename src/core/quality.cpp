// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality.h"

#include "core/elapsed.h"

#include <QCoreApplication>

#include <cmath>

namespace Pilotlamp {

namespace {

constexpr double SmoothShare = 0.99;
constexpr double ShakyShare = 0.90;
constexpr int SlowFactor = 2;
constexpr int SlowLeastMs = 250; ///< above the usual; less is not felt

struct QualityTexts {
    Q_DECLARE_TR_FUNCTIONS(Quality)
};

Quality::Grade gradeFor(const Quality &quality)
{
    if (quality.samples == 0)
        return Quality::Grade::NotSeen;
    if (quality.share < ShakyShare)
        return Quality::Grade::Poor;
    if (quality.share < SmoothShare)
        return Quality::Grade::Shaky;
    const bool isSlow = quality.usual && quality.p50Ms > quality.usual->medianMs * SlowFactor
        && quality.p50Ms > quality.usual->medianMs + SlowLeastMs;
    return isSlow ? Quality::Grade::Slow : Quality::Grade::Smooth;
}

QString textOf(Quality::Grade grade)
{
    switch (grade) {
    case Quality::Grade::Smooth:
        return QualityTexts::tr("good");
    case Quality::Grade::Slow:
        return QualityTexts::tr("slower than usual");
    case Quality::Grade::Shaky:
        return QualityTexts::tr("unsteady");
    case Quality::Grade::Poor:
        return QualityTexts::tr("poor");
    case Quality::Grade::NotSeen:
        break;
    }
    return QualityTexts::tr("no data");
}

/// A histogram knows its times to some percent: two digits, and no more.
int roundedMs(int ms)
{
    int step = 1;
    while (ms / step >= 100)
        step *= 10;
    return (ms + step / 2) / step * step;
}

} // namespace

Quality qualityOf(const Rollup &rollup, const std::optional<Usual> &usual)
{
    Quality quality;
    quality.samples = rollup.samples();
    quality.share = rollup.successShare().value_or(0);
    quality.p50Ms = static_cast<int>(std::lround(rollup.times.percentile(50)));
    quality.p95Ms = static_cast<int>(std::lround(rollup.times.percentile(95)));
    quality.usual = usual;
    quality.grade = gradeFor(quality);
    return quality;
}

QString qualityText(const Quality &quality, int hours)
{
    const QString window = QualityTexts::tr("last %1 h").arg(hours);
    if (quality.samples == 0)
        return QualityTexts::tr("%1: no checks").arg(window);
    QString text = QualityTexts::tr("%1: %2, %3 of %4 checks OK")
                       .arg(window, textOf(quality.grade))
                       .arg(std::lround(quality.share * quality.samples))
                       .arg(quality.samples);
    if (quality.p50Ms >= 0)
        text += QualityTexts::tr(" · median %1 · 95th percentile %2")
                    .arg(elapsedText(roundedMs(quality.p50Ms)), elapsedText(roundedMs(quality.p95Ms)));
    if (quality.p50Ms >= 0 && quality.usual)
        text += QualityTexts::tr(" · usually %1").arg(elapsedText(quality.usual->medianMs));
    return text;
}

} // namespace Pilotlamp
