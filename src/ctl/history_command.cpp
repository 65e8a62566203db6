// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "app/kinds_known.h"
#include "ctl/duration.h"
#include "ctl/history_output.h"
#include "store/database.h"
#include "store/history_view.h"

#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

HistoryReport reportOf(const HistoryView &view, const Service &service, TimeWindow window)
{
    HistoryReport report{.id = service.id, .name = service.name, .window = window};
    report.summary = view.summaries({service.id}, window).value(0);
    report.changes = view.verdictChanges(service.id, window);
    const QList<VerdictChange> earlier = view.verdictChanges(service.id, {0, window.from});
    if (!earlier.isEmpty())
        report.before = earlier.constLast();
    report.incidents = view.incidents(service.id, window);
    return report;
}

/// The service of the config, or one that is no longer in it but was watched; nothing where neither.
std::optional<Service> knownService(const QList<Service> &services, const HistoryView *view,
                                    const QString &name)
{
    if (const Service *service = serviceNamed(services, name))
        return *service;
    if (view && !view->checksOf(name).isEmpty())
        return Service{.id = name, .name = name};
    return {};
}

void print(const HistoryReport &report, const QString &format)
{
    if (format == "json"_L1)
        say(QString::fromUtf8(QJsonDocument(historyObject(report)).toJson()).trimmed());
    else
        say(format == "csv"_L1 ? historyCsv(report) : historyText(report));
}

} // namespace

void runHistory(const Invocation &invocation, const Done &done)
{
    const auto seconds = secondsOfOption(invocation, u"since"_s, 7 * 86400, 60);
    if (!seconds)
        return done(ExitUsage);
    const auto loaded = configFor(invocation, done);
    if (!loaded)
        return;
    const QString path = Database::pathFor(ConfigFile(invocation.value(u"config"_s), knownKinds()).path());
    std::unique_ptr<Database> database;
    std::unique_ptr<HistoryView> view;
    if (QFileInfo::exists(path)) {
        database = std::make_unique<Database>(path, Database::Access::ReadOnly);
        view = std::make_unique<HistoryView>(*database);
    }
    const QString name = invocation.arguments.constFirst();
    const auto service = knownService(loaded->config.services, view.get(), name);
    if (!service) {
        complain(name, u"no such service in the config or the history"_s);
        return done(ExitUsage);
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const TimeWindow window{now - *seconds * 1000, now};
    const HistoryReport report = view ? reportOf(*view, *service, window)
                                      : HistoryReport{.id = service->id,
                                                      .name = service->name,
                                                      .window = window,
                                                      .summary = {.uptime = {.windowMs = *seconds * 1000}}};
    if (database && !database->trouble().isEmpty()) {
        complain(path, database->trouble());
        return done(ExitNoInput);
    }
    print(report, invocation.value(u"format"_s, u"text"_s));
    done(0);
}

} // namespace Pilotlamp
