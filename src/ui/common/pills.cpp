// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/pills.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace Pilotlamp {

namespace {

constexpr double LeastPart = 4; ///< points in which a short trouble is seen
constexpr double LeastRest = 2; ///< and what was well beside it
constexpr double PartGap = 1;
constexpr double NotchFrom = 7; ///< the height from which a part has room for one
constexpr double OverloadMost = 0.8; ///< of a pill's height: its top is never full

/// The heights of a pill's parts, from the top: offline, the rest, maintenance, overload.
struct PillParts {
    double offline = 0;
    double rest = 0;
    double maintenance = 0;
    double overload = 0;
};

PillParts componentsOf(const CellShares &shares, double height)
{
    const auto component = [&](float share) {
        return share <= 0 ? 0 : std::max(LeastPart, double(share) * height);
    };
    PillParts parts{component(shares.offline), 0, component(shares.maintenance), component(shares.overload)};
    const double bad = parts.offline + parts.maintenance + parts.overload;
    const double restShare = 1 - double(shares.offline + shares.maintenance + shares.overload);
    const double rest = restShare > 0.005 ? LeastRest : 0;
    const double room = height - rest;
    if (bad > room && bad > 0) {
        for (double *each : {&parts.offline, &parts.maintenance, &parts.overload})
            *each *= room / bad;
    }
    parts.rest = std::max(0.0, height - parts.offline - parts.maintenance - parts.overload);
    return parts;
}

void paintHatch(QPainter &painter, const QRectF &box, const QColor &color)
{
    painter.save();
    painter.setClipRect(box, Qt::IntersectClip);
    painter.setPen(QPen(color, 1.2));
    for (double x = box.left() - box.height(); x < box.right(); x += 3.5)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

/// A bite out of the upper edge, as of a ribbon.
QPainterPath notchOf(const QRectF &box)
{
    const double deep = std::min({box.width() * 0.45, box.height() * 0.5, 3.5});
    QPainterPath path;
    path.moveTo(box.center().x() - deep, box.top() - 0.5);
    path.lineTo(box.center().x() + deep, box.top() - 0.5);
    path.lineTo(box.center().x(), box.top() + deep);
    path.closeSubpath();
    return path;
}

/// A filled part; one that is far too pale for its ground gets a rim that is not.
void paintPart(QPainter &painter, const QRectF &box, IconSymbol symbol, const Tints &tints, const QColor &on)
{
    constexpr double FarTooPale = 2.2;
    const QColor fill = tints.icons.of(symbol).fill;
    const QColor rim = tints.shape(symbol, on);
    const bool isNear = contrastOf(fill, on) >= FarTooPale;
    painter.fillRect(box, isNear ? rim : fill);
    if (rim == fill || isNear)
        return;
    painter.save();
    painter.setPen(QPen(rim, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

void paintRest(QPainter &painter, const QRectF &box, const CellShares &shares, const Tints &tints,
               const QColor &on)
{
    const float unknown = shares.unknown + shares.ownOffline;
    if (shares.online >= unknown && shares.online > 0)
        return paintPart(painter, box, IconSymbol::Online, tints, on);
    const QColor grey = tints.shape(IconSymbol::Unknown, on);
    painter.setPen(QPen(grey, 1));
    painter.setBrush(unknown > 0 ? QBrush(mixed(on, grey, 0.3)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 1.5, 1.5);
}

} // namespace

void paintPill(QPainter &painter, const QRectF &box, const CellShares &shares, const Tints &tints,
               const QColor &on)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const PillParts parts = componentsOf(shares, box.height());
    QPainterPath body;
    const double radius = std::min(2.0, box.width() / 3);
    body.addRoundedRect(box, radius, radius);
    QPainterPath bite;
    if (parts.offline >= NotchFrom)
        bite = notchOf(QRectF(box.left(), box.top(), box.width(), parts.offline));
    painter.setClipPath(body.subtracted(bite), Qt::IntersectClip);
    double top = box.top();
    const auto next = [&](double height) {
        const QRectF component(box.left(), top, box.width(), height);
        top += height;
        // A gap sets a part apart from what is above it.
        return component.top() > box.top() && height > PartGap + 1 ? component.adjusted(0, PartGap, 0, 0)
                                                                   : component;
    };
    if (parts.offline > 0)
        paintPart(painter, next(parts.offline), IconSymbol::Offline, tints, on);
    if (parts.rest > 0)
        paintRest(painter, next(parts.rest), shares, tints, on);
    if (parts.maintenance > 0) {
        const QRectF component = next(parts.maintenance);
        paintPart(painter, component, IconSymbol::Maintenance, tints, on);
        paintHatch(painter, component, tints.icons.of(IconSymbol::Maintenance).glyph);
    }
    if (parts.overload > 0) {
        QRectF component = next(parts.overload);
        component.setTop(std::max(component.top(), box.bottom() - OverloadMost * box.height()));
        paintPart(painter, component, IconSymbol::Overload, tints, on);
    }
    painter.restore();
}

QRectF pillBox(const QRectF &box, qsizetype index, qsizetype count)
{
    const double step = box.width() / double(std::max<qsizetype>(1, count));
    const double gap = step >= 12 ? 4 : step >= 4.5 ? std::floor(step / 3) : step >= 3 ? 1 : 0;
    // On whole points, so that all pills are as sharp and as wide as the others.
    const double left = std::round(box.left() + double(index) * step);
    const double right = std::round(box.left() + double(index + 1) * step);
    return {left, box.top(), std::max(1.0, right - left - gap), box.height()};
}

void paintPills(QPainter &painter, const QRectF &box, const QList<CellShares> &cells, const Tints &tints,
                const QColor &on)
{
    const bool fromRight = painter.layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const qsizetype place = fromRight ? cells.size() - 1 - i : i;
        paintPill(painter, pillBox(box, place, cells.size()), cells.at(i), tints, on);
    }
}

QList<CellShares> joinedCells(const QList<CellShares> &cells, int each)
{
    QList<CellShares> joined;
    for (qsizetype i = cells.size() % each; i + each <= cells.size(); i += each) {
        CellShares sum;
        for (const CellShares &cell : cells.mid(i, each)) {
            sum.online += cell.online / float(each);
            sum.maintenance += cell.maintenance / float(each);
            sum.overload += cell.overload / float(each);
            sum.offline += cell.offline / float(each);
            sum.unknown += cell.unknown / float(each);
            sum.ownOffline += cell.ownOffline / float(each);
        }
        joined.append(sum);
    }
    return joined;
}

} // namespace Pilotlamp
