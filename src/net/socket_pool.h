// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Pilotlamp {

/// Connections that were left in good order and may serve another request to the same place, in the same
/// trust. Bounded: each one holds a descriptor and is polled at every wake-up.
class SocketPool : public QObject {
    Q_OBJECT

public:
    explicit SocketPool(QObject *parent = nullptr);

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
    QElapsedTimer m_clock = {};
    QTimer m_aging;
};

} // namespace Pilotlamp
