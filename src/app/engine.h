// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diagnoser.h"
#include "app/early_watch.h"
#include "app/explainer.h"
#include "app/monitor.h"
#include "app/notification_policy.h"
#include "app/root_page.h"
#include "app/root_watch.h"
#include "net/connectivity_monitor.h"
#include "net/fetcher.h"
#include "net/prober.h"
#include "store/secrets.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Pilotlamp {

/// The whole monitor without a screen: asks, judges, remembers
/// what was told. Both programs are built around it.
class Engine : public QObject {
    Q_OBJECT

public:
    /// `policyOf` gives the times and counts of a check; the demo has its own.
    explicit Engine(Monitor::PolicyOf policyOf, QObject *parent = nullptr);

    /// Takes over a configuration at once.
    void apply(const QList<Service> &services, const Preferences &preferences);

    /// Asks through the proxies of these preferences from now on. `ready` is called once their password is
    /// there, or cannot be had; at once where none is needed.
    void setProxy(const Preferences &preferences, std::function<void()> ready);

    Fetcher fetcher;
    ConnectivityMonitor connectivity;
    Secrets secrets;
    Prober prober;
    Monitor monitor;
    NotificationPolicy notificationPolicy;
    Explainer explainer;
    Diagnoser diagnoser;
    RootWatch roots;
    RootPage rootPage;
    EarlyWatch earlyWatch;

private:
    void useProxy();

    ProxyChoice m_proxy = {};
    QString m_proxyPassword = {};
    bool m_isSpread = false; ///< the monitor knows the number of this installation
    std::unique_ptr<QObject> m_passwordLookup = {}; ///< while the keyring is asked for the proxy's password
};

} // namespace Pilotlamp
