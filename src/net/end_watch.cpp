// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/end_watch.h"

#include <QAbstractSocket>

#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace Pilotlamp {

/// Qt closes its own descriptor at the end; another one of the same connection can still be asked.
EndWatch::EndWatch(const QAbstractSocket &socket)
    : m_descriptor(::fcntl(static_cast<int>(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 3))
{
}

EndWatch::~EndWatch()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool EndWatch::isBrokenOff() const
{
    // What was ended in order from over there still has its peer until we end it, too; a reset takes it away.
    sockaddr_storage peer{};
    socklen_t size = sizeof peer;
    if (::getpeername(m_descriptor, reinterpret_cast<sockaddr *>(&peer), &size) == 0)
        return false;
    // A reset that comes behind an orderly end takes nothing away: the kernel calls it a broken pipe.
    int error = 0;
    size = sizeof error;
    return ::getsockopt(m_descriptor, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error != EPIPE;
}

} // namespace Pilotlamp
