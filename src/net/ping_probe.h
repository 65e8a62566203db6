// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/icmp_socket.h"
#include "net/name_gate.h"
#include "net/probe.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QProcess>
#include <QSocketNotifier>
#include <QTimer>

#include <array>
#include <memory>

namespace Pilotlamp {

/// One attempt of a ping check: up to three echo requests over an unprivileged ICMP socket (icmp(7),
/// net.ipv4.ping_group_range). Unknown, with the remedy, where the system does not allow that.
class PingProbe : public QObject {
    Q_OBJECT

public:
    PingProbe(const Check &check, const QString &host, TakeReading take, QObject *parent);
    ~PingProbe() override;

    void start(NameGate &names);

private:
    void openFirst(const QList<QHostAddress> &addresses);
    void open(const QHostAddress &given);
    void onNoRoute();
    void send();
    void receive();
    void fail(Failure failure, const QString &reason);
    void report(const Reading &reading);
    int elapsed() const { return m_clock.isValid() ? static_cast<int>(m_clock.elapsed()) : -1; }

    void askProgram();
    void onProgram(int code);

    static constexpr int Requests = 3;

    Check m_check;
    QString m_host;
    TakeReading m_take;
    QList<QHostAddress> m_others = {}; ///< tried where there is no way to the first
    QHostAddress m_address = {};
    IcmpSocket m_socket;
    std::unique_ptr<QSocketNotifier> m_notifier;
    std::unique_ptr<QProcess> m_program; ///< the system's ping, where we may not ping ourselves
    QTimer m_again;
    QTimer m_deadline;
    QElapsedTimer m_clock;
    std::array<qint64, Requests> m_sentAt = {}; ///< ms of m_clock, by sequence number
    int m_sent = 0;
    int m_dnsMs = -1;
    bool m_ended = false;
};

} // namespace Pilotlamp
