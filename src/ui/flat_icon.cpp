// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/flat_icon.h"

#include "ui/icon_shapes.h"

#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QPixmap paintedFlat(const IconLook &look, const Tints &tints, const QColor &on, int pixels)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(0, 0, pixels, pixels).adjusted(1, 1, -1, -1);
    const QPainterPath body = bodyOf(look.mark, box);
    const MarkColors &colours = tints.icons.of(look.mark);
    const QColor seen = tints.shape(look.mark, on);
    // A sharp corner is blunted by the pen that draws around it.
    const double pen = look.hollow ? std::max(1.5, pixels / 12.0) : std::max(1.0, pixels / 18.0);
    painter.setPen(QPen(look.hollow || seen != colours.fill ? seen : colours.fill, pen, Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.setBrush(look.hollow ? on : colours.fill);
    const double inset = pen / 2 / box.width();
    QTransform shrink;
    shrink.translate(box.center().x(), box.center().y());
    shrink.scale(1 - 2 * inset, 1 - 2 * inset);
    shrink.translate(-box.center().x(), -box.center().y());
    painter.drawPath(shrink.map(body));
    const double room = look.hollow && look.mark != Mark::Overload ? std::floor(pen) : 0;
    drawGlyph(painter, look.mark, box.adjusted(room, room, -room, -room), look.hollow ? seen : colours.glyph);
    return pixmap;
}

} // namespace

QPixmap flatIcon(const IconLook &look, const Tints &tints, const QColor &on, int side, double ratio)
{
    const MarkColors &colours = tints.icons.of(look.mark);
    const int pixels = qRound(side * ratio);
    const QString key = u"flat %1 %2 %3 %4 %5 %6"_s.arg(int(look.mark)).arg(look.hollow).arg(pixels)
                            .arg(colours.fill.name(), colours.glyph.name(), on.name());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = paintedFlat(look, tints, on, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

} // namespace Pilotlamp
