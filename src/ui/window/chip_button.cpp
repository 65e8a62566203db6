// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/chip_button.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

ChipButton::ChipButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void ChipButton::setTints(const Tints &tints)
{
    m_tints = tints;
    update();
}

void ChipButton::setCount(int count)
{
    if (count == m_count)
        return;
    m_count = count;
    setAccessibleName(shownText());
    updateGeometry();
    update();
}

QString ChipButton::shownText() const
{
    const QString plain = QString(text()).remove(u'&');
    return m_count < 0 ? plain : plain + u' ' + QLocale().toString(m_count);
}

QSize ChipButton::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(shownText()) + 3 * Metrics::Grid,
            fontMetrics().height() + Metrics::Grid - 2};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    if (!m_tints.surface.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = isChecked() ? m_tints.accent : underMouse() ? m_tints.hovered : m_tints.chip;
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2);
    if (hasFocus()) {
        const QColor rim
            = isChecked() ? m_tints.accentText : standingOut(m_tints.accent, ground, MarkContrast);
        painter.setPen(QPen(rim, 1.5));
        painter.setBrush(Qt::NoBrush);
        const QRectF inner = box.adjusted(2, 2, -2, -2);
        painter.drawRoundedRect(inner, inner.height() / 2, inner.height() / 2);
    }
    painter.setPen(isChecked() ? m_tints.accentText : m_tints.text);
    painter.drawText(rect(), Qt::AlignCenter, shownText());
}

} // namespace Pilotlamp
