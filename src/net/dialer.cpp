// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dialer.h"

#include <QSslSocket>
#include <QTcpSocket>

#include <chrono>

using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostAddresses = 8;
constexpr auto HeadStart = 250ms;
/// What a socket may hold of an answer before we read it: a flood stays in the other side's memory.
constexpr qint64 ReadBuffer = 64 * 1024;

} // namespace

QList<QHostAddress> inDialOrder(const QList<QHostAddress> &addresses)
{
    QList<QHostAddress> first;
    QList<QHostAddress> second;
    for (const QHostAddress &address : addresses)
        (address.protocol() == addresses.constFirst().protocol() ? first : second).append(address);
    QList<QHostAddress> ordered;
    while ((!first.isEmpty() || !second.isEmpty()) && ordered.size() < MostAddresses) {
        if (!first.isEmpty())
            ordered.append(first.takeFirst());
        if (!second.isEmpty())
            ordered.append(second.takeFirst());
    }
    return ordered;
}

Dialer::Dialer(const DialTarget &target, QObject *parent)
    : QObject(parent)
    , m_target(target)
{
    if (!target.oneByOne)
        m_target.addresses = inDialOrder(target.addresses);
    m_headStart.setSingleShot(true);
    m_headStart.setTimerType(Qt::PreciseTimer);
    connect(&m_headStart, &QTimer::timeout, this, &Dialer::tryNext);
}

void Dialer::start()
{
    if (m_target.proxy.type() == QNetworkProxy::NoProxy)
        return tryNext();
    m_next = m_target.addresses.size();
    newSocket()->connectToHost(m_target.host, m_target.port);
}

QTcpSocket *Dialer::newSocket()
{
    QTcpSocket *socket = m_target.secure ? new QSslSocket(this) : new QTcpSocket(this);
    socket->setProxy(m_target.proxy);
    socket->setReadBufferSize(ReadBuffer);
    m_trying.append(socket);
    connect(socket, &QTcpSocket::connected, this, [this, socket] { onConnected(socket); });
    // Its end may be told from within connectToHost.
    connect(
        socket, &QTcpSocket::errorOccurred, this, [this, socket] { onFailed(socket); }, Qt::QueuedConnection);
    return socket;
}

void Dialer::tryNext()
{
    if (m_ended || m_next >= m_target.addresses.size())
        return;
    const QHostAddress address = m_target.addresses.at(m_next++);
    if (m_next < m_target.addresses.size() && !m_target.oneByOne)
        m_headStart.start(HeadStart);
    newSocket()->connectToHost(address, m_target.port);
}

void Dialer::onConnected(QTcpSocket *socket)
{
    if (m_ended)
        return;
    m_ended = true;
    m_headStart.stop();
    m_trying.removeOne(socket);
    for (QTcpSocket *other : std::as_const(m_trying)) {
        other->disconnect(this);
        other->deleteLater();
    }
    m_trying.clear();
    socket->disconnect(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    Q_EMIT connected(socket);
}

void Dialer::onFailed(QTcpSocket *socket)
{
    if (m_ended || !m_trying.removeOne(socket))
        return;
    // "Refused" says more of the other side than "no route", which is often only the family we lack.
    if (m_errorText.isEmpty() || socket->error() == QAbstractSocket::ConnectionRefusedError) {
        m_error = socket->error();
        m_errorText = socket->errorString();
    }
    socket->deleteLater();
    if (m_next < m_target.addresses.size())
        return tryNext();
    if (!m_trying.isEmpty())
        return;
    m_ended = true;
    Q_EMIT failed(m_error, m_errorText);
}

} // namespace Pilotlamp
