// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proxy_choice.h"
#include "net/name_gate.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace Pilotlamp {

/// What all requests share: the connections, the names under way, the proxies.
class Transport : public QObject {
    Q_OBJECT

public:
    explicit Transport(QObject *parent = nullptr);

    /// Which proxies to use from now on, with the password of one chosen by hand.
    void setProxy(const ProxyChoice &choice, const QString &password);
    /// The manager to send through; the one without proxies is made when first needed.
    QNetworkAccessManager &manager(bool direct);
    /// The one for requests with a trust of their own: kept connections know nothing of trust, so they are
    /// never shared between two.
    QNetworkAccessManager &manager(const QByteArray &trust);
    /// True where a proxy carries the request, so that it looks the name up and not we. Never for
    /// loopback.
    bool isProxied(const QUrl &url, bool direct);
    /// The proxies for a URL, best first; the system's word is kept for half a minute, as asking may start a
    /// script.
    QList<QNetworkProxy> proxiesFor(const QUrl &url);
    /// True where a connection to this host may be kept: the pool is bounded, as every kept socket is polled
    /// at each wake-up and holds a descriptor.
    bool mayKeep(const QUrl &url);
    NameGate &names() { return m_names; }
    /// Forgets kept connections and proxies, as after sleep or a change of network.
    void drop();

private:
    struct KnownProxies {
        QList<QNetworkProxy> proxies = {};
        qint64 untilMs = 0;
    };
    NameGate m_names;
    ProxyChoice m_choice = {};
    QNetworkProxy m_manual = {}; ///< the proxy chosen by hand
    QElapsedTimer m_clock = {};
    QNetworkAccessManager *m_manager = nullptr;
    QNetworkAccessManager *m_direct = nullptr;
    QHash<QByteArray, QNetworkAccessManager *> m_trusting = {}; ///< by TlsTrust::id
    QHash<QString, KnownProxies> m_proxies = {};
    QHash<QString, qint64> m_kept = {}; ///< host and port -> when Qt closes its idle connection, by m_clock
};

} // namespace Pilotlamp
