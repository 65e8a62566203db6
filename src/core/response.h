// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QStringList>
#include <QUrl>

#include "core/result.h"

#include <optional>
#include <utility>

namespace Pilotlamp {

/// How long the phases of a request took, in milliseconds from its start; -1 where not known.
struct Timings {
    int dnsMs = -1;
    int connectMs = -1; ///< TCP, and TLS where used, established
    int firstByteMs = -1;
    int totalMs = -1;

    bool operator==(const Timings &) const = default;
};

/// What is known of the server's certificate after a TLS handshake.
struct CertificateFacts {
    QDateTime notAfter = {};
    QString subject = {};
    QString issuer = {};
    QByteArray sha256 = {};

    bool operator==(const CertificateFacts &) const = default;
};

/// Why a request got no answer, as far as the socket tells; one step finer than Error::Kind.
enum class Failure : quint8 {
    None,
    NameNotFound,
    NameTimeout,
    Refused,
    Reset,
    Timeout,
    NoRoute,
    CertificateExpired,
    CertificateWrongName,
    CertificateUntrusted,
    TlsOther,
    RedirectLoop,
    UnsupportedScheme,
    TooLarge,
    Proxy,
    OwnLimit, ///< descriptors, queue
    Cancelled,
    Other,
    CertificateChanged, ///< not the one certificate that the user trusts
    NotHttp, ///< what answers does not speak HTTP
    Endless, ///< an answer whose header has no end
    UnreadCoding, ///< an answer in a coding that is not read here
    HeldBack, ///< redirected to another host, which is not sent what this one was
    CertificateWanted, ///< the server asks for a client certificate
    LinkLocal, ///< redirected from elsewhere to this computer's own link
    ForeignLink, ///< a name in a shared list leads to this computer's own link
};

/// One answer (or none) to one HTTP request. Made in net, read everywhere.
struct Response {
    int httpStatus = 0; ///< 0: no HTTP answer at all
    QList<std::pair<QByteArray, QByteArray>> headers = {}; ///< as received
    QByteArray body = {};
    QUrl url = {}; ///< after redirects
    bool notModified = false; ///< 304, or the same bytes as last time
    Failure failure = Failure::None;
    Error error = {}; ///< kind None where an HTTP answer arrived in full
    Timings timings = {};
    std::optional<CertificateFacts> certificate = {};
    QStringList peers
        = {}; ///< addresses and alias names the answer came from, where known; none behind a proxy
    std::optional<QUrl> permanentlyMovedTo = {}; ///< 301/308 to another host

    /// The first value of a header, in any case; empty where absent.
    QByteArray header(QByteArrayView name) const;
    bool hasHeader(QByteArrayView name) const;
    /// `Retry-After` as seconds from `now` (delta seconds or HTTP date); nothing where absent or unreadable.
    std::optional<int> retryAfterSeconds(const QDateTime &now) const;

    bool operator==(const Response &) const = default;
};

} // namespace Pilotlamp
