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
    , roots(monitor)
{
    desk.setRootsOf([this](const Service &service) { return roots.rootsOf(service); });
    prober.setSecrets([this](const QString &name, QObject *context, Secrets::Found found) {
        secrets.find(name, context, std::move(found));
    });
    connect(&monitor, &Monitor::verdictChanged, &desk, [this](const QString &id) { desk.noticeChange(id); });
}

void Engine::setProxy(const Preferences &preferences, std::function<void()> ready)
{
    const ProxyChoice choice = proxyChoiceOf(preferences);
    if (choice != m_proxy) {
        m_proxy = choice;
        m_proxyPassword.clear();
        useProxy();
    }
    m_passwordLook.reset();
    if (choice.secret.isEmpty())
        return ready();
    m_passwordLook = std::make_unique<QObject>();
    secrets.find(choice.secret, m_passwordLook.get(),
                 [this, ready = std::move(ready)](const Result<QString> &found) {
                     const QString password = found.value_or({});
                     if (!password.isEmpty() && password != m_proxyPassword) {
                         m_proxyPassword = password;
                         useProxy();
                         monitor.refresh(); // what was asked without it was refused
                     }
                     ready();
                 });
}

void Engine::useProxy()
{
    fetcher.setProxy(m_proxy, m_proxyPassword);
    explainer.setProxy(m_proxy, m_proxyPassword);
}

void Engine::apply(const QList<Service> &services, const Preferences &preferences)
{
    QSet<QString> ids;
    for (const Service &service : services) {
        if (service.enabled) // of what is switched off nothing is left on the screen
            ids.insert(service.id);
    }
    setProxy(preferences, [] {});
    sense.setReferences(preferences.references);
    explainer.setOtherResolver(preferences.options.value("otherResolver"_L1).toString());
    desk.setPreferences(preferences);
    desk.keepOnly(ids);
    monitor.setServices(services, preferences);
}

} // namespace Pilotlamp
