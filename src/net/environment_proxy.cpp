// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/environment_proxy.h"

#include <QHostAddress>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr quint16 SocksPort = 1080;

/// The lower-case name comes first, as with curl.
QString environmentText(const char *name)
{
    const QString lower = qEnvironmentVariable(name);
    return lower.isEmpty() ? qEnvironmentVariable(QByteArray(name).toUpper().constData()) : lower;
}

bool excepts(QString entry, const QString &host, int port)
{
    const bool isAddress = !QHostAddress(entry.section(u'/', 0, 0)).isNull();
    if (const qsizetype colon = entry.lastIndexOf(u':'); !isAddress && colon >= 0) {
        bool isPort = false;
        if (const int only = entry.sliced(colon + 1).toInt(&isPort); isPort && only != port)
            return false;
        entry.truncate(colon);
    }
    if (entry.startsWith(u'[') && entry.endsWith(u']'))
        entry = entry.sliced(1, entry.size() - 2);
    while (entry.startsWith(u'*') || entry.startsWith(u'.'))
        entry.remove(0, 1);
    if (entry.isEmpty())
        return true;
    const QHostAddress address(host);
    if (const auto subnet = QHostAddress::parseSubnet(entry); !address.isNull() && entry.contains(u'/'))
        return address.isInSubnet(subnet);
    if (!address.isNull())
        return address == QHostAddress(entry);
    return host.compare(entry, Qt::CaseInsensitive) == 0 || host.endsWith(u'.' + entry, Qt::CaseInsensitive);
}

} // namespace

bool isExceptedBy(const QString &noProxy, const QString &host, int port)
{
    static const auto blanks = [](QChar c) {
        return c == u',' || c.isSpace();
    };
    QString list = noProxy;
    std::replace_if(list.begin(), list.end(), blanks, u' ');
    const QStringList entries = list.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(entries.begin(), entries.end(),
                       [&](const QString &entry) { return excepts(entry, host, port); });
}

std::optional<QNetworkProxy> proxyOf(const QString &allProxy)
{
    const QUrl url(allProxy.contains("://"_L1) ? allProxy : u"http://"_s + allProxy);
    const bool isSocks = url.scheme().startsWith("socks"_L1) && !url.scheme().startsWith("socks4"_L1);
    if (url.host().isEmpty() || (!isSocks && url.scheme() != "http"_L1))
        return {};
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port(SocksPort)), url.userName(QUrl::FullyDecoded),
                         url.password(QUrl::FullyDecoded));
}

std::optional<QNetworkProxy> environmentProxyFor(const QUrl &url)
{
    const QString own = environmentText(url.scheme() == "https"_L1 ? "https_proxy" : "http_proxy");
    const QString all = environmentText("all_proxy");
    if (own.isEmpty() && all.isEmpty())
        return {};
    if (isExceptedBy(environmentText("no_proxy"), url.host(),
                     url.port(url.scheme() == "https"_L1 ? 443 : 80)))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    return own.isEmpty() ? proxyOf(all) : std::nullopt;
}

} // namespace Pilotlamp
