// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/socket_question.h"

#include "net/endpoint.h"
#include "net/name_gate.h"
#include "net/own_link.h"
#include "net/reply_outcome.h"
#include "net/tls_trust.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QHostAddress>
#include <QLocalSocket>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr quint16 LivestatusPort = 6557;
constexpr qsizetype HeadSize = 16;
using SocketQuestionPhase = Circumstances::Phase;
using Take = std::function<void(const Response &)>;

struct SocketQuestionTexts {
    Q_DECLARE_TR_FUNCTIONS(SocketQuestion)
};

/// One question to one socket. Ends exactly once, and itself with it.
class SocketQuestion : public QObject {
public:
    SocketQuestion(const Request &request, Take take, QObject *parent);

    void start(NameGate &names);

private:
    void connectTo(const Endpoint &endpoint, const QString &address = {});
    void encrypt(QSslSocket *socket, const QString &host);
    void onEncrypted(QSslSocket *socket);
    void connectToFile(const QString &path);
    void follow(QIODevice *device);
    void send(QIODevice *device);
    void readSome(QIODevice *device);
    void onEnd();
    void fail(Failure own);
    void report(const Outcome &outcome);

    Request m_request;
    Take m_take;
    QTimer m_deadline;
    QElapsedTimer m_clock = {};
    Circumstances m_circumstances = {};
    Response m_response = {};
    bool m_ended = false;
};

SocketQuestion::SocketQuestion(const Request &request, Take take, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_take(std::move(take))
{
    m_circumstances.timeoutMs = request.timeoutMs;
    m_circumstances.bodyCap = request.bodyCap;
    m_circumstances.url = request.url;
    m_response.url = request.url;
    m_deadline.setSingleShot(true);
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        fail(m_circumstances.phase == SocketQuestionPhase::Name ? Failure::NameTimeout : Failure::Timeout);
    });
}

void SocketQuestion::start(NameGate &names)
{
    m_clock.start();
    m_deadline.start(m_request.timeoutMs);
    if (m_request.url.scheme() == "unix"_L1)
        return connectToFile(m_request.url.path());
    const Result<Endpoint> endpoint = endpointOf(m_request.url.toString(), LivestatusPort);
    if (!endpoint)
        return report({Failure::Other, endpoint.error()});
    if (!QHostAddress(endpoint->host).isNull() || endpoint->host == "localhost"_L1)
        return connectTo(*endpoint);
    m_circumstances.phase = SocketQuestionPhase::Name;
    names.ask(
        endpoint->host, m_request.urgent, this, [] {},
        [this, endpoint = *endpoint](const QHostInfo &info) {
            m_response.timings.dnsMs = static_cast<int>(m_clock.elapsed());
            QList<QHostAddress> addresses = info.addresses();
            if (m_request.isForeign && isOnOwnLinkOnly(addresses))
                return fail(Failure::ForeignLink);
            // A name that is asked again might lead to elsewhere.
            const bool isFixed = m_request.isForeign && !addresses.isEmpty();
            if (info.error() == QHostInfo::NoError)
                return connectTo(endpoint, isFixed ? addresses.constFirst().toString() : QString());
            fail(info.error() == QHostInfo::HostNotFound ? Failure::NameNotFound : Failure::NameTimeout);
        });
}

/// Connects to one address of the endpoint's name, or to any where none is given.
void SocketQuestion::connectTo(const Endpoint &endpoint, const QString &address)
{
    m_circumstances.phase = SocketQuestionPhase::Connect;
    auto *secure = m_request.url.scheme() == "tls"_L1 ? new QSslSocket(this) : nullptr;
    QTcpSocket *socket = secure ? secure : new QTcpSocket(this);
    socket->setProxy(QNetworkProxy::NoProxy);
    if (secure)
        encrypt(secure, endpoint.host);
    else
        connect(socket, &QTcpSocket::connected, this, [this, socket] { send(socket); });
    connect(socket, &QTcpSocket::disconnected, this, &SocketQuestion::onEnd);
    connect(socket, &QTcpSocket::errorOccurred, this, [this, socket](QAbstractSocket::SocketError error) {
        if (error != QAbstractSocket::RemoteHostClosedError)
            report(outcomeOf(*socket, m_circumstances));
    });
    follow(socket);
    socket->connectToHost(address.isEmpty() ? endpoint.host : address, endpoint.port);
}

/// Trusts as the check's `tls` says; what is not trusted ends the connection by itself.
void SocketQuestion::encrypt(QSslSocket *socket, const QString &host)
{
    if (m_request.tls)
        socket->setSslConfiguration(m_request.tls->configuration);
    socket->setPeerVerifyName(host);
    connect(socket, &QTcpSocket::connected, socket, &QSslSocket::startClientEncryption);
    connect(socket, &QSslSocket::sslErrors, this, [this, socket](const QList<QSslError> &errors) {
        m_circumstances.tlsErrors = errors;
        if (m_request.tls && m_request.tls->isPinned(socket->peerCertificate())) {
            m_circumstances.tlsErrors.clear();
            socket->ignoreSslErrors(errors);
        }
    });
    connect(socket, &QSslSocket::encrypted, this, [this, socket] { onEncrypted(socket); });
}

/// Nothing was sent yet, so a stranger with a good certificate never sees a question.
void SocketQuestion::onEncrypted(QSslSocket *socket)
{
    const QSslCertificate certificate = socket->peerCertificate();
    if (m_request.tls && !m_request.tls->fingerprint.isEmpty() && !m_request.tls->isPinned(certificate)) {
        m_circumstances.fingerprint = certificate.digest(QCryptographicHash::Sha256);
        return fail(Failure::CertificateChanged);
    }
    m_circumstances.tlsErrors.clear();
    send(socket);
}

void SocketQuestion::connectToFile(const QString &path)
{
    m_circumstances.phase = SocketQuestionPhase::Connect;
    auto *socket = new QLocalSocket(this);
    connect(socket, &QLocalSocket::connected, this, [this, socket] { send(socket); });
    connect(socket, &QLocalSocket::disconnected, this, &SocketQuestion::onEnd);
    connect(socket, &QLocalSocket::errorOccurred, this, [this, path](QLocalSocket::LocalSocketError error) {
        if (error == QLocalSocket::PeerClosedError)
            return;
        const QString reason = error == QLocalSocket::ServerNotFoundError
            ? SocketQuestionTexts::tr("the socket %1 does not exist").arg(path)
            : (error == QLocalSocket::SocketAccessError
                   ? SocketQuestionTexts::tr("no permission to use the socket %1").arg(path)
                   : SocketQuestionTexts::tr("nothing listens on the socket %1").arg(path));
        report({Failure::Refused, {Error::Kind::Unreachable, reason}});
    });
    follow(socket);
    socket->connectToServer(path);
}

void SocketQuestion::follow(QIODevice *device)
{
    connect(device, &QIODevice::readyRead, this, [this, device] { readSome(device); });
}

void SocketQuestion::send(QIODevice *device)
{
    m_response.timings.connectMs = static_cast<int>(m_clock.elapsed());
    m_circumstances.phase = SocketQuestionPhase::Wait;
    device->write(m_request.body);
}

void SocketQuestion::readSome(QIODevice *device)
{
    if (m_response.timings.firstByteMs < 0)
        m_response.timings.firstByteMs = static_cast<int>(m_clock.elapsed());
    m_circumstances.phase = SocketQuestionPhase::Body;
    m_response.body += device->readAll();
    if (m_response.body.size() > m_request.bodyCap)
        fail(Failure::TooLarge);
}

void SocketQuestion::onEnd()
{
    const QByteArray head = m_response.body.left(HeadSize);
    bool isCode = false;
    bool isLength = false;
    const int code = head.left(3).toInt(&isCode);
    const qint64 length = head.mid(3).trimmed().toLongLong(&isLength);
    if (m_response.body.isEmpty())
        return fail(Failure::Reset);
    if (head.size() < HeadSize || !isCode || !isLength)
        return report(
            {Failure::None,
             {Error::Kind::Unreadable, SocketQuestionTexts::tr("the server does not speak Livestatus")}});
    if (m_response.body.size() - HeadSize != length)
        return fail(Failure::Reset);
    m_response.body.remove(0, HeadSize);
    m_response.httpStatus = code;
    report({});
}

void SocketQuestion::fail(Failure own)
{
    m_circumstances.own = own;
    report(outcomeOf(m_circumstances));
}

void SocketQuestion::report(const Outcome &outcome)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_response.failure = outcome.failure;
    m_response.error = outcome.error;
    m_response.timings.totalMs = static_cast<int>(m_clock.elapsed());
    // The socket must not die within its own signal.
    QMetaObject::invokeMethod(
        this,
        [this] {
            deleteLater();
            m_take(m_response);
        },
        Qt::QueuedConnection);
}

} // namespace

void askSocket(const Request &request, NameGate &names, QObject *context,
               std::function<void(const Response &)> take)
{
    auto *question = new SocketQuestion(request, std::move(take), context);
    question->start(names);
}

} // namespace Pilotlamp
