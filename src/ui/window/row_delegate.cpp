// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/row_delegate.h"

#include "ui/common/flat_icon.h"
#include "ui/common/pills.h"
#include "ui/window/row_chips.h"
#include "ui/window/row_history_loader.h"
#include "ui/window/row_places.h"
#include "ui/window/service_list_model.h"
#include "ui/window/shown_status.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using Item = ServiceListModel::Item;

Item itemOf(const QModelIndex &index)
{
    return static_cast<Item>(index.data(ServiceListModel::ItemRole).toInt());
}

QFont boldFont(QFont font)
{
    font.setBold(true);
    return font;
}

/// A triangle beside a heading, to the side where it is folded.
void drawArrow(QPainter &painter, const QRectF &box, bool isFolded, Qt::LayoutDirection direction)
{
    const double side = direction == Qt::RightToLeft ? -1 : 1;
    QPolygonF arrow{{-4, -2}, {4, -2}, {0, 3}};
    if (isFolded)
        arrow = {{-2 * side, -4}, {3 * side, 0}, {-2 * side, 4}};
    arrow.translate(box.center());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(painter.pen().color());
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(arrow);
    painter.restore();
}

} // namespace

RowDelegate::RowDelegate(RowHistoryLoader &past, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_past(past)
{
}

int RowDelegate::pillsFor(int room, const QFontMetrics &metrics)
{
    constexpr int LeastName = 20;
    const int left = room - LeastName * metrics.averageCharWidth() - Metrics::Grid;
    return left >= 24 * RowPlaces::PillStep ? 24 : left >= 12 * RowPlaces::PillStep ? 12 : 0;
}

/// As wide as the widest word for a status, so that the pills of all rows are in one column.
int RowDelegate::labelWidth(const QFont &font) const
{
    constexpr int MostChars = 18;
    if (m_labelWidth > 0 && font == m_labelFont)
        return m_labelWidth;
    const QFontMetrics bold(boldFont(font));
    m_labelFont = font;
    m_labelWidth = 0;
    for (const QString &label : problemLabels())
        m_labelWidth = std::max(m_labelWidth, bold.horizontalAdvance(label) + 2);
    const QFontMetrics plain(font);
    m_labelWidth = std::max(m_labelWidth, plain.horizontalAdvance(displayName(Status::Maintenance)) + 2);
    m_labelWidth = std::min(m_labelWidth, MostChars * plain.averageCharWidth());
    return m_labelWidth;
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {160,
            RowPlaces::heightOf(itemOf(index), index.data(ServiceListModel::AttentionRole).toBool(),
                                option.fontMetrics)};
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (!m_tints.surface.isValid())
        return;
    const QStyleOptionViewItem &item = option;
    painter->save();
    painter->setFont(item.font);
    switch (itemOf(index)) {
    case Item::Service:
        paintService(*painter, item, index);
        break;
    case Item::Group:
        paintGroup(*painter, item, index);
        break;
    case Item::Connection:
        paintConnection(*painter, item, index);
        break;
    }
    if (item.state & QStyle::State_HasFocus) {
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(standingOut(m_tints.accent, m_tints.selected, MarkContrast), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(item.rect).adjusted(1.5, 1.5, -1.5, -1.5), 3, 3);
    }
    painter->restore();
}

/// What is chosen lies on a tint of the accent, so that text and marks keep their colours.
QColor RowDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &item, bool isQuiet) const
{
    const bool isSelected = item.state & QStyle::State_Selected;
    const bool isHovered = !isQuiet && item.state & QStyle::State_MouseOver;
    const QColor ground = isSelected ? m_tints.selected : isHovered ? m_tints.hovered : m_tints.surface;
    painter.fillRect(item.rect, ground);
    if (isSelected) {
        const QRect bar(item.rect.left(), item.rect.top(), Metrics::AccentBar - 1, item.rect.height());
        painter.fillRect(QStyle::visualRect(item.direction, item.rect, bar),
                         standingOut(m_tints.accent, ground, MarkContrast));
    }
    return ground;
}

void RowDelegate::paintService(QPainter &painter, const QStyleOptionViewItem &item,
                               const QModelIndex &index) const
{
    const QColor on = paintGround(painter, item, false);
    const bool isTall = index.data(ServiceListModel::AttentionRole).toBool();
    const RowPlaces places(item.rect, isTall, item.fontMetrics, labelWidth(item.font));
    const IconAppearance appearance = index.data(ServiceListModel::AppearanceRole).value<IconAppearance>();
    painter.drawPixmap(
        QStyle::visualRect(item.direction, item.rect, places.icon),
        flatIcon(appearance, m_tints, on, RowPlaces::IconSide, painter.device()->devicePixelRatioF()));
    const QString label = isTall ? index.data(ServiceListModel::LabelRole).toString()
                                 : index.data(ServiceListModel::TimeRole).toString();
    painter.setFont(isTall ? boldFont(item.font) : item.font);
    const int width = std::max(places.timeWidth, painter.fontMetrics().horizontalAdvance(label) + 2);
    const bool isWrong
        = appearance.symbol == IconSymbol::Offline || appearance.symbol == IconSymbol::Overload;
    painter.setPen(isTall || isWrong ? m_tints.ink(appearance.symbol, on) : m_tints.quiet);
    QRect line = places.first;
    drawElided(painter, item, QRect(line.right() + 1 - width, line.top(), width, line.height()), label,
               Qt::AlignRight);
    line.setRight(line.right() - width - Metrics::Grid);
    if (!isTall) {
        const QList<QRect> chips = chipBoxes(item, index, labelWidth(item.font));
        if (!chips.isEmpty())
            line.setRight(chips.constFirst().left() - Metrics::Grid);
    }
    line.setRight(line.right() - paintPillsOf(painter, item, index, line, on));
    painter.setPen(m_tints.text);
    drawElided(painter, item, line, index.data().toString());
    if (isTall)
        paintSecondLine(painter, item, index);
    paintChips(painter, item, index, chipBoxes(item, index, labelWidth(item.font)), m_tints);
}

/// Draws the pills at the line's end; the width they took.
int RowDelegate::paintPillsOf(QPainter &painter, const QStyleOptionViewItem &item, const QModelIndex &index,
                              const QRect &line, const QColor &on) const
{
    const int count = pillsFor(line.width(), item.fontMetrics);
    const RowHistory *past = count == 0
        ? nullptr
        : m_past.past(index.data(ServiceModel::IdRole).toString(),
                      static_cast<Status>(index.data(ServiceModel::StatusRole).toInt()));
    if (!past || past->hours.isEmpty())
        return 0;
    const int width = count * RowPlaces::PillStep;
    const int height = RowPlaces::PillHeight;
    const QRect box(line.right() + 1 - width, line.center().y() - height / 2 + 1, width, height);
    painter.setLayoutDirection(item.direction);
    paintPills(painter, QRectF(QStyle::visualRect(item.direction, item.rect, box)),
               count < past->hours.size() ? joinedCells(past->hours, int(past->hours.size()) / count)
                                          : past->hours,
               m_tints, on);
    return width + Metrics::Grid;
}

void RowDelegate::paintSecondLine(QPainter &painter, const QStyleOptionViewItem &item,
                                  const QModelIndex &index) const
{
    const RowPlaces places(item.rect, true, item.fontMetrics);
    QRect line = places.second;
    const QList<QRect> chips = chipBoxes(item, index, labelWidth(item.font));
    if (!chips.isEmpty())
        line.setRight(chips.constFirst().left() - Metrics::Grid);
    painter.setFont(item.font);
    painter.setPen(m_tints.quiet);
    drawElided(painter, item, line, index.data(ServiceListModel::DetailRole).toString());
}

void RowDelegate::paintGroup(QPainter &painter, const QStyleOptionViewItem &item,
                             const QModelIndex &index) const
{
    paintGround(painter, item, false);
    QRect line = item.rect.adjusted(RowPlaces::Edge, Metrics::Half, -RowPlaces::Edge, 0);
    painter.setPen(m_tints.quiet);
    const QVariant folded = index.data(ServiceListModel::FoldedRole);
    if (folded.isValid()) {
        const QRect arrow(line.left(), line.top(), 10, line.height());
        drawArrow(painter, QRectF(QStyle::visualRect(item.direction, item.rect, arrow)), folded.toBool(),
                  item.direction);
        line.setLeft(arrow.right() + Metrics::Grid);
    }
    painter.setFont(boldFont(item.font));
    const QString title = index.data().toString();
    drawElided(painter, item, line, title);
    line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(title) + Metrics::Grid);
    painter.setFont(item.font);
    if (line.width() > 0)
        drawElided(painter, item, line, index.data(ServiceListModel::SummaryRole).toString());
}

void RowDelegate::paintConnection(QPainter &painter, const QStyleOptionViewItem &item,
                                  const QModelIndex &index) const
{
    const bool isSelected = item.state & QStyle::State_Selected;
    const QColor on = isSelected ? m_tints.selected : m_tints.wash(IconSymbol::OwnOffline);
    painter.fillRect(item.rect, on);
    const RowPlaces places(item.rect, true, item.fontMetrics);
    painter.drawPixmap(QStyle::visualRect(item.direction, item.rect, places.icon),
                       flatIcon({IconSymbol::OwnOffline}, m_tints, on, RowPlaces::IconSide,
                                painter.device()->devicePixelRatioF()));
    painter.setFont(boldFont(item.font));
    painter.setPen(m_tints.text);
    drawElided(painter, item, places.first, index.data().toString());
    painter.setFont(item.font);
    painter.setPen(m_tints.quiet);
    drawElided(painter, item, places.second, index.data(ServiceListModel::SummaryRole).toString());
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                              const QModelIndex &index)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    const bool isClick
        = mouse && event->type() == QEvent::MouseButtonRelease && mouse->button() == Qt::LeftButton;
    if (isClick && itemOf(index) == Item::Group) {
        Q_EMIT collapsibleSectionWanted(index);
        return true;
    }
    const QList<QRect> boxes = isClick ? chipBoxes(option, index, labelWidth(option.font)) : QList<QRect>();
    for (qsizetype i = 0; i < boxes.size(); ++i) {
        const QRect box = QStyle::visualRect(option.direction, option.rect, boxes.at(i));
        if (!box.contains(mouse->position().toPoint()))
            continue;
        Q_EMIT undoWanted(index, int(i));
        return true;
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

} // namespace Pilotlamp
