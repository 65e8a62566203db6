// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proxy_choice.h"
#include "net/name_gate.h"
#include "net/socket_pool.h"
#include "net/turn_queue.h"

#include <QElapsedTimer>
#include <QHash>
#include <QNetworkProxy>
#include <QObject>
#include <QSet>
#include <QUrl>

namespace Pilotlamp {

/// How a request gets to its host.
struct Way {
    QNetworkProxy proxy = QNetworkProxy::NoProxy;
    bool isForwarded = false; ///< the proxy itself is asked, with the whole address (RFC 9112 section 3.2.2)

    bool isProxied() const { return proxy.type() != QNetworkProxy::NoProxy; }
    /// Equal for equal ways; empty for the straight one.
    QString key() const;
};

/// What all requests share: the queue, the kept connections, the names under way, the proxies.
class Transport : public QObject {
    Q_OBJECT

public:
    explicit Transport(QObject *parent = nullptr);

    /// Which proxies to use from now on, with the password of one chosen by hand.
    void setProxy(const ProxyChoice &choice, const QString &password);
    /// The way to a URL; `direct`: never through a proxy. Loopback never goes through one.
    Way wayTo(const QUrl &url, bool direct);
    NameGate &names() { return m_names; }
    TurnQueue &turns() { return m_turns; }
    SocketPool &pool() { return m_pool; }
    /// Remembers whether an address answered in time, for its place in the queue.
    void remember(const QUrl &url, bool isSluggish);
    bool isSluggish(const QUrl &url) const { return m_sluggish.contains(url.toString()); }
    /// Forgets kept connections and proxies, as after sleep or a change of network.
    void drop();

private:
    QList<QNetworkProxy> proxiesFor(const QUrl &url);

    struct KnownProxies {
        QList<QNetworkProxy> proxies = {};
        qint64 untilMs = 0;
    };
    NameGate m_names;
    TurnQueue m_turns;
    SocketPool m_pool;
    ProxyChoice m_choice = {};
    QNetworkProxy m_manual = {}; ///< the proxy chosen by hand
    QElapsedTimer m_clock = {};
    QHash<QString, KnownProxies> m_proxies = {};
    QSet<QString> m_sluggish = {}; ///< addresses that ran into their deadline when they were asked last
};

/// Scheme, host and port, the default one written out.
QString originOf(const QUrl &url);

} // namespace Pilotlamp
