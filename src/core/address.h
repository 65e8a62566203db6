// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pilotlamp {

/// True where an address (a URL, or "host:port") names a port that is none: 0, or above 65535. Nothing to
/// complain of where it names no port.
bool hasBadPort(const QString &address);
/// True for a name of this computer (RFC 6761): localhost and what is below it, with a dot at the end or
/// without.
bool isLocalName(const QString &host);

/// True where the host is written as an IPv4 address that is none: "300.1.1.1", "1.2.3.4.5".
bool hasBadIpv4(const QString &address);
/// An address as it may be shown: without user name and password.
QString withoutLogin(const QString &address);
/// True where an address brings a user name or a password.
bool hasLogin(const QString &address);

} // namespace Pilotlamp
