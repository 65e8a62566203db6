// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/endpoint.h"
#include "net/name_gate.h"
#include "net/probe.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUdpSocket>

namespace Pilotlamp {

/// One attempt of an ntp check: a question to the time server, once more where the first gets lost.
class NtpProbe : public QObject {
    Q_OBJECT

public:
    NtpProbe(const Check &check, const Endpoint &server, TakeReading take, QObject *parent);

    void start(NameGate &names);

private:
    void begin();
    void open(const QHostAddress &address);
    void ask();
    void onDatagram();
    void fail(Failure failure, const QString &reason);
    void report(const Reading &reading);

    Check m_check;
    Endpoint m_server;
    TakeReading m_take;
    QUdpSocket m_socket;
    QTimer m_again;
    QTimer m_deadline;
    QElapsedTimer m_clock = {}; ///< from the beginning
    qint64 m_sentAt = 0; ///< of m_clock, in ms
    qint64 m_sentMs = 0; ///< by our clock, since 1970
    quint64 m_nonce = 0;
    int m_dnsMs = -1;
    bool m_ended = false;
};

} // namespace Pilotlamp
