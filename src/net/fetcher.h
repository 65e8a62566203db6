// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/proxy_choice.h"
#include "core/response.h"
#include "net/tls_trust_store.h"

#include <QList>
#include <QObject>
#include <QSet>

#include <functional>

namespace Pilotlamp {

class Exchange;
class NameGate;
class Transport;
class TurnQueue;

/// One HTTP request of ours.
struct Request {
    QUrl url = {};
    QByteArray method = "GET";
    QList<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    int timeoutMs = 10000; ///< own deadline over everything, from the moment our queue hands it on
    int patienceMs = 60'000; ///< how long it may wait for its turn here before we say that it is us
    qint64 bodyCap = 4 * 1024 * 1024; ///< a longer body is cut off and fails as TooLarge
    bool followRedirects = true; ///< only ever to http and https
    bool keepAlive = true; ///< false: a new connection, closed at once
    bool direct = false; ///< not through a proxy
    bool isForeign = false; ///< its name may not lead to this computer's own link
    bool urgent = false; ///< asked before others: a judgement waits for it
    TlsTrustPtr tls = {}; ///< whom to trust; null = the system's authorities
};

/// Asks over HTTP, each request on a connection of its own; maps every outcome to a Response in one place.
class Fetcher : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const Response &)>;

    explicit Fetcher(QObject *parent = nullptr);
    ~Fetcher() override;

    /// Sends a request and answers exactly once, unless `context` is destroyed first, which aborts it.
    void fetch(const Request &request, QObject *context, Answer answer);
    /// Aborts what is under way (answers with Failure::Cancelled) and drops kept connections, as after sleep.
    void dropConnections();
    /// Which proxies to use from now on; the system's until then. `password` is that of one chosen by hand.
    void setProxy(const ProxyChoice &choice, const QString &password = {});
    /// True where a proxy would carry a request for this address. Never for loopback.
    bool isProxied(const QUrl &url) const;
    /// The gate through which every name is asked, for probes with sockets of their own.
    NameGate &names();
    /// The queue in which everything waits that is asked over
    /// a connection, for probes with sockets of their own.
    TurnQueue &turns();
    /// Whom checks trust over TLS, as last read from their files.
    TlsTrustStore &trusts() { return m_trusts; }

private:
    void remove(Exchange *exchange);

    Transport *m_transport = nullptr;
    QSet<Exchange *> m_all = {};
    TlsTrustStore m_trusts = {};
};

} // namespace Pilotlamp
