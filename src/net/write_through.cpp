// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/write_through.h"

#include <QByteArray>
#include <QNetworkProxy>
#include <QSslSocket>

#include <algorithm>

#include <sys/socket.h>

namespace Pilotlamp {

namespace {

/// How many bytes the kernel took; none where it is not to be asked.
qsizetype sentAtOnce(const QTcpSocket &socket, const QByteArray &bytes)
{
    const bool isPlain = !qobject_cast<const QSslSocket *>(&socket)
        && socket.proxy().type() == QNetworkProxy::NoProxy && socket.bytesToWrite() == 0
        && socket.socketDescriptor() >= 0;
    if (!isPlain)
        return 0;
    // What it refuses, or an error, is met again on the usual way, which tells of it.
    return std::max<qsizetype>(0,
                               ::send(static_cast<int>(socket.socketDescriptor()), bytes.constData(),
                                      static_cast<size_t>(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT));
}

} // namespace

void writeThrough(QTcpSocket &socket, const QByteArray &bytes)
{
    const qsizetype sent = sentAtOnce(socket, bytes);
    if (sent < bytes.size())
        socket.write(bytes.mid(sent));
}

} // namespace Pilotlamp
