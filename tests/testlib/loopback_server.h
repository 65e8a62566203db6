// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointer>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <optional>
#include <utility>

namespace Pilotlamp::Testing {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

/// What the server plays when a path is asked.
struct Script {
    enum class Play : quint8 {
        Answer, ///< status line, headers, body
        Hang, ///< nothing, and the connection stays
        Reset, ///< RST instead of an answer
        CloseEarly, ///< FIN instead of an answer
        Drip, ///< the answer one byte every `dripMs`
        Endless, ///< a body that never stops, as fast as it is read
    };
    Play play = Play::Answer;
    int status = 200;
    QByteArray body = {};
    Headers headers = {};
    int delayMs = 0; ///< before the first byte
    int dripMs = 100;
    qint64 claimedLength = -1; ///< Content-Length sent instead of the true one: a truncated body
    QByteArray etag = {}; ///< sent, and answered with 304 when the request carries it
};
/// A script that redirects.
Script redirect(int status, const QByteArray &location);
/// A script with a JSON body.
Script json(const QByteArray &body, int status = 200);

/// An HTTP server on 127.0.0.1 that plays scripts and every
/// kind of failure, over TLS where given a certificate.
class LoopbackServer : public QTcpServer {
    Q_OBJECT

public:
    explicit LoopbackServer(QObject *parent = nullptr);

    /// Serves over TLS from now on.
    void setTls(const QSslConfiguration &configuration) { m_tls = configuration; }
    /// What is played for a path (with its query); a path without a script answers 404.
    void play(const QString &path, const Script &script) { m_scripts[path] = script; }
    /// The address of a path; `host` is only a name for 127.0.0.1.
    QUrl url(const QString &path = QStringLiteral("/"),
             const QString &host = QStringLiteral("127.0.0.1")) const;

    /// How often a path was asked.
    int requests(const QString &path) const { return m_requests.value(path).size(); }
    /// The header of the newest request for a path, name in any case; empty where absent.
    QByteArray lastHeader(const QString &path, const QByteArray &name) const;
    /// What the client of the newest request showed of itself; null where it showed nothing.
    QSslCertificate lastPeerCertificate() const { return m_peer; }
    /// The request line and body of the newest request for a path.
    QByteArray lastRequestLine(const QString &path) const;
    QByteArray lastBody(const QString &path) const;
    /// How many requests were open at once at most, and how many connections were made.
    int mostAtOnce() const { return m_mostAtOnce; }
    int connections() const { return m_connections; }
    /// How many connections are open now.
    int openConnections() const;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    struct Seen {
        QByteArray line = {};
        Headers headers = {};
        QByteArray body = {};
    };
    void onReadyRead(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QString &path, const Script &script);
    void send(QTcpSocket *socket, const QString &path, const Script &script);
    void drip(QTcpSocket *socket, const QByteArray &bytes, int everyMs);
    void finish(QTcpSocket *socket);

    QHash<QString, Script> m_scripts = {};
    QHash<QString, QList<Seen>> m_requests = {};
    QHash<QTcpSocket *, QByteArray> m_buffers = {};
    std::optional<QSslConfiguration> m_tls = {};
    QSslCertificate m_peer;
    int m_open = 0;
    int m_mostAtOnce = 0;
    int m_connections = 0;
};

/// A port of 127.0.0.1 that nothing listens on.
quint16 closedPort();

} // namespace Pilotlamp::Testing
