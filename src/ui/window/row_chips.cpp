// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/row_chips.h"

#include "ui/window/row_places.h"

#include <QModelIndex>
#include <QPainter>
#include <QStyleOptionViewItem>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

int alignment(const QStyleOptionViewItem &item, Qt::AlignmentFlag side)
{
    return int(QStyle::visualAlignment(item.direction, side | Qt::AlignVCenter)) | int(Qt::TextSingleLine);
}

} // namespace

void drawElided(QPainter &painter, const QStyleOptionViewItem &item, const QRect &box, const QString &text,
                Qt::AlignmentFlag side)
{
    painter.drawText(QStyle::visualRect(item.direction, item.rect, box), alignment(item, side),
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, box.width()));
}

QList<QRect> chipBoxes(const QStyleOptionViewItem &option, const QModelIndex &index, int labelWidth)
{
    const QStringList texts = index.data(ServiceListModel::MarksRole).toStringList();
    if (texts.isEmpty())
        return {};
    const bool isTall = index.data(ServiceListModel::AttentionRole).toBool();
    const RowPlaces places(option.rect, isTall, option.fontMetrics, labelWidth);
    const QRect line
        = isTall ? places.second : places.first.adjusted(0, 0, -places.timeWidth - Metrics::Grid, 0);
    constexpr int LeastBeside = 14;
    int room = std::max(line.width() / 2, line.width() - LeastBeside * option.fontMetrics.averageCharWidth());
    QList<int> widths;
    for (const QString &text : texts) {
        const int width = option.fontMetrics.horizontalAdvance(text + u" ✕"_s) + 2 * Metrics::Grid;
        if (width > room && !widths.isEmpty())
            break;
        widths.append(std::min(width, std::max(room, 3 * Metrics::Grid)));
        room -= width + Metrics::Half;
    }
    int left = line.right() + 1;
    for (const int width : std::as_const(widths))
        left -= width + Metrics::Half;
    QList<QRect> boxes;
    for (const int width : std::as_const(widths)) {
        boxes.append(QRect(left + Metrics::Half, line.top() + 1, width, line.height() - 2));
        left += width + Metrics::Half;
    }
    return boxes;
}

void paintChips(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index,
                const QList<QRect> &boxes, const Tints &tints)
{
    const QStringList texts = index.data(ServiceListModel::MarksRole).toStringList();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(item.font);
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(item.state & QStyle::State_Selected ? tints.surface : tints.chip);
        const QRect box = QStyle::visualRect(item.direction, item.rect, boxes.at(i));
        painter.drawRoundedRect(box, box.height() / 2.0, box.height() / 2.0);
        painter.setPen(tints.quiet);
        drawElided(painter, item, boxes.at(i).adjusted(Metrics::Grid, 0, -Metrics::Grid + 2, 0),
                   texts.at(i) + u" ✕"_s);
    }
}

} // namespace Pilotlamp
