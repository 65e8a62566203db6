// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_history.h"
#include "ui/common/tints.h"

class QPainter;

namespace Pilotlamp {

/// Draws one stretch of time as a pill filled by what it was: offline hangs from the top and is notched,
/// overload stands on the bottom and never fills the top, maintenance is hatched, what is not known is grey,
/// what nobody watched an outline. Whatever was bad is seen, however short; nothing is told by colour alone.
/// `on` is the ground it lies on.
void paintPill(QPainter &painter, const QRectF &box, const CellShares &shares, const Tints &tints,
               const QColor &on);

/// The box of one of `count` pills that share `box`, from the left; a gap of a third between them.
QRectF pillBox(const QRectF &box, qsizetype index, qsizetype count);
/// Draws pills side by side, oldest first (from the right in right-to-left layouts).
void paintPills(QPainter &painter, const QRectF &box, const QList<CellShares> &cells, const Tints &tints,
                const QColor &on);
/// Several neighbours as one: the last ones, `count` of them, each as long as `each` of `cells`.
QList<CellShares> joinedCells(const QList<CellShares> &cells, int each);

} // namespace Pilotlamp
