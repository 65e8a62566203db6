// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/raw_server.h"

#include <QMutex>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {
constexpr qint64 FloodAhead = 1024 * 1024; ///< so much lies ready in the socket
}

class RawServer::Worker : public QTcpServer {
public:
    void begin()
    {
        setListenBacklogSize(1024);
        listen(QHostAddress::LocalHost);
    }

    QMutex mutex;
    QHash<QString, RawScript> scripts = {};
    QHash<QString, RawScript> once = {};
    RawScript otherwise = {};
    QHash<QString, int> requests = {};
    int open = 0;
    int mostOpen = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        {
            const QMutexLocker lock(&mutex);
            mostOpen = std::max(mostOpen, ++open);
        }
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            const QMutexLocker lock(&mutex);
            --open;
            socket->deleteLater();
        });
    }

private:
    void onReadyRead(QTcpSocket *socket)
    {
        if (socket->property("spent").toBool())
            return socket->disconnectFromHost();
        const QByteArray seen = socket->property("seen").toByteArray() + socket->readAll();
        socket->setProperty("seen", seen);
        if (!seen.contains("\r\n\r\n"))
            return;
        socket->setProperty("seen", QByteArray());
        const QString path = QString::fromLatin1(seen.split(' ').value(1));
        RawScript script;
        {
            const QMutexLocker lock(&mutex);
            ++requests[path];
            script = once.contains(path) ? once.take(path) : scripts.value(path, otherwise);
        }
        QTimer::singleShot(script.delayMs, socket, [this, socket, script] { answer(socket, script); });
    }
    /// What was written goes out first; closing without lingering then resets the connection.
    static void breakOff(QTcpSocket *socket)
    {
        socket->flush();
        const linger none{.l_onoff = 1, .l_linger = 0};
        ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        socket->abort();
    }
    static void answer(QTcpSocket *socket, const RawScript &script)
    {
        if (script.reset) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            socket->abort(); // unread or not, the other side sees its connection break
            return;
        }
        if (script.hang)
            return;
        socket->write(script.answer);
        if (script.breakOff)
            return breakOff(socket);
        if (script.closeAtNext)
            socket->setProperty("spent", true);
        if (script.close)
            return socket->disconnectFromHost();
        if (script.flood.isEmpty())
            return;
        const auto more = [socket, flood = script.flood] {
            while (socket->state() == QTcpSocket::ConnectedState && socket->bytesToWrite() < FloodAhead)
                socket->write(flood);
        };
        connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    }
};

RawServer::RawServer()
    : m_worker(std::make_unique<Worker>())
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
    QMetaObject::invokeMethod(
        m_worker.get(), [this] { m_worker->begin(); }, Qt::BlockingQueuedConnection);
}

RawServer::~RawServer()
{
    QMetaObject::invokeMethod(
        m_worker.get(),
        [this] {
            m_worker->close();
            qDeleteAll(m_worker->findChildren<QTcpSocket *>());
        },
        Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void RawServer::play(const QString &path, const RawScript &script)
{
    const QMutexLocker lock(&m_worker->mutex);
    m_worker->scripts.insert(path, script);
}

void RawServer::playOnce(const QString &path, const RawScript &script)
{
    const QMutexLocker lock(&m_worker->mutex);
    m_worker->once.insert(path, script);
}

void RawServer::playElse(const RawScript &script)
{
    const QMutexLocker lock(&m_worker->mutex);
    m_worker->otherwise = script;
}

QUrl RawServer::url(const QString &path) const
{
    return QUrl(u"http://127.0.0.1:%1%2"_s.arg(m_worker->serverPort()).arg(path));
}

int RawServer::requests(const QString &path) const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->requests.value(path);
}

int RawServer::mostOpen() const
{
    const QMutexLocker lock(&m_worker->mutex);
    return m_worker->mostOpen;
}

} // namespace Pilotlamp::Testing
