// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/single_instance.h"

#include "desktop/instance_name.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {
const QByteArray Done = "done\n";

/// The session's folder, or one of our own: Qt's choice complains on stderr where there is none, and may be
/// none at all.
QString instanceFolder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(session) && QFileInfo(session).isDir())
        return session;
    return QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation) + u"/pilotlamp"_s;
}

int remaining(const QDeadlineTimer &deadline)
{
    return static_cast<int>(qMax(qint64(1), deadline.remainingTime()));
}
} // namespace

SingleInstance::SingleInstance(const QString &configPath, const QString &folder, QObject *parent)
    : QObject(parent)
{
    m_base = (folder.isEmpty() ? instanceFolder() : folder) + u"/pilotlamp-"_s + instanceId(configPath);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::onConnected);
}

Result<SingleInstance::Role> SingleInstance::start(const Summons &summons, std::chrono::milliseconds patience)
{
    const QString folder = QFileInfo(m_base).path();
    if (!QDir().mkpath(folder))
        return Error{
            Error::Kind::Storage,
            tr("The folder %1 cannot be created; it is needed to keep a single instance").arg(folder)};
    m_lock = std::make_unique<QLockFile>(m_base + u".lock"_s);
    m_lock->setStaleLockTime(0); // only a dead owner makes a lock stale, however old it is
    const QDeadlineTimer deadline(patience);
    // The first may be between its lock and its socket, or just ending: so the lock is tried again and again.
    while (!m_lock->tryLock()) {
        if (m_lock->error() == QLockFile::PermissionError)
            return Error{Error::Kind::Storage,
                         tr("%1 cannot be written; is the folder yours?").arg(m_base + u".lock"_s)};
        // A disk that is full is nobody who runs already.
        if (m_lock->error() == QLockFile::UnknownError)
            return Error{Error::Kind::Storage,
                         tr("%1 cannot be written; is the disk full?").arg(m_base + u".lock"_s)};
        if (raiseFirst(summons, std::chrono::milliseconds(remaining(deadline))))
            return Role::Second;
        if (deadline.hasExpired())
            return Error{Error::Kind::Ours,
                         tr("Pilotlamp is already running with this configuration but does not answer; "
                            "quit it and start again")};
        QThread::msleep(50);
    }
    return becomeFirst();
}

Result<SingleInstance::Role> SingleInstance::becomeFirst()
{
    const QString socket = m_base + u".socket"_s;
    QLocalServer::removeServer(socket); // holding the lock, it can only be a dead one's
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (!m_server.listen(socket))
        return Error{Error::Kind::Storage,
                     tr("The socket %1 cannot be opened: %2").arg(socket, m_server.errorString())};
    return Role::First;
}

bool SingleInstance::raiseFirst(const Summons &summons, std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    QLocalSocket socket;
    socket.connectToServer(m_base + u".socket"_s);
    if (!socket.waitForConnected(remaining(deadline)))
        return false;
    socket.write(lineOf(summons));
    while (socket.bytesAvailable() < Done.size()) {
        if (!socket.waitForReadyRead(remaining(deadline)))
            return false;
    }
    return socket.read(Done.size()) == Done;
}

void SingleInstance::onConnected()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setReadBufferSize(LongestSummons);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { onLine(socket); });
    }
}

void SingleInstance::onLine(QLocalSocket *socket)
{
    const bool isTooLong = socket->bytesAvailable() >= LongestSummons;
    if (!socket->canReadLine() && !isTooLong)
        return;
    const std::optional<Summons> summons = summonsOf(socket->readLine(LongestSummons));
    if (summons)
        socket->write(Done);
    socket->disconnectFromServer();
    if (summons)
        Q_EMIT summoned(*summons);
}

} // namespace Pilotlamp
