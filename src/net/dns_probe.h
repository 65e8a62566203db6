// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/dns_message.h"
#include "net/endpoint.h"
#include "net/probe.h"

#include <QElapsedTimer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <memory>
#include <optional>
#include <vector>

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

/// One attempt of a dns check, with a socket of its own: names nobody answers hold up no other check.
class DnsProbe : public QObject {
    Q_OBJECT

public:
    DnsProbe(const Check &check, const DnsOptions &options, TakeReading take, QObject *parent);

    void start();

private:
    /// One name server and what came of asking it.
    struct Server {
        Endpoint endpoint = {};
        std::unique_ptr<QUdpSocket> socket = {}; ///< stays open: an answer may come late
        bool failed = false; ///< it answered that it will not, or nobody is there
    };
    void ask();
    void askServer(size_t place);
    void onDatagram(size_t place);
    void onMessage(size_t place, const QByteArray &message, bool isWhole);
    void askWhole(size_t place);
    void onServerFailed(size_t place, const Reading &reading);
    void judge(const DnsAnswer &answer);
    void giveUp();
    void report(Reading reading);
    Reading failed(Failure failure, const QString &reason) const;
    Reading unsure(const QString &reason) const;
    QString serverName() const;

    Check m_check;
    DnsOptions m_options;
    TakeReading m_take;
    std::vector<Server> m_servers;
    std::unique_ptr<QTcpSocket> m_whole; ///< asks for what did not fit into a datagram
    QByteArray m_wholeMessage = {};
    std::optional<Reading> m_failure = {}; ///< what the first server that will not answer said
    QTimer m_again; ///< to the next server, or the same once more: datagrams get lost
    QTimer m_deadline;
    QElapsedTimer m_clock;
    int m_asked = 0;
    bool m_garbage = false; ///< something came that is no answer
    bool m_truncated = false; ///< what came did not fit, and no longer answer was had
    bool m_ended = false;
};

} // namespace Pilotlamp
