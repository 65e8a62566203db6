// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_text.h"
#include "ctl/commands.h"

#include "app/check_run.h"
#include "app/engine.h"
#include "app/kinds_known.h"
#include "app/shared_lists.h"
#include "ctl/colour.h"
#include "ctl/language.h"
#include "ctl/verdict_output.h"
#include "providers/snapshot_json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QStringList serviceNames(const QList<Service> &services)
{
    QStringList names;
    for (const Service &service : services)
        names += {service.id, service.name};
    return names;
}

/// What was contacted, and how long it took.
void printContacts(const QList<ServiceRow> &rows)
{
    for (const ServiceRow &row : rows) {
        for (const Evidence &evidence : row.verdict.evidence) {
            const QString time = evidence.responseMs < 0 ? QString() : u", %1 ms"_s.arg(evidence.responseMs);
            const QString line = u"%1: %2 %3: %4%5"_s.arg(row.service.id, evidence.kind, evidence.url,
                                                          evidence.reason, time);
            std::fprintf(stderr, "%s\n", filteredLine(line, 4000).toUtf8().constData());
        }
    }
}

/// The components each status page of a service listed, in the order of its checks; null where it has none.
QJsonObject withComponents(QJsonObject object, const ServiceRow &row, const CheckRun &checkRun)
{
    QJsonArray checks = object.value("checks"_L1).toArray();
    for (int i = 0; i < checks.size(); ++i) {
        const auto reading = checkRun.reading({row.service.id, i});
        QJsonObject check = checks.at(i).toObject();
        check.insert(u"components"_s,
                     reading && reading->snapshot ? QJsonValue(
                         componentsJson(*reading->snapshot, row.service.checks.at(i), row.service.link))
                                                  : QJsonValue());
        checks[i] = check;
    }
    object.insert(u"checks"_s, checks);
    return object;
}

void printJson(const QList<ServiceRow> &rows, const QList<Service> &withParts, const CheckRun &checkRun)
{
    QJsonArray array;
    for (const ServiceRow &row : rows) {
        const bool isWanted = serviceNamed(withParts, row.service.id) != nullptr;
        array.append(isWanted ? withComponents(checkObject(row), row, checkRun) : checkObject(row));
    }
    sayJson(QJsonDocument(array));
}

/// The named services, or all; nothing and a complaint where a name is unknown.
std::optional<QList<Service>> chosenServices(const QList<Service> &all, const QStringList &names)
{
    if (names.isEmpty())
        return all;
    QList<Service> chosen;
    for (const QString &name : names) {
        const Service *found = serviceNamed(all, name);
        if (!found) {
            complain(name,
                     Terminal::tr("no such service in the configuration")
                         + didYouMean(name, serviceNames(all)));
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
    const auto checkRun = [lists, config, go] {
        if (!lists->isRead())
            return;
        if (!lists->trouble().isEmpty())
            complain(Terminal::tr("a shared list could not be used"), lists->trouble());
        lists->disconnect();
        go(config.services + lists->services());
    };
    QObject::connect(lists, &SharedLists::changed, &engine, checkRun);
    lists->setSources(sources, localListsOf(config.preferences));
    checkRun();
}

std::optional<LoadedConfig> configFor(const Invocation &invocation, const Done &done)
{
    ConfigFile file(invocation.value(u"config"_s), knownKinds());
    LoadedConfig loaded = file.load();
    for (const ConfigProblem &problem : std::as_const(loaded.problems))
        complain(file.path(), problemText(problem));
    if (loaded.origin == LoadedConfig::Origin::LastGood)
        complain(file.path(), Terminal::tr("using the last good copy"));
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
    engine->connectivity.setReferences(loaded->config.preferences.references);
    auto *checkRun = new CheckRun(engine->prober, engine->connectivity, systemClock(), engine);
    engine->setProxy(loaded->config.preferences, [=, config = loaded->config] {
        withSharedLists(*engine, config, [=](const QList<Service> &all) {
            const QStringList listed = invocation.options.value(u"components-of"_s);
            const auto withParts
                = listed.isEmpty() ? std::optional(QList<Service>()) : chosenServices(all, listed);
            const auto services = chosenServices(all, invocation.arguments);
            if (!services || !withParts)
                return done(ExitUsage);
            QObject::connect(checkRun, &CheckRun::finished, engine, [=](const QList<ServiceRow> &rows) {
                if (invocation.has(u"verbose"_s))
                    printContacts(rows);
                if (invocation.value(u"format"_s) == "json"_L1)
                    printJson(rows, *withParts, *checkRun);
                else
                    printRows(rows, invocation.value(u"format"_s, u"text"_s), wantsColour(invocation));
                done(exitCodeOf(rows));
            });
            checkRun->start(*services);
        });
    });
}

} // namespace Pilotlamp
