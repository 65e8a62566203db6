// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/ntp_probe.h"

#include "core/ntp_message.h"
#include "core/probe_facts.h"
#include "net/own_limits.h"
#include "net/own_link.h"
#include "net/redirect_text.h"

#include <QHostInfo>
#include <QNetworkProxy>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr int NtpProbeLongestQueueMs = 60'000;
constexpr qint64 LargestNtpDatagram = 1024;
} // namespace

NtpProbe::NtpProbe(const Check &check, const Endpoint &server, TakeReading take, QObject *parent)
    : QObject(parent)
    , m_check(check)
    , m_server(server)
    , m_take(std::move(take))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_again.setSingleShot(true);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_again, &QTimer::timeout, this, &NtpProbe::ask);
    connect(&m_socket, &QUdpSocket::readyRead, this, &NtpProbe::onDatagram);
    connect(&m_socket, &QUdpSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        if (error == QAbstractSocket::ConnectionRefusedError)
            fail(Failure::Refused, tr("no time server answers there"));
        else if (error == QAbstractSocket::NetworkError)
            fail(Failure::NoRoute, tr("no route to %1").arg(m_server.host));
    });
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (!m_clock.isValid())
            return fail(Failure::OwnLimit, tr("the check waited too long in the local queue"));
        m_nonce != 0
            ? fail(Failure::Timeout, tr("no answer within %1 s").arg(m_check.timeoutSeconds))
            : fail(Failure::NameTimeout, tr("the DNS server gave no answer for %1").arg(m_server.host));
    });
}

void NtpProbe::start(NameGate &names)
{
    if (descriptorsAreShort()) {
        QMetaObject::invokeMethod(
            this, [this] { fail(Failure::OwnLimit, tr("too many files are open on this computer")); },
            Qt::QueuedConnection);
        return;
    }
    if (const QHostAddress literal(m_server.host); !literal.isNull()) {
        begin();
        return open(literal);
    }
    m_deadline.start(NtpProbeLongestQueueMs);
    names.ask(
        m_server.host, false, this, [this] { begin(); },
        [this](const QHostInfo &info) {
            if (m_ended)
                return;
            m_dnsMs = static_cast<int>(m_clock.elapsed());
            QList<QHostAddress> addresses = info.addresses();
            if (isOnOwnLinkOnly(addresses, m_check))
                return fail(Failure::ForeignLink, ownLinkText());
            if (info.error() == QHostInfo::NoError && !addresses.isEmpty())
                return open(addresses.first());
            info.error() == QHostInfo::HostNotFound
                ? fail(Failure::NameNotFound, tr("the name %1 was not found").arg(m_server.host))
                : fail(Failure::NameTimeout, tr("the DNS server gave no answer for %1").arg(m_server.host));
        });
}

void NtpProbe::begin()
{
    m_clock.start();
    m_deadline.start(m_check.timeoutSeconds * 1000);
}

void NtpProbe::open(const QHostAddress &address)
{
    connect(&m_socket, &QUdpSocket::connected, this, &NtpProbe::ask);
    m_socket.connectToHost(address, m_server.port);
}

void NtpProbe::ask()
{
    if (m_ended)
        return;
    const bool isFirst = m_nonce == 0;
    m_nonce = QRandomGenerator::system()->generate64() | 1;
    m_sentAt = m_clock.elapsed();
    m_sentMs = QDateTime::currentMSecsSinceEpoch();
    m_socket.write(ntpQuestion(m_nonce));
    if (isFirst)
        m_again.start(m_check.timeoutSeconds * 1000 / 2);
}

void NtpProbe::onDatagram()
{
    while (!m_ended) {
        QByteArray datagram(LargestNtpDatagram, '\0');
        // Not asked first whether there is one: that would take away the word that nobody listens.
        const qint64 got = m_socket.readDatagram(datagram.data(), datagram.size());
        if (got < 0)
            return;
        datagram.truncate(got);
        const auto answer = ntpAnswerOf(datagram, m_nonce, m_sentMs, QDateTime::currentMSecsSinceEpoch());
        if (!answer)
            continue; // of somebody else, or to an earlier question
        Response response;
        response.timings.dnsMs = m_dnsMs;
        response.timings.totalMs = static_cast<int>(m_clock.elapsed() - m_sentAt);
        report(judgeNtp(*answer, response, m_check, QDateTime::currentDateTimeUtc()));
    }
}

void NtpProbe::fail(Failure failure, const QString &reason)
{
    const bool isOurs = failure == Failure::OwnLimit || failure == Failure::ForeignLink;
    Response response{.failure = failure,
                      .error = {isOurs ? Error::Kind::Ours : Error::Kind::Unreachable, reason}};
    response.timings.dnsMs = m_dnsMs;
    report(judgeConnection(response, m_check, {}, QDateTime::currentDateTimeUtc()));
}

void NtpProbe::report(const Reading &reading)
{
    if (m_ended)
        return;
    m_ended = true;
    m_again.stop();
    m_deadline.stop();
    // The attempt dies with its answer, and the socket must not die within its own signal.
    QMetaObject::invokeMethod(
        this, [take = m_take, reading] { take(reading); }, Qt::QueuedConnection);
}

} // namespace Pilotlamp
