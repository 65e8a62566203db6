// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractSocket>
#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QTimer>

class QTcpSocket;

namespace Pilotlamp {

/// Where to connect to.
struct DialTarget {
    QString host = {}; ///< given to the proxy where there is one
    quint16 port = 0;
    QList<QHostAddress> addresses = {}; ///< tried in turn where there is no proxy
    bool secure = false; ///< the socket can do TLS
    bool oneByOne = false; ///< the next address only once the one before has failed: a broken family shows
    QNetworkProxy proxy = QNetworkProxy::NoProxy;
};

/// Opens one TCP connection. Several addresses are tried as RFC 8305 has it: the next one a quarter of a
/// second after the one before, or as soon as that failed, so that a broken IPv6 costs no outage. Destroying
/// it ends it.
class Dialer : public QObject {
    Q_OBJECT

public:
    explicit Dialer(const DialTarget &target, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// The connection stands. The receiver takes the socket (setParent()); one that nobody took, as the asker
    /// is gone, ends with the dialer. Nothing more follows.
    void connected(QTcpSocket *socket);
    /// No address took it; the reason is that of the one that says most.
    void failed(QAbstractSocket::SocketError error, const QString &text);

private:
    void tryNext();
    QTcpSocket *newSocket();
    void onConnected(QTcpSocket *socket);
    void onFailed(QTcpSocket *socket);

    DialTarget m_target;
    QList<QTcpSocket *> m_trying = {};
    qsizetype m_next = 0;
    QTimer m_headStart;
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    QString m_errorText = {};
    bool m_ended = false;
};

/// The addresses with the two families alternating, beginning with the first one's; at most eight.
QList<QHostAddress> inDialOrder(const QList<QHostAddress> &addresses);

} // namespace Pilotlamp
