// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHostAddress>

namespace Pilotlamp {

/// True while a network interface other than loopback is up and has an address; an IPv6 address for its own
/// cable alone is none.
bool hasLink();
/// True where this machine has an IPv6 address that reaches further than its own cable.
bool hasIpv6();
/// The second name server of a resolv.conf (resolv.conf(5)); null where there is none.
QHostAddress secondNameServer(const QByteArray &resolvConf);
/// The same, of this machine.
QHostAddress secondNameServer();

} // namespace Pilotlamp
