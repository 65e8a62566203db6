// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"
#include "ui/walked_picture.h"

namespace Pilotlamp {

/// Response times of a day or more: the line of answers, the band of what is usual at each hour, bad
/// stretches shaded, failed looks as crosses.
///
/// Painted here and not by a plotting library: Debian's QCustomPlot for Qt 6 builds only beside the whole of
/// Qt 5, and Qt Charts brings OpenGL and Qt Quick into a tray program; neither can be walked over by
/// keyboard. This costs an idle tray nothing.
class TimeChart : public WalkedPicture {
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);

    void setStory(const ServiceStory &story);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int placeCount() const override { return int(m_times.size()); }
    QString textOf(int place) const override;
    int placeAt(const QPointF &position) const override;

private:
    QString timeLabel(double ms) const;
    QString tickLabel(const QDateTime &at) const;
    QRectF plot() const;
    double xOf(qint64 at) const;
    double yOf(double ms) const;
    void paintShades(QPainter &painter) const;
    void paintGrid(QPainter &painter) const;
    void paintBand(QPainter &painter) const;
    void paintLooks(QPainter &painter) const;

    TimeWindow m_window = {};
    QList<TimePoint> m_times = {};
    QList<UsualStretch> m_usual = {};
    QList<BadStretch> m_shades = {};
    double m_top = 100; ///< ms at the upper edge
    double m_step = 25; ///< between two lines of the grid
};

} // namespace Pilotlamp
