// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/panel.h"

#include "ui/tints.h"
#include "ui/widgets.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace Pilotlamp {

namespace {
constexpr int CardTop = 12;
} // namespace

Panel::Panel(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_content(new QVBoxLayout(this))
    , m_heading(newPlainLabel(1, true))
{
    m_content->setContentsMargins(Metrics::CardPadding, CardTop, Metrics::CardPadding, CardTop);
    m_content->setSpacing(Metrics::Grid);
    m_content->addWidget(m_heading);
    m_heading->setText(title);
    m_heading->setVisible(!title.isEmpty());
    colorHeading();
}

void Panel::colorHeading()
{
    QPalette quiet = palette();
    quiet.setColor(QPalette::WindowText, tintsOf(palette(), {}).quiet);
    m_heading->setPalette(quiet);
}

void Panel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        colorHeading();
}

void Panel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tints tints = tintsOf(palette(), {});
    painter.setBrush(tints.surface);
    painter.setPen(tints.line);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Metrics::CardRadius,
                            Metrics::CardRadius);
}

} // namespace Pilotlamp
