// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace Pilotlamp::Testing {

/// TLS identities made at test time with the `openssl` command: a private authority and what it signs.
class Certificates {
public:
    Certificates();

    /// False where the command is missing or failed: `problem` says why.
    bool isValid() const { return m_problem.isEmpty(); }
    QString problem() const { return m_problem; }

    QSslCertificate authority() const;
    QSslConfiguration good() const
    {
        return identity(QStringLiteral("good"));
    } ///< localhost, 127.0.0.1, secure.example
    QSslConfiguration expired() const { return identity(QStringLiteral("expired")); }
    QSslConfiguration wrongName() const { return identity(QStringLiteral("wrong")); }
    QSslConfiguration client() const
    {
        return identity(QStringLiteral("client"));
    } ///< to be shown to a server
    QSslConfiguration selfSigned() const { return identity(QStringLiteral("self")); }

    /// Trusts the authority in every connection made from now on.
    void trustAuthority() const;

private:
    void run(const QStringList &arguments);
    void sign(const QString &name, const QString &subjectName, const QString &from, const QString &until,
              const QString &use = QStringLiteral("serverAuth"));
    QSslConfiguration identity(const QString &name) const;
    QString path(const QString &file) const { return m_folder.filePath(file); }

    QTemporaryDir m_folder = {};
    QString m_problem = {};
};

} // namespace Pilotlamp::Testing
