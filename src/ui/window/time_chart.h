// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_history.h"
#include "ui/window/chart_scale.h"
#include "ui/window/navigable_chart.h"

namespace Pilotlamp {

/// Response times of a day or more: the line of answers over its area, the
/// band of what is usual at each hour, the time below which 95 % lie, bad
/// stretches shaded, failed checks as crosses, grey where nobody watched.
///
/// Painted here and not by a plotting library: Debian's QCustomPlot for Qt 6 builds only beside the whole of
/// Qt 5, and Qt Charts brings OpenGL and Qt Quick into a tray program; neither can be walked over by
/// keyboard. This costs an idle tray nothing.
class TimeChart : public NavigableChart {
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);

    void setHistory(const ServiceHistory &history);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int placeCount() const override { return int(m_times.size()); }
    QString textOf(int place) const override;
    int placeAt(const QPointF &position) const override;

private:
    PlotScale axes() const;
    void paintUnwatched(QPainter &painter) const;
    void paintShades(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    bool isCrossed(const QRectF &place) const;
    void paintSlowest(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintFailures(QPainter &painter) const;
    void paintCrosshair(QPainter &painter) const;

    TimeWindow m_window = {};
    QList<TimePoint> m_times = {};
    QList<UsualStretch> m_usual = {};
    QList<BadStretch> m_shades = {};
    QList<TimeWindow> m_unwatched = {};
    int m_slowest = -1; ///< ms, the 95th percentile
    double m_top = 100; ///< ms at the upper edge
    double m_step = 25; ///< between two lines of the grid
};

} // namespace Pilotlamp
