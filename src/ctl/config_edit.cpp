// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/config_edit.h"

#include "app/kinds_known.h"
#include "ctl/commands.h"
#include "ctl/language.h"
#include "ctl/unknown_keys.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

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
    if (found)
        return static_cast<int>(found - m_config.services.constData());
    QStringList known;
    for (const Service &one : m_config.services)
        known += {one.id, one.name};
    complain(service, Terminal::tr("no such service in the configuration") + didYouMean(service, known));
    return -1;
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
    for (const ConfigProblem &problem : std::as_const(problems))
        complain(problem.pointer, withRemedy(problem.what, problem.remedy));
    if (std::any_of(problems.begin(), problems.end(), isError))
        return ExitData;
    const auto error = m_file.save(changed);
    if (!error)
        return 0;
    complain(m_file.path(), error->text);
    return m_file.differsOnDisk() ? ExitData : ExitCannotCreate;
}

} // namespace Pilotlamp
