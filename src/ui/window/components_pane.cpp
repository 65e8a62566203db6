// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/components_pane.h"

#include "ui/common/widgets.h"
#include "ui/window/action_dialog.h"
#include "ui/window/component_model.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr std::array ServerActions{ServerAction::Acknowledge, ServerAction::Downtime, ServerAction::Recheck};
constexpr int LongestAnswer = 300;

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
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->header()->setStretchLastSection(false);
    m_view->header()->setSectionResizeMode(ComponentModel::Name, QHeaderView::Stretch);
    m_view->header()->resizeSection(ComponentModel::Group, 130);
    m_view->header()->resizeSection(ComponentModel::StatusName, 110);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_answer->hide();
        refreshButtons();
    });
    connect(m_view, &QTreeView::customContextMenuRequested, this, &ComponentsPane::showMenu);
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
    for (const ServerAction serverAction : ServerActions) {
        QPushButton *button = add(serverAction == ServerAction::Recheck ? actionText(serverAction)
                                                                        : actionText(serverAction) + u'…');
        connect(button, &QPushButton::clicked, this, [this, serverAction] { give(serverAction); });
        m_actions[serverAction] = button;
    }
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
    m_model->setLists(lists, m_filter->text().trimmed());
    m_count->setText(countText());
    refreshButtons();
}

QString ComponentsPane::countText() const
{
    int all = 0;
    int bad = 0;
    QDateTime oldest;
    for (const ComponentList &list : m_model->lists()) {
        const QList<Component> &parts = list.page->components;
        all += int(parts.size());
        bad += int(std::count_if(parts.cbegin(), parts.cend(),
                                 [](const Component &component) { return isBad(component.status); }));
        if (list.isOld)
            oldest = oldest.isValid() ? std::min(oldest, list.at) : list.at;
    }
    if (m_model->lists().isEmpty())
        return tr("No status page or server of this service has been read yet");
    if (all == 0)
        return tr("Nothing is listed at the moment");
    const QString text = tr("%1 of %2 components have problems").arg(bad).arg(all);
    return oldest.isValid()
        ? tr("%1. As of %2; it could not be read since then").arg(text, clockText(oldest, m_clock()))
        : text;
}

std::optional<ComponentsPane::Chosen> ComponentsPane::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return {};
    const ComponentModel::Row &row = m_model->at(index.row());
    const ComponentList &list = m_model->lists().at(row.list);
    return Chosen{list.check, list.kind, *row.component};
}

/// True where a server of the service can be told to do this about anything at all.
bool ComponentsPane::isOffered(ServerAction serverAction) const
{
    return m_tools.act && std::any_of(m_kinds.cbegin(), m_kinds.cend(), [&](const KindInfo &kind) {
               return kind.actions.contains(serverAction)
                   && std::any_of(m_service.checks.cbegin(), m_service.checks.cend(),
                                  [&](const Check &check) { return check.kind == kind.id; });
           });
}

bool ComponentsPane::canBeGiven(ServerAction serverAction) const
{
    const auto to = chosen();
    if (!m_tools.act || !to || to->component.id.isEmpty())
        return false;
    if (serverAction == ServerAction::Acknowledge && to->component.status == Status::Online)
        return false; // nothing is wrong with it
    return std::any_of(m_kinds.cbegin(), m_kinds.cend(), [&](const KindInfo &kind) {
        return kind.id == to->kind && kind.actions.contains(serverAction);
    });
}

QString ComponentsPane::link() const
{
    const auto to = chosen();
    return to && m_tools.componentLink ? m_tools.componentLink(m_service.id, to->check, to->component)
                                       : QString();
}

void ComponentsPane::refreshButtons()
{
    for (const auto &[serverAction, button] : m_actions) {
        button->setVisible(isOffered(serverAction));
        button->setEnabled(canBeGiven(serverAction));
    }
    m_open->setVisible(m_tools.componentLink && !m_model->lists().isEmpty());
    m_open->setEnabled(!link().isEmpty());
}

void ComponentsPane::showMenu(const QPoint &at)
{
    if (!chosen())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const auto &[serverAction, button] : m_actions) {
        if (isOffered(serverAction))
            menu->addAction(button->text(), this, [this, serverAction = serverAction] { give(serverAction); })
                ->setEnabled(canBeGiven(serverAction));
    }
    menu->addAction(m_open->text(), this, [this] { Q_EMIT m_requests->openLink(link()); })
        ->setEnabled(!link().isEmpty());
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void ComponentsPane::give(ServerAction serverAction)
{
    const auto to = chosen();
    if (!to || !canBeGiven(serverAction))
        return;
    const ActionRequest request{.action = serverAction, .component = to->component};
    if (serverAction == ServerAction::Recheck) {
        m_answer->setText(tr("Contacting the server…"));
        m_answer->show();
        send(request, *to, this, [this](const Result<QString> &result) {
            onDone(result ? *result : tr("Failed: %1").arg(result.error().text));
        });
        return;
    }
    auto *dialog = new ActionDialog(
        request,
        [this, to = *to](const ActionRequest &given, QObject *context, auto done) {
            send(given, to, context, std::move(done));
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ActionDialog::carriedOut, this, &ComponentsPane::onDone);
    dialog->open();
}

void ComponentsPane::send(const ActionRequest &request, const Chosen &to, QObject *context,
                          std::function<void(const Result<QString> &)> done)
{
    m_tools.act(m_service.id, to.check, request, context, std::move(done));
}

/// What was done shows at the next attempt, so one is taken.
void ComponentsPane::onDone(const QString &what)
{
    m_answer->setText(plainLine(what, LongestAnswer));
    m_answer->show();
    Q_EMIT m_requests->recheck(m_service.id);
}

} // namespace Pilotlamp
