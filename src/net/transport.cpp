// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transport.h"

#include "core/service.h"
#include "net/own_limits.h"

#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 ProxyMemoryMs = 30'000;
constexpr qint64 KeptMs = 120'000; ///< how long QNetworkAccessManager keeps an idle connection
constexpr int MostKept = 256;

/// Hands Transport's choice of proxies to QNetworkAccessManager.
class Proxies : public QNetworkProxyFactory {
public:
    explicit Proxies(Transport &transport)
        : m_transport(transport)
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return m_transport.proxiesFor(query.url());
    }

private:
    Transport &m_transport;
};

QString originOf(const QUrl &url)
{
    return url.scheme() + u"://"_s + url.host() + u':' + QString::number(url.port());
}

} // namespace

Transport::Transport(QObject *parent)
    : QObject(parent)
{
    m_clock.start();
    m_manager = new QNetworkAccessManager(this);
    m_manager->setProxyFactory(new Proxies(*this));
}

void Transport::setProxy(const ProxyChoice &choice, const QString &password)
{
    m_choice = choice;
    m_proxies.clear();
    // Qt keeps connections by their proxy, so none of another one is used again.
    m_manual = QNetworkProxy(choice.socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy,
                             choice.host, choice.port, choice.user, password);
}

QNetworkAccessManager &Transport::manager(bool direct)
{
    if (!direct)
        return *m_manager;
    if (!m_direct) {
        m_direct = new QNetworkAccessManager(this);
        m_direct->setProxy(QNetworkProxy::NoProxy);
    }
    return *m_direct;
}

QNetworkAccessManager &Transport::manager(const QByteArray &trust)
{
    QNetworkAccessManager *&manager = m_trusting[trust];
    if (!manager) {
        manager = new QNetworkAccessManager(this);
        manager->setProxyFactory(new Proxies(*this));
    }
    return *manager;
}

QList<QNetworkProxy> Transport::proxiesFor(const QUrl &url)
{
    if (reachOf(url.toString()) == Reach::Loopback || m_choice.mode == ProxyChoice::Mode::None)
        return {QNetworkProxy::NoProxy};
    if (m_choice.mode == ProxyChoice::Mode::Manual)
        return {isExcepted(m_choice, url.host()) ? QNetworkProxy(QNetworkProxy::NoProxy) : m_manual};
    KnownProxies &known = m_proxies[originOf(url)];
    if (known.proxies.isEmpty() || known.untilMs < m_clock.elapsed()) {
        known.proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        known.untilMs = m_clock.elapsed() + ProxyMemoryMs;
    }
    return known.proxies;
}

bool Transport::isProxied(const QUrl &url, bool direct)
{
    if (direct)
        return false;
    const auto type = proxiesFor(url).value(0).type();
    return type != QNetworkProxy::NoProxy && type != QNetworkProxy::DefaultProxy;
}

bool Transport::mayKeep(const QUrl &url)
{
    const qint64 now = m_clock.elapsed();
    const QString origin = originOf(url);
    if (!m_kept.contains(origin) && m_kept.size() >= std::min(MostKept, descriptorLimit() / 4)) {
        m_kept.removeIf([&](auto entry) { return entry.value() < now; });
        if (m_kept.size() >= std::min(MostKept, descriptorLimit() / 4))
            return false;
    }
    m_kept[origin] = now + KeptMs;
    return true;
}

void Transport::drop()
{
    m_kept.clear();
    m_proxies.clear();
    m_manager->clearConnectionCache();
    if (m_direct)
        m_direct->clearConnectionCache();
    for (QNetworkAccessManager *manager : std::as_const(m_trusting))
        manager->clearConnectionCache();
}

} // namespace Pilotlamp
