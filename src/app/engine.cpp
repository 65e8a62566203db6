// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/engine.h"

#include "app/catalogue_known.h"
#include "store/database.h"
#include "store/installation.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

Engine::Engine(Monitor::PolicyOf policyOf, QObject *parent)
    : QObject(parent)
    , connectivity(fetcher)
    , prober(fetcher)
    , monitor(prober, connectivity, systemClock(), std::move(policyOf))
    , notificationPolicy([this]() -> const QList<ServiceRow> & { return monitor.rows(); }, systemClock())
    , explainer(connectivity)
    , diagnoser(monitor, explainer)
    , roots(monitor)
    , rootPage(fetcher, pageOfRoot, systemClock())
    , earlyWatch(monitor, roots, systemClock())
{
    connect(&notificationPolicy, &NotificationPolicy::causeNamed, &rootPage, &RootPage::ask);
    connect(&rootPage, &RootPage::admitted, &notificationPolicy, &NotificationPolicy::confirmRoot);
    notificationPolicy.setRootsOf([this](const Service &service) { return roots.rootsOf(service); });
    const auto lookUp = [this](const QString &name, QObject *context, Secrets::Found found) {
        secrets.find(name, context, std::move(found));
    };
    prober.setSecrets(lookUp);
    explainer.setSecrets(lookUp);
    connect(&monitor, &Monitor::verdictChanged, &notificationPolicy,
            [this](const QString &id) { notificationPolicy.noticeChange(id); });
    notificationPolicy.setExpecting(
        [this](const QDateTime &until) { return monitor.expectsAnswerUntil(until); });
    connect(&monitor, &Monitor::rowsChanged, &notificationPolicy, &NotificationPolicy::noteAnswered);
}

void Engine::setProxy(const Preferences &preferences, std::function<void()> ready)
{
    const ProxyChoice choice = proxyChoiceOf(preferences);
    if (choice != m_proxy) {
        m_proxy = choice;
        m_proxyPassword.clear();
        useProxy();
    }
    m_passwordLookup.reset();
    if (choice.secret.isEmpty())
        return ready();
    m_passwordLookup = std::make_unique<QObject>();
    secrets.find(choice.secret, m_passwordLookup.get(),
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
    if (!m_isSpread) {
        m_isSpread = true;
        monitor.setInstallation(installationNumber(QFileInfo(Database::pathFor({})).path()));
    }
    setProxy(preferences, [] {});
    connectivity.setReferences(preferences.references);
    explainer.setOtherResolver(preferences.otherResolver);
    rootPage.setAllowed(preferences.readRootPage);
    notificationPolicy.setPreferences(preferences);
    notificationPolicy.keepOnly(ids);
    monitor.setServices(services, preferences);
}

} // namespace Pilotlamp
