// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// An exchange over its connection: encryption, request, answer.
#include "net/exchange.h"

#include "net/certificate_facts.h"
#include "net/request_text.h"
#include "net/write_through.h"

#include <QNetworkCookieJar>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using WirePhase = Circumstances::Phase;
constexpr qint64 ReadAtOnce = 64 * 1024;

/// True for an error that a forwarding proxy made itself: the target has said nothing.
bool isOfProxy(const HttpReader &answer)
{
    if (answer.status() < 400)
        return false;
    const QByteArray server = answer.header("Server").toLower();
    return !answer.header("X-Squid-Error").isEmpty() || answer.header("Proxy-Status").contains("error=")
        || server.startsWith("squid") || server.startsWith("tinyproxy") || server.startsWith("privoxy");
}

} // namespace

void Exchange::onConnected(QTcpSocket *socket)
{
    m_socket = socket;
    m_socket->setParent(this);
    m_dialer.release()->deleteLater();
    if (m_hops == 0)
        m_response.timings.connectMs = elapsed();
    if (auto *secure = qobject_cast<QSslSocket *>(socket))
        return encrypt(secure);
    send();
}

void Exchange::encrypt(QSslSocket *socket)
{
    if (m_way.isProxied())
        m_circumstances.phase = WirePhase::Wait; // the tunnel stands: from here on it is the target
    if (m_request.tls)
        socket->setSslConfiguration(m_request.tls->configuration);
    QString host = m_request.url.host();
    if (host.endsWith(u'.'))
        host.chop(1);
    socket->setPeerVerifyName(host);
    connect(socket, &QSslSocket::sslErrors, this,
            [this, socket](const QList<QSslError> &errors) { onTlsErrors(socket, errors); });
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { onEncrypted(socket); });
    followEnd();
    socket->startClientEncryption();
}

void Exchange::onTlsErrors(QSslSocket *socket, const QList<QSslError> &errors)
{
    m_circumstances.tlsErrors = errors;
    if (!m_request.tls || m_request.tls->fingerprint.isEmpty())
        return;
    const QSslCertificate certificate = socket->peerCertificate();
    if (m_request.tls->isPinned(certificate)) {
        m_circumstances.tlsErrors.clear();
        socket->ignoreSslErrors(errors);
    } else {
        m_circumstances.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    }
}

/// Nothing of the request has been sent yet, so a stranger with a good certificate never sees a key.
void Exchange::onEncrypted(QSslSocket *socket)
{
    if (m_hops == 0)
        m_response.timings.connectMs = elapsed();
    const QSslCertificate certificate = socket->peerCertificate();
    if (m_request.tls && !m_request.tls->fingerprint.isEmpty() && !m_request.tls->isPinned(certificate)) {
        m_circumstances.fingerprint = certificate.digest(QCryptographicHash::Sha256);
        return end(Failure::CertificateChanged);
    }
    socket->disconnect(this);
    send();
}

void Exchange::send()
{
    m_circumstances.phase = WirePhase::Wait;
    m_circumstances.tlsErrors.clear();
    m_response.headers.clear();
    m_response.body.clear();
    m_response.httpStatus = 0;
    m_reader = std::make_unique<HttpReader>(m_request.method, m_request.bodyCap);
    connect(m_socket, &QTcpSocket::readyRead, this, &Exchange::readSome);
    followEnd();
    writeThrough(*m_socket,
                 requestText(m_request,
                             {.keep = m_request.keepAlive && mayRepeat(),
                              .cookies = cookies(),
                              .forwarding = m_way.isForwarded ? &m_way.proxy : nullptr}));
}

/// Hears of the end of the connection, later: what came before it is read first, and a connection that was
/// given up meanwhile says nothing any more.
void Exchange::followEnd()
{
    const auto onEnd = [this, socket = m_socket] {
        if (m_socket == socket)
            onSocketEnd();
    };
    connect(m_socket, &QTcpSocket::errorOccurred, this,
            [this, socket = m_socket] { noteEncryption(m_circumstances, *socket); });
    connect(m_socket, &QTcpSocket::errorOccurred, this, onEnd, Qt::QueuedConnection);
    connect(m_socket, &QTcpSocket::disconnected, this, onEnd, Qt::QueuedConnection);
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        QMetaObject::invokeMethod(this, onEnd, Qt::QueuedConnection);
}

void Exchange::readSome()
{
    using State = HttpReader::State;
    while (m_socket && m_socket->bytesAvailable() > 0 && m_reader->state() <= State::Body) {
        const bool hadHead = m_reader->state() == State::Body;
        // Asked for exactly what is there, the socket hands its buffer over: kept, it would hold 16 kB until
        // the next check.
        const State state = m_reader->feed(m_socket->read(std::min(m_socket->bytesAvailable(), ReadAtOnce)));
        if (!hadHead && state != State::Head && state != State::NotHttp) {
            m_circumstances.phase = WirePhase::Body;
            m_response.timings.firstByteMs = elapsed();
            if (m_reader->endsWithConnection())
                m_endWatch = std::make_unique<EndWatch>(*m_socket);
        }
    }
    if (m_socket && m_reader->state() > State::Body)
        onAnswer();
}

void Exchange::onSocketEnd()
{
    if (m_ended || !m_socket)
        return;
    if (m_reader && m_reader->state() <= HttpReader::State::Body)
        readSome();
    if (m_ended || !m_socket)
        return;
    const QAbstractSocket::SocketError error = m_socket->error();
    if (m_reader && m_reader->end(m_endWatch && m_endWatch->isBrokenOff()) > HttpReader::State::Body)
        return onAnswer();
    const bool isBroken = error == QAbstractSocket::RemoteHostClosedError
        || m_socket->state() == QAbstractSocket::UnconnectedState;
    const bool isSent = m_reader != nullptr;
    if (isBroken && m_circumstances.tlsErrors.isEmpty() && (!isSent || mayRepeat()) && askAgain())
        return;
    conclude(outcomeOf(*m_socket, m_circumstances));
}

/// Once more on a new connection: a connection that breaks before its answer proves little.
bool Exchange::askAgain()
{
    if (m_askedAgain || !m_clock.isValid())
        return false;
    m_askedAgain = true;
    m_fresh = true;
    release();
    m_reader.reset();
    m_circumstances.tlsErrors.clear();
    if (m_addresses.isEmpty() && (!m_way.isProxied() || m_way.isForwarded))
        lookUp();
    else
        dial();
    return true;
}

/// A forwarding proxy that wants to know who asks in a way that only Qt's tunnel speaks is gone through.
bool Exchange::tunnelled()
{
    if (!m_way.isForwarded || m_reader->status() != 407)
        return false;
    const QByteArray offers = m_reader->header("Proxy-Authenticate").toLower();
    const bool isMore = offers.contains("digest") || offers.contains("ntlm") || offers.contains("negotiate");
    if (m_way.proxy.user().isEmpty() || !isMore) {
        m_circumstances.proxyRefused = true;
        end(Failure::Proxy);
        return true;
    }
    m_tunnel = true;
    release();
    m_reader.reset();
    hop();
    return true;
}

void Exchange::onAnswer()
{
    using State = HttpReader::State;
    if (m_reader->state() != State::NotHttp)
        m_circumstances.phase = WirePhase::Body;
    switch (m_reader->state()) {
    case State::NotHttp:
        return end(Failure::NotHttp);
    case State::Endless:
        return end(Failure::Endless);
    case State::Broken:
        m_circumstances.isDamaged = !m_reader->isCut();
        return end(Failure::Reset);
    case State::UnreadCoding:
        return end(Failure::UnreadCoding);
    case State::TooLarge:
        return end(Failure::TooLarge);
    default:
        break;
    }
    // Meant for whoever let a kept connection wait too long (RFC 9110 section 15.5.9), not for this request.
    if (m_kept && m_reader->status() == 408 && mayRepeat() && askAgain())
        return;
    m_transport.remember(m_request.url, false);
    if (tunnelled())
        return;
    if (m_way.isForwarded && isOfProxy(*m_reader))
        return end(Failure::Proxy);
    collectFacts();
    leaveSocket();
    if (!redirected())
        end(Failure::None);
}

/// The connection may serve the next one, where it was left in good order.
void Exchange::leaveSocket()
{
    const bool isKept = m_reader->mayKeep() && m_request.keepAlive && mayRepeat();
    if (m_hops == 0)
        m_firstPeer = m_socket->peerAddress();
    m_socket->disconnect(this);
    m_socket->setParent(nullptr);
    if (isKept)
        m_transport.pool().leave(place(), m_socket);
    else
        m_socket->deleteLater();
    m_socket = nullptr;
}

void Exchange::collectFacts()
{
    if (m_reader && m_reader->status() > 0 && m_reader->state() != HttpReader::State::Head
        && m_reader->state() != HttpReader::State::Endless) {
        m_response.httpStatus = m_reader->status();
        m_response.notModified = m_response.httpStatus == 304;
        m_response.headers = m_reader->headers();
        m_response.body = m_reader->body();
    }
    const auto *wire = qobject_cast<QAbstractSocket *>(m_socket);
    if (wire && wire->proxy().type() == QNetworkProxy::NoProxy && !wire->peerAddress().isNull())
        m_response.peers = {wire->peerAddress().toString()};
    auto *secure = qobject_cast<QSslSocket *>(m_socket);
    if (!secure)
        return;
    QSslCertificate certificate = secure->peerCertificate();
    if (certificate.isNull() && !m_circumstances.tlsErrors.isEmpty())
        certificate = m_circumstances.tlsErrors.first().certificate();
    if (!certificate.isNull())
        m_response.certificate = factsOf(certificate, *secure);
}

} // namespace Pilotlamp
