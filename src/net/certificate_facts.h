// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response.h"

class QSslCertificate;
class QSslSocket;

namespace Pilotlamp {

/// What a certificate says of itself.
CertificateFacts factsOf(const QSslCertificate &certificate);
/// The same, with the first end among those it rests on: from the leaf to the first one whose like the trust
/// of this connection holds. What is sent beyond that is nobody's business.
CertificateFacts factsOf(const QSslCertificate &certificate, const QSslSocket &socket);

} // namespace Pilotlamp
