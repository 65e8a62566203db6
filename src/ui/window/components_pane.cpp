// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/components_pane.h"

#include "ui/common/widgets.h"
#include "ui/window/action_dialog.h"
#include "ui/window/component_details.h"
#include "ui/window/component_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Those with a button of their own; the others are in the menu.
constexpr std::array ButtonActions{ServerAction::Acknowledge, ServerAction::Downtime, ServerAction::Recheck};

} // namespace

ComponentsPane::ComponentsPane(const ServiceTools &tools, Requests *requests, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_requests(requests)
    , m_clock(std::move(clock))
    , m_model(new ComponentModel(this))
    , m_filter(new QLineEdit)
    , m_count(newPlainLabel())
    , m_answer(newPlainLabel())
{
    m_filter->setPlaceholderText(tr("Find a component"));
    m_filter->setAccessibleName(tr("Find a component"));
    m_filter->setClearButtonEnabled(true);
    connect(m_filter, &QLineEdit::textChanged, this, &ComponentsPane::refresh);
    m_answer->setAccessibleName(tr("What the server says"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_filter);
    layout->addWidget(m_count);
    layout->addWidget(newView(), 1);
    m_details = new ComponentDetails;
    connect(m_details, &ComponentDetails::linkWanted, m_requests, &Requests::openLink);
    layout->addWidget(m_details);
    layout->addLayout(newButtons());
    layout->addWidget(m_answer);
    m_answer->hide();
    refreshButtons();
}

QTreeView *ComponentsPane::newView()
{
    m_view = new QTreeView;
    m_view->setAccessibleName(tr("Components"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true); // ten thousand rows are not measured one by one
    m_view->setAlternatingRowColors(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection); // many are told one thing
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ComponentModel::Name, QHeaderView::Stretch);
    m_view->header()->resizeSection(ComponentModel::Group, 130);
    m_view->header()->resizeSection(ComponentModel::StatusName, 110);
    m_view->header()->resizeSection(ComponentModel::Since, 100);
    m_view->header()->resizeSection(ComponentModel::Output, 220);
    m_view->header()->resizeSection(ComponentModel::AcknowledgedBy, 110);
    // Until a column is chosen, and once more is clicked than its two orders: worst first.
    m_view->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->header()->setSortIndicatorClearable(true);
    m_view->setSortingEnabled(true);
    refreshColumns();
    const auto chooseAnew = [this] {
        m_answer->hide();
        refreshButtons();
    };
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, chooseAnew);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, chooseAnew);
    connect(m_view, &QTreeView::customContextMenuRequested, this,
            [this](const QPoint &at) { showMenu(m_view->viewport()->mapToGlobal(at)); });
    return m_view;
}

QLayout *ComponentsPane::newButtons()
{
    auto *line = new QHBoxLayout;
    const auto add = [line](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAutoDefault(false);
        line->addWidget(button);
        return button;
    };
    for (const ServerAction serverAction : ButtonActions) {
        QPushButton *button = add(menuTextOf(serverAction));
        connect(button, &QPushButton::clicked, this, [this, serverAction] { give(serverAction); });
        m_actions[serverAction] = button;
    }
    m_others = add(tr("&More…"));
    connect(m_others, &QPushButton::clicked, this, [this] { showMenu(m_others->mapToGlobal(QPoint())); });
    m_open = add(tr("Open on the ser&ver"));
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT m_requests->openLink(link()); });
    line->addStretch();
    return line;
}

void ComponentsPane::setColors(const IconPalette &colors)
{
    m_model->setColors(colors);
}

void ComponentsPane::setService(const Service &service)
{
    if (service.id != m_service.id) {
        m_filter->clear();
        m_answer->hide();
        m_model->setLists({}, {});
    }
    m_service = service;
    refresh();
}

void ComponentsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void ComponentsPane::refresh()
{
    if (!isVisible())
        return;
    const QList<ComponentList> lists
        = m_service.id.isEmpty() ? QList<ComponentList>() : m_tools.components(m_service.id);
    m_model->setNow(m_clock());
    m_model->setLists(lists, m_filter->text().trimmed());
    m_count->setText(countText());
    refreshColumns();
    refreshButtons();
}

QString ComponentsPane::countText() const
{
    int all = 0;
    int bad = 0;
    int aside = 0;
    QDateTime oldest;
    for (const ComponentList &list : m_model->lists()) {
        const QList<Component> &parts = list.page->components;
        all += int(parts.size());
        aside += list.page->filteredOut;
        bad += int(std::count_if(parts.cbegin(), parts.cend(),
                                 [](const Component &component) { return isBad(component.status); }));
        if (list.isOld)
            oldest = oldest.isValid() ? std::min(oldest, list.at) : list.at;
    }
    if (m_model->lists().isEmpty())
        return tr("No status page or server of this service has been read yet");
    if (all + aside == 0)
        return tr("Nothing is listed at the moment");
    QString text = tr("%1 of %2 components have problems").arg(bad).arg(all);
    if (!m_filter->text().trimmed().isEmpty())
        text += tr("; %1 of %2 shown").arg(m_model->rowCount()).arg(all);
    if (aside > 0)
        text += tr("; %n set aside by filters", "", aside);
    return oldest.isValid()
        ? tr("%1. As of %2; it could not be read since then").arg(text, clockText(oldest, m_clock()))
        : text;
}

/// Public pages tell no more than a status.
void ComponentsPane::refreshColumns()
{
    for (const int column : {ComponentModel::Since, ComponentModel::Output, ComponentModel::AcknowledgedBy})
        m_view->setColumnHidden(column, !m_model->hasFacts());
}

void ComponentsPane::refreshButtons()
{
    const QModelIndex index = m_view->currentIndex();
    if (m_details)
        m_details->setComponent(index.isValid() ? m_model->at(index.row()).component : nullptr, m_clock());
    for (const auto &[serverAction, button] : m_actions) {
        button->setVisible(isOffered(serverAction));
        button->setEnabled(canBeGiven(serverAction));
    }
    m_others->setVisible(isOffered(ServerAction::Comment));
    m_others->setEnabled(chosen().has_value());
    m_open->setVisible(m_tools.componentLink && !m_model->lists().isEmpty());
    m_open->setEnabled(!link().isEmpty());
}

} // namespace Pilotlamp
