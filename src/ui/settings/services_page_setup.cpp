// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/settings/group_delegate.h"
#include "ui/settings/services_page.h"
#include "ui/settings/shared_services.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

using namespace Qt::StringLiterals;

// How the page is put together; what it does is in services_page.cpp.
namespace Pilotlamp {

namespace {

QPushButton *addButton(QLayout *layout, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

} // namespace

ServicesPage::ServicesPage(const QList<Service> &services, const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
{
    auto *layout = new QVBoxLayout(this);
    m_words = new QLineEdit;
    m_words->setPlaceholderText(tr("Search by name, group or address"));
    m_words->setAccessibleName(tr("Search the services"));
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    layout->addWidget(m_words);
    auto *row = new QHBoxLayout;
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Services"));
    m_list->setIconSize({16, 16});
    m_list->setItemDelegate(new GroupDelegate(m_list));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    row->addWidget(m_list, 1);
    row->addLayout(newButtons());
    layout->addLayout(row, 1);
    layout->addWidget(newUndoBar());
    m_shared = new SharedServices(tools.originOf);
    layout->addWidget(m_shared);
    if (tools.rows) {
        const QList<ServiceRow> rows = tools.rows();
        for (const ServiceRow &each : rows)
            m_verdicts.insert(each.service.id, each.verdict);
        m_shared->showRows(rows);
    }
    for (const Service &service : services)
        insert(m_list->count(), service);
    m_list->setCurrentRow(0, QItemSelectionModel::ClearAndSelect);
    connect(m_words, &QLineEdit::textChanged, this, &ServicesPage::filter);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &ServicesPage::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, this, &ServicesPage::editSelected);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ServicesPage::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &ServicesPage::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &ServicesPage::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ServicesPage::refreshButtons);
    connect(this, &ServicesPage::changed, this, &ServicesPage::refreshHeadings);
    refreshButtons();
    refreshHeadings();
}

QLayout *ServicesPage::newButtons()
{
    auto *buttons = new QVBoxLayout;
    connect(addButton(buttons, tr("&Add…")), &QPushButton::clicked, this, &ServicesPage::add);
    m_edit = addButton(buttons, tr("&Edit…"));
    connect(m_edit, &QPushButton::clicked, this, &ServicesPage::editSelected);
    m_duplicate = addButton(buttons, tr("D&uplicate"));
    connect(m_duplicate, &QPushButton::clicked, this, &ServicesPage::duplicate);
    m_remove = addButton(buttons, tr("&Remove"));
    connect(m_remove, &QPushButton::clicked, this, &ServicesPage::remove);
    buttons->addSpacing(12);
    m_up = addButton(buttons, tr("Move u&p"));
    m_up->setToolTip(tr("Alt+Up"));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    m_down = addButton(buttons, tr("Move &down"));
    m_down->setToolTip(tr("Alt+Down"));
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    buttons->addStretch();
    addKeys();
    return buttons;
}

void ServicesPage::addKeys()
{
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
    };
    key(Qt::Key_Delete, [this] { remove(); });
    key(Qt::Key_F2, [this] { editSelected(); });
    key(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    // Wherever the keyboard is on the page; a field with text of its own undoes that instead.
    auto *back = new QAction(this);
    back->setShortcut(QKeySequence::Undo);
    back->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(back, &QAction::triggered, this, &ServicesPage::undo);
    addAction(back);
}

void ServicesPage::focusSearch()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

QWidget *ServicesPage::newUndoBar()
{
    m_undoBar = new QWidget;
    auto *layout = new QHBoxLayout(m_undoBar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_undoText = newPlainLabel();
    layout->addWidget(m_undoText, 1);
    connect(addButton(layout, tr("U&ndo")), &QPushButton::clicked, this, &ServicesPage::undo);
    m_undoBar->hide();
    return m_undoBar;
}

/// Return in the search goes to the list rather than closing the window.
bool ServicesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    m_list->setFocus();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isHidden())
            continue;
        m_list->setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
        break;
    }
    return true;
}

} // namespace Pilotlamp
