// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/status_window.h"

#include "ui/chip_button.h"
#include "ui/detail_pane.h"
#include "ui/message_bar.h"
#include "ui/past_loader.h"
#include "ui/row_delegate.h"
#include "ui/service_list_model.h"
#include "ui/service_list_view.h"
#include "ui/service_menu.h"
#include "ui/service_model.h"
#include "ui/tray_menu.h"
#include "ui/verdict_banner.h"
#include "ui/widgets.h"
#include "ui/window_bar.h"

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
    , m_past(new PastLoader(this))
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

void StatusWindow::setMarks(const MarksById &marks)
{
    m_marks = marks;
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
    m_kinds = kinds;
    m_shown->setKinds(kinds);
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

void StatusWindow::refreshColours()
{
    const QPalette desktop = QApplication::palette();
    m_tints = tintsOf(desktop, iconPalette(m_style, desktop));
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
    m_detail->setTints(m_tints);
    refreshAll();
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
    m_shown->refresh(m_marks);
    m_chips.at(0)->setCount(m_model->rowCount());
    m_chips.at(1)->setCount(m_shown->problemCount());
    m_chips.at(2)->setCount(m_shown->mutedCount());
    keepSelection();
}

/// The choice survives every change; where its service is gone, the first one is chosen.
void StatusWindow::keepSelection()
{
    m_nothing->setVisible(m_model->rowCount() > 0 && m_shown->rowCount() == 0);
    const QModelIndex current = m_shown->indexOf(m_id);
    if (current.isValid()) {
        if (m_shown->serviceRow(m_list->currentIndex()) >= 0 || !m_list->currentIndex().isValid())
            m_list->setCurrentIndex(current);
        return;
    }
    const bool isFolded = m_model->rowOf(m_id) >= 0 && m_bar->search()->text().isEmpty()
        && m_filters->checkedId() == 0;
    if (isFolded)
        return; // its details stay
    m_id.clear();
    if (m_shown->firstService().isValid())
        m_list->setCurrentIndex(m_shown->firstService());
    else if (m_model->rowCount() > 0 && m_shown->rowCount() > 0 && m_bar->search()->text().isEmpty())
        m_id = m_model->at(0).service.id; // everything is folded
}

void StatusWindow::refreshBanner()
{
    BannerFacts facts{m_rows, m_marks, m_kinds, m_overview.paused, m_pausedUntil, m_quietUntil};
    facts.selfTrouble = m_overview.selfTrouble ? m_overview.lines.value(0) : QString();
    facts.now = m_clock();
    m_banner->setState(bannerOf(facts));
    m_banner->setVisible(!m_rows.isEmpty());
    setWindowIcon(iconOf(lookOf(m_overview), m_tints.icons, devicePixelRatioF()));
}

void StatusWindow::refreshDetail()
{
    const ServiceRow row = currentRow();
    if (row.service.id.isEmpty())
        return m_detail->clear();
    NowFacts facts;
    facts.row = row;
    facts.all = m_rows;
    facts.marks = m_marks.value(m_id);
    facts.now = m_clock();
    if (const RowPast *past = m_past->past(m_id, row.verdict.status))
        facts.past = *past;
    m_detail->setFacts(facts);
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
    const ServiceMarks marks = m_marks.value(id);
    QList<std::function<void()>> undo; // in the order of markTexts()
    if (marks.isSnoozed(m_clock()))
        undo.append([&] { Q_EMIT m_requests->snooze(id, 0); });
    if (marks.acknowledged)
        undo.append([&] { Q_EMIT m_requests->acknowledge(id, false); });
    if (marks.tellWhenBack)
        undo.append([&] { Q_EMIT m_requests->tellWhenBack(id, false); });
    if (chip < undo.size())
        undo.at(chip)();
}

void StatusWindow::activate(const QModelIndex &index)
{
    const int row = m_shown->serviceRow(index);
    if (row < 0)
        return;
    if (m_isNarrow)
        return showDetail(true);
    if (const QString link = pageOf(m_model->at(row).service); !link.isEmpty())
        Q_EMIT m_requests->openLink(link);
}

void StatusWindow::showContextMenu(const QPoint &at)
{
    const int row = m_shown->serviceRow(m_list->currentIndex());
    if (row < 0)
        return;
    const ServiceRow &service = m_model->at(row);
    m_context->setRow(service, m_marks.value(service.service.id), m_clock());
    m_context->popup(m_list->viewport()->mapToGlobal(at));
}

} // namespace Pilotlamp
