// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"

#include <QFrame>
#include <QJsonObject>

class QLabel;
class QPushButton;

namespace Pilotlamp {

/// A server's certificate that nobody vouches for, in full, and the one click that trusts it alone from then
/// on; else the certificate that is trusted so, and the click that ends it. Hidden where there is neither.
class CertificateNote : public QFrame {
    Q_OBJECT

public:
    explicit CertificateNote(QWidget *parent = nullptr);

    /// The fingerprint that is trusted now, as in the configuration; empty for none.
    void setPin(const QString &fingerprint);
    /// What an attempt met with; one without such a certificate takes it away.
    void setReading(const Reading &reading);

Q_SIGNALS:
    /// A person read it and trusts the certificate of this fingerprint; empty: no longer any.
    void trustChosen(const QString &fingerprint);

private:
    void refresh();

    QString m_pin = {};
    QString m_offered = {}; ///< the fingerprint that is shown to be trusted
    QString m_facts = {};
    QLabel *m_text = nullptr;
    QPushButton *m_button = nullptr;
};

/// The fingerprint that the options of a check trust; empty for none.
QString pinOf(const QJsonObject &options);
/// The options with that fingerprint trusted, or none for an empty one.
QJsonObject withPin(QJsonObject options, const QString &fingerprint);

} // namespace Pilotlamp
