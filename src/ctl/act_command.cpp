// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"
#include "app/kinds_known.h"
#include "core/status.h"
#include "ctl/commands.h"
#include "ctl/duration.h"
#include "net/actor.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int ExitNotDone = 3;
constexpr qint64 LongestDowntime = 366 * 86400;

struct DeedWord {
    QLatin1StringView word;
    Deed deed;
};
constexpr std::array DeedWords{
    DeedWord{"acknowledge"_L1, Deed::Acknowledge},
    DeedWord{"downtime"_L1, Deed::Downtime},
    DeedWord{"recheck"_L1, Deed::Recheck},
};

std::optional<Deed> deedOf(const QString &word)
{
    const auto row = std::find_if(DeedWords.begin(), DeedWords.end(),
                                  [&](const DeedWord &other) { return other.word == word; });
    return row == DeedWords.end() ? std::nullopt : std::optional(row->deed);
}

/// The part that is called so, as "group/name" or by its name alone, where only one is.
Result<Component> partNamed(const QString &name, const Reading &reading)
{
    if (!reading.snapshot)
        return Error{Error::Kind::Unreadable, reading.reason};
    QList<Component> found;
    for (const Component &part : reading.snapshot->components) {
        const QString whole = part.group.isEmpty() ? part.name : part.group + u'/' + part.name;
        if (whole.compare(name, Qt::CaseInsensitive) == 0)
            return part;
        if (part.name.compare(name, Qt::CaseInsensitive) == 0)
            found.append(part);
    }
    if (found.size() == 1)
        return found.first();
    return Error{Error::Kind::Ours,
                 found.isEmpty() ? u"the server lists no such part"_s
                                 : u"several parts are called so; write it as group/name"_s};
}

/// Reads the server's page, finds the part, gives the order.
void giveOrder(Engine *engine, const Check &check, const QString &name, Order order, const Done &done)
{
    auto *actor = new Actor(engine->fetcher, engine);
    actor->setSecrets([engine](const QString &secret, QObject *context, Secrets::Found found) {
        engine->secrets.find(secret, context, std::move(found));
    });
    const auto end = [=](const Result<QString> &result) {
        result ? say(*result) : complain(name, result.error().text);
        engine->deleteLater();
        done(result ? 0 : ExitNotDone);
    };
    QObject::connect(&engine->prober, &Prober::answered, actor,
                     [=](const CheckId &, const Reading &reading) mutable {
                         const Result<Component> part = partNamed(name, reading);
                         if (!part)
                             return end(part.error());
                         order.part = *part;
                         actor->act(check, order, actor, end);
                     });
    engine->prober.probe({u"act"_s, 0}, check);
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
        return refuse(invocation.arguments.at(0), u"no such service in the config"_s);
    const auto deed = deedOf(invocation.arguments.at(2));
    if (!deed)
        return refuse(invocation.arguments.at(2), u"known are acknowledge, downtime, recheck"_s);
    const auto seconds = secondsOfOption(invocation, u"for"_s, 3600, 60, LongestDowntime);
    if (!seconds)
        return done(ExitUsage);
    const auto check = std::find_if(service->checks.begin(), service->checks.end(), [&](const Check &other) {
        return other.problem.isEmpty() && canDo(other.kind, *deed);
    });
    if (check == service->checks.end())
        return refuse(service->name, u"none of its checks reads a server that can be told to do this"_s);
    Check whole = *check;
    whole.components.clear();
    const QString author = qEnvironmentVariable("USER", u"pilotlamp"_s);
    const Order order{.deed = *deed,
                      .author = author,
                      .comment = invocation.value(u"comment"_s),
                      .minutes = int(*seconds / 60),
                      .now = QDateTime::currentDateTimeUtc()};
    auto *engine = new Engine(policyOfKind, QCoreApplication::instance());
    engine->setProxy(loaded->config.preferences,
                     [engine, whole, order, done, part = invocation.arguments.at(1)] {
                         giveOrder(engine, whole, part, order, done);
                     });
}

} // namespace Pilotlamp
