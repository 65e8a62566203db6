// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/path_probe.h"

#include "net/certificate_facts.h"

#include <QCryptographicHash>
#include <QNetworkProxy>
#include <QSslCertificate>

namespace Pilotlamp {

using Phase = Circumstances::Phase;

PathProbe::PathProbe(const DiagnosisTarget &target, const QHostAddress &address, const TlsTrustPtr &trust,
                     QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_address(address)
    , m_trust(trust)
{
    m_circumstances.url.setHost(target.host);
    m_circumstances.phase = Phase::Connect;
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QSslSocket::connected, this, &PathProbe::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &PathProbe::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this, &PathProbe::onTlsErrors);
    connect(&m_socket, &QSslSocket::errorOccurred, this,
            [this] { fail(outcomeOf(m_socket, m_circumstances)); });
}

void PathProbe::start()
{
    m_fact.asked = true;
    m_clock.start();
    m_socket.connectToHost(m_address, m_target.port);
}

void PathProbe::giveUp(int afterMs)
{
    m_circumstances.timeoutMs = afterMs;
    m_circumstances.own = Failure::Timeout;
    fail(outcomeOf(m_circumstances));
}

void PathProbe::onConnected()
{
    m_fact.connected = true;
    m_fact.connectMs = static_cast<int>(m_clock.restart());
    m_circumstances.phase = Phase::Wait;
    if (!m_target.tls)
        return end();
    Q_EMIT stepped();
    if (m_trust)
        m_socket.setSslConfiguration(m_trust->configuration);
    m_socket.setPeerVerifyName(m_target.host);
    m_socket.startClientEncryption();
}

/// As the check itself: one certificate may be trusted by its fingerprint, whatever else is said of it.
void PathProbe::onTlsErrors(const QList<QSslError> &errors)
{
    if (m_trust && m_trust->isPinned(m_socket.peerCertificate()))
        return m_socket.ignoreSslErrors(errors);
    m_circumstances.tlsErrors = errors;
    if (m_trust && !m_trust->fingerprint.isEmpty())
        m_circumstances.fingerprint = m_socket.peerCertificate().digest(QCryptographicHash::Sha256);
}

void PathProbe::onEncrypted()
{
    const QSslCertificate certificate = m_socket.peerCertificate();
    if (m_trust && !m_trust->fingerprint.isEmpty() && !m_trust->isPinned(certificate)) {
        m_circumstances.fingerprint = certificate.digest(QCryptographicHash::Sha256);
        m_circumstances.own = Failure::CertificateChanged;
        return fail(outcomeOf(m_circumstances));
    }
    m_fact.encrypted = true;
    m_fact.encryptMs = static_cast<int>(m_clock.elapsed());
    m_fact.certificate = factsOf(certificate);
    end();
}

void PathProbe::fail(const Outcome &outcome)
{
    if (m_ended)
        return;
    m_fact.failure = outcome.failure;
    m_fact.text = outcome.error.text;
    if (!m_circumstances.tlsErrors.isEmpty())
        m_fact.certificate = factsOf(m_circumstances.tlsErrors.first().certificate());
    end();
}

void PathProbe::end()
{
    if (m_ended)
        return;
    m_ended = true;
    m_socket.disconnect(this);
    Q_EMIT stepped();
    Q_EMIT finished();
}

} // namespace Pilotlamp
