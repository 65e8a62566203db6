// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tls_options.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype Sha256Size = 32;

struct TlsOptionsTexts {
    Q_DECLARE_TR_FUNCTIONS(Tls)
};

Error tlsOptionsWrong(const QString &text)
{
    return {Error::Kind::Ours, text};
}

} // namespace

Result<std::optional<TlsOptions>> tlsOptionsOf(const Check &check)
{
    const QJsonValue value = check.options.value("tls"_L1);
    if (value.isUndefined())
        return std::optional<TlsOptions>();
    if (!value.isObject())
        return tlsOptionsWrong(
            TlsOptionsTexts::tr("“tls” must be an object with “caFile”, “certificateFile” or “fingerprint”"));
    const QJsonObject keys = value.toObject();
    TlsOptions options;
    for (const auto &[key, member] : {std::pair{"caFile"_L1, &TlsOptions::caFile},
                                      std::pair{"certificateFile"_L1, &TlsOptions::certificateFile},
                                      std::pair{"keyFile"_L1, &TlsOptions::keyFile}}) {
        const QJsonValue path = keys.value(key);
        if (!path.isUndefined() && !path.toString().startsWith(u'/'))
            return tlsOptionsWrong(TlsOptionsTexts::tr("“%1” must be an absolute path").arg(key));
        options.*member = path.toString();
    }
    if (!options.keyFile.isEmpty() && options.certificateFile.isEmpty())
        return tlsOptionsWrong(TlsOptionsTexts::tr("a “keyFile” needs a “certificateFile”"));
    const QJsonValue fingerprint = keys.value("fingerprint"_L1);
    if (fingerprint.isUndefined())
        return std::optional(options);
    options.fingerprint = fingerprintOf(fingerprint.toString());
    if (options.fingerprint.isEmpty())
        return tlsOptionsWrong(
            TlsOptionsTexts::tr("“fingerprint” must be the SHA-256 of a certificate: 64 hexadecimal digits"));
    return std::optional(options);
}

QString fingerprintText(const QByteArray &sha256)
{
    return sha256.size() == Sha256Size ? QString::fromLatin1(sha256.toHex(':').toUpper()) : QString();
}

QByteArray fingerprintOf(const QString &text)
{
    QString digits = text.trimmed().toLower();
    if (digits.startsWith("sha256:"_L1))
        digits.remove(0, 7);
    digits.removeIf([](QChar c) { return c == u':' || c.isSpace(); });
    const QByteArray bytes = QByteArray::fromHex(digits.toLatin1());
    // fromHex passes over what is no digit; only a text of digits alone comes back as it was.
    return bytes.size() == Sha256Size && QString::fromLatin1(bytes.toHex()) == digits ? bytes : QByteArray();
}

} // namespace Pilotlamp
