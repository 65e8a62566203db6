// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/stream_probe.h"

#include "core/foreign_text.h"
#include "core/http_judgement.h"
#include "core/probe_facts.h"
#include "net/certificate_facts.h"
#include "net/name_gate.h"
#include "net/own_limits.h"
#include "net/own_link.h"

#include <QHostAddress>
#include <QRandomGenerator>
#include <QSslCertificate>
#include <QSslSocket>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int StreamProbeLongestQueueMs = 60'000;
using StreamProbePhase = Circumstances::Phase;

} // namespace

StreamProbe::StreamProbe(const Check &check, const Endpoint &endpoint, const StreamPlan &plan,
                         const TlsTrustPtr &tls, TakeReading take, QObject *parent)
    : QObject(parent)
    , m_check(check)
    , m_endpoint(endpoint)
    , m_plan(plan)
    , m_take(std::move(take))
    , m_tls(tls)
{
    m_circumstances.timeoutMs = check.timeoutSeconds * 1000;
    m_circumstances.url.setHost(endpoint.host);
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (!m_talk.received.isEmpty())
            return reportTalk({.act = TalkStep::Act::Foreign,
                               .text = tr("answers, but not as expected: %1")
                                           .arg(filteredLine(QString::fromUtf8(m_talk.received), 100))});
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
            QList<QHostAddress> addresses = info.addresses();
            if (isOnOwnLinkOnly(addresses, m_check))
                return end(Failure::ForeignLink);
            if (info.error() == QHostInfo::NoError)
                return connectSocket(addresses);
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
                                                   .secure = m_plan.isTls || m_plan.talk,
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
    m_connection = socket;
    m_socket = qobject_cast<QSslSocket *>(socket);
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket] {
        converse(); // a last word may have come before the end
        report(outcomeOf(*socket, m_circumstances));
    });
    if (m_plan.isTls && m_socket)
        return encrypt();
    if (!m_plan.talk)
        return end(Failure::None);
    connect(socket, &QTcpSocket::readyRead, this, &StreamProbe::converse);
    for (int i = 0; i < 4; ++i) {
        const quint32 word = QRandomGenerator::system()->generate();
        m_talk.nonce += QByteArray(reinterpret_cast<const char *>(&word), sizeof word);
    }
    converse();
}

void StreamProbe::encrypt()
{
    QSslConfiguration configuration = m_tls ? m_tls->configuration : m_socket->sslConfiguration();
    if (!m_plan.protocol.isEmpty())
        configuration.setAllowedNextProtocols({m_plan.protocol});
    m_socket->setSslConfiguration(configuration);
    // A certificate names a host without the dot that ends it in the DNS.
    m_socket->setPeerVerifyName(m_endpoint.host.endsWith(u'.') ? m_endpoint.host.chopped(1)
                                                               : m_endpoint.host);
    connect(m_socket, &QSslSocket::encrypted, this, &StreamProbe::onEncrypted);
    connect(m_socket, &QSslSocket::sslErrors, this, &StreamProbe::onTlsErrors);
    m_socket->startClientEncryption();
}

/// Says and hears what there is to, up to where more must come.
void StreamProbe::converse()
{
    const bool isShaking
        = m_socket && m_socket->mode() != QSslSocket::UnencryptedMode && !m_socket->isEncrypted();
    if (!m_plan.talk || !m_connection || m_ended || isShaking)
        return;
    m_talk.received += m_connection->read(LongestTalk + 1 - m_talk.received.size());
    while (!m_ended && follow(m_plan.talk(m_check, m_talk)))
        m_talk.received.clear();
}

/// Does one step; true where another may follow at once.
bool StreamProbe::follow(const TalkStep &step)
{
    switch (step.act) {
    case TalkStep::Act::Wait:
        if (m_talk.received.size() > LongestTalk)
            reportTalk({.act = TalkStep::Act::Foreign, .text = tr("its answer does not end")});
        return false;
    case TalkStep::Act::Send:
        ++m_talk.stage;
        m_connection->write(step.send);
        return true;
    case TalkStep::Act::Encrypt:
        ++m_talk.stage;
        m_talk.received.clear();
        encrypt();
        return false;
    default:
        reportTalk(step);
        return false;
    }
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
    if (!m_plan.talk || !m_circumstances.fingerprint.isEmpty())
        return end(Failure::None);
    if (m_plan.isTls)
        connect(m_socket, &QTcpSocket::readyRead, this, &StreamProbe::converse);
    converse();
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

Response StreamProbe::responseOf(const Outcome &outcome) const
{
    Response response{.failure = outcome.failure, .error = outcome.error, .timings = m_timings};
    response.timings.totalMs = elapsed();
    collectCertificate(response);
    return response;
}

void StreamProbe::report(const Outcome &outcome)
{
    const QString did = m_plan.isTls ? tr("agreed on a secure connection") : tr("accepted the connection");
    reportReading(judgeConnection(responseOf(outcome), m_check, did, QDateTime::currentDateTimeUtc()));
}

/// The conversation came to its end: the service itself answered.
void StreamProbe::reportTalk(const TalkStep &step)
{
    if (m_ended)
        return;
    Response response = responseOf({});
    response.httpStatus = step.code;
    response.headers = step.headers;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!step.send.isEmpty()) {
        m_connection->write(step.send);
        m_connection->flush();
    }
    const bool isRedirect = step.code > 0 && step.code < 400;
    if (step.act == TalkStep::Act::Http && !isRedirect)
        return reportReading(judgeAnswer(response, {.kind = u"http"_s, .url = m_check.url}, now));
    Reading reading = judgeConnection(response, m_check, step.text, now);
    if (step.act != TalkStep::Act::Done) {
        const bool isTheirs = step.act == TalkStep::Act::Busy || step.act == TalkStep::Act::Refused;
        reading.slow = false;
        reading.status = step.act == TalkStep::Act::Busy ? Status::Overload : Status::Offline;
        reading.whose = isTheirs ? Whose::Them : Whose::Unclear;
        reading.reason = isRedirect
            ? tr("answered %1, but opened no WebSocket").arg(httpStatusText(step.code))
            : step.text;
    }
    if (step.act == TalkStep::Act::Unsure) {
        reading.status = Status::Unknown;
        reading.error = {Error::Kind::Unreadable, step.text};
    }
    reportReading(reading);
}

void StreamProbe::reportReading(const Reading &reading)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    if (m_connection)
        m_connection->disconnect(this);
    if (m_dialer)
        m_dialer->disconnect(this);
    // The attempt dies with its answer, and the socket must not die within its own signal.
    QMetaObject::invokeMethod(
        this, [take = m_take, reading] { take(reading); }, Qt::QueuedConnection);
}

} // namespace Pilotlamp
