// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/secret.h"
#include "store/secret_file.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>

#include <functional>

namespace Pilotlamp {

/// Passwords and keys: in the desktop's keyring, or, where a person chose so,
/// in memory or in a file that only they may read. A locked keyring answers
/// as if it were empty: nobody's secret is overwritten because of that.
class Secrets : public QObject {
    Q_OBJECT

public:
    using Found = std::function<void(const Result<QString> &)>;
    using StateFound = std::function<void(SecretState)>;
    using Stored = std::function<void(const QString &problem)>;

    using QObject::QObject;
    /// For tests: another file than the usual one.
    void setFile(const SecretFile &file) { m_file = file; }

    /// Looks a secret up by its name and answers once, later, unless `context` is gone; the error (Storage)
    /// names the remedy and never holds a secret.
    void find(const QString &name, QObject *context, Found found);
    /// Whether there is such a secret, without having it; answers once, later, unless `context` is gone.
    void state(const QString &name, QObject *context, StateFound done);
    /// Keeps a secret; what is there is only replaced with `replace`, and never while it cannot be seen.
    /// Answers once, later, unless `context` is gone: the problem, or empty.
    void store(const QString &name, const QString &secret, SecretPlace place, bool replace, QObject *context,
               Stored stored);

Q_SIGNALS:
    /// A secret that is asked for once a session is needed now; told once.
    void wanted(const QString &name);

private:
    void findInKeyring(const QString &name, QObject *context, Found found, bool isSecondTry = false);
    void write(const QString &name, const QString &secret, QObject *context, Stored stored);

    SecretFile m_file{};
    QHash<QString, QString> m_session = {};
    QSet<QString> m_asked = {}; ///< told as wanted already
};

} // namespace Pilotlamp
