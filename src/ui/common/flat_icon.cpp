// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flat_icon.h"

#include "ui/common/icon_shapes.h"

#include <QGuiApplication>
#include <QPainter>
#include <QPixmapCache>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QPixmap paintedFlat(const IconAppearance &appearance, const Tints &tints, const QColor &on, int pixels)
{
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(0, 0, pixels, pixels).adjusted(1, 1, -1, -1);
    const QPainterPath body = bodyOf(appearance.symbol, box);
    const SymbolColors &colours = tints.icons.of(appearance.symbol);
    const QColor seen = tints.shape(appearance.symbol, on);
    // A sharp corner is blunted by the pen that draws around it.
    const double pen = appearance.hollow ? std::max(1.5, pixels / 12.0) : std::max(1.0, pixels / 18.0);
    painter.setPen(QPen(appearance.hollow || seen != colours.fill ? seen : colours.fill, pen, Qt::SolidLine,
                        Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(appearance.hollow ? on : colours.fill);
    const double inset = pen / 2 / box.width();
    QTransform shrink;
    shrink.translate(box.center().x(), box.center().y());
    shrink.scale(1 - 2 * inset, 1 - 2 * inset);
    shrink.translate(-box.center().x(), -box.center().y());
    painter.drawPath(shrink.map(body));
    const double room = appearance.hollow && appearance.symbol != IconSymbol::Overload ? std::floor(pen) : 0;
    drawGlyph(painter, appearance.symbol, box.adjusted(room, room, -room, -room),
              appearance.hollow ? seen : colours.glyph);
    return pixmap;
}

} // namespace

QPixmap flatIcon(const IconAppearance &appearance, const Tints &tints, const QColor &on, int side,
                 double ratio)
{
    const SymbolColors &colours = tints.icons.of(appearance.symbol);
    const int pixels = qRound(side * ratio);
    const QString key = u"flat %1 %2 %3 %4 %5 %6"_s.arg(int(appearance.symbol))
                            .arg(appearance.hollow)
                            .arg(pixels)
                            .arg(colours.fill.name(), colours.glyph.name(), on.name());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = paintedFlat(appearance, tints, on, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(ratio);
    return pixmap;
}

QIcon rowIcon(const IconAppearance &appearance, const IconPalette &colours, double ratio)
{
    const Tints tints = tintsOf(QGuiApplication::palette(), colours);
    const QIcon rimmed = iconOf(appearance, colours, ratio, 32);
    QIcon icon;
    for (const int side : {16, 20, 24, 32}) {
        icon.addPixmap(flatIcon(appearance, tints, tints.surface, side, ratio));
        icon.addPixmap(rimmed.pixmap(QSize(side, side), ratio), QIcon::Selected);
    }
    return icon;
}

} // namespace Pilotlamp
