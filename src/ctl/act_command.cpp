// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/kinds_known.h"
#include "core/filters.h"
#include "core/status.h"
#include "ctl/commands.h"
#include "ctl/duration.h"
#include "ctl/language.h"
#include "net/action_client.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int ExitNotDone = 3;
constexpr qint64 LongestDowntime = 366 * 86400;

struct ActionName {
    QLatin1StringView id;
    ServerAction action;
};
constexpr std::array ActionNames{
    ActionName{"acknowledge"_L1, ServerAction::Acknowledge},
    ActionName{"downtime"_L1, ServerAction::Downtime},
    ActionName{"recheck"_L1, ServerAction::Recheck},
    ActionName{"comment"_L1, ServerAction::Comment},
    ActionName{"remove-acknowledgement"_L1, ServerAction::RemoveAcknowledgement},
    ActionName{"remove-downtime"_L1, ServerAction::RemoveDowntime},
};

std::optional<ServerAction> actionOf(const QString &id)
{
    const auto row = std::find_if(ActionNames.begin(), ActionNames.end(),
                                  [&](const ActionName &other) { return other.id == id; });
    return row == ActionNames.end() ? std::nullopt : std::optional(row->action);
}

/// "name (label=value)", where others are called the same.
QString fullName(const Component &component)
{
    return component.facts && !component.facts->detail.isEmpty()
        ? u"%1 (%2)"_s.arg(component.name, component.facts->detail)
        : component.name;
}

QList<Component> componentsCalled(const QString &name, const Reading &reading,
                                  QString (*called)(const Component &))
{
    QList<Component> found;
    // What is muted already is to be reached, too, or nobody could take that back.
    for (const Component &component : reading.snapshot->components + reading.snapshot->muted) {
        if (called(component).compare(name, Qt::CaseInsensitive) == 0)
            found.append(component);
    }
    return found;
}

/// The component that is called so: with what tells it from its namesakes, as "group/name", or by its name
/// alone, where only one is.
Result<Component> componentNamed(const QString &name, const Reading &reading)
{
    if (!reading.snapshot)
        return Error{Error::Kind::Unreadable, reading.reason};
    QList<Component> found = componentsCalled(name, reading, fullName);
    if (found.size() != 1)
        found = componentsCalled(name, reading, [](const Component &component) {
            return component.group.isEmpty() ? component.name : component.group + u'/' + component.name;
        });
    if (found.isEmpty())
        found = componentsCalled(name, reading, [](const Component &component) { return component.name; });
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return Error{Error::Kind::Ours, Terminal::tr("the server lists no such component")};
    QStringList names;
    for (const Component &component : std::as_const(found))
        names.append(u"“%1”"_s.arg(component.group.isEmpty() ? fullName(component)
                                                             : component.group + u'/' + component.name));
    return Error{Error::Kind::Ours,
                 Terminal::tr("several components have this name; write one of %1").arg(names.join(u", "_s))};
}

/// Gives one order after the other; the exit code tells whether all were carried out.
void sendEach(ActionClient *actionClient, const Check &check, QList<ActionRequest> requests, bool isFine,
              const std::function<void(bool)> &end)
{
    if (requests.isEmpty())
        return end(isFine);
    const ActionRequest request = requests.takeFirst();
    actionClient->act(check, request, actionClient, [=](const Result<QString> &result) {
        result ? say(*result) : complain(request.component.name, result.error().text);
        sendEach(actionClient, check, requests, isFine && result, end);
    });
}

/// Reads the server's page, finds the components, gives the order for each; for none where one is not found.
void sendRequest(Engine *engine, const Check &check, const QStringList &names, const ActionRequest &request,
                 const Done &done)
{
    auto *actionClient = new ActionClient(engine->fetcher, engine);
    actionClient->setSecrets([engine](const QString &secret, QObject *context, Secrets::Found found) {
        engine->secrets.find(secret, context, std::move(found));
    });
    const auto end = [=](bool isFine) {
        engine->deleteLater();
        done(isFine ? 0 : ExitNotDone);
    };
    QObject::connect(&engine->prober, &Prober::answered, actionClient,
                     [=](const CheckId &, const Reading &reading) {
                         QList<ActionRequest> requests;
                         for (const QString &name : names) {
                             const Result<Component> component = componentNamed(name, reading);
                             if (!component) {
                                 complain(name, component.error().text);
                                 return end(false);
                             }
                             ActionRequest own = request;
                             own.component = *component;
                             requests.append(own);
                         }
                         sendEach(actionClient, check, requests, true, end);
                     });
    engine->prober.probe({u"act"_s, 0}, check);
}

/// What the options say; nothing and a complaint where one is wrong.
std::optional<ActionRequest> requestOf(const Invocation &invocation, ServerAction action)
{
    const auto seconds = secondsOfOption(invocation, u"for"_s, 3600, 60, LongestDowntime);
    const auto expire = secondsOfOption(invocation, u"expire"_s, 0, 60, LongestDowntime);
    const auto flexible = secondsOfOption(invocation, u"flexible"_s, 0, 60, LongestDowntime);
    if (!seconds || !expire || !flexible)
        return {};
    return ActionRequest{.action = action,
                         .author = qEnvironmentVariable("USER", u"pilotlamp"_s),
                         .comment = invocation.value(u"comment"_s),
                         .minutes = int(*seconds / 60),
                         .flexibleMinutes = int(*flexible / 60),
                         .sticky = !invocation.has(u"not-sticky"_s),
                         .persistent = invocation.has(u"persistent"_s),
                         .expiresMinutes = int(*expire / 60),
                         .now = QDateTime::currentDateTimeUtc()};
}

} // namespace

void runAct(const Invocation &invocation, const Done &done)
{
    const auto loaded = configFor(invocation, done);
    if (!loaded)
        return;
    const auto refuse = [&](const QString &what, const QString &why) {
        complain(what, why);
        done(ExitUsage);
    };
    const Service *service = serviceNamed(loaded->config.services, invocation.arguments.at(0));
    if (!service)
        return refuse(invocation.arguments.at(0), Terminal::tr("no such service in the configuration"));
    const QString &order = invocation.arguments.constLast();
    const auto action = actionOf(order);
    if (!action) {
        QStringList known;
        for (const ActionName &one : ActionNames)
            known.append(one.id);
        return refuse(order, Terminal::tr("expected one of %1").arg(known.join(u", "_s)));
    }
    const auto request = requestOf(invocation, *action);
    if (!request)
        return done(ExitUsage);
    const auto check = std::find_if(service->checks.begin(), service->checks.end(), [&](const Check &other) {
        return other.problem.isEmpty() && canDo(other.kind, *action);
    });
    if (check == service->checks.end())
        return refuse(service->name,
                      Terminal::tr("none of its checks reads a server that supports this action"));
    const Check whole = withoutFilters(*check); // an order may be about what they do not show
    const QStringList components = invocation.arguments.mid(1, invocation.arguments.size() - 2);
    auto *engine = new Engine(policyOfKind, QCoreApplication::instance());
    engine->setProxy(loaded->config.preferences, [engine, whole, request = *request, done, components] {
        sendRequest(engine, whole, components, request, done);
    });
}

} // namespace Pilotlamp
