// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/path_probe.h"

#include <QNetworkProxy>

namespace Pilotlamp {

using Phase = Circumstances::Phase;

PathProbe::PathProbe(const DiagnosisTarget &target, const QHostAddress &address, QObject *parent)
    : QObject(parent)
    , m_target(target)
    , m_address(address)
{
    m_circumstances.url.setHost(target.host);
    m_circumstances.phase = Phase::Connect;
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QSslSocket::connected, this, &PathProbe::onConnected);
    connect(&m_socket, &QSslSocket::encrypted, this, &PathProbe::onEncrypted);
    connect(&m_socket, &QSslSocket::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_circumstances.tlsErrors = errors; });
    connect(&m_socket, &QSslSocket::errorOccurred, this,
            [this] { fail(outcomeOf(m_socket.error(), m_socket.errorString(), m_circumstances)); });
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
    m_socket.setPeerVerifyName(m_target.host);
    m_socket.startClientEncryption();
}

void PathProbe::onEncrypted()
{
    m_fact.encrypted = true;
    m_fact.encryptMs = static_cast<int>(m_clock.elapsed());
    m_fact.certificate = factsOf(m_socket.peerCertificate());
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
