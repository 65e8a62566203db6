// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport.h"

#include "core/service.h"
#include "net/environment_proxy.h"
#include "net/own_limits.h"

#include <QNetworkProxyFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 ProxyMemoryMs = 30'000;
constexpr qsizetype MostSluggishKnown = 10'000;

/// How many requests run at once; the rest waits, so that no limit of ours is met.
int mostRequestsAtOnce()
{
    return std::clamp(descriptorLimit() / 8, 16, 256);
}

} // namespace

QString originOf(const QUrl &url)
{
    const int port = url.port(url.scheme() == "https"_L1 ? 443 : 80);
    return url.scheme() + u"://"_s + url.host().toLower() + u':' + QString::number(port);
}

QString Way::key() const
{
    if (!isProxied())
        return {};
    return QString::number(proxy.type()) + u' ' + proxy.user() + u'@' + proxy.hostName() + u':'
        + QString::number(proxy.port());
}

Transport::Transport(QObject *parent)
    : QObject(parent)
    , m_turns(mostRequestsAtOnce())
{
    m_clock.start();
}

void Transport::setProxy(const ProxyChoice &choice, const QString &password)
{
    m_choice = choice;
    m_proxies.clear();
    m_pool.clear();
    m_manual = QNetworkProxy(choice.socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                             choice.host, choice.port, choice.user, password);
}

/// The proxies for a URL, best first; the system's word is
/// kept for half a minute, as asking may start a script.
QList<QNetworkProxy> Transport::proxiesFor(const QUrl &url)
{
    if (reachOf(url.toString()) == Reach::Loopback || m_choice.mode == ProxyChoice::Mode::None)
        return {QNetworkProxy::NoProxy};
    if (m_choice.mode == ProxyChoice::Mode::Manual)
        return {isExcepted(m_choice, url.host()) ? QNetworkProxy(QNetworkProxy::NoProxy) : m_manual};
    KnownProxies &known = m_proxies[originOf(url)];
    if (known.proxies.isEmpty() || known.untilMs < m_clock.elapsed()) {
        const auto stated = environmentProxyFor(url);
        known.proxies
            = stated ? QList{*stated} : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        known.untilMs = m_clock.elapsed() + ProxyMemoryMs;
    }
    return known.proxies;
}

Way Transport::wayTo(const QUrl &url, bool direct)
{
    const bool isSecure = url.scheme() == "https"_L1;
    for (const QNetworkProxy &proxy : direct ? QList<QNetworkProxy>() : proxiesFor(url)) {
        switch (proxy.type()) {
        case QNetworkProxy::Socks5Proxy:
            return {proxy, false};
        case QNetworkProxy::HttpProxy:
            return {proxy, !isSecure};
        case QNetworkProxy::HttpCachingProxy:
            if (!isSecure)
                return {proxy, true};
            break;
        case QNetworkProxy::NoProxy:
        case QNetworkProxy::DefaultProxy:
            return {};
        default:
            break;
        }
    }
    return {};
}

void Transport::remember(const QUrl &url, bool isSluggish)
{
    if (!isSluggish)
        m_sluggish.remove(url.toString());
    else if (m_sluggish.size() < MostSluggishKnown)
        m_sluggish.insert(url.toString());
}

void Transport::drop()
{
    m_proxies.clear();
    m_pool.clear();
}

} // namespace Pilotlamp
