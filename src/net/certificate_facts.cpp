// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/certificate_facts.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

namespace Pilotlamp {

CertificateFacts factsOf(const QSslCertificate &certificate)
{
    return {.notAfter = certificate.expiryDate().toUTC(),
            .subject = certificate.subjectDisplayName(),
            .issuer = certificate.issuerDisplayName(),
            .sha256 = certificate.digest(QCryptographicHash::Sha256)};
}

CertificateFacts factsOf(const QSslCertificate &certificate, const QSslSocket &socket)
{
    CertificateFacts facts = factsOf(certificate);
    const QList<QSslCertificate> chain = socket.peerCertificateChain();
    const bool isEarlier = std::any_of(chain.begin(), chain.end(), [&](const QSslCertificate &one) {
        return one.expiryDate() < certificate.expiryDate();
    });
    // Reading the system's store takes a while, and hardly any certificate outlives its issuer.
    if (!isEarlier || chain.isEmpty() || chain.constFirst() != certificate)
        return facts;
    QList<QSslCertificate> trusted = socket.sslConfiguration().caCertificates();
    if (trusted.isEmpty())
        trusted = QSslConfiguration::systemCaCertificates();
    for (const QSslCertificate &one : chain) {
        const bool isHeld = std::any_of(trusted.begin(), trusted.end(), [&](const QSslCertificate &other) {
            return other.publicKey() == one.publicKey()
                && other.subjectDisplayName() == one.subjectDisplayName();
        });
        if (isHeld)
            break;
        facts.notAfter = std::min(facts.notAfter, one.expiryDate().toUTC());
    }
    return facts;
}

} // namespace Pilotlamp
