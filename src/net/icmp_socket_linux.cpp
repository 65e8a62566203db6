// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/icmp_socket.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/ip_icmp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <utility>

namespace Pilotlamp {

namespace {

constexpr quint8 EchoReply6 = 129; // RFC 4443
constexpr quint8 EchoRequest6 = 128;

bool connectTo(int socket, const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        sockaddr_in6 to{};
        to.sin6_family = AF_INET6;
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        std::memcpy(&to.sin6_addr, &bytes, sizeof bytes);
        to.sin6_scope_id = address.scopeId().toUInt();
        return ::connect(socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
    }
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_addr.s_addr = htonl(address.toIPv4Address());
    return ::connect(socket, reinterpret_cast<const sockaddr *>(&to), sizeof to) == 0;
}

} // namespace

IcmpSocket::Opened IcmpSocket::open(const QHostAddress &address)
{
    close();
    m_is6 = address.protocol() == QAbstractSocket::IPv6Protocol;
    m_descriptor = ::socket(m_is6 ? AF_INET6 : AF_INET, SOCK_DGRAM | SOCK_NONBLOCK | SOCK_CLOEXEC,
                            m_is6 ? int(IPPROTO_ICMPV6) : int(IPPROTO_ICMP));
    if (m_descriptor < 0) {
        m_problem = QString::fromLocal8Bit(std::strerror(errno));
        if (errno == EACCES || errno == EPERM)
            return Opened::NotAllowed;
        return errno == EMFILE || errno == ENFILE ? Opened::TooManyFiles : Opened::Failed;
    }
    const int on = 1; // ICMP errors about our packets are told to this socket
    ::setsockopt(m_descriptor, m_is6 ? int(IPPROTO_IPV6) : int(IPPROTO_IP), m_is6 ? IPV6_RECVERR : IP_RECVERR,
                 &on, sizeof on);
    return connectTo(m_descriptor, address) ? Opened::Open : Opened::NoWay;
}

void IcmpSocket::close()
{
    if (m_descriptor >= 0)
        ::close(std::exchange(m_descriptor, -1));
}

bool IcmpSocket::send(quint16 sequence)
{
    // The kernel fills in the identifier and the checksum.
    icmphdr header{};
    header.type = m_is6 ? EchoRequest6 : quint8(ICMP_ECHO);
    header.un.echo.sequence = htons(sequence);
    return ::send(m_descriptor, &header, sizeof header, 0) >= 0
        || (errno != ENETUNREACH && errno != EHOSTUNREACH);
}

IcmpSocket::Heard IcmpSocket::receive(int &sequence)
{
    icmphdr header{};
    const ssize_t got = ::recv(m_descriptor, &header, sizeof header, MSG_TRUNC);
    if (got < 0 && (errno == EAGAIN || errno == EINTR))
        return Heard::Nothing;
    if (got < 0)
        return errno == ECONNREFUSED ? Heard::Refused : Heard::NoWay;
    const bool isReply = header.type == ICMP_ECHOREPLY || header.type == EchoReply6;
    if (got < static_cast<ssize_t>(sizeof header) || !isReply)
        return Heard::Nothing;
    sequence = ntohs(header.un.echo.sequence);
    return Heard::Reply;
}

} // namespace Pilotlamp
