// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/tray_access.h"

#include "app/kinds_known.h"
#include "ctl/commands.h"
#include "ctl/language.h"
#include "store/config_file.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

std::unique_ptr<TrayClient> trayOf(const Invocation &invocation)
{
    const QString path = ConfigFile(invocation.value(u"config"_s), knownKinds()).path();
    return trayClientFor(path, ConfigFile::defaultPath());
}

int exitCodeOf(const Error &error)
{
    complain(u"tray"_s, error.text);
    switch (error.kind) {
    case Error::Kind::Unreachable:
        return ExitUnavailable;
    case Error::Kind::Refused:
        return ExitUsage;
    default:
        return ExitSoftware;
    }
}

std::optional<ServiceRow> watchedService(TrayClient &tray, const QString &name, const Done &done)
{
    const Result<QList<ServiceRow>> rows = tray.services();
    if (!rows) {
        done(exitCodeOf(rows.error()));
        return {};
    }
    QList<Service> services;
    for (const ServiceRow &row : *rows)
        services.append(row.service);
    if (const Service *service = serviceNamed(services, name))
        return rows->at(service - services.constData());
    QStringList known;
    for (const Service &one : std::as_const(services))
        known += {one.id, one.name};
    complain(name, Terminal::tr("the running tray has no such service") + didYouMean(name, known));
    done(ExitUsage);
    return {};
}

} // namespace Pilotlamp
