// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tints.h"

#include <QList>
#include <QRect>

class QModelIndex;
class QPainter;
class QStyleOptionViewItem;

namespace Pilotlamp {

/// Text on one line of a row, cut with an ellipsis where it does not fit, mirrored as the row is.
void drawElided(QPainter &painter, const QStyleOptionViewItem &item, const QRect &box, const QString &text,
                Qt::AlignmentFlag side = Qt::AlignLeft);
/// The places of a row's chips from the line's end; the later ones give way where there is no room.
QList<QRect> chipBoxes(const QStyleOptionViewItem &option, const QModelIndex &index, int labelWidth);
/// Draws the chips into their places.
void paintChips(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index,
                const QList<QRect> &boxes, const Tints &tints);

} // namespace Pilotlamp
