// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/surroundings.h"

#include "net/dns_probe.h"

#include <QFile>
#include <QNetworkInterface>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Every cable that is up has an IPv6 address for itself (RFC 4862), also one between this computer and a
/// container: it alone is no network.
bool isOfANetwork(const QNetworkAddressEntry &entry)
{
    return entry.ip().protocol() == QAbstractSocket::IPv4Protocol || !entry.ip().isLinkLocal();
}

bool isUp(const QNetworkInterface &one)
{
    constexpr auto wanted = QNetworkInterface::IsUp | QNetworkInterface::IsRunning;
    const auto entries = one.addressEntries();
    return (one.flags() & wanted) == wanted && !(one.flags() & QNetworkInterface::IsLoopBack)
        && std::any_of(entries.begin(), entries.end(), isOfANetwork);
}

bool reachesFar(const QNetworkAddressEntry &entry)
{
    const QHostAddress ip = entry.ip();
    return ip.protocol() == QAbstractSocket::IPv6Protocol && !ip.isLinkLocal() && !ip.isLoopback();
}

} // namespace

bool hasLink()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), isUp);
}

bool hasIpv6()
{
    const auto interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &one) {
        const auto entries = one.addressEntries();
        return isUp(one) && std::any_of(entries.begin(), entries.end(), reachesFar);
    });
}

QHostAddress secondNameServer(const QByteArray &resolvConf)
{
    const QList<Endpoint> servers = nameServersIn(resolvConf);
    const auto second = std::find_if(servers.begin(), servers.end(), [&](const Endpoint &server) {
        return server.host != servers.constFirst().host;
    });
    return second == servers.end() ? QHostAddress() : QHostAddress(second->host);
}

QHostAddress secondNameServer()
{
    QFile file(u"/etc/resolv.conf"_s);
    return file.open(QIODevice::ReadOnly) ? secondNameServer(file.read(64 * 1024)) : QHostAddress();
}

} // namespace Pilotlamp
