// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QByteArray>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <memory>

namespace Pilotlamp {

/// Whom a check trusts over TLS and who it says it is, with its files read.
struct TlsTrust;
using TlsTrustPtr = std::shared_ptr<const TlsTrust>;
struct TlsTrust {
    QByteArray id = {}; ///< two with the same id are the same; connections are never shared with another
    QByteArray fingerprint = {}; ///< SHA-256 of the one certificate that is trusted; empty = by authority
    QSslConfiguration configuration = {};
    QList<QSslCertificate> authorities = {}; ///< of the caFile; empty = the system's

    /// True for the certificate that is trusted by its fingerprint.
    bool isPinned(const QSslCertificate &certificate) const;
    /// What of it holds for another place that the trusted one redirects to:
    /// its authorities beside the system's, as an authority is no secret;
    /// never who we are, nor the one certificate. Null where nothing is left.
    TlsTrustPtr forStrangers() const;
};

/// The trust of a check's `tls`, null where it has none. Reads its files: a certificate renewed on disk is
/// used at the next attempt. The error names the file or key, the reason and the remedy.
Result<TlsTrustPtr> tlsTrustOf(const Check &check);

} // namespace Pilotlamp
