// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {

Engine::Engine(Monitor::PolicyOf policyOf, QObject *parent)
    : QObject(parent)
    , sense(fetcher)
    , prober(fetcher)
    , monitor(prober, sense, systemClock(), std::move(policyOf))
    , desk([this]() -> const QList<ServiceRow> & { return monitor.rows(); }, systemClock())
    , explainer(sense)
    , diagnoser(monitor, explainer)
{
    prober.setSecrets([this](const QString &name, QObject *context, Secrets::Found found) {
        secrets.find(name, context, std::move(found));
    });
    connect(&monitor, &Monitor::verdictChanged, &desk, [this](const QString &id) { desk.noticeChange(id); });
}

void Engine::apply(const QList<Service> &services, const Preferences &preferences)
{
    QSet<QString> ids;
    for (const Service &service : services)
        ids.insert(service.id);
    sense.setReferences(preferences.references);
    explainer.setOtherResolver(preferences.options.value("otherResolver"_L1).toString());
    desk.setPreferences(preferences);
    desk.keepOnly(ids);
    monitor.setServices(services, preferences);
}

} // namespace Pilotlamp
