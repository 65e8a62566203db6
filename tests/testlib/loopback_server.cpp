// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/loopback_server.h"

#include <QSslSocket>
#include <QTimer>

#include <sys/socket.h>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {

/// Closes with RST: with no time to linger the kernel throws the connection away.
void reset(QTcpSocket *socket)
{
    const linger now{1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
    socket->abort();
}

QByteArray valueOf(const Headers &headers, const QByteArray &name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

QByteArray headOf(const Script &script, int status, qint64 length)
{
    QByteArray head = "HTTP/1.1 " + QByteArray::number(status) + " Scripted\r\n";
    for (const auto &[key, value] : script.headers)
        head += key + ": " + value + "\r\n";
    if (!script.etag.isEmpty())
        head += "ETag: " + script.etag + "\r\n";
    if (length >= 0)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    return head + "\r\n";
}

} // namespace

Script redirect(int status, const QByteArray &location)
{
    return {.status = status, .headers = {{"Location", location}}};
}

Script json(const QByteArray &body, int status)
{
    return {.status = status, .body = body, .headers = {{"Content-Type", "application/json"}}};
}

LoopbackServer::LoopbackServer(QObject *parent)
    : QTcpServer(parent)
{
    setListenBacklogSize(1024);
    listen(QHostAddress::LocalHost);
}

QUrl LoopbackServer::url(const QString &path, const QString &host) const
{
    return QUrl((m_tls ? u"https://"_s : u"http://"_s) + host + u':' + QString::number(serverPort()) + path);
}

QByteArray LoopbackServer::lastHeader(const QString &path, const QByteArray &name) const
{
    const auto seen = m_requests.value(path);
    return seen.isEmpty() ? QByteArray() : valueOf(seen.last().headers, name);
}

QByteArray LoopbackServer::lastRequestLine(const QString &path) const
{
    const auto seen = m_requests.value(path);
    return seen.isEmpty() ? QByteArray() : seen.last().line;
}

QByteArray LoopbackServer::lastBody(const QString &path) const
{
    const auto seen = m_requests.value(path);
    return seen.isEmpty() ? QByteArray() : seen.last().body;
}

int LoopbackServer::openConnections() const
{
    const QList<QTcpSocket *> sockets = findChildren<QTcpSocket *>();
    return static_cast<int>(std::count_if(sockets.begin(), sockets.end(), [](const QTcpSocket *socket) {
        return socket->state() == QTcpSocket::ConnectedState;
    }));
}

void LoopbackServer::incomingConnection(qintptr descriptor)
{
    ++m_connections;
    QTcpSocket *socket = nullptr;
    if (m_tls) {
        auto *secure = new QSslSocket(this);
        secure->setSslConfiguration(*m_tls);
        secure->setSocketDescriptor(descriptor);
        secure->startServerEncryption();
        socket = secure;
    } else {
        socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
    }
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onReadyRead(socket); });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QObject::destroyed, this, [this, socket] { m_buffers.remove(socket); });
}

void LoopbackServer::onReadyRead(QTcpSocket *socket)
{
    QByteArray &buffer = m_buffers[socket];
    buffer += socket->readAll();
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Seen seen;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    seen.line = lines.first().trimmed();
    for (const QByteArray &line : lines.sliced(1)) {
        const qsizetype colon = line.indexOf(':');
        seen.headers.append({line.left(colon).trimmed(), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = valueOf(seen.headers, "Content-Length").toInt();
    if (buffer.size() < end + 4 + length)
        return;
    seen.body = buffer.mid(end + 4, length);
    buffer.clear();
    const QString path = QString::fromUtf8(seen.line.split(' ').value(1));
    m_requests[path].append(seen);
    if (const auto *secure = qobject_cast<QSslSocket *>(socket))
        m_peer = secure->peerCertificate();
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_open);
    const Script script = m_scripts.value(path, Script{.status = 404, .body = "no such script"});
    if (script.delayMs == 0)
        return answer(socket, path, script);
    QTimer::singleShot(script.delayMs, socket, [=, this] { answer(socket, path, script); });
}

void LoopbackServer::answer(QTcpSocket *socket, const QString &path, const Script &script)
{
    switch (script.play) {
    case Script::Play::Hang:
        return;
    case Script::Play::Reset:
        --m_open;
        return reset(socket);
    case Script::Play::CloseEarly:
        --m_open;
        return socket->disconnectFromHost();
    case Script::Play::Drip:
        return drip(socket, headOf(script, script.status, script.body.size()) + script.body, script.dripMs);
    case Script::Play::Endless: {
        socket->write(headOf(script, script.status, -1));
        const auto more = [socket] {
            if (socket->bytesToWrite() < 1 << 20)
                socket->write(QByteArray(1 << 18, 'x'));
        };
        connect(socket, &QTcpSocket::bytesWritten, socket, more);
        return more();
    }
    case Script::Play::Answer:
        return send(socket, path, script);
    }
}

void LoopbackServer::send(QTcpSocket *socket, const QString &path, const Script &script)
{
    const bool isUnchanged = !script.etag.isEmpty() && lastHeader(path, "If-None-Match") == script.etag;
    const bool isTruncated = script.claimedLength >= 0;
    const bool mustClose = isTruncated || lastHeader(path, "Connection").toLower() == "close";
    Script played = script;
    if (mustClose && !isTruncated)
        played.headers.emplace_back("Connection", "close");
    if (isUnchanged)
        socket->write(headOf(played, 304, -1));
    else
        socket->write(headOf(played, script.status, isTruncated ? script.claimedLength : script.body.size()));
    if (!isUnchanged && !lastRequestLine(path).startsWith("HEAD "))
        socket->write(script.body);
    finish(socket);
    if (mustClose)
        socket->disconnectFromHost();
}

void LoopbackServer::finish(QTcpSocket *socket)
{
    --m_open;
    socket->flush();
}

void LoopbackServer::drip(QTcpSocket *socket, const QByteArray &bytes, int everyMs)
{
    auto *timer = new QTimer(socket);
    connect(timer, &QTimer::timeout, socket, [this, socket, timer, bytes, sent = qsizetype(0)]() mutable {
        socket->write(bytes.constData() + sent, 1);
        if (++sent == bytes.size()) {
            timer->deleteLater();
            finish(socket);
        }
    });
    timer->start(everyMs);
}

quint16 closedPort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

} // namespace Pilotlamp::Testing
