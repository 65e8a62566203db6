// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icon_palette.h"

#include <QWidget>

namespace Pilotlamp {

/// A picture made of places in a row that the pointer and the keyboard (left, right, Home, End) walk over;
/// what the place says is told by `pointedAt` and to screen readers.
class NavigableChart : public QWidget {
    Q_OBJECT

public:
    explicit NavigableChart(QWidget *parent = nullptr);

    void setColors(const IconPalette &colors);

Q_SIGNALS:
    /// A place was pointed at: its text; empty: none any more.
    void pointedAt(const QString &text);

protected:
    virtual int placeCount() const = 0;
    virtual QString textOf(int place) const = 0;
    /// The place at or nearest to a position; -1 where there is none.
    virtual int placeAt(const QPointF &position) const = 0;
    /// True where the newest place is at the left.
    virtual bool runsLeftwards() const { return false; }

    const IconPalette &colors() const { return m_colors; }
    /// The place that is pointed at; -1: none.
    int place() const { return m_place; }
    /// To be called after the places changed.
    void keepPlace();
    void paintFocus(QPainter &painter) const;

    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void point(int place);

    IconPalette m_colors = {};
    int m_place = -1;
};

} // namespace Pilotlamp
