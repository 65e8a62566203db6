// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

bool hasBadPort(const QString &address)
{
    // A bare IPv6 address has colons too, and none of them leads to a port.
    static const QRegularExpression withPort(
        u"^(?:[a-z][a-z0-9+.-]*://)?(?:[^/?#@]*@)?(?:\\[[^\\]]*\\]|[^:/?#\\[\\]]*):(\\d+)(?:[/?#]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = withPort.match(address.trimmed());
    if (!match.hasMatch())
        return false;
    bool isNumber = false;
    const int port = match.captured(1).toInt(&isNumber);
    return !isNumber || port < 1 || port > 65535;
}

bool isLocalName(const QString &host)
{
    const QStringView name = host.endsWith(u'.') ? QStringView(host).chopped(1) : QStringView(host);
    return name.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || name.endsWith(".localhost"_L1, Qt::CaseInsensitive);
}

bool hasBadIpv4(const QString &address)
{
    static const QRegularExpression numbers(
        u"^(?:[a-z][a-z0-9+.-]*://)?(?:[^/?#@]*@)?((?:\\d+\\.){3,}\\d+)\\.?(?:[:/?#]|$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = numbers.match(address.trimmed());
    if (!match.hasMatch())
        return false;
    const QStringList parts = match.captured(1).split(u'.');
    return parts.size() != 4 || std::any_of(parts.begin(), parts.end(), [](const QString &part) {
               bool isNumber = false;
               return part.toInt(&isNumber) > 255 || !isNumber;
           });
}

QString withoutLogin(const QString &address)
{
    // Without a scheme only "user:password@" is one: foo@bar.service is a unit.
    static const QRegularExpression login(u"^(?:([a-z][a-z0-9+.-]*://)[^/?#\\s]*|[^/?#@:\\s]+:[^/?#\\s]*)@"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return QString(address).replace(login, u"\\1"_s);
}

bool hasLogin(const QString &address)
{
    return withoutLogin(address) != address;
}

} // namespace Pilotlamp
