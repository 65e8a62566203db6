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
struct TlsTrust {
    QByteArray id = {}; ///< two with the same id are the same; connections are never shared with another
    QByteArray fingerprint = {}; ///< SHA-256 of the one certificate that is trusted; empty = by authority
    QSslConfiguration configuration = {};

    /// True for the certificate that is trusted by its fingerprint.
    bool isPinned(const QSslCertificate &certificate) const;
};
using TlsTrustPtr = std::shared_ptr<const TlsTrust>;

/// The trust of a check's `tls`, null where it has none. Reads its files: a certificate renewed on disk is
/// used at the next look. The error names the file or key, the reason and the remedy.
Result<TlsTrustPtr> tlsTrustOf(const Check &check);

} // namespace Pilotlamp
