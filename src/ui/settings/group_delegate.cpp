// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/group_delegate.h"

#include <QPainter>

namespace Pilotlamp {

namespace {

constexpr int Space = 4; ///< above and below a text
constexpr int LeastLine = 16; ///< the picture's height

int lineHeight(const QStyleOptionViewItem &option)
{
    return std::max(option.fontMetrics.height(), LeastLine) + Space;
}

int headingHeight(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() + 2 * Space;
}

} // namespace

void GroupDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const QString heading = index.data(HeadingRole).toString();
    if (heading.isEmpty())
        return QStyledItemDelegate::paint(painter, option, index);
    QStyleOptionViewItem below = option;
    below.rect.setTop(option.rect.top() + headingHeight(option));
    QRect above = option.rect;
    above.setBottom(below.rect.top() - 1);
    painter->save();
    QFont font = option.font;
    font.setBold(true);
    painter->setFont(font);
    painter->setPen(option.palette.color(QPalette::Active, QPalette::Text));
    const QRect text = above.adjusted(Space, 0, -Space, 0);
    painter->drawText(text,
                      int(Qt::AlignVCenter) | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      painter->fontMetrics().elidedText(heading, Qt::ElideRight, text.width()));
    painter->restore();
    QStyledItemDelegate::paint(painter, below, index);
}

/// Without a look at the text: thousands of rows are laid out at once, and each is as wide as the list.
QSize GroupDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool hasHeading = !index.data(HeadingRole).toString().isEmpty();
    return {0, lineHeight(option) + (hasHeading ? headingHeight(option) : 0)};
}

} // namespace Pilotlamp
