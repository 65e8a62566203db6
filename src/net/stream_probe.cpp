// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream_probe.h"

#include "core/probe_facts.h"
#include "net/name_gate.h"
#include "net/own_limits.h"

#include <QHostAddress>
#include <QSslCertificate>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int StreamProbeLongestQueueMs = 60'000;
using StreamProbePhase = Circumstances::Phase;

} // namespace

StreamProbe::StreamProbe(const Check &check, const Endpoint &endpoint, bool isTls, const TlsTrustPtr &tls,
                         TakeReading take, QObject *parent)
    : QObject(parent)
    , m_check(check)
    , m_endpoint(endpoint)
    , m_isTls(isTls)
    , m_take(std::move(take))
    , m_tls(tls)
{
    m_circumstances.timeoutMs = check.timeoutSeconds * 1000;
    m_circumstances.url.setHost(endpoint.host);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const bool isNameOpen = m_circumstances.phase == StreamProbePhase::Name;
        end(m_circumstances.phase == StreamProbePhase::Queue
                ? Failure::OwnLimit
                : (isNameOpen ? Failure::NameTimeout : Failure::Timeout));
    });
}

void StreamProbe::start(NameGate &names)
{
    if (descriptorsAreShort()) {
        m_circumstances.phase = StreamProbePhase::Connect;
        QMetaObject::invokeMethod(
            this, [this] { end(Failure::OwnLimit); }, Qt::QueuedConnection);
        return;
    }
    if (const QHostAddress literal(m_endpoint.host); !literal.isNull()) {
        startClock();
        return connectSocket({literal});
    }
    m_deadline.start(StreamProbeLongestQueueMs);
    names.ask(
        m_endpoint.host, false, this,
        [this] {
            startClock();
            m_circumstances.phase = StreamProbePhase::Name;
        },
        [this](const QHostInfo &info) {
            m_timings.dnsMs = elapsed();
            if (info.error() == QHostInfo::NoError)
                return connectSocket(info.addresses());
            end(info.error() == QHostInfo::HostNotFound ? Failure::NameNotFound : Failure::NameTimeout);
        });
}

void StreamProbe::startClock()
{
    m_clock.start();
    m_deadline.start(m_circumstances.timeoutMs);
}

void StreamProbe::connectSocket(const QList<QHostAddress> &addresses)
{
    if (m_ended)
        return;
    m_circumstances.phase = StreamProbePhase::Connect;
    // A proxy for web pages neither knows these protocols nor tells about the path to the target.
    m_dialer = std::make_unique<Dialer>(DialTarget{.host = m_endpoint.host,
                                                   .port = m_endpoint.port,
                                                   .addresses = addresses,
                                                   .secure = m_isTls,
                                                   .oneByOne = true});
    connect(m_dialer.get(), &Dialer::connected, this, &StreamProbe::onConnected);
    connect(m_dialer.get(), &Dialer::failed, this,
            [this](QAbstractSocket::SocketError error, const QString &text) {
                report(outcomeOf(error, text, m_circumstances));
            });
    m_dialer->start();
}

void StreamProbe::onConnected(QTcpSocket *socket)
{
    socket->setParent(this);
    m_timings.connectMs = elapsed();
    m_circumstances.phase = StreamProbePhase::Wait;
    m_socket = qobject_cast<QSslSocket *>(socket);
    if (m_socket)
        return encrypt();
    end(Failure::None);
}

void StreamProbe::encrypt()
{
    if (m_tls)
        m_socket->setSslConfiguration(m_tls->configuration);
    m_socket->setPeerVerifyName(m_endpoint.host);
    connect(m_socket, &QSslSocket::encrypted, this, &StreamProbe::onEncrypted);
    connect(m_socket, &QSslSocket::sslErrors, this, &StreamProbe::onTlsErrors);
    connect(m_socket, &QSslSocket::errorOccurred, this,
            [this] { report(outcomeOf(m_socket->error(), m_socket->errorString(), m_circumstances)); });
    m_socket->startClientEncryption();
}

void StreamProbe::onTlsErrors(const QList<QSslError> &errors)
{
    m_circumstances.tlsErrors = errors;
    if (!m_tls || m_tls->fingerprint.isEmpty())
        return;
    if (m_tls->isPinned(m_socket->peerCertificate())) {
        m_circumstances.tlsErrors.clear();
        m_socket->ignoreSslErrors(errors);
    } else {
        m_circumstances.fingerprint = m_socket->peerCertificate().digest(QCryptographicHash::Sha256);
    }
}

void StreamProbe::onEncrypted()
{
    const QSslCertificate certificate = m_socket->peerCertificate();
    if (m_tls && !m_tls->fingerprint.isEmpty() && !m_tls->isPinned(certificate))
        m_circumstances.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    end(Failure::None);
}

void StreamProbe::end(Failure own)
{
    m_circumstances.own = own;
    report(outcomeOf(m_circumstances));
}

void StreamProbe::collectCertificate(Response &response) const
{
    if (!m_socket)
        return;
    QSslCertificate certificate = m_socket->peerCertificate();
    if (certificate.isNull() && !m_circumstances.tlsErrors.isEmpty())
        certificate = m_circumstances.tlsErrors.first().certificate();
    if (!certificate.isNull())
        response.certificate = factsOf(certificate, *m_socket);
}

void StreamProbe::report(const Outcome &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    Response response{.failure = outcome.failure, .error = outcome.error, .timings = m_timings};
    response.timings.totalMs = elapsed();
    collectCertificate(response);
    if (m_socket)
        m_socket->disconnect(this);
    if (m_dialer)
        m_dialer->disconnect(this);
    const QString did = m_isTls ? tr("agreed on a secure connection") : tr("accepted the connection");
    const Reading reading = judgeConnection(response, m_check, did, QDateTime::currentDateTimeUtc());
    // The attempt dies with its answer, and the socket must not die within its own signal.
    QMetaObject::invokeMethod(
        this, [take = m_take, reading] { take(reading); }, Qt::QueuedConnection);
}

} // namespace Pilotlamp
