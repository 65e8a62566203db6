// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/certificate_note.h"

#include "core/tls_options.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto TlsKey = "tls"_L1;
constexpr auto PinKey = "fingerprint"_L1;

/// Why a certificate is not trusted; empty where that is not the trouble.
QString complaintOf(Failure failure)
{
    switch (failure) {
    case Failure::CertificateUntrusted:
        return CertificateNote::tr("The server's certificate is not signed by a trusted authority.");
    case Failure::CertificateWrongName:
        return CertificateNote::tr("The server's certificate does not match its host name.");
    case Failure::CertificateExpired:
        return CertificateNote::tr("The server's certificate has expired or is not yet valid.");
    case Failure::CertificateChanged:
        return CertificateNote::tr("The server's certificate differs from the one you trusted. It may have "
                                   "been renewed, or the connection may be intercepted.");
    default:
        return {};
    }
}

} // namespace

CertificateNote::CertificateNote(QWidget *parent)
    : QFrame(parent)
    , m_text(newPlainLabel())
    , m_button(new QPushButton)
{
    setFrameShape(QFrame::StyledPanel);
    m_text->setAccessibleName(tr("Certificate"));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_button->setAutoDefault(false);
    connect(m_button, &QPushButton::clicked, this, [this] { Q_EMIT trustChosen(m_offered); });
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_text);
    layout->addWidget(m_button, 0, Qt::AlignLeft);
    refresh();
}

void CertificateNote::setPin(const QString &fingerprint)
{
    m_pin = fingerprint;
    refresh();
}

void CertificateNote::setReading(const Reading &reading)
{
    const QString complaint = complaintOf(reading.failure);
    m_offered.clear();
    if (!complaint.isEmpty() && reading.certificate)
        m_offered = fingerprintText(reading.certificate->sha256);
    if (!m_offered.isEmpty()) {
        const CertificateFacts &facts = *reading.certificate;
        m_facts
            = QStringList{complaint,
                          tr("For: %1").arg(plainLine(facts.subject)),
                          tr("Signed by: %1").arg(plainLine(facts.issuer)),
                          tr("Valid until: %1")
                              .arg(QLocale().toString(facts.notAfter.toLocalTime(), QLocale::ShortFormat)),
                          tr("SHA-256 fingerprint: %1").arg(m_offered),
                          tr("Trust it only if the server's administrators confirm this fingerprint. Then "
                             "only this certificate is trusted, and you are notified when it changes.")}
                  .join(u'\n');
    }
    refresh();
}

void CertificateNote::refresh()
{
    setVisible(!m_pin.isEmpty() || !m_offered.isEmpty());
    if (!m_offered.isEmpty()) {
        m_text->setText(m_facts);
        m_button->setText(tr("T&rust this certificate"));
        return;
    }
    m_text->setText(tr("Only this certificate is trusted: %1").arg(plainLine(m_pin)));
    m_button->setText(tr("Use the system's certificate autho&rities"));
}

QString pinOf(const QJsonObject &options)
{
    return options.value(TlsKey).toObject().value(PinKey).toString();
}

QJsonObject withPin(QJsonObject options, const QString &fingerprint)
{
    QJsonObject tls = options.value(TlsKey).toObject();
    if (fingerprint.isEmpty())
        tls.remove(PinKey);
    else
        tls.insert(PinKey, fingerprint);
    if (tls.isEmpty())
        options.remove(TlsKey);
    else
        options.insert(TlsKey, tls);
    return options;
}

} // namespace Pilotlamp
