// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In place of icmp_socket_linux.cpp on other systems: there the system's own program pings.
#include "net/icmp_socket.h"

namespace Pilotlamp {

IcmpSocket::Opened IcmpSocket::open(const QHostAddress &)
{
    return Opened::NotAllowed;
}

void IcmpSocket::close() { }

bool IcmpSocket::send(quint16)
{
    return false;
}

IcmpSocket::Heard IcmpSocket::receive(int &)
{
    return Heard::Nothing;
}

} // namespace Pilotlamp
