// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/demo_bar.h"

#include "ui/common/widgets.h"
#include "ui/window/elided_label.h"
#include "ui/window/roomy_button.h"

#include <QHBoxLayout>
#include <QPainter>

namespace Pilotlamp {

DemoBar::DemoBar(QWidget *parent)
    : QWidget(parent)
    , m_title(newPlainLabel(1, true))
    , m_sentence(new ElidedLabel)
{
    setAccessibleName(tr("Demo"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::CardPadding + Metrics::AccentBar, Metrics::Half, Metrics::CardPadding,
                               Metrics::Half);
    layout->setSpacing(Metrics::Grid);
    m_title->setWordWrap(false);
    layout->addWidget(m_title);
    layout->addWidget(m_sentence, 1);
    auto *next = new RoomyButton(tr("Ne&xt"));
    auto *stop = new RoomyButton(tr("Stop"));
    connect(next, &QPushButton::clicked, this, &DemoBar::nextWanted);
    connect(stop, &QPushButton::clicked, this, &DemoBar::stopWanted);
    layout->addWidget(next);
    layout->addWidget(stop);
    hide();
}

void DemoBar::setPlace(const DemoPlace &place)
{
    setVisible(place.scene > 0);
    m_title->setText(tr("Demo: %1 of %2, %3").arg(place.scene).arg(place.scenes).arg(place.title));
    m_sentence->setText(place.sentence);
}

void DemoBar::setTints(const Tints &tints)
{
    m_tints = tints;
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, tints.text);
    m_title->setPalette(colours);
    colours.setColor(QPalette::WindowText, tints.quiet);
    m_sentence->setPalette(colours);
    update();
}

void DemoBar::paintEvent(QPaintEvent *)
{
    if (!m_tints.surface.isValid())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_tints.selected);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_tints.line);
}

} // namespace Pilotlamp
