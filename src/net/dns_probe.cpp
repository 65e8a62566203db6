// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/dns_probe.h"

#include "core/probe_facts.h"
#include "net/own_limits.h"
#include "providers/text.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int TriesPerServer = 2;
constexpr qint64 LargestDatagram = 4096;
constexpr qint64 LargestMessage = 65'537; ///< over TCP, its length before it

/// "a, b" of the records, for a reason: bounded and harmless.
QString listed(const QStringList &records)
{
    const QString shown = oneLine(records.mid(0, 4).join(u", "_s), 120);
    return records.size() > 4 ? shown + u" …"_s : shown;
}

} // namespace

DnsProbe::DnsProbe(const Check &check, const DnsOptions &options, TakeReading take, QObject *parent)
    : QObject(parent)
    , m_check(check)
    , m_options(options)
    , m_take(std::move(take))
{
    m_options.question.id = static_cast<quint16>(QRandomGenerator::system()->bounded(0x10000));
    for (const Endpoint &server : std::as_const(m_options.servers))
        m_servers.push_back({.endpoint = server});
    m_again.setSingleShot(true);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_again, &QTimer::timeout, this, &DnsProbe::ask);
    connect(&m_deadline, &QTimer::timeout, this, &DnsProbe::giveUp);
}

void DnsProbe::start()
{
    m_clock.start();
    m_deadline.start(m_check.timeoutSeconds * 1000);
    QMetaObject::invokeMethod(this, &DnsProbe::ask, Qt::QueuedConnection);
}

/// Asks the next server that has not failed, in turn.
void DnsProbe::ask()
{
    if (m_ended)
        return;
    if (descriptorsAreShort())
        return report(failed(Failure::OwnLimit, tr("too many files are open on this computer")));
    const int count = static_cast<int>(m_servers.size());
    for (int tries = 0; tries < count; ++tries) {
        const auto place = static_cast<size_t>(m_asked++ % count);
        if (m_servers.at(place).failed)
            continue;
        askServer(place);
        break;
    }
    if (m_asked < count * TriesPerServer)
        m_again.start(m_check.timeoutSeconds * 1000 / (count * TriesPerServer));
}

void DnsProbe::askServer(size_t place)
{
    Server &server = m_servers.at(place);
    if (!server.socket) {
        // A connected socket takes datagrams from this server alone.
        server.socket = std::make_unique<QUdpSocket>();
        server.socket->setProxy(QNetworkProxy::NoProxy);
        connect(server.socket.get(), &QUdpSocket::readyRead, this, [this, place] { onDatagram(place); });
        server.socket->connectToHost(QHostAddress(server.endpoint.host), server.endpoint.port);
    }
    server.socket->write(dnsQuery(m_options.question));
}

void DnsProbe::onDatagram(size_t place)
{
    QUdpSocket &socket = *m_servers.at(place).socket;
    while (!m_ended && socket.hasPendingDatagrams()) {
        const qint64 size = std::clamp<qint64>(socket.pendingDatagramSize(), 0, LargestDatagram);
        QByteArray datagram(size, '\0');
        const qint64 got = socket.readDatagram(datagram.data(), size);
        if (got < 0)
            return onServerFailed(
                place, failed(Failure::NameTimeout, tr("no DNS server answers at %1").arg(serverName())));
        datagram.truncate(got);
        // What answers another question, or belongs to another name, may come from anybody.
        if (isAnswerTo(m_options.question, datagram))
            onMessage(place, datagram, false);
        else
            m_garbage = true;
    }
}

void DnsProbe::onMessage(size_t place, const QByteArray &message, bool isWhole)
{
    const QString &name = m_options.question.name;
    const auto answer = dnsAnswerOf(m_options.question, message);
    if (!answer) {
        m_garbage = true;
        return;
    }
    if (answer->code == DnsAnswer::FormatError && m_options.question.extended) {
        m_options.question.extended = false;
        return askServer(place);
    }
    if (answer->code == DnsAnswer::ServerFailure)
        return onServerFailed(
            place, failed(Failure::NameTimeout, tr("the DNS server could not resolve %1").arg(name)));
    if (answer->code != DnsAnswer::NoError && answer->code != DnsAnswer::NoSuchName)
        return onServerFailed(place,
                              unsure(tr("the DNS server %1 refuses to answer (code %2)")
                                         .arg(serverName())
                                         .arg(static_cast<int>(answer->code))));
    if (answer->truncated && !isWhole)
        return askWhole(place);
    judge(*answer);
}

/// The same question over TCP, where an answer of any length has room (RFC 7766).
void DnsProbe::askWhole(size_t place)
{
    m_truncated = true;
    if (m_whole)
        return;
    const Endpoint &server = m_servers.at(place).endpoint;
    m_whole = std::make_unique<QTcpSocket>();
    m_whole->setProxy(QNetworkProxy::NoProxy);
    m_whole->setReadBufferSize(LargestMessage);
    connect(m_whole.get(), &QTcpSocket::connected, this, [this] {
        const QByteArray query = dnsQuery(m_options.question);
        std::array<char, 2> length{};
        qToBigEndian(static_cast<quint16>(query.size()), length.data());
        m_whole->write(QByteArray(length.data(), 2) + query);
    });
    connect(m_whole.get(), &QTcpSocket::readyRead, this, [this, place] {
        m_wholeMessage += m_whole->readAll();
        if (m_wholeMessage.size() < 2)
            return;
        const auto length = qFromBigEndian<quint16>(m_wholeMessage.constData());
        if (m_wholeMessage.size() < 2 + length || m_ended)
            return;
        const QByteArray message = m_wholeMessage.mid(2, length);
        m_wholeMessage.clear();
        if (isAnswerTo(m_options.question, message))
            onMessage(place, message, true);
        else
            m_garbage = true;
    });
    connect(m_whole.get(), &QTcpSocket::errorOccurred, this, [this] {
        // Another server may do better.
        m_wholeMessage.clear();
        m_whole->disconnect(this);
        m_whole.release()->deleteLater();
    });
    m_whole->connectToHost(QHostAddress(server.host), server.port);
}

/// Another one may know: only when all have failed does the first one's word count.
void DnsProbe::onServerFailed(size_t place, const Reading &reading)
{
    if (m_ended || m_servers.at(place).failed)
        return;
    m_servers.at(place).failed = true;
    if (!m_failure)
        m_failure = reading;
    const bool isLast
        = std::all_of(m_servers.begin(), m_servers.end(), [](const Server &server) { return server.failed; });
    if (isLast)
        return report(*m_failure);
    m_again.stop();
    ask();
}

void DnsProbe::judge(const DnsAnswer &answer)
{
    const QString &name = m_options.question.name;
    if (answer.code == DnsAnswer::NoSuchName)
        return report(failed(Failure::NameNotFound, tr("the name %1 was not found").arg(name)));
    const bool isFound
        = std::any_of(answer.records.begin(), answer.records.end(), [&](const QString &record) {
              return isWantedRecord(record, m_options.answer, m_options.question.type);
          });
    if (!isFound && answer.truncated)
        return report(unsure(tr("the answer for %1 is cut off").arg(name)));
    if (answer.records.isEmpty())
        return report(failed(Failure::NameNotFound, tr("%1 has no %2 record").arg(name, m_options.record)));
    const QDateTime now = QDateTime::currentDateTimeUtc();
    Response response;
    response.timings.dnsMs = response.timings.totalMs = static_cast<int>(m_clock.elapsed());
    response.peers = answer.aliases + answer.records;
    Reading reading = judgeConnection(response, m_check, tr("answered %1").arg(listed(answer.records)), now);
    if (!isFound) {
        reading.status = Status::Offline;
        reading.whose = Whose::Unclear;
        reading.reason
            = tr("%1 is %2, not %3").arg(name, listed(answer.records), oneLine(m_options.answer, 80));
    }
    report(reading);
}

void DnsProbe::giveUp()
{
    if (m_truncated)
        return report(
            unsure(tr("the answer for %1 is too long for a datagram").arg(m_options.question.name)));
    if (m_garbage)
        return report(unsure(tr("the DNS server's answer could not be read")));
    if (m_failure)
        return report(*m_failure);
    report(failed(Failure::NameTimeout,
                  tr("the DNS server %1 gave no answer for %2").arg(serverName(), m_options.question.name)));
}

QString DnsProbe::serverName() const
{
    return m_options.servers.first().host;
}

Reading DnsProbe::unsure(const QString &reason) const
{
    Reading reading = unknownReading(reason, Error::Kind::Unreadable);
    reading.whose = Whose::Unclear;
    return reading;
}

Reading DnsProbe::failed(Failure failure, const QString &reason) const
{
    const bool isOurs = failure == Failure::OwnLimit;
    Response response{.failure = failure,
                      .error = {isOurs ? Error::Kind::Ours : Error::Kind::Unreachable, reason}};
    response.timings.totalMs = static_cast<int>(m_clock.elapsed());
    return judgeConnection(response, m_check, {}, QDateTime::currentDateTimeUtc());
}

void DnsProbe::report(Reading reading)
{
    if (m_ended)
        return;
    m_ended = true;
    m_again.stop();
    m_deadline.stop();
    // The attempt dies with its answer, and the socket must not die within its own signal.
    QMetaObject::invokeMethod(
        this, [take = m_take, reading = std::move(reading)] { take(reading); }, Qt::QueuedConnection);
}

} // namespace Pilotlamp
