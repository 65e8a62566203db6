// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/reply_outcome.h"

#include "core/tls_options.h"
#include "net/own_limits.h"
#include "net/redirect_text.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct ReplyOutcomeTexts {
    Q_DECLARE_TR_FUNCTIONS(Outcome)
};

bool isSocketText(const QString &errorString, const char *socketText)
{
    return errorString == QCoreApplication::translate("QNativeSocketEngine", socketText);
}

/// Qt folds all rarer socket errors into one code; only the words tell them apart.
Failure unknownFailureOf(const QString &errorString)
{
    if (isSocketText(errorString, "Out of resources") || descriptorsAreShort())
        return Failure::OwnLimit;
    if (isSocketText(errorString, "Network unreachable") || isSocketText(errorString, "Host unreachable"))
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

/// OpenSSL's words for alerts: 116 (RFC 8446, 6.2), before TLS 1.3 also 40 and 42 (RFC 5246, 7.2.2).
bool isCertificateWanted(const QString &text, const Circumstances &facts)
{
    const bool isOld = text.contains("alert handshake fail"_L1) || text.contains("alert bad certificate"_L1);
    return text.contains("certificate required"_L1)
        || (isOld && facts.ciphersAgreed && !facts.certificateShown && facts.tlsErrors.isEmpty());
}

Failure failureOf(QAbstractSocket::SocketError error, const QString &text, const Circumstances &circumstances)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return descriptorsAreShort() ? Failure::OwnLimit : Failure::NameNotFound;
    case QAbstractSocket::ConnectionRefusedError:
        return Failure::Refused;
    case QAbstractSocket::RemoteHostClosedError:
        return Failure::Reset;
    case QAbstractSocket::SocketTimeoutError:
        return Failure::Timeout;
    case QAbstractSocket::SocketResourceError:
        return Failure::OwnLimit;
    case QAbstractSocket::SslHandshakeFailedError:
    case QAbstractSocket::SslInternalError:
    case QAbstractSocket::SslInvalidUserDataError:
        return isCertificateWanted(text, circumstances) ? Failure::CertificateWanted
                                                        : tlsFailureOf(circumstances.tlsErrors);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return Failure::Proxy;
    default:
        return unknownFailureOf(text);
    }
}

Error::Kind kindOf(Failure failure)
{
    switch (failure) {
    case Failure::None:
        return Error::Kind::None;
    case Failure::OwnLimit:
    case Failure::Cancelled:
    case Failure::ForeignLink:
        return Error::Kind::Ours;
    case Failure::Proxy:
        return Error::Kind::Offline;
    case Failure::CertificateExpired:
    case Failure::CertificateWrongName:
    case Failure::CertificateUntrusted:
    case Failure::CertificateChanged:
    case Failure::TlsOther:
    case Failure::CertificateWanted:
        return Error::Kind::Untrusted;
    case Failure::RedirectLoop:
    case Failure::UnsupportedScheme:
    case Failure::TooLarge:
    case Failure::Endless:
    case Failure::UnreadCoding:
    case Failure::HeldBack:
    case Failure::LinkLocal:
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
        return ReplyOutcomeTexts::tr("no connection within %1 s").arg(seconds);
    case Circumstances::Phase::Body:
        return ReplyOutcomeTexts::tr("answer not finished within %1 s").arg(seconds);
    default:
        return ReplyOutcomeTexts::tr("no answer within %1 s").arg(seconds);
    }
}

/// What went wrong with certificate or encryption.
QString tlsText(Failure failure, const Circumstances &circumstances)
{
    switch (failure) {
    case Failure::CertificateExpired:
        return ReplyOutcomeTexts::tr("the certificate has expired or is not yet valid");
    case Failure::CertificateWrongName:
        return ReplyOutcomeTexts::tr("the certificate does not match the host name");
    case Failure::CertificateUntrusted:
        return ReplyOutcomeTexts::tr("the certificate is not trusted");
    case Failure::CertificateChanged:
        return ReplyOutcomeTexts::tr("the certificate differs from the one you trusted; its fingerprint is "
                                     "now %1")
            .arg(fingerprintText(circumstances.fingerprint));
    case Failure::CertificateWanted:
        return ReplyOutcomeTexts::tr("the server requires a client certificate");
    default:
        return ReplyOutcomeTexts::tr("could not agree on a secure connection");
    }
}

/// What is wrong with an answer that is none, or is not whole.
QString notWholeText(const Circumstances &circumstances)
{
    if (circumstances.isDamaged)
        return ReplyOutcomeTexts::tr("its answer is damaged: the length, chunks or compression are wrong");
    return circumstances.phase == Circumstances::Phase::Body
        ? ReplyOutcomeTexts::tr("broke off its answer")
        : ReplyOutcomeTexts::tr("closed the connection without an answer");
}

QString textOf(Failure failure, const Circumstances &circumstances, const QString &systemText)
{
    switch (failure) {
    case Failure::None:
        return {};
    case Failure::NameNotFound:
        return ReplyOutcomeTexts::tr("the name %1 was not found").arg(circumstances.url.host());
    case Failure::NameTimeout:
        return ReplyOutcomeTexts::tr("the DNS server gave no answer for %1").arg(circumstances.url.host());
    case Failure::Refused:
        return ReplyOutcomeTexts::tr("refused the connection");
    case Failure::Reset:
        return notWholeText(circumstances);
    case Failure::Timeout:
        return timeoutText(circumstances);
    case Failure::NoRoute:
        return ReplyOutcomeTexts::tr("no route to %1").arg(circumstances.url.host());
    case Failure::CertificateExpired:
    case Failure::CertificateWrongName:
    case Failure::CertificateUntrusted:
    case Failure::CertificateChanged:
    case Failure::CertificateWanted:
    case Failure::TlsOther:
        return tlsText(failure, circumstances);
    case Failure::RedirectLoop:
        return ReplyOutcomeTexts::tr("redirect loop");
    case Failure::UnsupportedScheme:
        return circumstances.phase == Circumstances::Phase::Queue
            ? ReplyOutcomeTexts::tr("the URL is not http or https")
            : ReplyOutcomeTexts::tr("redirects to a URL that is not http or https");
    case Failure::TooLarge:
        return ReplyOutcomeTexts::tr("the answer is larger than %1 KiB").arg(circumstances.bodyCap / 1024);
    case Failure::Endless:
        return ReplyOutcomeTexts::tr("the header of its answer is longer than 1 MiB");
    case Failure::UnreadCoding:
        return ReplyOutcomeTexts::tr(
            "its answer is compressed in a way that was not requested and cannot be read");
    case Failure::HeldBack:
    case Failure::LinkLocal:
        return redirectText(failure, circumstances.url.host().left(100));
    case Failure::ForeignLink:
        return ownLinkText();
    case Failure::NotHttp:
        return ReplyOutcomeTexts::tr("the server does not speak HTTP");
    case Failure::Proxy:
        return circumstances.proxyRefused
            ? ReplyOutcomeTexts::tr("your proxy requires a user name and password, or rejected them")
            : ReplyOutcomeTexts::tr("your proxy did not forward the request");
    case Failure::OwnLimit:
        return circumstances.phase == Circumstances::Phase::Queue
            ? ReplyOutcomeTexts::tr("the check waited too long in the local queue")
            : ReplyOutcomeTexts::tr("too many files are open on this computer");
    case Failure::Cancelled:
        return ReplyOutcomeTexts::tr("the check was cancelled");
    case Failure::Other:
        return ReplyOutcomeTexts::tr("the connection failed: %1").arg(systemText.simplified().left(200));
    }
    return {};
}

/// What stands between is to blame for what never reached the target.
Outcome settledOutcome(Failure failure, const Circumstances &circumstances, const QString &systemText)
{
    if (!circumstances.fingerprint.isEmpty())
        failure = Failure::CertificateChanged;
    const bool isBeforeAnswer = circumstances.phase == Circumstances::Phase::Connect;
    if (circumstances.proxied && isBeforeAnswer
        && (failure == Failure::Refused || failure == Failure::NameNotFound || failure == Failure::Timeout
            || failure == Failure::NoRoute || failure == Failure::Reset || failure == Failure::Other))
        failure = Failure::Proxy;
    const bool isWithoutAnswer = circumstances.phase == Circumstances::Phase::Wait;
    if (circumstances.forwarded && isWithoutAnswer
        && (failure == Failure::Reset || failure == Failure::NotHttp || failure == Failure::Other))
        failure = Failure::Proxy;
    return {failure, {kindOf(failure), textOf(failure, circumstances, systemText)}};
}

} // namespace

Outcome outcomeOf(const Circumstances &circumstances)
{
    return settledOutcome(circumstances.own, circumstances, {});
}

Outcome outcomeOf(QAbstractSocket::SocketError error, const QString &text, const Circumstances &circumstances)
{
    Circumstances asked = circumstances;
    asked.proxyRefused = asked.proxyRefused || error == QAbstractSocket::ProxyAuthenticationRequiredError;
    return settledOutcome(failureOf(error, text, circumstances), asked, text);
}

void noteEncryption(Circumstances &circumstances, const QAbstractSocket &socket)
{
    const auto *secure = qobject_cast<const QSslSocket *>(&socket);
    circumstances.ciphersAgreed |= secure && !secure->sessionCipher().isNull();
    circumstances.certificateShown |= secure && !secure->localCertificate().isNull();
}

Outcome outcomeOf(const QAbstractSocket &socket, const Circumstances &circumstances)
{
    Circumstances asked = circumstances;
    noteEncryption(asked, socket);
    return outcomeOf(socket.error(), socket.errorString(), asked);
}

} // namespace Pilotlamp
