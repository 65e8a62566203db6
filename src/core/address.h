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

} // namespace Pilotlamp
