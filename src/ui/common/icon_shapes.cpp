// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_shapes.h"

#include <QPainter>
#include <QPen>

#include <algorithm>
#include <cmath>

namespace Pilotlamp {

namespace {

/// Unit coordinates (0 … 1) inside a box of whole pixels.
class Grid {
public:
    explicit Grid(const QRectF &box)
        : m_box(box)
    {
    }

    /// A point as it is: for slanted strokes, which no snapping sharpens.
    QPointF at(double x, double y) const
    {
        return {m_box.left() + x * m_box.width(), m_box.top() + y * m_box.height()};
    }
    /// A length in whole pixels, with the parity of the box so that it can stand in its middle.
    double even(double length) const
    {
        const int side = qRound(m_box.width());
        int pixels = std::max(1, qRound(length * side));
        if ((pixels - side) % 2 != 0)
            ++pixels;
        return pixels;
    }
    double pixels(double length, double least = 1) const
    {
        return std::max(least, std::round(length * m_box.width()));
    }
    double x(double unit) const { return std::round(m_box.left() + unit * m_box.width()); }
    double y(double unit) const { return std::round(m_box.top() + unit * m_box.height()); }
    double middle() const { return m_box.center().x(); }

private:
    QRectF m_box;
};

void drawTick(QPainter &painter, const Grid &grid)
{
    painter.drawPolyline(QPolygonF{grid.at(0.24, 0.52), grid.at(0.43, 0.71), grid.at(0.77, 0.32)});
}

void drawCross(QPainter &painter, const Grid &grid)
{
    painter.drawLine(grid.at(0.30, 0.30), grid.at(0.70, 0.70));
    painter.drawLine(grid.at(0.70, 0.30), grid.at(0.30, 0.70));
}

/// The triangle is narrow at the top: its mark sits lower than the others.
void drawExclamation(QPainter &painter, const Grid &grid, const QColor &color)
{
    const double width = grid.even(0.14);
    const double left = grid.middle() - width / 2;
    const double dot = std::max(width, 2.0);
    const double bottom = grid.y(0.89);
    const double top = grid.y(0.36);
    const double gap = grid.pixels(0.07);
    painter.fillRect(QRectF(left, top, width, bottom - dot - gap - top), color);
    painter.fillRect(QRectF(left, bottom - dot, width, dot), color);
}

void drawQuestion(QPainter &painter, const Grid &grid, const QColor &color)
{
    const double dot = std::max(2.0, grid.even(0.14));
    const double bottom = grid.y(0.84);
    QPainterPath hook(grid.at(0.31, 0.36));
    hook.cubicTo(grid.at(0.31, 0.10), grid.at(0.70, 0.10), grid.at(0.70, 0.36));
    hook.cubicTo(grid.at(0.70, 0.50), grid.at(0.50, 0.46), grid.at(0.50, 0.62));
    painter.drawPath(hook);
    painter.fillRect(QRectF(grid.middle() - dot / 2, bottom - dot, dot, dot), color);
}

/// A spanner from the lower left, its open jaw at the upper right.
void drawWrench(QPainter &painter, const Grid &grid, const QColor &color)
{
    QPainterPath head;
    head.addEllipse(grid.at(0.62, 0.38), grid.pixels(0.25, 3), grid.pixels(0.25, 3));
    QPolygonF jaw{grid.at(0.56, 0.34), grid.at(0.86, 0.04), grid.at(1.0, 0.18), grid.at(0.70, 0.46)};
    QPainterPath opening;
    opening.addPolygon(jaw);
    opening.closeSubpath();
    QPainterPathStroker stroker(QPen(Qt::black, grid.pixels(0.19, 2), Qt::SolidLine, Qt::RoundCap));
    QPainterPath handle(grid.at(0.22, 0.78));
    handle.lineTo(grid.at(0.52, 0.48));
    painter.fillPath(stroker.createStroke(handle).united(head).subtracted(opening), color);
}

/// Two halves of a link, pulled apart, and a slash.
void drawSlashedLink(QPainter &painter, const Grid &grid, const QColor &color)
{
    const double stroke = grid.pixels(0.10, 1);
    const double top = grid.y(0.34) + stroke / 2;
    const double bottom = grid.y(0.66) - stroke / 2;
    const double round = bottom - top;
    const auto half = [&](double end, double inner, double startAngle) {
        const double left = inner > end ? grid.x(end) + stroke / 2 : grid.x(end) - stroke / 2 - round;
        QPainterPath path;
        path.moveTo(grid.x(inner), top);
        path.arcTo(QRectF(left, top, round, round), 90, startAngle);
        path.lineTo(grid.x(inner), bottom);
        return path;
    };
    painter.setPen(QPen(color, stroke, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.drawPath(half(0.10, 0.40, 180));
    painter.drawPath(half(0.90, 0.60, -180));
    painter.setPen(QPen(color, grid.pixels(0.12, 1.5), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(grid.at(0.36, 0.84), grid.at(0.64, 0.16));
}

void drawBars(QPainter &painter, const Grid &grid, const QColor &color)
{
    const double width = grid.pixels(0.16, 2);
    const double gap = grid.even(0.16);
    const double top = grid.y(0.26);
    const double height = grid.y(0.74) - top;
    painter.fillRect(QRectF(grid.middle() - gap / 2 - width, top, width, height), color);
    painter.fillRect(QRectF(grid.middle() + gap / 2, top, width, height), color);
}

QPainterPath octagon(const QRectF &box)
{
    const double corner = std::round(box.width() * 0.29);
    const double l = box.left(), t = box.top(), r = box.right(), b = box.bottom();
    QPainterPath path;
    path.addPolygon(QPolygonF{{l + corner, t},
                              {r - corner, t},
                              {r, t + corner},
                              {r, b - corner},
                              {r - corner, b},
                              {l + corner, b},
                              {l, b - corner},
                              {l, t + corner}});
    path.closeSubpath();
    return path;
}

} // namespace

QPainterPath bodyOf(IconSymbol symbol, const QRectF &box)
{
    QPainterPath path;
    switch (symbol) {
    case IconSymbol::Maintenance: {
        // A square looks larger than a disc of the same width.
        const double inset = std::round(box.width() * 0.04);
        const double radius = box.width() * 0.16;
        path.addRoundedRect(box.adjusted(inset, inset, -inset, -inset), radius, radius);
        return path;
    }
    case IconSymbol::Overload:
        path.addPolygon(QPolygonF{{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()});
        path.closeSubpath();
        return path;
    case IconSymbol::Offline:
        return octagon(box);
    default:
        path.addEllipse(box);
        return path;
    }
}

void drawGlyph(QPainter &painter, IconSymbol symbol, const QRectF &box, const QColor &color)
{
    const Grid grid(box);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(color, grid.pixels(0.16, 2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    switch (symbol) {
    case IconSymbol::Online:
        return drawTick(painter, grid);
    case IconSymbol::Maintenance:
        return drawWrench(painter, grid, color);
    case IconSymbol::Overload:
        return drawExclamation(painter, grid, color);
    case IconSymbol::Offline:
        return drawCross(painter, grid);
    case IconSymbol::OwnOffline:
        return drawSlashedLink(painter, grid, color);
    case IconSymbol::Paused:
        return drawBars(painter, grid, color);
    case IconSymbol::Unknown:
        return drawQuestion(painter, grid, color);
    }
}

} // namespace Pilotlamp
