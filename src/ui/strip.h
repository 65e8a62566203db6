// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/story.h"
#include "ui/icon_palette.h"
#include "ui/text.h"

#include <QWidget>

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

/// A strip as a control: what the cell under the pointer, or under the keyboard's mark (left and right), says
/// is told to the eye and to screen readers.
class Strip : public QWidget {
    Q_OBJECT

public:
    explicit Strip(QWidget *parent = nullptr);

    /// `byDay`: a cell is a day, else an hour.
    void setCells(const QList<StripCell> &cells, bool byDay);
    void setColors(const IconPalette &colors);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A cell was pointed at: its text; empty: none any more.
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

    QList<StripCell> m_cells = {};
    QList<Cell> m_shown = {};
    IconPalette m_colors = {};
    bool m_byDay = false;
    int m_at = -1; ///< the cell that is pointed at
};

} // namespace Pilotlamp
