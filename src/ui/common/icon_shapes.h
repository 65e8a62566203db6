// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icon_palette.h"

#include <QPainterPath>

class QPainter;

namespace Pilotlamp {

/// The body of a mark: disc, rounded square, triangle or octagon, its outline snapped to whole pixels of
/// `box`.
QPainterPath bodyOf(IconSymbol symbol, const QRectF &box);
/// Draws the mark's glyph into its body's box: tick, wrench, exclamation mark, cross, question mark, slashed
/// link, two bars.
void drawGlyph(QPainter &painter, IconSymbol symbol, const QRectF &box, const QColor &color);

} // namespace Pilotlamp
