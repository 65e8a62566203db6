// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/flow_layout.h"
#include "ui/common/service_menu.h"
#include "ui/common/widgets.h"
#include "ui/window/chip_button.h"
#include "ui/window/detail_pane.h"
#include "ui/window/message_bar.h"
#include "ui/window/report_menu.h"
#include "ui/window/roomy_button.h"
#include "ui/window/row_delegate.h"
#include "ui/window/row_history_loader.h"
#include "ui/window/service_list_model.h"
#include "ui/window/service_list_view.h"
#include "ui/window/status_window.h"
#include "ui/window/verdict_banner.h"
#include "ui/window/window_bar.h"

#include <QButtonGroup>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

// How the window is put together; what it does is in status_window.cpp.
namespace Pilotlamp {

namespace {
constexpr int ListWidth = 400;
constexpr int DetailWidth = 720;
constexpr int LeastListWidth = 220;
} // namespace

/// Everything the buttons do, and the rest of it, has a key; what has no button of its own is in the menu.
void StatusWindow::addActions()
{
    QMenu *menu = m_bar->menu();
    const auto inMenu = [&](const QString &text, const QKeySequence &key, auto *receiver, auto slot) {
        addAction(menu->addAction(text, key, receiver, slot));
    };
    inMenu(tr("&Add a service…"), QKeySequence(Qt::CTRL | Qt::Key_N), m_requests, &Requests::addService);
    inMenu(tr("Check &all now"), QKeySequence(Qt::Key_F5), m_requests, &Requests::refresh);
    menu->addSeparator();
    inMenu(tr("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] {
        showDetail(false);
        m_bar->search()->setFocus();
        m_bar->search()->selectAll();
    });
    inMenu(tr("Check the selected service &now"), QKeySequence(Qt::CTRL | Qt::Key_R), this, [this] {
        if (!m_id.isEmpty())
            Q_EMIT m_requests->recheck(m_id);
    });
    inMenu(tr("&Why?"), QKeySequence(Qt::CTRL | Qt::Key_Y), this, [this] {
        showDetail(true);
        m_detail->explain();
    });
    inMenu(tr("Open &page"), QKeySequence(Qt::CTRL | Qt::Key_O), this, [this] {
        if (const QString link = pageOf(currentRow().service); !link.isEmpty())
            Q_EMIT m_requests->openLink(link);
    });
    menu->addSeparator();
    menu->addAction(tr("Notification &log…"), m_requests, &Requests::notificationLog);
    QAction *log = menu->addAction(tr("Record a &debug log"));
    log->setCheckable(true);
    connect(log, &QAction::toggled, m_requests, &Requests::recordLog);
    inMenu(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), m_requests, &Requests::settings);
    menu->addAction(tr("A&bout Pilotlamp"), m_requests, &Requests::about);
    menu->addSeparator();
    inMenu(tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W), this, [this] { close(); });
    inMenu(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), m_requests, &Requests::quit);
    const auto back = [this] {
        showDetail(false);
        m_list->setFocus();
    };
    connect(new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this), &QShortcut::activated, this, back);
    auto *leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_detail);
    leave->setContext(Qt::WidgetWithChildrenShortcut);
    connect(leave, &QShortcut::activated, this, back);
    // As the menu bars of other programs.
    connect(new QShortcut(QKeySequence(Qt::Key_F10), this), &QShortcut::activated, m_bar,
            &WindowBar::openMenu);
}

QWidget *StatusWindow::newMain()
{
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    addBars(layout);
    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->setMinimumWidth(1); // arrange() knows better, once there is a width
    m_splitter->addWidget(newList());
    m_detail = new DetailPane(m_requests, m_clock);
    connect(m_detail, &DetailPane::backWanted, this, [this] { showDetail(false); });
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ListWidth, DetailWidth});
    m_pages = new QStackedWidget;
    m_pages->addWidget(m_splitter);
    m_pages->addWidget(newEmpty());
    m_pages->setCurrentIndex(1);
    layout->addWidget(m_pages, 1);
    return main;
}

void StatusWindow::addBars(QLayout *layout)
{
    m_bar = new WindowBar(m_requests, m_clock);
    layout->addWidget(m_bar);
    m_demo = new DemoBar;
    connect(m_demo, &DemoBar::nextWanted, m_requests, &Requests::demoNext);
    connect(m_demo, &DemoBar::stopWanted, m_requests, &Requests::demoStop);
    layout->addWidget(m_demo);
    m_banner = new VerdictBanner(m_clock);
    layout->addWidget(m_banner);
    m_early = newPlainLabel();
    m_early->setContentsMargins(Metrics::CardPadding, Metrics::Half, Metrics::CardPadding, Metrics::Half);
    m_early->setAccessibleName(tr("Early word"));
    m_early->hide();
    layout->addWidget(m_early);
    m_messages = new MessageBar;
    connect(m_messages, &MessageBar::openRequested, m_requests, &Requests::openLink);
    layout->addWidget(m_messages);
}

QLayout *StatusWindow::newChips()
{
    auto *row = new FlowLayout; // large letters take two lines
    row->setContentsMargins(Metrics::CardPadding - 1, Metrics::Grid + 2, Metrics::CardPadding - 1,
                            Metrics::Half);
    row->setSpacing(Metrics::Grid);
    m_filters = new QButtonGroup(this);
    for (const QString &text : {tr("All", "services"), tr("Problems"), tr("Muted", "services")}) {
        auto *chip = new ChipButton(text);
        m_filters->addButton(chip, int(m_chips.size()));
        m_chips.append(chip);
        row->addWidget(chip);
    }
    m_chips.constFirst()->setChecked(true);
    connect(m_filters, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (!on)
            return;
        m_shown->setFilter(static_cast<ServiceListModel::Filter>(id));
        keepSelection();
        refreshDetail();
    });
    return row;
}

QWidget *StatusWindow::newList()
{
    m_side = new QWidget;
    m_side->setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(m_side);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(newChips());
    m_list = new ServiceListView;
    m_list->setAccessibleName(tr("Services"));
    m_list->setMinimumWidth(LeastListWidth);
    m_list->setModel(m_shown);
    m_delegate = new RowDelegate(*m_past, m_list);
    m_list->setItemDelegate(m_delegate);
    m_nothing = newPlainLabel();
    m_nothing->setContentsMargins(Metrics::CardPadding, Metrics::Grid, Metrics::CardPadding,
                                  Metrics::CardPadding);
    m_nothing->hide();
    layout->addWidget(m_nothing);
    layout->addWidget(m_list, 1);
    return m_side;
}

void StatusWindow::wireList()
{
    connect(m_past, &RowHistoryLoader::loaded, this, [this] {
        m_list->viewport()->update();
        refreshDetail();
    });
    connect(m_bar->search(), &QLineEdit::textChanged, this, &StatusWindow::search);
    // From the search straight to what it found.
    const auto toList = [this] {
        m_list->setFocus();
    };
    connect(m_bar->search(), &QLineEdit::returnPressed, this, toList);
    auto *clear = new QShortcut(QKeySequence(Qt::Key_Escape), m_bar->search());
    clear->setContext(Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_bar->search(), &QLineEdit::clear);
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_bar->search());
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, toList);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StatusWindow::onCurrent);
    connect(m_list, &QListView::customContextMenuRequested, this, &StatusWindow::showContextMenu);
    connect(m_list, &QListView::activated, this, &StatusWindow::activate);
    connect(m_list, &ServiceListView::picked, this, [this] { showDetail(true); });
    const auto fold = [this](const QModelIndex &index, bool folded) {
        if (m_shown->isGroup(index))
            m_shown->setFolded(m_shown->groupOf(index), folded);
    };
    connect(m_list, &ServiceListView::collapsibleSectionWanted, this, fold);
    connect(m_delegate, &RowDelegate::collapsibleSectionWanted, this, [fold](const QModelIndex &index) {
        fold(index, !index.data(ServiceListModel::FoldedRole).toBool());
    });
    connect(m_delegate, &RowDelegate::undoWanted, this, &StatusWindow::undoMark);
    connect(m_context, &ServiceMenu::copyReportWanted, this,
            [this] { m_detail->findChild<ReportMenu *>()->copy(); });
    connect(m_context, &ServiceMenu::wrongVerdictWanted, this,
            [this] { m_detail->findChild<ReportMenu *>()->showWrongVerdict(); });
    const auto ofList = [this](const QKeySequence &key, const std::function<void()> &run) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, run);
    };
    // The other key for it: not every keyboard has one for menus.
    ofList(QKeySequence(Qt::SHIFT | Qt::Key_F10),
           [this] { showContextMenu(m_list->visualRect(m_list->currentIndex()).center()); });
    ofList(QKeySequence(Qt::Key_Delete), [this] {
        if (const int row = m_shown->serviceRow(m_list->currentIndex()); row >= 0)
            Q_EMIT m_requests->removeService(m_model->at(row).service.id);
    });
}

void StatusWindow::wireBanner()
{
    connect(m_banner, &VerdictBanner::muteWanted, this, [this](const QStringList &ids, qint64 seconds) {
        for (const QString &id : ids)
            Q_EMIT m_requests->snooze(id, seconds);
    });
    connect(m_banner, &VerdictBanner::awaitWanted, m_requests, &Requests::notifyWhenBack);
    connect(m_banner, &VerdictBanner::explainWanted, this, &StatusWindow::explain);
    connect(m_banner, &VerdictBanner::resumeWanted, this, [this] { Q_EMIT m_requests->pause(0); });
    connect(m_banner, &VerdictBanner::problemsWanted, this, [this] {
        showDetail(false);
        m_chips.at(1)->setChecked(true);
    });
}

QWidget *StatusWindow::newEmpty()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setSpacing(Metrics::Grid);
    layout->addStretch(2);
    m_emptyIcon = new QLabel;
    auto *title = newPlainLabel(1.45, true);
    title->setText(tr("What do you depend on?"));
    auto *text = newPlainLabel();
    text->setText(
        tr("Add a service by its name, or paste any web address. Pilotlamp then tells you whether it is "
           "down, or whether it is you."));
    m_emptyAdd = new RoomyButton(tr("&Add a service…"));
    connect(m_emptyAdd, &QPushButton::clicked, m_requests, &Requests::addService);
    layout->addWidget(m_emptyIcon, 0, Qt::AlignHCenter);
    for (QLabel *label : {title, text}) {
        label->setAlignment(Qt::AlignCenter);
        layout->addWidget(label);
    }
    layout->addSpacing(Metrics::Grid);
    layout->addWidget(m_emptyAdd, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    return page;
}

/// One column where there is no room for two, one line of verdict where the window is low.
void StatusWindow::arrange()
{
    m_banner->setCompact(height() < LowBelow);
    const int list = m_side->minimumSizeHint().width();
    const int detail = m_detail->minimumSizeHint().width();
    // Large letters need more for two columns; the window itself need only have room for one.
    m_isNarrow = width() < std::max(OneColumnBelow, list + m_splitter->handleWidth() + detail);
    m_splitter->setMinimumWidth(std::max(list, detail));
    showDetail(m_isDetailShown);
}

void StatusWindow::showDetail(bool shown)
{
    m_isDetailShown = shown;
    m_detail->setBackOffered(m_isNarrow);
    m_side->setVisible(!m_isNarrow || !shown);
    m_detail->setVisible(!m_isNarrow || shown);
    if (m_isNarrow && !shown && isVisible())
        m_list->setFocus();
}

} // namespace Pilotlamp
