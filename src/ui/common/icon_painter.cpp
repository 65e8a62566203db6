// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_painter.h"

#include "ui/common/icon_shapes.h"

#include <QCoreApplication>
#include <QFont>
#include <QPainter>
#include <QPixmap>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

namespace Badge {
const QColor Edge(0x14, 0x16, 0x1a);
const QColor Ground(Qt::white);
} // namespace Badge

/// One rim's width in pixels.
int rimWidth(int side)
{
    return std::max(1, qRound(side / 20.0));
}

QPainterPath shrunk(const QPainterPath &path, double factor)
{
    // Towards the centre of gravity, which for the triangle is not the middle of its box.
    const QPolygonF corners = path.toFillPolygon();
    QPointF centre = path.boundingRect().center();
    if (corners.size() == 4)
        centre = (corners.at(0) + corners.at(1) + corners.at(2)) / 3;
    QTransform transform;
    transform.translate(centre.x(), centre.y());
    transform.scale(factor, factor);
    transform.translate(-centre.x(), -centre.y());
    return transform.map(path);
}

/// Body with both rims: the pen grows the body outwards evenly, whatever its shape.
void drawBody(QPainter &painter, const QPainterPath &body, const IconPalette &palette, const QColor &fill,
              int rim)
{
    painter.setBrush(palette.outerRim);
    painter.setPen(QPen(palette.outerRim, 4.0 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(body);
    painter.setBrush(palette.innerRim);
    painter.setPen(QPen(palette.innerRim, 2.0 * rim, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(body);
    painter.fillPath(body, fill);
}

/// A small disc in the upper right corner: something is not known.
void drawUnknownBadge(QPainter &painter, const IconPalette &palette, int side)
{
    const int diameter = std::max(6, qRound(side * 0.42));
    const int rim = rimWidth(side);
    QPainterPath disc;
    disc.addEllipse(QRectF(side - diameter, 0, diameter, diameter).adjusted(rim, rim, -rim, -rim));
    painter.setPen(QPen(palette.outerRim, 2.0 * rim));
    painter.setBrush(QColor(0xb4, 0xb9, 0xc0));
    painter.drawPath(disc);
}

/// A light pill with a dark edge in the lower right corner.
void drawBadge(QPainter &painter, int side, int count)
{
    const int height = std::max(10, qRound(side * 0.5));
    // Two characters need room that a small icon does not have.
    const QString text = count <= 9 ? QString::number(count) : side < 32 ? u"+"_s : u"9+"_s;
    const int width = text.size() > 1 ? qRound(height * 1.4) : height;
    const int rim = rimWidth(side);
    const QRectF box(side - width, side - height, width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Badge::Edge);
    painter.drawRoundedRect(box, height / 3.0, height / 3.0);
    painter.setBrush(Badge::Ground);
    painter.drawRoundedRect(box.adjusted(rim, rim, -rim, -rim), height / 3.5, height / 3.5);
    QFont font;
    font.setBold(true);
    font.setPixelSize(std::max(9, qRound(height - 2.2 * rim)));
    painter.setFont(font);
    painter.setPen(Badge::Edge);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace

IconAppearance appearanceOf(const Overview &overview, bool badge)
{
    IconAppearance appearance{symbolOf(overview.status), overview.freshness != Freshness::Fresh,
                              overview.unknownBadge, 0};
    if (badge) {
        for (const Status status : {Status::Maintenance, Status::Overload, Status::Offline})
            appearance.badge += overview.counts.at(static_cast<size_t>(status));
    }
    if (overview.paused)
        return {IconSymbol::Paused};
    if (overview.ownOffline)
        return {IconSymbol::OwnOffline};
    return appearance;
}

IconAppearance appearanceOf(const Verdict &verdict)
{
    if (verdict.ownOffline)
        return {IconSymbol::OwnOffline};
    return {symbolOf(verdict.status),
            verdict.freshness != Freshness::Fresh && verdict.status != Status::Unknown};
}

QString displayName(IconSymbol symbol)
{
    if (symbol == IconSymbol::OwnOffline)
        return QCoreApplication::translate("IconSymbol", "You are offline");
    if (symbol == IconSymbol::Paused)
        return QCoreApplication::translate("IconSymbol", "Paused");
    return displayName(static_cast<Status>(symbol));
}

QImage paintIcon(const IconAppearance &appearance, const IconPalette &palette, int side)
{
    QImage image(side, side, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const int rim = rimWidth(side);
    const QRectF box = QRectF(0, 0, side, side).adjusted(2 * rim, 2 * rim, -2 * rim, -2 * rim);
    const QPainterPath body = bodyOf(appearance.symbol, box);
    const SymbolColors &colors = palette.of(appearance.symbol);
    drawBody(painter, body, palette, colors.fill, rim);
    QColor glyph = colors.glyph;
    QRectF glyphBox = box;
    if (appearance.hollow) {
        // In one tone the inner rim is the ring.
        const double ring = palette.innerRim == colors.fill ? 0 : std::max(1.0, side / 14.0);
        painter.fillPath(shrunk(body, 1 - 2 * ring / box.width()), palette.hollow);
        if (contrastOf(glyph, palette.hollow) < 3)
            glyph = colors.fill;
        const double room = std::floor(ring);
        if (appearance.symbol != IconSymbol::Overload) // the triangle's mark stands free of its ring as it is
            glyphBox.adjust(room, room, -room, -room);
    }
    drawGlyph(painter, appearance.symbol, glyphBox, glyph);
    if (appearance.unknownBadge)
        drawUnknownBadge(painter, palette, side);
    if (appearance.badge > 0)
        drawBadge(painter, side, appearance.badge);
    return image;
}

QList<int> iconSizes()
{
    return {16, 18, 20, 22, 24, 32, 44, 48, 64, 128};
}

QList<QImage> imagesOf(const IconAppearance &appearance, const IconPalette &palette, double devicePixelRatio,
                       int largest)
{
    QList<int> sizes = iconSizes();
    sizes.removeIf([&](int side) { return side > largest * devicePixelRatio; });
    for (const int points : {16, 22, 24, 32}) {
        const int pixels = qRound(points * devicePixelRatio);
        if (!sizes.contains(pixels))
            sizes.append(pixels);
    }
    std::sort(sizes.begin(), sizes.end());
    QList<QImage> images;
    for (const int side : std::as_const(sizes))
        images.append(paintIcon(appearance, palette, side));
    return images;
}

QIcon iconOf(const IconAppearance &appearance, const IconPalette &palette, double devicePixelRatio,
             int largest)
{
    QIcon icon;
    for (const QImage &image : imagesOf(appearance, palette, devicePixelRatio, largest))
        icon.addPixmap(QPixmap::fromImage(image));
    return icon;
}

QIcon KeptIcons::icon(const IconAppearance &appearance, const IconPalette &palette, double devicePixelRatio)
{
    constexpr qsizetype Most = 6; // of 45 kB each
    constexpr int Largest = 64; // points; 128 are more than half of the memory of all
    const auto found = std::find_if(m_kept.cbegin(), m_kept.cend(), [&](const Kept &one) {
        return one.appearance == appearance && one.palette == palette
            && one.devicePixelRatio == devicePixelRatio;
    });
    if (found != m_kept.cend()) {
        m_kept.move(found - m_kept.cbegin(), m_kept.size() - 1);
    } else {
        m_kept.append(
            {appearance, palette, devicePixelRatio, iconOf(appearance, palette, devicePixelRatio, Largest)});
        if (m_kept.size() > Most)
            m_kept.removeFirst();
    }
    return m_kept.constLast().icon;
}

} // namespace Pilotlamp
