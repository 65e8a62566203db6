// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/socket_pool.h"

#include "net/own_limits.h"

#include <QTcpSocket>
#include <QVariant>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;

namespace Pilotlamp {

namespace {

constexpr qint64 KeptMs = 120'000;
constexpr qsizetype MostIdle = 256;
constexpr qsizetype MostPerPlace = 6;
constexpr const char *FirstLeft = "firstLeftMs"; ///< a property of each socket

} // namespace

SocketPool::SocketPool(std::chrono::milliseconds oldest, QObject *parent)
    : QObject(parent)
    , m_oldestMs(oldest.count())
{
    m_clock.start();
    m_aging.setTimerType(Qt::VeryCoarseTimer);
    m_aging.setInterval(60s);
    connect(&m_aging, &QTimer::timeout, this, &SocketPool::dropOld);
}

QTcpSocket *SocketPool::take(const QByteArray &place)
{
    const auto found = m_idle.find(place);
    if (found == m_idle.end())
        return nullptr;
    QTcpSocket *socket = found->takeLast().socket; // the one used last is the likeliest to live
    --m_count;
    if (found->isEmpty())
        m_idle.erase(found);
    socket->disconnect(this);
    socket->setParent(nullptr);
    return socket;
}

void SocketPool::leave(const QByteArray &place, QTcpSocket *socket)
{
    const qsizetype most = std::min<qsizetype>(MostIdle, descriptorLimit() / 4);
    const QVariant first = socket->property(FirstLeft);
    const bool isOld = first.isValid() && m_clock.elapsed() - first.toLongLong() >= m_oldestMs;
    const bool isUsable
        = socket->state() == QAbstractSocket::ConnectedState && socket->bytesAvailable() == 0 && !isOld;
    if (!isUsable || m_count >= most || m_idle.value(place).size() >= MostPerPlace) {
        socket->deleteLater();
        return;
    }
    if (!first.isValid())
        socket->setProperty(FirstLeft, m_clock.elapsed());
    socket->setParent(this);
    // Whoever speaks without being asked, or hangs up, is of no use any more.
    const auto away = [this, socket] {
        drop(socket);
    };
    connect(socket, &QTcpSocket::disconnected, this, away);
    connect(socket, &QTcpSocket::errorOccurred, this, away);
    connect(socket, &QTcpSocket::readyRead, this, away);
    m_idle[place].append({socket, m_clock.elapsed() + KeptMs});
    ++m_count;
    if (!m_aging.isActive())
        m_aging.start();
}

void SocketPool::drop(QTcpSocket *socket)
{
    for (auto place = m_idle.begin(); place != m_idle.end(); ++place) {
        const qsizetype gone = place->removeIf([socket](const Idle &idle) { return idle.socket == socket; });
        if (gone == 0)
            continue;
        m_count -= gone;
        if (place->isEmpty())
            m_idle.erase(place);
        socket->disconnect(this);
        socket->deleteLater();
        return;
    }
}

void SocketPool::dropOld()
{
    const qint64 now = m_clock.elapsed();
    QList<QTcpSocket *> old;
    for (const QList<Idle> &place : std::as_const(m_idle)) {
        for (const Idle &idle : place) {
            if (idle.untilMs < now)
                old.append(idle.socket);
        }
    }
    for (QTcpSocket *socket : std::as_const(old))
        drop(socket);
    if (m_idle.isEmpty())
        m_aging.stop();
}

void SocketPool::clear()
{
    for (const QList<Idle> &place : std::as_const(m_idle)) {
        for (const Idle &idle : place) {
            idle.socket->disconnect(this);
            idle.socket->deleteLater();
        }
    }
    m_idle.clear();
    m_count = 0;
    m_aging.stop();
}

} // namespace Pilotlamp
