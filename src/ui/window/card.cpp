// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/card.h"

#include "ui/common/widgets.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QVBoxLayout>

namespace Pilotlamp {

Card::Card(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(newPlainLabel(0.92, true))
{
    setAccessibleName(title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Metrics::CardPadding, Metrics::CardPadding - Metrics::Half,
                               Metrics::CardPadding, Metrics::CardPadding - Metrics::Half);
    layout->setSpacing(Metrics::Grid - 2);
    layout->addWidget(m_title);
    m_content = new QVBoxLayout;
    m_content->setSpacing(Metrics::Half);
    layout->addLayout(m_content);
    layout->addStretch();
    setTitle(title);
}

void Card::setTitle(const QString &title)
{
    setAccessibleName(title);
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::setTints(const Tints &tints)
{
    m_tints = tints;
    QPalette palette = m_title->palette();
    palette.setColor(QPalette::WindowText, tints.quiet);
    m_title->setPalette(palette);
    update();
}

void Card::setAccent(std::optional<IconSymbol> accent)
{
    m_accent = accent;
    update();
}

void Card::paintEvent(QPaintEvent *)
{
    if (!m_tints.surface.isValid())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath body;
    body.addRoundedRect(box, Metrics::CardRadius, Metrics::CardRadius);
    painter.fillPath(body, m_tints.surface);
    if (m_accent) {
        painter.save();
        painter.setClipPath(body);
        const QRect bar(0, 0, Metrics::AccentBar, height());
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), bar),
                         m_tints.shape(*m_accent, m_tints.surface));
        painter.restore();
    }
    painter.setPen(m_tints.line);
    painter.drawPath(body);
}

} // namespace Pilotlamp
