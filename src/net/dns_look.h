// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns_message.h"
#include "net/endpoint.h"
#include "net/probe.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QUdpSocket>

namespace Pilotlamp {

/// The name servers of a resolv.conf(5) file's text; this machine's own where it names none.
QList<Endpoint> nameServersIn(const QByteArray &resolvConf);

/// What a dns check asks for: `record` (A where left out), `answer` (a glob one record must match; empty =
/// any record) and `resolver` (an address, with a port where it is not 53; empty = the system's).
struct DnsOptions {
    DnsQuestion question = {};
    QString record = {};
    QString answer = {};
    QList<Endpoint> servers = {};
};
/// The options of a dns check; the error names the key, the reason and the remedy.
Result<DnsOptions> dnsOptionsOf(const Check &check);

/// One look of a dns check, with a socket of its own: names nobody answers hold up no other check.
class DnsLook : public QObject {
    Q_OBJECT

public:
    DnsLook(const Check &check, const DnsOptions &options, TakeReading take, QObject *parent);

    void start();

private:
    void ask();
    void onDatagram();
    void judge(const DnsAnswer &answer);
    void giveUp();
    void tell(Reading reading);
    void fail(Failure failure, const QString &reason);
    Reading unsure(const QString &reason) const;
    QString serverName() const;

    Check m_check;
    DnsOptions m_options;
    TakeReading m_take;
    QUdpSocket m_socket;
    QTimer m_again; ///< to the next server, or the same once more: datagrams get lost
    QTimer m_deadline;
    QElapsedTimer m_clock;
    int m_asked = 0;
    bool m_garbage = false; ///< something came that is no answer
    bool m_ended = false;
};

} // namespace Pilotlamp
