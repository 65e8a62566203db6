// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response.h"

#include <QAbstractSocket>
#include <QList>
#include <QSslError>

namespace Pilotlamp {

/// What happened to one question beside what its socket tells.
struct Circumstances {
    enum class Phase : quint8 { Queue, Name, Connect, Wait, Body };
    Failure own = Failure::None; ///< why we ended it ourselves
    Phase phase = Phase::Queue; ///< how far it came
    bool proxied = false; ///< a proxy stands between: not reaching it says nothing about the target
    bool forwarded = false; ///< the proxy itself is spoken to: what it breaks off is its doing
    bool isDamaged = false; ///< the answer contradicts itself, and was not broken off
    bool proxyRefused = false; ///< the proxy answered that it wants to know who asks
    int timeoutMs = 0;
    qint64 bodyCap = 0;
    QUrl url = {}; ///< what was asked last
    QList<QSslError> tlsErrors = {};
    bool ciphersAgreed = false; ///< the server had chosen a cipher when the handshake broke
    bool certificateShown = false; ///< of our own
    QByteArray fingerprint = {}; ///< of a certificate that is not the one trusted by its fingerprint
};

/// Why a request got no full answer, in the two grains of a Response.
struct Outcome {
    Failure failure = Failure::None;
    Error error = {};
};

/// The one place where a broken question becomes a Failure and an Error; here for a reason of ours, or for an
/// answer that came in full (`own` is None).
Outcome outcomeOf(const Circumstances &circumstances);
/// The same for what a socket says.
Outcome outcomeOf(QAbstractSocket::SocketError error, const QString &text,
                  const Circumstances &circumstances);
/// Keeps what the encryption of a socket tells, for it is forgotten with the connection.
void noteEncryption(Circumstances &circumstances, const QAbstractSocket &socket);
/// The same, with what its encryption tells.
Outcome outcomeOf(const QAbstractSocket &socket, const Circumstances &circumstances);

} // namespace Pilotlamp
