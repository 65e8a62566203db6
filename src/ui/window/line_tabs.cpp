// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/line_tabs.h"

#include "ui/common/tints.h"

#include <QCursor>
#include <QPainter>
#include <QStyle>

namespace Pilotlamp {

namespace {

constexpr int LineTabBeside = 14;
constexpr int LineTabHeight = 32;
constexpr int LineTabUnderline = 2;

QFont lineTabBold(QFont font)
{
    font.setBold(true);
    return font;
}

} // namespace

LineTabs::LineTabs(QWidget *parent)
    : QTabWidget(parent)
{
    setTabBar(new LineTabBar);
    setDocumentMode(true);
}

LineTabBar::LineTabBar(QWidget *parent)
    : QTabBar(parent)
{
    setElideMode(Qt::ElideNone);
    setAttribute(Qt::WA_Hover);
    setMouseTracking(true);
}

/// As wide as its name in bold: nothing moves when another one is chosen.
QSize LineTabBar::tabSizeHint(int index) const
{
    const QFontMetrics bold(lineTabBold(font()));
    return {bold.size(Qt::TextShowMnemonic, tabText(index)).width() + 2 * LineTabBeside,
            std::max(LineTabHeight, bold.height() + 2 * Metrics::Grid)};
}

void LineTabBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int index = 0; index < count(); ++index) {
        if (isTabVisible(index))
            paintTab(painter, index);
    }
}

void LineTabBar::paintTab(QPainter &painter, int index) const
{
    const Tints tints = tintsOf(palette(), {});
    const QRect tab = tabRect(index);
    const bool isShown = index == currentIndex();
    const bool isHovered = underMouse() && tab.contains(mapFromGlobal(QCursor::pos()));
    const QColor accent = standingOut(tints.accent, tints.ground, MarkContrast);
    const bool isUnderlined = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this);
    painter.setFont(isShown ? lineTabBold(font()) : font());
    painter.setPen(isShown || isHovered ? tints.text : tints.quiet);
    painter.drawText(tab.adjusted(0, 0, 0, -LineTabUnderline),
                     int(Qt::AlignCenter) | int(isUnderlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     tabText(index));
    if (isShown || isHovered)
        painter.fillRect(
            QRect(tab.left(), tab.bottom() + 1 - LineTabUnderline, tab.width(), LineTabUnderline),
            isShown ? accent : tints.line);
    if (!isShown || !hasFocus())
        return;
    painter.setPen(QPen(accent, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(tab).adjusted(2.5, 3.5, -2.5, -LineTabUnderline - 2.5), Metrics::Half,
                            Metrics::Half);
}

} // namespace Pilotlamp
