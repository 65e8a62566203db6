// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/wrap_box.h"

#include <QStyleOptionButton>
#include <QStylePainter>

#include <algorithm>

namespace Pilotlamp {

namespace {
constexpr int WrapFlags = Qt::TextWordWrap | Qt::TextShowMnemonic | Qt::AlignVCenter;
constexpr int LeastWrapChars = 18;
constexpr int UnboundedHeight = 10000;
} // namespace

WrapBox::WrapBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum, QSizePolicy::CheckBox);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int WrapBox::indicatorRoom() const
{
    return style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this)
        + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing, nullptr, this);
}

QSize WrapBox::sizeHint() const
{
    return QCheckBox::sizeHint();
}

QSize WrapBox::minimumSizeHint() const
{
    const int width = indicatorRoom() + fontMetrics().averageCharWidth() * LeastWrapChars;
    return {std::min(width, sizeHint().width()), sizeHint().height()};
}

int WrapBox::heightForWidth(int width) const
{
    const QRect room(0, 0, std::max(1, width - indicatorRoom()), UnboundedHeight);
    const int text = fontMetrics().boundingRect(room, WrapFlags & ~Qt::AlignVCenter, this->text()).height();
    return std::max(sizeHint().height(), text + 2);
}

void WrapBox::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    QStyleOptionButton box = option;
    box.text.clear();
    // The indicator stands beside the first line.
    box.rect.setHeight(std::min(height(), QCheckBox::sizeHint().height()));
    painter.drawControl(QStyle::CE_CheckBox, box);
    const QRect text
        = QStyle::visualRect(option.direction, rect(), rect().adjusted(indicatorRoom(), 0, 0, 0));
    int flags = WrapFlags | int(QStyle::visualAlignment(option.direction, Qt::AlignLeft));
    if (!style()->styleHint(QStyle::SH_UnderlineShortcut, &option, this))
        flags = (flags & ~Qt::TextShowMnemonic) | Qt::TextHideMnemonic;
    painter.drawItemText(text, flags, palette(), isEnabled(), option.text, QPalette::WindowText);
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.QStyleOption::operator=(option);
        focus.rect = text;
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, focus);
    }
}

} // namespace Pilotlamp
