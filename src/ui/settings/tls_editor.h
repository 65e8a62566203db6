// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace Pilotlamp {

/// Whom a check trusts over TLS and who it says it is (`tls`): a private authority, a certificate of one's
/// own, or one pinned certificate.
class TlsEditor : public QWidget {
    Q_OBJECT

public:
    explicit TlsEditor(QWidget *parent = nullptr);

    /// Shows the `tls` of a check.
    void setTls(const QJsonObject &options);
    /// `options` with what is entered here; every other key stays as it is.
    QJsonObject applied(QJsonObject options) const;

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addLine(const QString &label, const QString &hint, bool isFile);
    void browse(QLineEdit *into, const QString &title);

    QFormLayout *m_form = nullptr;
    QLineEdit *m_authority = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    QLineEdit *m_fingerprint = nullptr;
};

} // namespace Pilotlamp
