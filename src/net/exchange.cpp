// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An exchange's way to a connection: its turn, the name, the deadline, the end.
#include "net/exchange.h"

#include "core/address.h"
#include "core/service.h"
#include "net/own_limits.h"
#include "net/own_link.h"

#include <QHostInfo>
#include <QNetworkCookieJar>
#include <QSslCertificate>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using ExchangePhase = Circumstances::Phase;

} // namespace

Exchange::Exchange(const Request &request, Transport &transport, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_transport(transport)
    , m_patienceMs(request.patienceMs)
{
    m_request.method = request.method.toUpper();
    m_circumstances.timeoutMs = request.timeoutMs;
    m_circumstances.bodyCap = request.bodyCap;
    m_fresh = !mayRepeat() || !request.keepAlive;
    for (QTimer *timer : {&m_deadline, &m_patience}) {
        timer->setSingleShot(true);
        // A coarse timer may be 5 % late, which is all that is
        // allowed; it rarely fires, so precision costs nothing.
        timer->setTimerType(Qt::PreciseTimer);
    }
    connect(&m_deadline, &QTimer::timeout, this, &Exchange::onDeadline);
    connect(&m_patience, &QTimer::timeout, this, [this] { end(Failure::OwnLimit); });
}

Exchange::~Exchange()
{
    release();
    m_transport.turns().leave(this);
}

bool Exchange::isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

void Exchange::start()
{
    m_response.url = m_request.url;
    hop();
}

int Exchange::elapsed() const
{
    return m_spentMs + (m_clock.isValid() ? static_cast<int>(m_clock.elapsed()) : 0);
}

/// Waiting in a queue of ours is no time of theirs.
void Exchange::pauseClock()
{
    m_spentMs = elapsed();
    m_clock.invalidate();
    m_deadline.stop();
    m_patience.start(std::max(1, m_patienceMs));
}

void Exchange::resumeClock()
{
    if (m_clock.isValid())
        return;
    m_patienceMs = m_patience.remainingTime();
    m_patience.stop();
    m_clock.start();
    m_deadline.start(std::max(0, m_request.timeoutMs - m_spentMs));
}

void Exchange::onDeadline()
{
    m_transport.remember(m_request.url, true);
    if (m_circumstances.phase == ExchangePhase::Name)
        return end(m_way.isProxied() ? Failure::Proxy : Failure::NameTimeout);
    end(Failure::Timeout);
}

void Exchange::hop()
{
    m_circumstances.url = m_request.url;
    if (!isWeb(m_request.url))
        return end(Failure::UnsupportedScheme);
    m_way = m_transport.wayTo(m_request.url, m_request.direct);
    if (m_tunnel)
        m_way.isForwarded = false;
    m_circumstances.proxied = m_way.isProxied();
    m_circumstances.forwarded = m_way.isForwarded;
    m_circumstances.phase = ExchangePhase::Queue;
    m_askedAgain = false;
    m_addresses.clear();
    m_response.certificate.reset();
    pauseClock();
    m_transport.turns().ask({.origin = originOf(m_request.url),
                             .way = m_way.key(),
                             .urgent = m_request.urgent,
                             .sluggish = m_transport.isSluggish(m_request.url)},
                            this, [this] { onTurn(); });
}

void Exchange::onTurn()
{
    if (m_ended)
        return;
    if (QTcpSocket *kept = m_fresh ? nullptr : m_transport.pool().take(place())) {
        resumeClock();
        m_kept = true;
        m_socket = kept;
        m_socket->setParent(this);
        return send();
    }
    lookUp();
}

void Exchange::lookUp()
{
    const bool byProxy = m_way.isProxied() && !m_way.isForwarded;
    const QString host = m_way.isForwarded ? m_way.proxy.hostName() : m_request.url.host();
    const QHostAddress literal(host);
    if (byProxy || !literal.isNull() || isLocalName(host)) {
        if (!literal.isNull())
            m_addresses = {literal};
        else if (!byProxy)
            m_addresses = {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
        resumeClock();
        return dial();
    }
    m_transport.names().ask(
        host, m_request.urgent, this,
        [this] {
            resumeClock();
            m_circumstances.phase = ExchangePhase::Name;
        },
        [this](const QHostInfo &info) { onName(info); });
}

void Exchange::onName(const QHostInfo &info)
{
    if (m_ended)
        return;
    resumeClock();
    if (m_hops == 0)
        m_response.timings.dnsMs = elapsed();
    m_addresses = info.addresses();
    const bool isMoved = m_hops > 0 && !m_isOnLink;
    if (!m_way.isForwarded && (isMoved || m_request.isForeign) && isOnOwnLinkOnly(m_addresses))
        return end(isMoved ? Failure::LinkLocal : Failure::ForeignLink);
    if (info.error() == QHostInfo::NoError && !m_addresses.isEmpty())
        return dial();
    m_circumstances.phase = ExchangePhase::Name;
    if (descriptorsAreShort())
        return end(Failure::OwnLimit);
    if (m_way.isProxied())
        return end(Failure::Proxy);
    end(info.error() == QHostInfo::HostNotFound ? Failure::NameNotFound : Failure::NameTimeout);
}

void Exchange::dial()
{
    m_circumstances.phase = ExchangePhase::Connect;
    m_kept = false;
    if (descriptorsAreShort())
        return end(Failure::OwnLimit);
    const QUrl &url = m_request.url;
    const bool isSecure = url.scheme() == "https"_L1;
    DialTarget target{.host = url.host(),
                      .port = static_cast<quint16>(url.port(isSecure ? 443 : 80)),
                      .addresses = m_addresses,
                      .secure = isSecure};
    if (m_way.isForwarded)
        target.port = m_way.proxy.port();
    else if (m_way.isProxied())
        target.proxy = QNetworkProxy(m_way.proxy);
    // A caching proxy that is gone through must be told so.
    if (target.proxy.type() == QNetworkProxy::HttpCachingProxy)
        target.proxy.setType(QNetworkProxy::HttpProxy);
    m_dialer = std::make_unique<Dialer>(target);
    connect(m_dialer.get(), &Dialer::connected, this, &Exchange::onConnected);
    connect(m_dialer.get(), &Dialer::failed, this,
            [this](QAbstractSocket::SocketError error, const QString &text) {
                // A connection that is broken off while it is made is no answer yet.
                if (error != QAbstractSocket::RemoteHostClosedError || !askAgain())
                    conclude(outcomeOf(error, text, m_circumstances));
            });
    m_dialer->start();
}

QByteArray Exchange::place() const
{
    const QByteArray trust = m_request.tls ? m_request.tls->id.toHex() : QByteArray();
    return (originOf(m_request.url) + u' ' + m_way.key() + (m_way.isForwarded ? u" f "_s : u" "_s)).toUtf8()
        + trust;
}

void Exchange::end(Failure reason)
{
    m_circumstances.own = reason;
    conclude(outcomeOf(m_circumstances));
}

void Exchange::conclude(const Outcome &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_patience.stop();
    m_response.failure = outcome.failure;
    m_response.error = outcome.error;
    if (m_clock.isValid() || m_spentMs > 0)
        m_response.timings.totalMs = elapsed();
    collectFacts();
    release();
    m_transport.turns().leave(this);
    Q_EMIT finished(m_response);
}

void Exchange::release()
{
    if (m_dialer) {
        m_dialer->disconnect(this);
        m_dialer.release()->deleteLater(); // it may be the one that is speaking
    }
    m_endWatch.reset();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    // Its end closes it; from within one of its own signals that would be too early.
    m_socket->setParent(nullptr);
    m_socket->deleteLater();
    m_socket = nullptr;
}

} // namespace Pilotlamp
