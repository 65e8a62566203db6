// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_history.h"
#include "ui/common/icon_palette.h"
#include "ui/common/text.h"
#include "ui/window/navigable_chart.h"

class QPainter;

namespace Pilotlamp {

/// The word for a cell, translated: "Offline", "Not watched" …
QString displayName(Cell cell);
/// A cell in words: "13:00 – 14:00: offline 20 min; 66.6 % up"; with its day where it is not of `end`'s, and
/// as a date alone where it is a day long.
QString cellText(const StripCell &cell, const QDateTime &end);

/// Draws response times as a line from zero to their highest; failed attempts are gaps in it.
void paintSparkline(QPainter &painter, const QRect &box, const QList<int> &times, const QColor &color);

/// The pieces of a time as pills, on the axis of a TimeChart.
class Strip : public NavigableChart {
    Q_OBJECT

public:
    explicit Strip(QWidget *parent = nullptr);

    /// `axis`: what the width stands for; the cells lie within it, oldest first.
    void setCells(const QList<StripCell> &cells, TimeWindow axis);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int placeCount() const override { return int(m_cells.size()); }
    QString textOf(int place) const override;
    int placeAt(const QPointF &position) const override;

private:
    QRectF pill(qsizetype index) const;

    QList<StripCell> m_cells = {};
    TimeWindow m_axis = {};
};

} // namespace Pilotlamp
