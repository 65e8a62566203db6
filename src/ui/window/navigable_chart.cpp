// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/navigable_chart.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace Pilotlamp {

NavigableChart::NavigableChart(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void NavigableChart::setColors(const IconPalette &colors)
{
    m_colors = colors;
    update();
}

void NavigableChart::keepPlace()
{
    if (m_place >= placeCount())
        m_place = -1;
    update();
}

void NavigableChart::paintFocus(QPainter &painter) const
{
    if (!hasFocus())
        return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void NavigableChart::point(int place)
{
    if (place == m_place)
        return;
    m_place = place;
    const QString text = place < 0 ? QString() : textOf(place);
    setAccessibleDescription(text);
    update();
    Q_EMIT pointedAt(text);
}

void NavigableChart::mouseMoveEvent(QMouseEvent *event)
{
    point(placeAt(event->position()));
}

void NavigableChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        point(-1);
}

void NavigableChart::keyPressEvent(QKeyEvent *event)
{
    const int last = placeCount() - 1;
    const int forward = runsLeftwards() ? Qt::Key_Left : Qt::Key_Right;
    switch (event->key()) {
    case Qt::Key_Home:
        return point(std::min(0, last));
    case Qt::Key_End:
        return point(last);
    case Qt::Key_Left:
    case Qt::Key_Right:
        return point(std::min(last, std::max(0, m_place + (event->key() == forward ? 1 : -1))));
    default:
        QWidget::keyPressEvent(event);
    }
}

void NavigableChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_place < 0)
        point(placeCount() - 1);
}

void NavigableChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    point(-1);
}

} // namespace Pilotlamp
