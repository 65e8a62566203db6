// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace Pilotlamp {

/// Pages with their names in a row, the shown one underlined in the accent; keyboard and roles are the
/// style's own.
class LineTabs : public QTabWidget {
    Q_OBJECT

public:
    explicit LineTabs(QWidget *parent = nullptr);
};

/// Draws the names.
class LineTabBar : public QTabBar {
    Q_OBJECT

public:
    explicit LineTabBar(QWidget *parent = nullptr);

protected:
    QSize tabSizeHint(int index) const override;
    QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTab(QPainter &painter, int index) const;
};

} // namespace Pilotlamp
