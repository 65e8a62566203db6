// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"
#include "ui/icon_palette.h"
#include "ui/text.h"
#include "ui/walked_picture.h"

class QPainter;

namespace Pilotlamp {

/// The word for a cell, translated: "Offline", "Not watched" …
QString displayWord(Cell cell);
/// A cell in words: "13:00 – 14:00: Offline; online 97.0 %, offline 2 min". `byDay`: its date instead.
QString cellText(const StripCell &cell, bool byDay);

/// Draws cells side by side, oldest first (from the right in right-to-left layouts). The worse a status, the
/// taller its bar; what is not known is hollow: nothing is told by colour alone.
void paintStrip(QPainter &painter, const QRect &box, const QList<Cell> &cells, const IconPalette &colors,
                const QPalette &palette);
/// Draws response times as a line from zero to their highest; failed looks are gaps in it.
void paintSparkline(QPainter &painter, const QRect &box, const QList<int> &times, const QColor &color);

/// A strip as a control.
class Strip : public WalkedPicture {
    Q_OBJECT

public:
    explicit Strip(QWidget *parent = nullptr);

    /// `byDay`: a cell is a day, else an hour.
    void setCells(const QList<StripCell> &cells, bool byDay);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    int placeCount() const override { return int(m_cells.size()); }
    QString textOf(int place) const override { return cellText(m_cells.at(place), m_byDay); }
    int placeAt(const QPointF &position) const override;
    bool runsLeftwards() const override { return layoutDirection() == Qt::RightToLeft; }

private:
    QList<StripCell> m_cells = {};
    QList<Cell> m_shown = {};
    bool m_byDay = false;
};

} // namespace Pilotlamp
