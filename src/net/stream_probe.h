// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dialer.h"
#include "net/endpoint.h"
#include "net/probe.h"
#include "net/reply_outcome.h"
#include "net/tls_trust.h"

#include <QElapsedTimer>
#include <QTimer>

#include <memory>

class QSslSocket;
class QTcpSocket;

namespace Pilotlamp {

class NameGate;

/// One attempt of a tcp or tls check: the name, the connection, and the handshake where asked for.
class StreamProbe : public QObject {
    Q_OBJECT

public:
    /// `tls`: whom to trust; null = the system's authorities.
    StreamProbe(const Check &check, const Endpoint &endpoint, bool isTls, const TlsTrustPtr &tls,
                TakeReading take, QObject *parent);

    void start(NameGate &names);

private:
    void startClock();
    void connectSocket(const QList<QHostAddress> &addresses);
    void onConnected(QTcpSocket *socket);
    void encrypt();
    void onTlsErrors(const QList<QSslError> &errors);
    void onEncrypted();
    void end(Failure own);
    void report(const Outcome &outcome);
    void collectCertificate(Response &response) const;
    int elapsed() const { return m_clock.isValid() ? static_cast<int>(m_clock.elapsed()) : -1; }

    Check m_check;
    Endpoint m_endpoint;
    bool m_isTls = false;
    TakeReading m_take;
    TlsTrustPtr m_tls;
    std::unique_ptr<Dialer> m_dialer;
    QSslSocket *m_socket = nullptr; ///< of a tls check, once connected
    QTimer m_deadline;
    QElapsedTimer m_clock;
    Circumstances m_circumstances = {};
    Timings m_timings = {};
    bool m_ended = false;
};

} // namespace Pilotlamp
