// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secret_dialog.h"

#include "ui/common/text.h"
#include "ui/common/widgets.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

SecretDialog::SecretDialog(const QString &name, const SettingsTools &tools, bool onlySession, QWidget *parent)
    : QDialog(parent)
    , m_name(name)
    , m_tools(tools)
    , m_onlySession(onlySession)
    , m_intro(newPlainLabel())
    , m_secret(new QLineEdit)
    , m_replace(new QCheckBox(tr("&Replace the secret that is there")))
    , m_problem(newPlainLabel())
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel))
{
    setWindowTitle(tr("Secret “%1”").arg(plainLine(name, 40)));
    m_secret->setEchoMode(QLineEdit::Password);
    m_secret->setMaxLength(4000);
    auto *layout = new QVBoxLayout(this);
    auto *field = new QFormLayout;
    field->addRow(tr("The password, &key or token:"), m_secret);
    field->setRowWrapPolicy(QFormLayout::WrapLongRows);
    layout->addWidget(m_intro);
    layout->addLayout(field);
    layout->addWidget(m_replace);
    addPlaces(layout);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SecretDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SecretDialog::reject);
    connect(m_secret, &QLineEdit::textChanged, this, &SecretDialog::refresh);
    connect(m_replace, &QCheckBox::toggled, this, &SecretDialog::refresh);
    resize(460, 210);
    if (onlySession)
        showState(SecretState::NoKeyring);
    else if (m_intro->setText(tr("Asking the keyring…")); m_tools.secretState)
        m_tools.secretState(name, this, [this](SecretState state) { showState(state); });
    refresh();
}

void SecretDialog::addPlaces(QLayout *layout)
{
    m_places = new QWidget;
    m_session = new QRadioButton(tr("&Ask me once after each start"));
    m_file = new QRadioButton(tr("In a &private file (not encrypted)"));
    m_session->setChecked(true);
    auto *question = newPlainLabel();
    question->setText(tr("There is no keyring that could keep it. Where should it be kept?"));
    auto *inner = new QVBoxLayout(m_places);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->addWidget(question);
    inner->addWidget(m_session);
    inner->addWidget(m_file);
    layout->addWidget(m_places);
    m_places->hide();
    m_replace->hide();
}

void SecretDialog::showState(SecretState state)
{
    m_state = state;
    const QString name = plainLine(m_name, 80);
    if (m_onlySession)
        m_intro->setText(
            tr("A check needs the secret “%1”. It is kept in memory until Pilotlamp quits.").arg(name));
    else if (state == SecretState::NoKeyring)
        m_intro->setText(tr("Pilotlamp signs in with this secret and finds it by the name “%1”.").arg(name));
    else if (state == SecretState::Locked)
        m_intro->setText(tr("The keyring is locked. Unlock it, then set the secret “%1”.").arg(name));
    else if (state == SecretState::Present)
        m_intro->setText(tr("There is a secret “%1” already.").arg(name));
    else
        m_intro->setText(tr("“%1” will be stored in the desktop's keyring.").arg(name));
    m_places->setVisible(!m_onlySession && state == SecretState::NoKeyring);
    m_replace->setVisible(state == SecretState::Present);
    refresh();
}

void SecretDialog::refresh()
{
    const bool mayStore
        = m_state != SecretState::Locked && (m_state != SecretState::Present || m_replace->isChecked());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(mayStore && !m_secret->text().isEmpty());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

SecretPlace SecretDialog::place() const
{
    if (m_state != SecretState::NoKeyring)
        return SecretPlace::Keyring;
    return m_onlySession || m_session->isChecked() ? SecretPlace::Session : SecretPlace::File;
}

void SecretDialog::accept()
{
    if (!m_tools.storeSecret)
        return;
    m_buttons->setEnabled(false);
    m_tools.storeSecret(m_name, m_secret->text(), place(), m_replace->isChecked(), this,
                        [this](const QString &problem) {
                            m_buttons->setEnabled(true);
                            m_problem->setText(plainLine(problem, 300));
                            refresh();
                            if (problem.isEmpty())
                                QDialog::accept();
                        });
}

} // namespace Pilotlamp
