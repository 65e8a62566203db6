// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/history_access.h"

#include "app/kinds_known.h"
#include "app/service_history_reader.h"
#include "ctl/commands.h"
#include "ctl/language.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

std::optional<Service> knownService(const QList<Service> &services, const HistoryView *view,
                                    const QString &name)
{
    if (const Service *service = serviceNamed(services, name))
        return *service;
    if (view && !view->checksOf(name).isEmpty())
        return Service{.id = name, .name = name};
    return {};
}

} // namespace

HistoryReport historyOf(const HistoryView &view, const Service &service, TimeWindow window)
{
    HistoryReport report{.id = service.id, .name = service.name, .window = window};
    report.summary = view.summaries({service.id}, window).value(0);
    report.changes = view.verdictChanges(service.id, window);
    const QList<VerdictChange> earlier = view.verdictChanges(service.id, {0, window.from});
    if (!earlier.isEmpty())
        report.before = earlier.constLast();
    report.incidents = view.incidents(service.id, window);
    report.lead = ServiceHistoryReader(view).lead(service, QDateTime::fromMSecsSinceEpoch(window.until));
    return report;
}

std::optional<OpenedHistory> openHistory(const Invocation &invocation, const Done &done)
{
    const auto loaded = configFor(invocation, done);
    if (!loaded)
        return {};
    OpenedHistory opened;
    const QString path = Database::pathFor(ConfigFile(invocation.value(u"config"_s), knownKinds()).path());
    if (QFileInfo::exists(path)) {
        opened.database = std::make_unique<Database>(path, Database::Access::ReadOnly);
        opened.view = std::make_unique<HistoryView>(*opened.database);
        opened.view->setShown([](const QString &reason) { return toReader(reason); });
    }
    const QString name = invocation.arguments.value(0);
    const auto service
        = name.isEmpty() ? Service() : knownService(loaded->config.services, opened.view.get(), name);
    if (!service) {
        complain(name, Terminal::tr("no such service in the configuration or the history"));
        done(ExitUsage);
        return {};
    }
    // Damage shows only when something is read.
    if (opened.view)
        static_cast<void>(opened.view->checksOf(service->id));
    if (opened.database && !opened.database->trouble().isEmpty()) {
        complain(path, opened.database->trouble());
        done(ExitNoInput);
        return {};
    }
    opened.service = *service;
    opened.services = loaded->config.services;
    return opened;
}

} // namespace Pilotlamp
