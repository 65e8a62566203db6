// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls_trust.h"

#include "core/tls_options.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LongestFile = 4 * 1024 * 1024;

struct TlsTrustTexts {
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

Result<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    // A pipe would be waited for, and a device never ends.
    if (const QFileInfo info(path); info.exists() && !info.isFile())
        return Error{Error::Kind::Storage, TlsTrustTexts::tr("%1 is not a file").arg(path)};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Kind::Storage,
                     TlsTrustTexts::tr("%1 cannot be read: %2").arg(path, file.errorString())};
    return file.read(LongestFile);
}

Result<QList<QSslCertificate>> certificatesIn(const QString &path, QCryptographicHash &id)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    id.addData(*bytes);
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (certificates.isEmpty())
        return Error{Error::Kind::Storage, TlsTrustTexts::tr("%1 contains no PEM certificate").arg(path)};
    return certificates;
}

Result<QSslKey> keyIn(const QString &path, QCryptographicHash &id)
{
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes)
        return bytes.error();
    id.addData(*bytes);
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Ec, QSsl::Rsa, QSsl::Dsa}) {
        QSslKey key(*bytes, algorithm);
        if (!key.isNull())
            return key;
    }
    return Error{Error::Kind::Storage,
                 TlsTrustTexts::tr("%1 contains no PEM private key, or one with a passphrase").arg(path)};
}

} // namespace

bool TlsTrust::isPinned(const QSslCertificate &certificate) const
{
    return !fingerprint.isEmpty() && certificate.digest(QCryptographicHash::Sha256) == fingerprint;
}

TlsTrustPtr TlsTrust::forStrangers() const
{
    if (authorities.isEmpty())
        return {};
    auto trust = std::make_shared<TlsTrust>();
    trust->id = QCryptographicHash::hash("strangers " + id, QCryptographicHash::Sha256);
    trust->configuration = QSslConfiguration::defaultConfiguration();
    trust->configuration.addCaCertificates(authorities);
    trust->authorities = authorities;
    return trust;
}

Result<TlsTrustPtr> tlsTrustOf(const Check &check)
{
    const auto options = tlsOptionsOf(check);
    if (!options)
        return options.error();
    if (!*options)
        return TlsTrustPtr();
    auto trust = std::make_shared<TlsTrust>();
    trust->configuration = QSslConfiguration::defaultConfiguration();
    trust->fingerprint = (*options)->fingerprint;
    QCryptographicHash id(QCryptographicHash::Sha256);
    id.addData(trust->fingerprint);
    if (const QString &path = (*options)->caFile; !path.isEmpty()) {
        const auto authorities = certificatesIn(path, id);
        if (!authorities)
            return authorities.error();
        trust->configuration.setCaCertificates(*authorities);
        trust->authorities = *authorities;
    }
    id.addData("|");
    if (const QString &path = (*options)->certificateFile; !path.isEmpty()) {
        const auto chain = certificatesIn(path, id);
        if (!chain)
            return chain.error();
        const auto key = keyIn((*options)->keyFile.isEmpty() ? path : (*options)->keyFile, id);
        if (!key)
            return key.error();
        trust->configuration.setLocalCertificateChain(*chain);
        trust->configuration.setPrivateKey(*key);
    }
    trust->id = id.result();
    return TlsTrustPtr(trust);
}

} // namespace Pilotlamp
