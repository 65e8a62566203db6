// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has a server do about the components that are selected.
#include "ui/common/widgets.h"
#include "ui/window/action_dialog.h"
#include "ui/window/component_model.h"
#include "ui/window/components_pane.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr std::array AllActions{ServerAction::Acknowledge, ServerAction::RemoveAcknowledgement,
                                ServerAction::Downtime,    ServerAction::RemoveDowntime,
                                ServerAction::Comment,     ServerAction::Recheck};

} // namespace

std::optional<ComponentsPane::Chosen> ComponentsPane::chosen() const
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return {};
    const ComponentModel::Row &row = m_model->at(index.row());
    const ComponentList &list = m_model->lists().at(row.list);
    return Chosen{list.check, list.kind, *row.component};
}

/// What is selected; the current one alone where nothing else is.
QList<ComponentsPane::Chosen> ComponentsPane::allChosen() const
{
    QList<Chosen> all;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows()) {
        const ComponentModel::Row &row = m_model->at(index.row());
        const ComponentList &list = m_model->lists().at(row.list);
        all.append({list.check, list.kind, *row.component});
    }
    if (const auto current = chosen(); all.isEmpty() && current)
        all.append(*current);
    return all;
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

/// True where it makes sense for everything that is selected: nothing is told about a part of a choice.
bool ComponentsPane::canBeGiven(ServerAction serverAction) const
{
    const QList<Chosen> all = allChosen();
    return m_tools.act && !all.isEmpty()
        && std::all_of(all.cbegin(), all.cend(), [&](const Chosen &to) { return fits(serverAction, to); });
}

bool ComponentsPane::fits(ServerAction serverAction, const Chosen &to) const
{
    static const ComponentFacts none;
    const ComponentFacts &facts = to.component.facts ? *to.component.facts : none;
    const bool isIdle = (serverAction == ServerAction::Acknowledge
                         && to.component.status == Status::Online) // nothing is wrong
        || (serverAction == ServerAction::RemoveAcknowledgement && !facts.acknowledged)
        || (serverAction == ServerAction::RemoveDowntime && !facts.inDowntime);
    return !isIdle && !to.component.id.isEmpty()
        && std::any_of(m_kinds.cbegin(), m_kinds.cend(), [&](const KindInfo &kind) {
               return kind.id == to.kind && kind.actions.contains(serverAction);
           });
}

/// The options that every server of the selection has.
ActionOptions ComponentsPane::optionsOf(const QList<Chosen> &all) const
{
    ActionOptions options{true, true, true, true};
    for (const Chosen &to : all) {
        for (const KindInfo &kind : m_kinds) {
            if (kind.id != to.kind)
                continue;
            options.sticky &= kind.actionOptions.sticky;
            options.persistent &= kind.actionOptions.persistent;
            options.expiry &= kind.actionOptions.expiry;
            options.flexible &= kind.actionOptions.flexible;
        }
    }
    return options;
}

QString ComponentsPane::link() const
{
    const auto to = chosen();
    return to && m_tools.componentLink ? m_tools.componentLink(m_service.id, to->check, to->component)
                                       : QString();
}

void ComponentsPane::showMenu(const QPoint &at)
{
    if (!chosen())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ServerAction serverAction : AllActions) {
        if (isOffered(serverAction))
            menu->addAction(menuTextOf(serverAction), this, [this, serverAction] { give(serverAction); })
                ->setEnabled(canBeGiven(serverAction));
    }
    menu->addAction(m_open->text(), this, [this] { Q_EMIT m_requests->openLink(link()); })
        ->setEnabled(!link().isEmpty());
    addOwnActions(menu);
    menu->popup(at);
}

/// What the user wrote for themselves, as far as it is for the component.
void ComponentsPane::addOwnActions(QMenu *menu)
{
    const auto to = chosen();
    if (!to || !m_tools.ownActions)
        return;
    QAction *line = nullptr;
    for (const OwnAction &action : m_tools.ownActions()) {
        if (!Pilotlamp::isOffered(action, m_service.id, to->component))
            continue;
        if (!line)
            line = menu->addSeparator();
        menu->addAction(menuText(action.name), this, [this, action] { carryOut(action); });
    }
}

void ComponentsPane::carryOut(const OwnAction &action)
{
    const auto to = chosen();
    if (!to)
        return;
    const Result<OwnOrder> order = orderOf(action, m_service.name, to->component, link());
    QString said;
    if (!order) {
        said = tr("Failed: %1").arg(order.error().text);
    } else if (!order->program.isEmpty()) {
        const bool isStarted = m_tools.startProgram && m_tools.startProgram(order->program);
        said = (isStarted ? tr("Started: %1") : tr("Failed: %1 cannot be started"))
                   .arg(order->program.constFirst());
    } else if (order->kind == OwnAction::Kind::Copy) {
        QGuiApplication::clipboard()->setText(order->text);
        said = tr("Copied: %1").arg(order->text);
    } else {
        Q_EMIT m_requests->openLink(order->text);
        return;
    }
    constexpr int LongestAnswer = 300;
    m_answer->setText(plainLine(said, LongestAnswer));
    m_answer->show();
}

void ComponentsPane::give(ServerAction serverAction)
{
    const QList<Chosen> all = allChosen();
    if (all.isEmpty() || !canBeGiven(serverAction))
        return;
    const ActionRequest request{.action = serverAction, .component = all.constFirst().component};
    if (!needsComment(serverAction)) {
        m_answer->setText(tr("Contacting the server…"));
        m_answer->show();
        sendAll(request, all, this, [this](const Result<QString> &result) {
            onDone(result ? *result : tr("Failed: %1").arg(result.error().text));
        });
        return;
    }
    auto *dialog = new ActionDialog(
        request, optionsOf(all), int(all.size()),
        [this, all](const ActionRequest &given, QObject *context, auto done) {
            sendAll(given, all, context, std::move(done));
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ActionDialog::carriedOut, this, &ComponentsPane::onDone);
    dialog->open();
}

namespace {

/// What the servers said to one order for many, until the last answer is there.
struct SentToAll {
    qsizetype missing = 0;
    qsizetype all = 0;
    QString firstDone = {};
    QStringList failed = {};
    Error error = {};

    Result<QString> conclusion() const
    {
        if (all == 1)
            return failed.isEmpty() ? Result<QString>(firstDone) : error;
        if (failed.isEmpty())
            return ComponentsPane::tr("Done for all %n components", "", int(all));
        return Error{error.kind,
                     ComponentsPane::tr("%1 of %2 refused (%3): %4")
                         .arg(failed.size())
                         .arg(all)
                         .arg(plainLine(failed.join(u", "_s)), error.text)};
    }
};

} // namespace

/// One order, one comment, a call for each: exactly what was selected.
void ComponentsPane::sendAll(const ActionRequest &request, const QList<Chosen> &all, QObject *context,
                             std::function<void(const Result<QString> &)> done)
{
    const auto sent = std::make_shared<SentToAll>();
    sent->missing = sent->all = all.size();
    for (const Chosen &to : all) {
        ActionRequest own = request;
        own.component = to.component;
        m_tools.act(m_service.id, to.check, own, context,
                    [sent, done, name = to.component.name](const Result<QString> &result) {
                        if (result && sent->firstDone.isEmpty())
                            sent->firstDone = *result;
                        if (!result) {
                            sent->failed.append(name);
                            sent->error = result.error();
                        }
                        if (--sent->missing == 0)
                            done(sent->conclusion());
                    });
    }
}

/// What was done shows at the next attempt, so one is taken.
void ComponentsPane::onDone(const QString &what)
{
    constexpr int LongestAnswer = 300;
    m_answer->setText(plainLine(what, LongestAnswer));
    m_answer->show();
    Q_EMIT m_requests->recheck(m_service.id);
}

QString ComponentsPane::menuTextOf(ServerAction serverAction)
{
    return needsComment(serverAction) ? actionText(serverAction) + u'…' : actionText(serverAction);
}

} // namespace Pilotlamp
