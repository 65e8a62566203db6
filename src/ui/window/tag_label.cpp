// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tag_label.h"

#include "ui/common/tints.h"

#include <QPainter>

namespace Pilotlamp {

TagLabel::TagLabel(const QString &text, QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setText(text);
    setContentsMargins(Metrics::Grid, 1, Metrics::Grid, 1);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    QFont bold = font();
    bold.setBold(true);
    setFont(bold);
}

void TagLabel::setColours(const QColor &ground, const QColor &ink)
{
    m_ground = ground;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, ink);
    setPalette(colours);
}

void TagLabel::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_ground);
        painter.drawRoundedRect(QRectF(rect()), height() / 2.0, height() / 2.0);
    }
    QLabel::paintEvent(event);
}

} // namespace Pilotlamp
