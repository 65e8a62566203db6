// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream_look.h"

#include "core/probe_facts.h"
#include "net/name_gate.h"
#include "net/own_limits.h"

#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int StreamLookLongestQueueMs = 60'000;
using StreamLookPhase = Circumstances::Phase;

} // namespace

StreamLook::StreamLook(const Check &check, const Endpoint &endpoint, bool isTls, TakeReading take,
                       QObject *parent)
    : QObject(parent)
    , m_check(check)
    , m_endpoint(endpoint)
    , m_isTls(isTls)
    , m_take(std::move(take))
{
    m_circumstances.timeoutMs = check.timeoutSeconds * 1000;
    m_circumstances.url.setHost(endpoint.host);
    // A proxy for web pages neither knows these protocols nor tells about the path to the target.
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const bool isNameOpen = m_circumstances.phase == StreamLookPhase::Name;
        end(m_circumstances.phase == StreamLookPhase::Queue ? Failure::OwnLimit
                                                  : (isNameOpen ? Failure::NameTimeout : Failure::Timeout));
    });
    connect(&m_socket, &QSslSocket::connected, this, &StreamLook::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, [this] { end(Failure::None); });
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_circumstances.tlsErrors = errors; });
    connect(&m_socket, &QSslSocket::errorOccurred, this,
            [this] { tell(outcomeOf(m_socket.error(), m_socket.errorString(), m_circumstances)); });
}

void StreamLook::start(NameGate &names)
{
    if (descriptorsAreShort()) {
        m_circumstances.phase = StreamLookPhase::Connect;
        QMetaObject::invokeMethod(
            this, [this] { end(Failure::OwnLimit); }, Qt::QueuedConnection);
        return;
    }
    if (!QHostAddress(m_endpoint.host).isNull()) {
        startClock();
        return connectSocket();
    }
    m_deadline.start(StreamLookLongestQueueMs);
    names.ask(
        m_endpoint.host, false, this,
        [this] {
            startClock();
            m_circumstances.phase = StreamLookPhase::Name;
        },
        [this](const QHostInfo &info) {
            m_timings.dnsMs = elapsed();
            if (info.error() == QHostInfo::NoError)
                return connectSocket();
            end(info.error() == QHostInfo::HostNotFound ? Failure::NameNotFound : Failure::NameTimeout);
        });
}

void StreamLook::startClock()
{
    m_clock.start();
    m_deadline.start(m_circumstances.timeoutMs);
}

void StreamLook::connectSocket()
{
    if (m_ended)
        return;
    m_circumstances.phase = StreamLookPhase::Connect;
    if (m_isTls)
        m_socket.connectToHostEncrypted(m_endpoint.host, m_endpoint.port);
    else
        m_socket.connectToHost(m_endpoint.host, m_endpoint.port);
}

void StreamLook::onConnected()
{
    m_timings.connectMs = elapsed();
    m_circumstances.phase = StreamLookPhase::Wait;
    if (!m_isTls)
        end(Failure::None);
}

void StreamLook::end(Failure own)
{
    m_circumstances.own = own;
    tell(outcomeOf(static_cast<const QNetworkReply *>(nullptr), m_circumstances));
}

void StreamLook::collectCertificate(Response &response) const
{
    QSslCertificate certificate = m_socket.peerCertificate();
    if (certificate.isNull() && !m_circumstances.tlsErrors.isEmpty())
        certificate = m_circumstances.tlsErrors.first().certificate();
    if (!certificate.isNull())
        response.certificate = factsOf(certificate);
}

void StreamLook::tell(const Outcome &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    Response response{.failure = outcome.failure, .error = outcome.error, .timings = m_timings};
    response.timings.totalMs = elapsed();
    collectCertificate(response);
    m_socket.disconnect(this);
    const QString did = m_isTls ? tr("agreed on a secure connection") : tr("accepted the connection");
    const Reading reading = judgeConnection(response, m_check, did, QDateTime::currentDateTimeUtc());
    // The look dies with its answer, and the socket must not die within its own signal.
    QMetaObject::invokeMethod(
        this, [take = m_take, reading] { take(reading); }, Qt::QueuedConnection);
}

} // namespace Pilotlamp
