// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/link_button.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

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

QRect LinkButton::textBox(int width) const
{
    return fontMetrics().boundingRect(QRect(0, 0, width, 100000), Qt::TextWordWrap | Qt::TextWrapAnywhere,
                                      text());
}

QSize LinkButton::sizeHint() const
{
    return textBox(LinkButtonWidest).size() + QSize(2, 2);
}

QSize LinkButton::minimumSizeHint() const
{
    return {LinkButtonNarrowest, fontMetrics().height() + 2};
}

int LinkButton::heightForWidth(int width) const
{
    return textBox(width - 2).height() + 2;
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = painter.font();
    font.setUnderline(hasFocus() || underMouse());
    painter.setFont(font);
    painter.setPen(m_colour.isValid() ? m_colour : palette().color(QPalette::Link));
    const int side = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(rect().adjusted(1, 1, -1, -1),
                     side | Qt::AlignTop | Qt::TextWordWrap | Qt::TextWrapAnywhere, text());
    if (!hasFocus())
        return;
    QStyleOptionFocusRect focus;
    focus.initFrom(this);
    style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
}

} // namespace Pilotlamp
