// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response.h"

#include <QAbstractSocket>
#include <QList>
#include <QSslCertificate>
#include <QSslError>

class QNetworkReply;

namespace Pilotlamp {

/// What happened to one request beside what its QNetworkReply tells.
struct Circumstances {
    enum class Phase : quint8 { Queue, Name, Connect, Wait, Body };
    Failure own = Failure::None; ///< why we ended it ourselves
    Phase phase = Phase::Queue; ///< how far it came
    bool proxied = false; ///< a proxy stands between: not reaching it says nothing about the target
    int timeoutMs = 0;
    qint64 bodyCap = 0;
    QUrl url = {}; ///< what was asked last
    QList<QSslError> tlsErrors = {};
    QByteArray fingerprint = {}; ///< of a certificate that is not the one trusted by its fingerprint
};

/// Why a request got no full answer, in the two grains of a Response.
struct Outcome {
    Failure failure = Failure::None;
    Error error = {};
};

/// The one place where a network reply becomes a Failure and an Error. `reply` may be null: nothing was sent.
Outcome outcomeOf(const QNetworkReply *reply, const Circumstances &circumstances);
/// The same for a socket of our own.
Outcome outcomeOf(QAbstractSocket::SocketError error, const QString &text,
                  const Circumstances &circumstances);
/// What a certificate says of itself.
CertificateFacts factsOf(const QSslCertificate &certificate);

} // namespace Pilotlamp
