// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dialer.h"
#include "net/endpoint.h"
#include "net/probe.h"
#include "net/reply_outcome.h"
#include "net/talk.h"
#include "net/tls_trust.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QSslSocket;
class QTcpSocket;

namespace Pilotlamp {

class NameGate;

/// How a stream check gets to its answer.
struct StreamPlan {
    bool isTls = false; ///< encrypted from the first byte on
    Talk talk = nullptr; ///< what is said on the connection; null: nothing
    QByteArray protocol = {}; ///< to be agreed on with TLS (ALPN); empty: none
};

/// One attempt of a check over TCP: the name, the connection, the handshake and the conversation where asked
/// for.
class StreamProbe : public QObject {
    Q_OBJECT

public:
    /// `tls`: whom to trust; null = the system's authorities.
    StreamProbe(const Check &check, const Endpoint &endpoint, const StreamPlan &plan, const TlsTrustPtr &tls,
                TakeReading take, QObject *parent);

    void start(NameGate &names);

private:
    void startClock();
    void connectSocket(const QList<QHostAddress> &addresses);
    void onConnected(QTcpSocket *socket);
    void encrypt();
    void onTlsErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void converse();
    bool follow(const TalkStep &step);
    void end(Failure own);
    void report(const Outcome &outcome);
    void reportTalk(const TalkStep &step);
    void reportReading(const Reading &reading);
    Response responseOf(const Outcome &outcome) const;
    void collectCertificate(Response &response) const;
    int elapsed() const { return m_clock.isValid() ? static_cast<int>(m_clock.elapsed()) : -1; }

    Check m_check;
    Endpoint m_endpoint;
    StreamPlan m_plan = {};
    TakeReading m_take;
    TlsTrustPtr m_tls;
    std::unique_ptr<Dialer> m_dialer;
    QTcpSocket *m_connection = nullptr; ///< once there is one
    QSslSocket *m_socket = nullptr; ///< the same where it can do TLS
    TalkState m_talk = {};
    QTimer m_deadline;
    QElapsedTimer m_clock;
    Circumstances m_circumstances = {};
    Timings m_timings = {};
    bool m_ended = false;
};

} // namespace Pilotlamp
