// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service.h"

#include "core/address.h"
#include "core/command_line.h"

#include <QHashFunctions>
#include <QRegularExpression>
#include <QUrl>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

size_t qHash(const CheckId &id, size_t seed) noexcept
{
    return qHashMulti(seed, id.service, id.index);
}

namespace {

/// The host as an address parser reads it: 127.1, 0x7f000001 and 0:0:0:0:0:0:0:1 are addresses, too, and an
/// IPv4 address in IPv6 clothes (::ffff:127.0.0.1) is one of IPv4.
QString plainHost(const QString &host)
{
    QString plain = host;
    if (host.contains(u':')) {
        const QString read = QUrl(u"x://["_s + host.section(u'%', 0, 0) + u']').host();
        plain = read.isEmpty() ? host : read;
        return plain.contains(u'.') ? plain.section(u':', -1) : plain;
    }
    if (plain.endsWith(u'.'))
        plain.chop(1); // written as it stands in the DNS
    static const QRegularExpression numbers(u"^(?:0x[0-9a-f]*|[0-9]+)(?:\\.(?:0x[0-9a-f]*|[0-9]+)){0,3}$"_s);
    if (numbers.match(plain).hasMatch()) {
        const QString read = QUrl(u"x://"_s + plain).host();
        plain = read.isEmpty() ? plain : read;
    }
    return plain;
}

/// The host part of a URL, of "host:port" or of a bare host; lower case, without brackets.
QString hostOf(const QString &urlOrHost)
{
    QString host = urlOrHost.trimmed();
    if (host.contains("://"_L1))
        return plainHost(QUrl(host).host().toLower());
    host = host.section(u'/', 0, 0);
    if (host.startsWith(u'['))
        return plainHost(host.mid(1, host.indexOf(u']') - 1).toLower());
    if (host.count(u':') == 1)
        host = host.section(u':', 0, 0);
    return plainHost(host.toLower());
}

std::optional<std::array<int, 4>> ipv4Of(const QString &host)
{
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4)
        return {};
    std::array<int, 4> octets{};
    for (size_t i = 0; i < 4; ++i) {
        bool ok = false;
        octets[i] = parts.at(static_cast<int>(i)).toInt(&ok);
        if (!ok || octets[i] < 0 || octets[i] > 255)
            return {};
    }
    return octets;
}

bool isPrivateIpv6(const QString &host)
{
    // fc00::/7 unique local, fe80::/10 link local
    static const QRegularExpression prefix(u"^(f[cd][0-9a-f]{2}|fe[89ab][0-9a-f]):"_s);
    return prefix.match(host).hasMatch();
}

bool isPrivateName(const QString &host)
{
    if (!host.contains(u'.'))
        return true;
    constexpr std::array suffixes{".local"_L1, ".lan"_L1, ".home.arpa"_L1, ".internal"_L1};
    return std::any_of(suffixes.begin(), suffixes.end(), [&](auto suffix) { return host.endsWith(suffix); });
}

} // namespace

Reach reachOf(const QString &urlOrHost)
{
    if (urlOrHost.startsWith(u'/') || urlOrHost.contains(u' '))
        return reachOfCommand(urlOrHost);
    const QString host = hostOf(urlOrHost);
    if (urlOrHost.startsWith("unix:"_L1))
        return Reach::Loopback; // a socket that is a file
    if (isLocalName(host) || host == "::1"_L1 || host == "::"_L1)
        return Reach::Loopback;
    if (const auto ip = ipv4Of(host)) {
        const auto [a, b, c, d] = *ip;
        if (a == 127 || (a == 0 && b == 0 && c == 0 && d == 0))
            return Reach::Loopback; // "any" address leads back here as well
        const bool isPrivate = a == 10 || (a == 172 && b >= 16 && b <= 31) || (a == 192 && b == 168)
            || (a == 169 && b == 254) || (a == 100 && b >= 64 && b <= 127);
        return isPrivate ? Reach::Private : Reach::Public;
    }
    if (host.contains(u':'))
        return isPrivateIpv6(host) ? Reach::Private : Reach::Public;
    return isPrivateName(host) ? Reach::Private : Reach::Public;
}

bool isLinkLocal(const QString &urlOrHost)
{
    const QString host = hostOf(urlOrHost);
    if (const auto ip = ipv4Of(host)) {
        const auto [a, b, c, d] = *ip;
        const bool isOfCloud = (a == 100 && b == 100 && c == 100 && d == 200)
            || (a == 168 && b == 63 && c == 129 && d == 16) || (a == 192 && b == 0 && c == 0 && d == 192);
        const bool isForAll
            = (a == 224 && b == 0 && c == 0) || (a == 255 && b == 255 && c == 255 && d == 255);
        return (a == 169 && b == 254) || isOfCloud || isForAll;
    }
    // The last: 169.254.0.0/16 behind the prefix of NAT64.
    static const QRegularExpression local(
        u"^(fe[89ab][0-9a-f]:|ff[0-9a-f]2:|fd00:ec2:|fd20:ce:|64:ff9b::a9fe:)"_s);
    return local.match(host).hasMatch() || host == "metadata"_L1 || host.startsWith("metadata."_L1);
}

} // namespace Pilotlamp
