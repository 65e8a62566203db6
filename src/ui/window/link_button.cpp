// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_button.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Pilotlamp {

namespace {
constexpr int LinkButtonWidest = 420;
constexpr int LinkButtonNarrowest = 40;
} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    // What others wrote has no shortcuts in it.
    setText(text);
    setShortcut({});
    setAccessibleName(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void LinkButton::setColour(const QColor &colour)
{
    m_colour = colour;
    update();
}

QSizeF LinkButton::layOut(QTextLayout &layout, int width) const
{
    QTextOption option;
    // Within a word only where it has no room on a line of its own.
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    QSizeF size;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, size.height()});
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + line.height()};
    }
    layout.endLayout();
    return size;
}

QSize LinkButton::sizeFor(int width) const
{
    QTextLayout layout(text(), font());
    const QSizeF size = layOut(layout, width);
    return QSize(int(std::ceil(size.width())), int(std::ceil(size.height()))) + QSize(2, 2);
}

QSize LinkButton::sizeHint() const
{
    return sizeFor(LinkButtonWidest);
}

QSize LinkButton::minimumSizeHint() const
{
    return {LinkButtonNarrowest, fontMetrics().height() + 2};
}

int LinkButton::heightForWidth(int width) const
{
    return sizeFor(width - 2).height();
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont shown = font();
    shown.setUnderline(hasFocus() || underMouse());
    painter.setPen(m_colour.isValid() ? m_colour : palette().color(QPalette::Link));
    QTextLayout layout(text(), shown);
    layOut(layout, width() - 2);
    layout.draw(&painter, {1, 1});
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

} // namespace Pilotlamp
