// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace Pilotlamp {

/// Asks one address for echoes (RFC 792, RFC 4443) without any rights of one's own, as Linux lets programs
/// (icmp(7), net.ipv4.ping_group_range). On other systems open() says NotAllowed.
class IcmpSocket {
public:
    enum class Opened : quint8 { Open, NotAllowed, TooManyFiles, NoWay, Failed };
    enum class Heard : quint8 { Nothing, Reply, Refused, NoWay };

    IcmpSocket() = default;
    ~IcmpSocket() { close(); }
    IcmpSocket(const IcmpSocket &) = delete;
    IcmpSocket &operator=(const IcmpSocket &) = delete;

    Opened open(const QHostAddress &address);
    /// Why it could not be opened, as the system says it.
    QString problem() const { return m_problem; }
    bool isOpen() const { return m_descriptor >= 0; }
    int descriptor() const { return m_descriptor; }
    void close();
    /// False where there is no way to the address.
    bool send(quint16 sequence);
    /// What came; `sequence` is that of a reply.
    Heard receive(int &sequence);

private:
    int m_descriptor = -1;
    [[maybe_unused]] bool m_is6 = false; ///< not by icmp_socket_other.cpp
    QString m_problem = {};
};

} // namespace Pilotlamp
