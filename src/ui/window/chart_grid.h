// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/chart_scale.h"

#include <QColor>
#include <QFontMetrics>

class QPainter;
class QPalette;

namespace Pilotlamp {

/// What lies beside the plot of a chart, in points; the same for every picture below or above it, so that all
/// are on one axis.
struct PlotEdges {
    int left = 0;
    int right = 0;
};
PlotEdges plotEdges(const QFontMetrics &metrics);
/// A colour that lets what lies below shine through; `alpha` from 0 to 1.
QColor faded(QColor color, float alpha);
/// Lines and labels of both axes, labels kept within a picture of this width.
void paintChartGrid(QPainter &painter, const PlotScale &scale, const QPalette &palette, int width);

} // namespace Pilotlamp
