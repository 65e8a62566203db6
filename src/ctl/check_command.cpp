// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "app/engine.h"
#include "app/kinds_known.h"
#include "app/one_look.h"
#include "app/shared_lists.h"
#include "ctl/verdict_output.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// The named services, or all; nothing and a complaint where a name is unknown.
std::optional<QList<Service>> chosenServices(const QList<Service> &all, const QStringList &names)
{
    if (names.isEmpty())
        return all;
    QList<Service> chosen;
    for (const QString &name : names) {
        const Service *found = serviceNamed(all, name);
        if (!found) {
            complain(name, u"no such service in the config"_s);
            return {};
        }
        chosen.append(*found);
    }
    return chosen;
}

} // namespace

const Service *serviceNamed(const QList<Service> &services, const QString &name)
{
    const auto isIt = [&](const Service &service) {
        return service.id == name;
    };
    const auto isCalledSo = [&](const Service &service) {
        return service.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    auto found = std::find_if(services.begin(), services.end(), isIt);
    if (found == services.end())
        found = std::find_if(services.begin(), services.end(), isCalledSo);
    return found == services.end() ? nullptr : &*found;
}

void withSharedLists(Engine &engine, const Config &config,
                     const std::function<void(const QList<Service> &)> &go)
{
    const QStringList sources = sharedListsOf(config.preferences);
    if (sources.isEmpty())
        return go(config.services);
    auto *lists = new SharedLists(engine.fetcher, systemClock(), knownKinds(), {}, &engine);
    const auto look = [lists, config, go] {
        if (!lists->isRead())
            return;
        if (!lists->trouble().isEmpty())
            complain(u"a shared list could not be used"_s, lists->trouble());
        lists->disconnect();
        go(config.services + lists->services());
    };
    QObject::connect(lists, &SharedLists::changed, &engine, look);
    lists->setSources(sources, localListsOf(config.preferences));
    look();
}

std::optional<LoadedConfig> configFor(const Invocation &invocation, const Done &done)
{
    ConfigFile file(invocation.value(u"config"_s), knownKinds());
    LoadedConfig loaded = file.load();
    for (const ConfigProblem &problem : std::as_const(loaded.problems))
        complain(file.path(), problemText(problem));
    if (loaded.origin == LoadedConfig::Origin::LastGood)
        complain(file.path(), u"using the last good copy"_s);
    if (loaded.origin != LoadedConfig::Origin::Nothing)
        return loaded;
    done(loaded.readable ? ExitData : ExitNoInput);
    return {};
}

void runCheck(const Invocation &invocation, const Done &done)
{
    const auto loaded = configFor(invocation, done);
    if (!loaded)
        return;
    auto *engine = new Engine(policyOfKind, QCoreApplication::instance());
    engine->sense.setReferences(loaded->config.preferences.references);
    auto *look = new OneLook(engine->prober, engine->sense, systemClock(), engine);
    QObject::connect(look, &OneLook::finished, engine, [invocation, done](const QList<ServiceRow> &rows) {
        printRows(rows, invocation.value(u"format"_s, u"text"_s));
        done(exitCodeOf(rows));
    });
    engine->setProxy(loaded->config.preferences, [=, config = loaded->config] {
        withSharedLists(*engine, config, [=](const QList<Service> &all) {
            if (const auto services = chosenServices(all, invocation.arguments))
                look->start(*services);
            else
                done(ExitUsage);
        });
    });
}

} // namespace Pilotlamp
