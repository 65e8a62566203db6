// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QByteArray>
#include <QList>

#include <optional>
#include <utility>

namespace Pilotlamp {

/// How a check shows who asks. The configuration holds the name of the secret, never the secret.
struct Auth {
    enum class Type : quint8 { Basic, Bearer, Header };
    Type type = Type::Basic;
    QString user = {}; ///< basic only
    QByteArray header = {}; ///< header only: the name of the header that carries the secret
    QString secret = {}; ///< its name in the keyring
};

/// The `auth` of a check, nothing where it has none; the error names the key, the reason and the remedy.
Result<std::optional<Auth>> authOf(const Check &check);
/// True where a check shows a secret.
bool showsSecret(const Check &check);
/// A copy of the check that also sends the secret; only for the attempt that is about to start. The error
/// says why the secret cannot be sent, without telling it.
Result<Check> withSecret(const Check &check, const Auth &auth, const QString &secret);
/// The headers a check sends, as in its `headers`.
QList<std::pair<QByteArray, QByteArray>> headersOf(const Check &check);

} // namespace Pilotlamp
