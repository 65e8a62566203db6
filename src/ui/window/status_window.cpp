// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/status_window.h"

#include "ui/common/service_menu.h"
#include "ui/common/widgets.h"
#include "ui/tray/tray_menu.h"
#include "ui/window/chip_button.h"
#include "ui/window/detail_pane.h"
#include "ui/window/message_bar.h"
#include "ui/window/row_delegate.h"
#include "ui/window/row_history_loader.h"
#include "ui/window/service_list_model.h"
#include "ui/window/service_list_view.h"
#include "ui/window/service_model.h"
#include "ui/window/verdict_banner.h"
#include "ui/window/window_bar.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
/// Ages are shown to some seconds; only a visible window counts them.
constexpr int AgeStepMs = 5000;
} // namespace

StatusWindow::StatusWindow(Requests *requests, Clock clock, QWidget *parent)
    : QMainWindow(parent)
    , m_requests(requests)
    , m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentDateTimeUtc))
    , m_model(new ServiceModel(this))
    , m_past(new RowHistoryLoader(this))
    , m_shown(new ServiceListModel(*m_model, m_clock, this))
    , m_context(new ServiceMenu(requests, ServiceMenu::Host::Window, this))
{
    setWindowTitle(tr("Pilotlamp"));
    setCentralWidget(newMain());
    addActions();
    wireList();
    wireBanner();
    m_ages.setInterval(AgeStepMs);
    m_ages.setTimerType(Qt::CoarseTimer);
    connect(&m_ages, &QTimer::timeout, this, &StatusWindow::refreshAll);
    setStyle({});
    resizeWithinScreen(this, {1120, 740});
}

void StatusWindow::setOverview(const Overview &overview)
{
    m_overview = overview;
    m_bar->setPaused(overview.paused, m_pausedUntil);
    refreshBanner();
}

void StatusWindow::setRows(const QList<ServiceRow> &rows)
{
    m_rows = worstFirst(rows);
    m_model->setRows(rows);
    m_bar->setServiceCount(int(rows.size()));
    m_pages->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    refreshList();
    refreshBanner();
    refreshDetail();
}

void StatusWindow::setFlags(const FlagsById &flags)
{
    m_flags = flags;
    refreshList();
    refreshBanner();
    refreshDetail();
}

void StatusWindow::setPausedUntil(const QDateTime &until)
{
    m_pausedUntil = until;
    m_bar->setPaused(m_overview.paused, until);
    refreshBanner();
}

void StatusWindow::setQuietUntil(const QDateTime &until)
{
    m_quietUntil = until;
    refreshBanner();
}

void StatusWindow::setDemo(const DemoPlace &place)
{
    m_demo->setPlace(place);
}

void StatusWindow::setKinds(const QList<KindInfo> &kinds)
{
    m_detail->setKinds(kinds);
    refreshAll();
}

void StatusWindow::setTools(const ServiceTools &tools)
{
    m_past->setSource(tools.row);
    m_detail->setTools(tools);
    m_detail->setTints(m_tints);
    m_list->viewport()->update();
}

void StatusWindow::setStyle(const QString &iconStyle)
{
    m_style = iconStyle;
    refreshColours();
}

void StatusWindow::select(const QString &serviceId)
{
    if (m_model->rowOf(serviceId) < 0)
        return;
    if (!m_shown->indexOf(serviceId).isValid()) {
        m_bar->search()->clear();
        m_chips.constFirst()->setChecked(true);
        m_shown->reveal(serviceId);
    }
    const QModelIndex index = m_shown->indexOf(serviceId);
    m_list->setCurrentIndex(index);
    m_list->scrollTo(index);
    showDetail(true);
    if (m_list->isVisible())
        m_list->setFocus();
}

void StatusWindow::explain(const QString &serviceId)
{
    select(serviceId);
    if (m_id == serviceId)
        m_detail->explain();
}

void StatusWindow::bringUp()
{
    const bool wasThere = isVisible() && !isMinimized();
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
    if (wasThere)
        return;
    // The icon says that something is wrong: the window shows what.
    showDetail(false);
    m_list->setFocus();
    const QStringList problems = m_banner->state().serviceIds;
    if (!problems.isEmpty() && m_shown->indexOf(problems.constFirst()).isValid())
        m_list->setCurrentIndex(m_shown->indexOf(problems.constFirst()));
}

void StatusWindow::showNotice(const Notice &notice, const QString &why, const QList<NoticeAction> &actions)
{
    m_messages->add(notice, why, actions);
    if (!isVisible()) {
        setAttribute(Qt::WA_ShowWithoutActivating);
        show();
    }
    QApplication::alert(this);
}

void StatusWindow::withdrawNotice(const QString &key)
{
    m_messages->withdraw(key);
}

bool StatusWindow::hasNotices() const
{
    return m_messages->count() > 0;
}

void StatusWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    refreshAll();
    m_ages.start();
}

void StatusWindow::hideEvent(QHideEvent *event)
{
    QMainWindow::hideEvent(event);
    m_ages.stop();
}

void StatusWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void StatusWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    // Before the end of the constructor there is nothing to colour.
    if (event->type() == QEvent::PaletteChange && m_detail)
        refreshColours();
}

void StatusWindow::onCurrent(const QModelIndex &index)
{
    const int row = m_shown->serviceRow(index);
    if (row < 0)
        return; // a heading: the details stay
    m_id = m_model->at(row).service.id;
    refreshDetail();
}

void StatusWindow::search(const QString &words)
{
    m_shown->setSearch(words);
    keepSelection();
    refreshDetail();
}

/// Takes back what a chip of a row says.
void StatusWindow::undoMark(const QModelIndex &index, int chip)
{
    const int row = m_shown->serviceRow(index);
    if (row < 0)
        return;
    const QString id = m_model->at(row).service.id;
    const ServiceFlags flags = m_flags.value(id);
    QList<std::function<void()>> undo; // in the order of markTexts()
    if (flags.isSnoozed(m_clock()))
        undo.append([&] { Q_EMIT m_requests->snooze(id, 0); });
    if (flags.acknowledged)
        undo.append([&] { Q_EMIT m_requests->acknowledge(id, false); });
    if (flags.notifyWhenBack)
        undo.append([&] { Q_EMIT m_requests->notifyWhenBack(id, false); });
    if (chip < undo.size())
        undo.at(chip)();
}

void StatusWindow::activate(const QModelIndex &index)
{
    if (m_shown->serviceRow(index) < 0)
        return;
    showDetail(true);
    m_detail->takeFocus();
}

void StatusWindow::showContextMenu(const QPoint &at)
{
    const int row = m_shown->serviceRow(m_list->currentIndex());
    if (row < 0)
        return;
    const ServiceRow &service = m_model->at(row);
    m_context->setRow(service, m_flags.value(service.service.id), m_clock());
    m_context->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace Pilotlamp
