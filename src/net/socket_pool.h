// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

class QTcpSocket;

namespace Pilotlamp {

/// Connections that were left in good order and may serve another request to the same place, in the same
/// trust. Bounded: each one holds a descriptor and is polled at every wake-up.
class SocketPool : public QObject {
    Q_OBJECT

public:
    /// `oldest`: so long after it was left first, a connection is not left again, for a new one looks up the
    /// name and meets the certificate anew.
    explicit SocketPool(std::chrono::milliseconds oldest = std::chrono::minutes(5),
                        QObject *parent = nullptr);

    /// A connection left for this place; null where there is none. It belongs to the caller.
    QTcpSocket *take(const QByteArray &place);
    /// Leaves a connection for later, or closes it where the pool is full.
    void leave(const QByteArray &place, QTcpSocket *socket);
    /// Closes all.
    void clear();

private:
    struct Idle {
        QTcpSocket *socket = nullptr;
        qint64 untilMs = 0;
    };
    void drop(QTcpSocket *socket);
    void dropOld();

    QHash<QByteArray, QList<Idle>> m_idle = {};
    qsizetype m_count = 0;
    qint64 m_oldestMs = 0;
    QElapsedTimer m_clock = {};
    QTimer m_aging;
};

} // namespace Pilotlamp
