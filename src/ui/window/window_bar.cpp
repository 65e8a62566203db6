// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_bar.h"

#include "ui/common/pause_menu.h"
#include "ui/window/roomy_button.h"
#include "ui/window/verdict_banner.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace Pilotlamp {

namespace {

constexpr int SearchWidth = 260;
constexpr int MenuIconSide = 16;

/// Three lines, which every font may lack.
QIcon menuIcon(const QColor &ink, double ratio)
{
    QPixmap pixmap(QSize(MenuIconSide, MenuIconSide) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    for (const int y : {3, 7, 11})
        painter.fillRect(QRectF(1, y, MenuIconSide - 2, 2), ink);
    return pixmap;
}

} // namespace

WindowBar::WindowBar(Requests *requests, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_add(new RoomyButton(tr("+ &Add")))
    , m_search(new QLineEdit)
    , m_refresh(new RoomyButton(tr("&Check all")))
    , m_pauseButton(new RoomyButton)
    , m_pause(new PauseMenu(requests, m_clock, this))
    , m_more(new RoomyButton)
    , m_menu(new QMenu(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::CardPadding, Metrics::Grid, Metrics::CardPadding, Metrics::Grid);
    layout->setSpacing(Metrics::Grid);
    m_search->setAccessibleName(tr("Find a service"));
    m_search->setClearButtonEnabled(true);
    m_search->setTextMargins(Metrics::Half, 0, Metrics::Half, 0);
    m_search->setMaximumWidth(SearchWidth);
    m_search->setMinimumWidth(SearchWidth / 3);
    m_add->setAccessibleName(tr("Add a service"));
    m_more->setAccessibleName(tr("Menu"));
    m_more->setToolTip(tr("Menu"));
    m_more->setMenu(m_menu);
    m_pauseButton->setMenu(m_pause);
    layout->addWidget(m_add);
    layout->addWidget(m_search, 1);
    layout->addStretch();
    for (QPushButton *button : {m_refresh, m_pauseButton, m_more})
        layout->addWidget(button);
    m_search->setMinimumHeight(m_add->sizeHint().height());
    connect(m_add, &QPushButton::clicked, requests, &Requests::addService);
    connect(m_refresh, &QPushButton::clicked, requests, &Requests::refresh);
    setServiceCount(0);
    refreshTexts();
}

void WindowBar::openMenu()
{
    m_menu->popup(m_more->mapToGlobal(m_more->rect().bottomLeft()));
    m_menu->setActiveAction(m_menu->actions().value(0));
}

void WindowBar::setServiceCount(int count)
{
    m_search->setVisible(count > 0); // nothing to find in nothing
    m_search->setPlaceholderText(count > 1 ? tr("Search %n services", "", count) : tr("Search"));
}

void WindowBar::setPaused(bool paused, const QDateTime &until)
{
    m_pause->setPaused(paused, until);
    m_paused = paused;
    m_pausedUntil = until;
    refreshTexts();
}

/// A narrow bar says only that it is paused; the banner below says until when.
void WindowBar::refreshTexts()
{
    m_refresh->setEnabled(!m_paused);
    m_refresh->setToolTip(m_paused ? tr("Nothing is checked while Pilotlamp is paused") : QString());
    m_pauseButton->setText(m_paused ? tr("Pa&used") : tr("Pa&use"));
    m_pauseButton->setToolTip(m_paused && m_pausedUntil.isValid()
                                  ? tr("Until %1").arg(clockText(m_pausedUntil, m_clock()))
                                  : QString());
}

void WindowBar::setTints(const Tints &tints)
{
    m_tints = tints;
    makePrimary(m_add, tints);
    m_more->setIcon(menuIcon(QApplication::palette().color(QPalette::ButtonText), devicePixelRatioF()));
    update();
}

/// "Check all" gives way where there is no room; the menu has it, too.
QSize WindowBar::minimumSizeHint() const
{
    const QSize whole = QWidget::minimumSizeHint();
    return m_refresh->isHidden() ? whole : whole - QSize(m_refresh->sizeHint().width() + Metrics::Grid, 0);
}

void WindowBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int withIt = minimumSizeHint().width() + m_refresh->sizeHint().width() + Metrics::Grid;
    m_refresh->setVisible(width() >= withIt);
}

void WindowBar::paintEvent(QPaintEvent *)
{
    if (!m_tints.surface.isValid())
        return;
    QPainter painter(this);
    painter.fillRect(rect(), m_tints.surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_tints.line);
}

} // namespace Pilotlamp
