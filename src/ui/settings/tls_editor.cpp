// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/tls_editor.h"

#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

TlsEditor::TlsEditor(QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_authority = addLine(tr("CA file:"), tr("The system's, or a PEM file"), true);
    m_certificate = addLine(tr("Client certificate:"), tr("(Optional) a PEM file with its chain"), true);
    m_key = addLine(tr("Client key:"), tr("In the same file, or a PEM file without a passphrase"), true);
    m_fingerprint = addLine(tr("Pinned fingerprint (SHA-256):"),
                            tr("(Optional) only this certificate is trusted: AB:CD:…"), false);
}

QLineEdit *TlsEditor::addLine(const QString &label, const QString &hint, bool isFile)
{
    auto *edit = new QLineEdit;
    edit->setPlaceholderText(hint);
    edit->setMaxLength(4000);
    connect(edit, &QLineEdit::textChanged, this, &TlsEditor::edited);
    if (!isFile) {
        m_form->addRow(label, edit);
        return edit;
    }
    auto *choose = new QToolButton;
    choose->setText(u"…"_s);
    choose->setToolTip(tr("Choose a file"));
    choose->setAccessibleName(tr("Choose a file: %1").arg(label));
    choose->setFocusPolicy(Qt::StrongFocus);
    connect(choose, &QToolButton::clicked, this, [this, edit, label] { browse(edit, label); });
    auto *field = new QWidget;
    field->setFocusProxy(edit);
    auto *line = new QHBoxLayout(field);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(edit, 1);
    line->addWidget(choose);
    edit->setAccessibleName(label);
    m_form->addRow(label, field);
    return edit;
}

void TlsEditor::browse(QLineEdit *into, const QString &title)
{
    auto *dialog = new QFileDialog(this, title, into->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, into, &QLineEdit::setText);
    dialog->open();
}

void TlsEditor::setTls(const QJsonObject &options)
{
    const QSignalBlocker quiet(this);
    const QJsonObject tls = options.value("tls"_L1).toObject();
    m_authority->setText(tls.value("caFile"_L1).toString());
    m_certificate->setText(tls.value("certificateFile"_L1).toString());
    m_key->setText(tls.value("keyFile"_L1).toString());
    m_fingerprint->setText(tls.value("fingerprint"_L1).toString());
}

QJsonObject TlsEditor::applied(QJsonObject options) const
{
    const QJsonValue was = options.value("tls"_L1);
    QJsonObject tls = was.toObject();
    for (const auto &[key, field] :
         {std::pair{"caFile"_L1, m_authority}, std::pair{"certificateFile"_L1, m_certificate},
          std::pair{"keyFile"_L1, m_key}, std::pair{"fingerprint"_L1, m_fingerprint}}) {
        const QString text = field->text().trimmed();
        if (text.isEmpty())
            tls.remove(key);
        else
            tls.insert(key, text);
    }
    if (tls == was.toObject())
        return options; // also where it is no object: then it is not ours to mend unasked
    if (tls.isEmpty())
        options.remove("tls"_L1);
    else
        options.insert("tls"_L1, tls);
    return options;
}

} // namespace Pilotlamp
