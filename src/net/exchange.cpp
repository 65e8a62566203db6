// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include "net/own_limits.h"
#include "net/transport.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QNetworkAccessManager>
#include <QNetworkCookie>
#include <QNetworkCookieJar>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int ExchangeLongestQueueMs = 60'000; ///< how long a name may wait for its turn before we say that it is us

using ExchangePhase = Circumstances::Phase;

bool needsLookup(const QString &host)
{
    return QHostAddress(host).isNull() && host != "localhost"_L1 && !host.endsWith(".localhost"_L1);
}

} // namespace

Exchange::Exchange(const Request &request, Transport &transport, QObject *parent)
    : QObject(parent)
    , m_request(request)
    , m_transport(transport)
{
    m_circumstances.timeoutMs = request.timeoutMs;
    m_circumstances.bodyCap = request.bodyCap;
    m_deadline.setSingleShot(true);
    // A coarse timer may be 5 % late, which is all that is allowed; it rarely fires, so precision costs
    // nothing.
    m_deadline.setTimerType(Qt::PreciseTimer);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        const bool isNameOpen = m_circumstances.phase == ExchangePhase::Name;
        end(m_circumstances.phase == ExchangePhase::Queue ? Failure::OwnLimit
                                                  : (isNameOpen ? Failure::NameTimeout : Failure::Timeout));
    });
}

bool Exchange::isWeb(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

Exchange::~Exchange()
{
    release();
}

void Exchange::start()
{
    m_response.url = m_request.url;
    hop();
}

void Exchange::hop()
{
    const QUrl url = m_request.url;
    m_circumstances.url = url;
    if (!isWeb(url))
        return end(Failure::ForeignScheme);
    if (descriptorsAreShort()) {
        m_circumstances.phase = ExchangePhase::Connect;
        return end(Failure::OwnLimit);
    }
    m_circumstances.proxied = m_transport.isProxied(url, m_request.direct);
    if (!needsLookup(url.host()) || m_circumstances.proxied) {
        startClock();
        return send();
    }
    m_circumstances.phase = m_clock.isValid() ? ExchangePhase::Name : ExchangePhase::Queue;
    if (!m_deadline.isActive())
        m_deadline.start(ExchangeLongestQueueMs);
    m_transport.names().ask(
        url.host(), m_request.urgent, this,
        [this] {
            startClock();
            m_circumstances.phase = ExchangePhase::Name;
        },
        [this](const QHostInfo &info) { onName(info); });
}

void Exchange::startClock()
{
    if (m_clock.isValid())
        return;
    m_clock.start();
    m_deadline.start(m_request.timeoutMs);
}

void Exchange::onName(const QHostInfo &info)
{
    if (m_ended)
        return;
    if (m_hops == 0)
        m_response.timings.dnsMs = elapsed();
    if (info.error() == QHostInfo::NoError)
        return send();
    m_circumstances.phase = ExchangePhase::Name;
    if (descriptorsAreShort())
        return end(Failure::OwnLimit);
    end(info.error() == QHostInfo::HostNotFound ? Failure::NameNotFound : Failure::NameTimeout);
}

QNetworkRequest Exchange::networkRequest()
{
    QNetworkRequest request(m_request.url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // One request at a time gains nothing from HTTP/2, and "Connection: close" has no meaning there.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setRawHeader("User-Agent", "Pilotlamp/" PILOTLAMP_VERSION " (+desktop status notifier)");
    if (!m_request.keepAlive || !m_transport.mayKeep(m_request.url))
        request.setRawHeader("Connection", "close");
    if (m_cookies) {
        QList<QByteArray> pairs;
        for (const QNetworkCookie &cookie : m_cookies->cookiesForUrl(m_request.url))
            pairs.append(cookie.toRawForm(QNetworkCookie::NameAndValueOnly));
        if (!pairs.isEmpty())
            request.setRawHeader("Cookie", pairs.join("; "));
    }
    for (const auto &[name, value] : m_request.headers)
        request.setRawHeader(name, value);
    if (m_request.tls)
        request.setSslConfiguration(m_request.tls->configuration);
    return request;
}

QNetworkReply *Exchange::dispatch(const QNetworkRequest &request)
{
    QNetworkAccessManager &manager
        = m_request.tls ? m_transport.manager(m_request.tls->id) : m_transport.manager(m_request.direct);
    const QByteArray method = m_request.method.toUpper();
    if (method == "GET" && m_request.body.isEmpty())
        return manager.get(request);
    if (method == "HEAD")
        return manager.head(request);
    if (method == "POST")
        return manager.post(request, m_request.body);
    return manager.sendCustomRequest(request, method, m_request.body);
}

void Exchange::send()
{
    m_circumstances.phase = ExchangePhase::Wait;
    m_circumstances.tlsErrors.clear();
    m_response.headers.clear();
    m_response.body.clear();
    m_response.httpStatus = 0;
    QNetworkRequest request = networkRequest();
    if (!m_request.body.isEmpty() && !request.hasRawHeader("Content-Type"))
        request.setRawHeader("Content-Type", "application/octet-stream");
    m_reply = dispatch(request);
    watch();
}

void Exchange::watch()
{
    connect(m_reply, &QNetworkReply::socketStartedConnecting, this,
            [this] { m_circumstances.phase = ExchangePhase::Connect; });
    connect(m_reply, &QNetworkReply::requestSent, this, [this] {
        // A kept connection starts no connecting, and then there is no such time.
        if (m_circumstances.phase == ExchangePhase::Connect && m_hops == 0)
            m_response.timings.connectMs = elapsed();
        m_circumstances.phase = ExchangePhase::Wait;
    });
    connect(m_reply, &QNetworkReply::encrypted, this, &Exchange::onEncrypted);
    connect(m_reply, &QNetworkReply::sslErrors, this, &Exchange::onTlsErrors);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &Exchange::onMetaData);
    connect(m_reply, &QNetworkReply::readyRead, this, &Exchange::readSome);
    connect(m_reply, &QNetworkReply::finished, this, &Exchange::onReplyFinished);
}

void Exchange::onTlsErrors(const QList<QSslError> &errors)
{
    m_circumstances.tlsErrors = errors;
    if (!m_request.tls || m_request.tls->fingerprint.isEmpty())
        return;
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (m_request.tls->isPinned(certificate)) {
        m_circumstances.tlsErrors.clear();
        m_reply->ignoreSslErrors(errors);
    } else {
        m_circumstances.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    }
}

/// Nothing of the request has been sent yet, so a stranger with a good certificate never sees a key.
void Exchange::onEncrypted()
{
    if (m_hops == 0)
        m_response.timings.connectMs = elapsed();
    m_circumstances.phase = ExchangePhase::Wait;
    if (!m_request.tls || m_request.tls->fingerprint.isEmpty())
        return;
    const QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (m_request.tls->isPinned(certificate))
        return;
    m_circumstances.fingerprint = certificate.digest(QCryptographicHash::Sha256);
    m_reply->abort();
}

void Exchange::onMetaData()
{
    m_circumstances.phase = ExchangePhase::Body;
    m_response.timings.firstByteMs = elapsed();
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_request.bodyCap
        && m_request.method != "HEAD")
        end(Failure::TooLarge);
}

void Exchange::readSome()
{
    if (!m_reply->isOpen())
        return; // it was aborted for its certificate
    m_response.body += m_reply->readAll();
    if (m_response.body.size() > m_request.bodyCap) {
        m_response.body.truncate(m_request.bodyCap);
        end(Failure::TooLarge);
    }
}

void Exchange::onReplyFinished()
{
    readSome();
    if (m_ended || redirected())
        return;
    end(Failure::None);
}

void Exchange::collectFacts()
{
    if (!m_reply)
        return;
    m_response.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_response.notModified = m_response.httpStatus == 304;
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_response.headers.append({name, value});
    if (m_request.url.scheme() != "https"_L1)
        return;
    QSslCertificate certificate = m_reply->sslConfiguration().peerCertificate();
    if (certificate.isNull() && !m_circumstances.tlsErrors.isEmpty())
        certificate = m_circumstances.tlsErrors.first().certificate();
    if (!certificate.isNull())
        m_response.certificate = factsOf(certificate);
}

void Exchange::end(Failure reason)
{
    if (m_ended)
        return;
    m_ended = true;
    m_deadline.stop();
    m_circumstances.own = reason;
    const Outcome outcome = outcomeOf(m_reply, m_circumstances);
    m_response.failure = outcome.failure;
    m_response.error = outcome.error;
    if (m_clock.isValid())
        m_response.timings.totalMs = elapsed();
    collectFacts();
    release();
    Q_EMIT finished(m_response);
}

void Exchange::release()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    // Its end aborts it; abort() from within one of its own signals would be too early for Qt.
    m_reply->deleteLater();
    m_reply = nullptr;
}

} // namespace Pilotlamp
