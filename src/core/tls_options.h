// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace Pilotlamp {

/// Whom a check trusts over TLS, and who it says it is: the keys of its `tls`.
struct TlsOptions {
    QString caFile = {}; ///< PEM; the only authorities trusted; empty = the system's
    QString certificateFile = {}; ///< PEM, chain included; shown to the server
    QString keyFile = {}; ///< PEM, without a passphrase; empty = in the certificate's file
    QByteArray fingerprint = {}; ///< SHA-256, 32 bytes: only this certificate is trusted, whoever signed it
};

/// The `tls` of a check, nothing where it has none; the error names the key, the reason and the remedy.
Result<std::optional<TlsOptions>> tlsOptionsOf(const Check &check);
/// A SHA-256 as people compare it: "AB:CD:…"; empty for anything else.
QString fingerprintText(const QByteArray &sha256);
/// The 32 bytes of such a text, with or without colons and a "sha256:" before it; empty where it is none.
QByteArray fingerprintOf(const QString &text);

} // namespace Pilotlamp
