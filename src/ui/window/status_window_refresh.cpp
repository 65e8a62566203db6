// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window shows what it knows; what is done in it is in status_window.cpp.
#include "ui/common/flat_icon.h"
#include "ui/window/chip_button.h"
#include "ui/window/detail_pane.h"
#include "ui/window/row_delegate.h"
#include "ui/window/row_history_loader.h"
#include "ui/window/service_list_model.h"
#include "ui/window/service_list_view.h"
#include "ui/window/service_model.h"
#include "ui/window/status_window.h"
#include "ui/window/verdict_banner.h"
#include "ui/window/window_bar.h"

#include <QApplication>
#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>

namespace Pilotlamp {

namespace {

/// What an empty list says, and how to fill it.
QString nothingText(int filter, bool isSearched)
{
    if (isSearched)
        return filter == static_cast<int>(ServiceListModel::Filter::All)
            ? StatusWindow::tr("No service matches. Clear the search to see all services.")
            : StatusWindow::tr("No service matches. Clear the search or choose “All” to see the others.");
    switch (static_cast<ServiceListModel::Filter>(filter)) {
    case ServiceListModel::Filter::Problems:
        return StatusWindow::tr("No service has problems.");
    case ServiceListModel::Filter::Muted:
        return StatusWindow::tr("No service is muted. Mute one by its menu, and it is listed here.");
    case ServiceListModel::Filter::All:
        break;
    }
    return {};
}

} // namespace

void StatusWindow::refreshColours()
{
    const QPalette desktop = QApplication::palette();
    m_tints = tintsOf(desktop, iconPalette(m_style, desktop));
    m_iconShown.reset();
    m_model->setIconPalette(m_tints.icons);
    m_delegate->setTints(m_tints);
    QPalette surface = desktop;
    surface.setColor(QPalette::Window, m_tints.surface);
    m_side->setPalette(surface);
    QPalette list = desktop;
    list.setColor(QPalette::Base, m_tints.surface);
    m_list->setPalette(list);
    for (ChipButton *chip : std::as_const(m_chips))
        chip->setTints(m_tints);
    m_bar->setTints(m_tints);
    m_banner->setTints(m_tints);
    m_demo->setTints(m_tints);
    m_messages->setTints(m_tints);
    constexpr int EmptyIconSide = 56;
    m_emptyIcon->setPixmap(flatIcon({IconSymbol::Unknown}, m_tints, desktop.color(QPalette::Window),
                                    EmptyIconSide, devicePixelRatioF()));
    makePrimary(m_emptyAdd, m_tints);
    m_detail->setTints(m_tints);
    refreshAll();
}

ServiceRow StatusWindow::currentRow() const
{
    const int row = m_model->rowOf(m_id);
    return row < 0 ? ServiceRow() : m_model->at(row);
}

void StatusWindow::refreshAll()
{
    refreshBanner();
    refreshDetail();
    m_list->viewport()->update();
}

void StatusWindow::refreshList()
{
    m_shown->refresh(m_flags);
    m_chips.at(0)->setCount(m_model->rowCount());
    m_chips.at(1)->setCount(m_shown->problemCount());
    m_chips.at(2)->setCount(m_shown->mutedCount());
    keepSelection();
}

/// The choice survives every change; where its service is gone, the next one is chosen.
void StatusWindow::keepSelection()
{
    m_nothing->setVisible(m_model->rowCount() > 0 && m_shown->rowCount() == 0);
    m_nothing->setText(nothingText(m_filters->checkedId(), !m_bar->search()->text().isEmpty()));
    const QModelIndex current = m_shown->indexOf(m_id);
    if (current.isValid()) {
        if (m_shown->serviceRow(m_list->currentIndex()) >= 0 || !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(current);
        return;
    }
    const bool isFolded
        = m_model->rowOf(m_id) >= 0 && m_bar->search()->text().isEmpty() && m_filters->checkedId() == 0;
    if (isFolded)
        return; // its details stay
    m_id.clear();
    if (const QModelIndex next = m_shown->firstService(m_list->currentIndex()); next.isValid())
        m_list->setCurrentIndex(next);
    else if (m_model->rowCount() > 0 && m_shown->rowCount() > 0 && m_bar->search()->text().isEmpty())
        m_id = m_model->at(0).service.id; // everything is folded
}

void StatusWindow::refreshBanner()
{
    BannerFacts facts{m_rows, m_flags, m_overview.paused, m_pausedUntil, m_quietUntil};
    facts.selfTrouble = m_overview.selfTrouble ? m_overview.lines.value(0) : QString();
    facts.now = m_clock();
    m_banner->setState(bannerOf(facts));
    m_banner->setVisible(!m_rows.isEmpty());
    const IconAppearance appearance = appearanceOf(m_overview);
    if (appearance == m_iconShown)
        return;
    m_iconShown = appearance;
    setWindowIcon(m_icons.icon(appearance, m_tints.icons, devicePixelRatioF()));
}

void StatusWindow::setEarlyWord(const QString &text)
{
    m_early->setText(plainLine(text, 400));
    m_early->setVisible(!text.isEmpty());
}

void StatusWindow::refreshDetail()
{
    const ServiceRow row = currentRow();
    if (row.service.id.isEmpty())
        return m_detail->clear();
    NowFacts facts;
    facts.row = row;
    facts.all = m_rows;
    facts.flags = m_flags.value(m_id);
    facts.now = m_clock();
    if (const RowHistory *past = m_past->past(m_id, row.verdict.status))
        facts.past = *past;
    m_detail->setFacts(facts);
}

} // namespace Pilotlamp
