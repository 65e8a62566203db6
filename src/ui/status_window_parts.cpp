// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/detail_pane.h"
#include "ui/message_bar.h"
#include "ui/past_loader.h"
#include "ui/pause_menu.h"
#include "ui/service_delegate.h"
#include "ui/service_menu.h"
#include "ui/service_model.h"
#include "ui/status_window.h"
#include "ui/widgets.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>

// How the window is put together; what it does is in status_window.cpp.
namespace Pilotlamp {

namespace {
constexpr int ListWidth = 360;
constexpr int DetailWidth = 580;
} // namespace

void StatusWindow::addMenus()
{
    QMenu *lamp = menuBar()->addMenu(tr("&Lamp"));
    lamp->addAction(tr("&Refresh now"), QKeySequence(Qt::Key_F5), m_requests, &Requests::refresh);
    m_pause = new PauseMenu(m_requests, m_clock, this);
    lamp->addMenu(m_pause);
    lamp->addSeparator();
    lamp->addAction(tr("&Add a service…"), QKeySequence(Qt::CTRL | Qt::Key_N), m_requests,
                    &Requests::addService);
    lamp->addAction(tr("&Messages and hooks…"), m_requests, &Requests::ledger);
    QAction *log = lamp->addAction(tr("Record a &log"));
    log->setCheckable(true);
    connect(log, &QAction::toggled, m_requests, &Requests::recordLog);
    lamp->addAction(tr("&Settings…"), QKeySequence(Qt::CTRL | Qt::Key_Comma), m_requests,
                    &Requests::settings);
    lamp->addSeparator();
    lamp->addAction(tr("&Close window"), QKeySequence(Qt::CTRL | Qt::Key_W), this, &QWidget::close);
    lamp->addAction(tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), m_requests, &Requests::quit);
    QMenu *view = menuBar()->addMenu(tr("&Service"));
    view->addAction(tr("&Find…"), QKeySequence(Qt::CTRL | Qt::Key_F), this, [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    view->addAction(tr("&Check again"), QKeySequence(Qt::CTRL | Qt::Key_R), this, [this] {
        if (const QString id = currentId(); !id.isEmpty())
            Q_EMIT m_requests->recheck(id);
    });
    view->addAction(tr("&Why this colour?"), QKeySequence(Qt::CTRL | Qt::Key_Y), this,
                    [this] { m_detail->explain(); });
    menuBar()->addMenu(tr("&Help"))->addAction(tr("&About Pilotlamp"), m_requests, &Requests::about);
}

QLayout *StatusWindow::newHeader()
{
    auto *header = new QHBoxLayout;
    m_icon = new QLabel;
    m_icon->setFixedSize(48, 48);
    header->addWidget(m_icon);
    header->addSpacing(6);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(2);
    m_headline = newPlainLabel(1.4, true);
    m_summary = newPlainLabel();
    texts->addWidget(m_headline);
    texts->addWidget(m_summary);
    header->addLayout(texts, 1);
    auto *refresh = new QPushButton(tr("Refresh &now"));
    connect(refresh, &QPushButton::clicked, m_requests, &Requests::refresh);
    auto *settings = new QPushButton(tr("Se&ttings…"));
    connect(settings, &QPushButton::clicked, m_requests, &Requests::settings);
    header->addWidget(refresh);
    header->addWidget(settings);
    return header;
}

QWidget *StatusWindow::newMain()
{
    auto *main = new QWidget;
    auto *layout = new QVBoxLayout(main);
    layout->setSpacing(10);
    layout->addLayout(newHeader());
    m_messages = new MessageBar;
    connect(m_messages, &MessageBar::openRequested, m_requests, &Requests::openLink);
    layout->addWidget(m_messages);
    auto *splitter = new QSplitter;
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    splitter->addWidget(newList());
    m_detail = new DetailPane(m_requests, m_clock);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({ListWidth, DetailWidth});
    m_pages = new QStackedWidget;
    m_pages->addWidget(splitter);
    m_pages->addWidget(newEmpty());
    m_pages->setCurrentIndex(1);
    layout->addWidget(m_pages, 1);
    return main;
}

QWidget *StatusWindow::newList()
{
    auto *side = new QWidget;
    auto *layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 0, 0);
    m_search = new QLineEdit;
    m_search->setPlaceholderText(tr("Find a service (Ctrl+F)"));
    m_search->setAccessibleName(tr("Find a service"));
    m_search->setClearButtonEnabled(true);
    layout->addWidget(m_search);
    m_list = new QListView;
    m_list->setAccessibleName(tr("Services"));
    m_list->setModel(m_shown);
    m_delegate = new ServiceDelegate(m_clock, *m_past, m_list);
    m_list->setItemDelegate(m_delegate);
    connect(m_past, &PastLoader::loaded, m_list->viewport(), qOverload<>(&QWidget::update));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    layout->addWidget(m_list, 1);
    m_nothing = new QLabel(tr("No service matches. Clear the search to see all."));
    m_nothing->setWordWrap(true);
    m_nothing->hide();
    layout->addWidget(m_nothing);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text);
        if (!m_list->currentIndex().isValid() && m_shown->rowCount() > 0)
            m_list->setCurrentIndex(m_shown->index(0, 0));
        refreshDetail();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &StatusWindow::refreshDetail);
    connect(m_list, &QListView::customContextMenuRequested, this, &StatusWindow::showContextMenu);
    // The other key for it: not every keyboard has one for menus.
    auto *menuKey = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F10), m_list);
    menuKey->setContext(Qt::WidgetShortcut);
    connect(menuKey, &QShortcut::activated, this,
            [this] { showContextMenu(m_list->visualRect(m_list->currentIndex()).center()); });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex &index) {
        const QString link = pageOf(m_model->at(m_shown->mapToSource(index).row()).service);
        if (!link.isEmpty())
            Q_EMIT m_requests->openLink(link);
    });
    return side;
}

QWidget *StatusWindow::newEmpty()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->addStretch();
    auto *text = new QLabel(
        tr("Pilotlamp watches no service yet.\nAdd one from the catalogue, or any address of your own."));
    text->setAlignment(Qt::AlignCenter);
    layout->addWidget(text);
    layout->addSpacing(8);
    auto *add = new QPushButton(tr("&Add a service…"));
    connect(add, &QPushButton::clicked, m_requests, &Requests::addService);
    layout->addWidget(add, 0, Qt::AlignCenter);
    layout->addStretch();
    return page;
}

} // namespace Pilotlamp
