// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/address.h"

#include <QRegularExpression>

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

} // namespace Pilotlamp
