// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/config_edit.h"

#include "app/engine.h"
#include "app/kinds_known.h"
#include "app/shared_lists.h"
#include "core/address.h"
#include "ctl/commands.h"
#include "ctl/language.h"
#include "ctl/unknown_keys.h"
#include "store/config_fields.h"
#include "store/shared_list.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Every address of the services.
QStringList addressesOf(const QList<Service> &services)
{
    QStringList urls;
    for (const Service &service : services) {
        urls.append(service.link);
        for (const Check &check : service.checks)
            urls.append(check.url);
    }
    return urls;
}

/// "Shop checks.0.url" for "/services/3/checks/0/url": as `edit` takes it.
QString placeOf(const QString &pointer, const QList<Service> &services)
{
    const QStringList steps = pointer.split(u'/');
    bool isIndex = false;
    const int index = steps.value(2).toInt(&isIndex);
    if (steps.value(1) != "services"_L1 || !isIndex || index >= services.size())
        return pointer;
    const Service &service = services.at(index);
    const QString key = steps.mid(3).join(u'.');
    return (service.name.isEmpty() ? service.id : service.name) + (key.isEmpty() ? QString() : u' ' + key);
}

bool isError(const ConfigProblem &problem)
{
    return problem.severity != ConfigProblem::Severity::Warning;
}

} // namespace

ConfigEdit::ConfigEdit(const Invocation &invocation)
    : m_file(invocation.value(u"config"_s), knownKinds())
{
}

std::optional<int> ConfigEdit::open(Absent absent)
{
    const LoadedConfig loaded = m_file.load();
    if (loaded.origin != LoadedConfig::Origin::File && !loaded.isAbsent) {
        complain(m_file.path(), Terminal::tr("%1; repair it or move it away first").arg(loaded.reason));
        return loaded.readable ? ExitData : ExitNoInput;
    }
    if (!loaded.isAbsent || absent == Absent::FirstStart)
        m_config = loaded.config;
    return {};
}

QJsonArray ConfigEdit::services() const
{
    // Bytes, not the file's own list: services of the first start are in no file.
    const QByteArray bytes = serializeConfig(m_config);
    return QJsonDocument::fromJson(bytes).object().value("services"_L1).toArray();
}

int ConfigEdit::indexOf(const QString &service) const
{
    const Service *found = serviceNamed(m_config.services, service);
    return found ? static_cast<int>(found - m_config.services.constData()) : -1;
}

void ConfigEdit::leaveWithout(const QString &service, const Done &done) const
{
    const auto leave = [=, services = m_config.services](const QString &list) {
        QStringList known;
        for (const Service &one : services)
            known += {one.id, one.name};
        complain(service,
                 list.isEmpty()
                     ? Terminal::tr("no such service in the configuration") + didYouMean(service, known)
                     : Terminal::tr("comes from the shared list %1, which is read-only here")
                           .arg(withoutLogin(list)));
        done(ExitUsage);
    };
    const QStringList sources = sharedListsOf(m_config.preferences);
    if (sources.isEmpty())
        return leave({});
    auto *engine = new Engine(policyOfKind, QCoreApplication::instance());
    engine->setProxy(m_config.preferences, [=, preferences = m_config.preferences] {
        auto *lists = new SharedLists(engine->fetcher, systemClock(), knownKinds(), {}, engine);
        const auto tell = [=] {
            const QList<Service> shared = lists->services();
            const Service *found = serviceNamed(shared, service);
            if (!found && !lists->isRead())
                return;
            lists->disconnect();
            leave(found ? lists->originOf(found->id) : QString());
        };
        QObject::connect(lists, &SharedLists::changed, engine, tell);
        lists->setSources(sources, localListsOf(preferences));
        tell();
    });
}

QJsonObject ConfigEdit::service(int index) const
{
    return services().at(index).toObject();
}

int ConfigEdit::save(const QJsonArray &services)
{
    QJsonObject root = QJsonDocument::fromJson(serializeConfig(m_config)).object();
    root.insert(u"services"_s, services);
    const Config changed = parseConfig(QJsonDocument(root).toJson(), knownKinds());
    QList<ConfigProblem> problems = changed.problems + unknownKeys(changed.root);
    const QList<ConfigProblem> before = m_config.problems + unknownKeys(m_config.root);
    problems.removeIf([&](const ConfigProblem &problem) { return before.contains(problem); });
    // What stands there already stays; nothing of the kind is added.
    const QStringList known = addressesOf(m_config.services);
    for (const QString &url : addressesOf(changed.services)) {
        if (hasLogin(url) && !known.contains(url)) {
            complain(withoutLogin(url), withRemedy(loginProblem(), loginRemedy()));
            return ExitData;
        }
    }
    for (const ConfigProblem &problem : std::as_const(problems))
        complain(placeOf(problem.pointer, changed.services), withRemedy(problem.what, problem.remedy));
    if (std::any_of(problems.begin(), problems.end(), isError))
        return ExitData;
    const auto error = m_file.save(changed);
    if (!error)
        return 0;
    complain(m_file.path(), error->text);
    return m_file.differsOnDisk() ? ExitData : ExitCannotCreate;
}

} // namespace Pilotlamp
