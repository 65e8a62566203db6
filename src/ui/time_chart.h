// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"
#include "ui/icon_palette.h"

#include <QWidget>

namespace Pilotlamp {

/// Response times of a day: the line of answers, the band of what is usual at each hour, bad stretches
/// shaded, failed looks as crosses. The keyboard (left, right, Home, End) and the pointer walk over the
/// looks; what one says is told by `pointedAt` and to screen readers.
///
/// Painted here and not by a plotting library: Debian's QCustomPlot for Qt 6 builds only beside the whole of
/// Qt 5, and Qt Charts brings OpenGL and Qt Quick into a tray program; neither can be walked over by
/// keyboard. This costs an idle tray nothing.
class TimeChart : public QWidget {
    Q_OBJECT

public:
    explicit TimeChart(QWidget *parent = nullptr);

    void setStory(const ServiceStory &story);
    void setColors(const IconPalette &colors);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A look was pointed at: its text; empty: none any more.
    void pointedAt(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void point(int index);
    int newest() const { return int(m_times.size()) - 1; }
    QString textOf(const TimePoint &look) const;
    QString timeLabel(double ms) const;
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
    IconPalette m_colors = {};
    double m_top = 100; ///< ms at the upper edge
    double m_step = 25; ///< between two lines of the grid
    int m_at = -1; ///< the look that is pointed at
};

} // namespace Pilotlamp
