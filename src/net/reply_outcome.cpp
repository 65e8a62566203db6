// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/reply_outcome.h"

#include "core/tls_options.h"
#include "net/own_limits.h"

#include <QCoreApplication>
#include <QNetworkReply>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct ReplyOutcomeTexts {
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

bool isWords(const QString &errorString, const char *socketText)
{
    return errorString == QCoreApplication::translate("QNativeSocketEngine", socketText);
}

/// QNetworkReply folds all rarer socket errors into one code; only the words tell them apart.
Failure unknownFailureOf(const QString &errorString)
{
    if (isWords(errorString, "Out of resources") || descriptorsAreShort())
        return Failure::OwnLimit;
    if (isWords(errorString, "Network unreachable") || isWords(errorString, "Host unreachable"))
        return Failure::NoRoute;
    return Failure::Other;
}

/// An untrusted issuer outweighs the rest: what such a certificate says of itself proves nothing.
Failure tlsFailureOf(const QList<QSslError> &errors)
{
    const auto has = [&](std::initializer_list<QSslError::SslError> codes) {
        return std::any_of(errors.begin(), errors.end(), [&](const QSslError &error) {
            return std::find(codes.begin(), codes.end(), error.error()) != codes.end();
        });
    };
    if (errors.isEmpty())
        return Failure::TlsOther;
    const bool isOnlyDatedOrNamed = std::all_of(errors.begin(), errors.end(), [](const QSslError &error) {
        return error.error() == QSslError::CertificateExpired
            || error.error() == QSslError::CertificateNotYetValid
            || error.error() == QSslError::HostNameMismatch || error.error() == QSslError::NoError;
    });
    if (!isOnlyDatedOrNamed)
        return Failure::CertificateUntrusted;
    return has({QSslError::HostNameMismatch}) ? Failure::CertificateWrongName : Failure::CertificateExpired;
}

Failure failureOf(const QNetworkReply &reply, const Circumstances &circumstances)
{
    switch (reply.error()) {
    case QNetworkReply::NoError:
        return Failure::None;
    case QNetworkReply::HostNotFoundError:
        return descriptorsAreShort() ? Failure::OwnLimit : Failure::NameNotFound;
    case QNetworkReply::ConnectionRefusedError:
        return Failure::Refused;
    case QNetworkReply::RemoteHostClosedError:
        return Failure::Reset;
    case QNetworkReply::TimeoutError:
        return Failure::Timeout;
    case QNetworkReply::OperationCanceledError:
        return Failure::Cancelled;
    case QNetworkReply::SslHandshakeFailedError:
        return tlsFailureOf(circumstances.tlsErrors);
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
        return Failure::NoRoute;
    case QNetworkReply::TooManyRedirectsError:
        return Failure::RedirectLoop;
    case QNetworkReply::ProtocolUnknownError:
        return Failure::ForeignScheme;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return Failure::Proxy;
    case QNetworkReply::UnknownNetworkError:
        return unknownFailureOf(reply.errorString());
    default:
        // Every code above is a socket's; the rest stand for HTTP answers of 400 and more.
        return reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() > 0 ? Failure::None
                                                                                     : Failure::Other;
    }
}

Error::Kind kindOf(Failure failure)
{
    switch (failure) {
    case Failure::None:
        return Error::Kind::None;
    case Failure::OwnLimit:
    case Failure::Cancelled:
        return Error::Kind::Ours;
    case Failure::Proxy:
        return Error::Kind::Offline;
    case Failure::CertificateExpired:
    case Failure::CertificateWrongName:
    case Failure::CertificateUntrusted:
    case Failure::CertificateChanged:
    case Failure::TlsOther:
        return Error::Kind::Untrusted;
    case Failure::RedirectLoop:
    case Failure::ForeignScheme:
    case Failure::TooLarge:
        return Error::Kind::Unreadable;
    default:
        return Error::Kind::Unreachable;
    }
}

QString timeoutText(const Circumstances &circumstances)
{
    const QString seconds = QString::number(circumstances.timeoutMs / 1000.0);
    switch (circumstances.phase) {
    case Circumstances::Phase::Connect:
        return ReplyOutcomeTexts::tr("accepted no connection within %1 s").arg(seconds);
    case Circumstances::Phase::Body:
        return ReplyOutcomeTexts::tr("did not finish its answer within %1 s").arg(seconds);
    default:
        return ReplyOutcomeTexts::tr("did not answer within %1 s").arg(seconds);
    }
}

QString textOf(Failure failure, const Circumstances &circumstances, const QString &systemText)
{
    switch (failure) {
    case Failure::None:
        return {};
    case Failure::NameNotFound:
        return ReplyOutcomeTexts::tr("the name %1 was not found").arg(circumstances.url.host());
    case Failure::NameTimeout:
        return ReplyOutcomeTexts::tr("the name server gave no answer for %1").arg(circumstances.url.host());
    case Failure::Refused:
        return ReplyOutcomeTexts::tr("refused the connection");
    case Failure::Reset:
        return circumstances.phase == Circumstances::Phase::Body
            ? ReplyOutcomeTexts::tr("broke off its answer")
            : ReplyOutcomeTexts::tr("closed the connection without an answer");
    case Failure::Timeout:
        return timeoutText(circumstances);
    case Failure::NoRoute:
        return ReplyOutcomeTexts::tr("there is no route to %1").arg(circumstances.url.host());
    case Failure::CertificateExpired:
        return ReplyOutcomeTexts::tr("its certificate is not valid at this time");
    case Failure::CertificateWrongName:
        return ReplyOutcomeTexts::tr("its certificate is for another name");
    case Failure::CertificateUntrusted:
        return ReplyOutcomeTexts::tr("its certificate is not trusted");
    case Failure::CertificateChanged:
        return ReplyOutcomeTexts::tr("its certificate is not the one you trusted; now its fingerprint is %1")
            .arg(fingerprintText(circumstances.fingerprint));
    case Failure::TlsOther:
        return ReplyOutcomeTexts::tr("could not agree on a secure connection");
    case Failure::RedirectLoop:
        return ReplyOutcomeTexts::tr("redirects without end");
    case Failure::ForeignScheme:
        return circumstances.phase == Circumstances::Phase::Queue
            ? ReplyOutcomeTexts::tr("the address is not one of http or https")
            : ReplyOutcomeTexts::tr("redirects to an address that is not http or https");
    case Failure::TooLarge:
        return ReplyOutcomeTexts::tr("its answer is larger than %1 KiB").arg(circumstances.bodyCap / 1024);
    case Failure::Proxy:
        return ReplyOutcomeTexts::tr("your proxy did not pass the request on");
    case Failure::OwnLimit:
        return circumstances.phase == Circumstances::Phase::Queue
            ? ReplyOutcomeTexts::tr("it had to wait too long for its turn here")
            : ReplyOutcomeTexts::tr("too many files are open on this machine");
    case Failure::Cancelled:
        return ReplyOutcomeTexts::tr("the look was cancelled");
    case Failure::Other:
        return ReplyOutcomeTexts::tr("the connection failed: %1").arg(systemText.simplified().left(200));
    }
    return {};
}

} // namespace

Outcome outcomeOf(const QNetworkReply *reply, const Circumstances &circumstances)
{
    Failure failure = circumstances.own;
    if (failure == Failure::None && reply)
        failure = failureOf(*reply, circumstances);
    if (!circumstances.fingerprint.isEmpty())
        failure = Failure::CertificateChanged;
    const bool isBeforeAnswer = circumstances.phase == Circumstances::Phase::Connect;
    if (circumstances.proxied && isBeforeAnswer
        && (failure == Failure::Refused || failure == Failure::NameNotFound || failure == Failure::Timeout
            || failure == Failure::NoRoute))
        failure = Failure::Proxy;
    if (reply && failure == Failure::Proxy
        && reply->error() == QNetworkReply::ProxyAuthenticationRequiredError)
        return {failure,
                {kindOf(failure), ReplyOutcomeTexts::tr("your proxy asks for a user and password, or refused them")}};
    return {failure,
            {kindOf(failure), textOf(failure, circumstances, reply ? reply->errorString() : QString())}};
}

Outcome outcomeOf(QAbstractSocket::SocketError error, const QString &text, const Circumstances &circumstances)
{
    Failure failure = Failure::Other;
    if (!circumstances.fingerprint.isEmpty())
        return {Failure::CertificateChanged,
                {Error::Kind::Untrusted, textOf(Failure::CertificateChanged, circumstances, text)}};
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        failure = Failure::NameNotFound;
        break;
    case QAbstractSocket::ConnectionRefusedError:
        failure = Failure::Refused;
        break;
    case QAbstractSocket::RemoteHostClosedError:
        failure = Failure::Reset;
        break;
    case QAbstractSocket::SocketTimeoutError:
        failure = Failure::Timeout;
        break;
    case QAbstractSocket::SocketResourceError:
        failure = Failure::OwnLimit;
        break;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
        failure = tlsFailureOf(circumstances.tlsErrors);
        break;
    default:
        failure = unknownFailureOf(text);
    }
    return {failure, {kindOf(failure), textOf(failure, circumstances, text)}};
}

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    return {.notAfter = certificate.expiryDate().toUTC(),
            .subject = certificate.subjectDisplayName(),
            .issuer = certificate.issuerDisplayName(),
            .sha256 = certificate.digest(QCryptographicHash::Sha256)};
}

} // namespace Pilotlamp
