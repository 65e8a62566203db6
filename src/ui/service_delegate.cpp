// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/service_delegate.h"

#include "ui/past_loader.h"
#include "ui/pills.h"
#include "ui/service_model.h"
#include "ui/strip.h"

#include <QApplication>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int Margin = 8;
constexpr int LineGap = 2;
constexpr int ServiceDelegateIconSide = 24;
constexpr int PastHeight = 14;
constexpr int PastGap = 5;
constexpr int SparkWidth = 84;
constexpr int StripWidth = 168; ///< seven pixels an hour

QFont boldOf(QFont font)
{
    font.setBold(true);
    return font;
}

/// The second line's colour: quieter than the first, still well readable.
QColor serviceDelegateQuiet(const QStyleOptionViewItem &option)
{
    const auto role = option.state & QStyle::State_Selected ? QPalette::HighlightedText : QPalette::Text;
    QColor color = option.palette.color(role);
    color.setAlphaF(0.75F);
    return color;
}

/// Draws `right` at the line's end and `left`, elided, in what remains.
void drawLine(QPainter *painter, const QStyleOptionViewItem &option, const QRect &line, const QString &left,
              const QString &right, const QFont &font)
{
    const QFontMetrics metrics(font);
    painter->setFont(font);
    const int rightWidth = right.isEmpty() ? 0 : metrics.horizontalAdvance(right);
    const int leftWidth = line.width() - (rightWidth > 0 ? rightWidth + 2 * Margin : 0);
    const QRect leftBox(line.left(), line.top(), leftWidth, line.height());
    const QRect rightBox(line.right() + 1 - rightWidth, line.top(), rightWidth, line.height());
    const auto start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const auto end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    painter->drawText(QStyle::visualRect(option.direction, line, leftBox), int(start | Qt::TextSingleLine),
                      metrics.elidedText(left, Qt::ElideRight, leftWidth));
    painter->drawText(QStyle::visualRect(option.direction, line, rightBox), int(end | Qt::TextSingleLine),
                      right);
}

QString secondLine(const QModelIndex &index)
{
    QStringList parts{index.data(ServiceModel::WhoseTextRole).toString(),
                      index.data(ServiceModel::ReasonRole).toString(),
                      index.data(ServiceModel::WarningRole).toString()};
    parts.removeAll(QString());
    return parts.join(u" – "_s);
}

} // namespace

ServiceDelegate::ServiceDelegate(Clock clock, PastLoader &past, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_clock(std::move(clock))
    , m_past(past)
{
}

QSize ServiceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const int text = QFontMetrics(boldOf(option.font)).height() + LineGap + option.fontMetrics.height();
    const int past = m_past.hasSource() ? PastGap + PastHeight : 0;
    return {260, std::max(text, ServiceDelegateIconSide) + past + 2 * Margin};
}

void ServiceDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem item = option;
    initStyleOption(&item, index);
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    painter->save();
    style->drawPrimitive(QStyle::PE_PanelItemViewItem, &item, painter, item.widget);

    const QRect box = item.rect.adjusted(Margin, Margin, -Margin, -Margin);
    const int texts = QFontMetrics(boldOf(item.font)).height() + LineGap + item.fontMetrics.height();
    const QRect icon(box.left(), box.top() + std::max(0, texts - ServiceDelegateIconSide) / 2, ServiceDelegateIconSide, ServiceDelegateIconSide);
    item.icon.paint(painter, QStyle::visualRect(item.direction, item.rect, icon));

    const QFont bold = boldOf(item.font);
    const int first = QFontMetrics(bold).height();
    const int left = box.left() + ServiceDelegateIconSide + Margin;
    const QRect text = QStyle::visualRect(item.direction, item.rect,
                                          QRect(left, box.top(), box.right() + 1 - left, box.height()));
    const bool selected = item.state & QStyle::State_Selected;
    painter->setPen(item.palette.color(selected ? QPalette::HighlightedText : QPalette::Text));
    drawLine(painter, item, QRect(text.left(), text.top(), text.width(), first), item.text,
             index.data(ServiceModel::StatusTextRole).toString(), bold);
    painter->setPen(serviceDelegateQuiet(item));
    drawLine(painter, item,
             QRect(text.left(), text.top() + first + LineGap, text.width(), item.fontMetrics.height()),
             secondLine(index), agoText(index.data(ServiceModel::CheckedAtRole).toDateTime(), m_clock()),
             item.font);

    if (m_past.hasSource())
        paintPast(painter, item, QRect(text.left(), text.bottom() + 1 - PastHeight, text.width(), PastHeight),
                  index);

    if (item.state & QStyle::State_HasFocus) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(item);
        focus.rect = item.rect.adjusted(1, 1, -1, -1);
        focus.state |= QStyle::State_KeyboardFocusChange;
        style->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, painter, item.widget);
    }
    painter->restore();
}

void ServiceDelegate::paintPast(QPainter *painter, const QStyleOptionViewItem &item, const QRect &line,
                                const QModelIndex &index) const
{
    const RowPast *past = m_past.past(index.data(ServiceModel::IdRole).toString(),
                                      static_cast<Status>(index.data(ServiceModel::StatusRole).toInt()));
    if (!past)
        return;
    QPalette palette = item.palette;
    if (item.state & QStyle::State_Selected) {
        palette.setColor(QPalette::Text, palette.color(QPalette::HighlightedText));
        palette.setColor(QPalette::Base, palette.color(QPalette::Highlight));
    }
    painter->setLayoutDirection(item.direction);
    const int spark = std::min(SparkWidth, line.width() / 3);
    const int strip = std::min(StripWidth, line.width() - spark - 2 * Margin);
    const QRect stripBox(line.left(), line.top(), strip, line.height());
    const QRect sparkBox(line.right() + 1 - spark, line.top(), spark, line.height());
    paintPills(*painter, QStyle::visualRect(item.direction, line, stripBox), past->hours,
               tintsOf(palette, m_colors), palette.color(QPalette::Base));
    QColor ink = palette.color(QPalette::Text);
    ink.setAlphaF(0.75F);
    paintSparkline(*painter, QStyle::visualRect(item.direction, line, sparkBox), past->times, ink);
}

} // namespace Pilotlamp
