// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QMap>
#include <QSet>
#include <QString>

#include <optional>

namespace Pilotlamp {

/// Secrets for people without a keyring: a file that only its owner may read (0600), and the names of those
/// that are asked for once a session instead. Its values are encoded against shoulders, not encrypted.
class SecretFile {
public:
    /// `path` empty = `$XDG_DATA_HOME/pilotlamp/secrets.json`.
    explicit SecretFile(const QString &path = {});

    QString path() const { return m_path; }
    /// The secret; nothing where the file has none of that name. Storage: the file cannot be used, and why;
    /// also where others could read it.
    Result<std::optional<QString>> find(const QString &name) const;
    /// True where the secret is to be asked for after each start.
    bool isAsked(const QString &name) const;
    /// Keeps a secret, or only that it is asked for; either takes the other's place. Nothing on success.
    std::optional<Error> keep(const QString &name, const QString &secret) const;
    std::optional<Error> keepAsked(const QString &name) const;
    /// Forgets a name, as it is kept elsewhere now.
    std::optional<Error> forget(const QString &name) const;

private:
    struct Content {
        QMap<QString, QString> secrets = {};
        QSet<QString> asked = {};
    };
    Result<Content> read() const;
    std::optional<Error> write(const Content &content) const;

    QString m_path = {};
};

} // namespace Pilotlamp
