// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/visible_frame_style.h"

#include "ui/common/icon_palette.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// 3 : 1 against the ground and more (WCAG 2.1, 1.4.11) from the text's colour.
constexpr double Strength = 0.65;
constexpr double DisabledStrength = 0.35;
constexpr double LeastHintContrast = 2.5;
constexpr float HintStrength = 0.6F;

} // namespace

void VisibleFrameStyle::install()
{
    if (QApplication::style()->name() != "fusion"_L1)
        return;
    auto *style = new VisibleFrameStyle(u"fusion"_s);
    QApplication::setStyle(style);
    qApp->installEventFilter(style);
}

void VisibleFrameStyle::polish(QPalette &palette)
{
    QProxyStyle::polish(palette);
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        const QColor base = palette.color(group, QPalette::Base);
        const QColor text = palette.color(group, QPalette::Text);
        const QColor hint = palette.color(group, QPalette::PlaceholderText);
        // What is seen of a colour that lets the ground through.
        const auto mixed = [&](float own, float ground) {
            return own * hint.alphaF() + ground * (1 - hint.alphaF());
        };
        const QColor seen
            = QColor::fromRgbF(mixed(hint.redF(), base.redF()), mixed(hint.greenF(), base.greenF()),
                               mixed(hint.blueF(), base.blueF()));
        if (contrastOf(seen, base) >= LeastHintContrast)
            continue;
        QColor readable = text;
        readable.setAlphaF(HintStrength);
        palette.setColor(group, QPalette::PlaceholderText, readable);
    }
}

int VisibleFrameStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                 QStyleHintReturn *returned) const
{
    // Words say what a button does; pictures on some of them only make rows uneven.
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    // In an open menu the letters are the next thing to press.
    if (hint == SH_UnderlineShortcut)
        return m_isUnderlined || qobject_cast<const QMenu *>(widget) ? 1 : 0;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

bool VisibleFrameStyle::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::KeyPress || type == QEvent::KeyRelease) {
        if (static_cast<QKeyEvent *>(event)->key() == Qt::Key_Alt)
            underline(type == QEvent::KeyPress);
    } else if (type == QEvent::WindowDeactivate) {
        underline(false);
    }
    return QProxyStyle::eventFilter(watched, event);
}

void VisibleFrameStyle::underline(bool on)
{
    if (on == m_isUnderlined)
        return;
    m_isUnderlined = on;
    for (QWidget *window : QApplication::topLevelWidgets())
        window->update();
}

void VisibleFrameStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                      const QWidget *widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    const bool isBox = element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck;
    if ((!isBox && element != PE_IndicatorRadioButton)
        || option->palette.color(QPalette::Base).lightness() > 128)
        return;
    QColor frame = option->palette.color(QPalette::Active, QPalette::Text);
    frame.setAlphaF(option->state & State_Enabled ? Strength : DisabledStrength);
    const QRectF place = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, !isBox);
    painter->setPen(frame);
    painter->setBrush(Qt::NoBrush);
    if (isBox)
        painter->drawRect(place);
    else
        painter->drawEllipse(place);
    painter->restore();
}

} // namespace Pilotlamp
