// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "app/check_run.h"
#include "app/engine.h"
#include "app/kinds_known.h"
#include "core/calendar.h"
#include "ctl/language.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

/// Reads the services' pages once and prints what they plan as an iCalendar file.
void runCalendar(const Invocation &invocation, const Done &done)
{
    const auto loaded = configFor(invocation, done);
    if (!loaded)
        return;
    auto *engine = new Engine(policyOfKind, QCoreApplication::instance());
    engine->connectivity.setReferences(loaded->config.preferences.references);
    auto *reading = new CheckRun(engine->prober, engine->connectivity, systemClock(), engine);
    QObject::connect(reading, &CheckRun::finished, engine, [done](const QList<ServiceRow> &rows) {
        // The last line's end is added by what prints it.
        sayRecords(
            QString::fromUtf8(calendarOf(rows, QDateTime::currentDateTimeUtc())).remove(u'\r').chopped(1));
        done(0);
    });
    engine->setProxy(loaded->config.preferences, [=, config = loaded->config] {
        withSharedLists(*engine, config, [=](const QList<Service> &all) {
            QList<Service> chosen = invocation.arguments.isEmpty() ? all : QList<Service>();
            for (const QString &name : invocation.arguments) {
                const Service *service = serviceNamed(all, name);
                if (!service) {
                    complain(name, Terminal::tr("no such service in the configuration"));
                    return done(ExitUsage);
                }
                chosen.append(*service);
            }
            reading->start(chosen);
        });
    });
}

} // namespace Pilotlamp
