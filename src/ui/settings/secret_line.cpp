// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/secret_line.h"

#include "ui/common/widgets.h"
#include "ui/settings/secret_dialog.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

namespace Pilotlamp {

SecretLine::SecretLine(const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_name(new QLineEdit)
    , m_set(new QPushButton(tr("Set secre&t…")))
    , m_state(newPlainLabel())
{
    m_name->setPlaceholderText(tr("A name to find it by, not the secret itself"));
    m_name->setAccessibleName(tr("Name of the secret"));
    m_name->setMaxLength(200);
    m_state->setAccessibleName(tr("State of the secret"));
    m_set->setAutoDefault(false);
    m_set->setVisible(bool(m_tools.storeSecret));
    auto *line = new QHBoxLayout;
    line->addWidget(m_name, 1);
    line->addWidget(m_set);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_state);
    setFocusProxy(m_name);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        refresh();
        Q_EMIT edited();
    });
    connect(m_name, &QLineEdit::editingFinished, this, &SecretLine::askState);
    connect(m_set, &QPushButton::clicked, this, &SecretLine::setSecret);
    refresh();
}

QString SecretLine::name() const
{
    return m_name->text().trimmed();
}

void SecretLine::setName(const QString &name)
{
    const QSignalBlocker quiet(m_name);
    m_name->setText(name);
    refresh();
}

void SecretLine::refresh()
{
    m_set->setEnabled(!name().isEmpty());
    m_state->setVisible(!m_state->text().isEmpty());
}

void SecretLine::forgetState()
{
    m_asking.reset();
    m_state->clear();
    refresh();
}

void SecretLine::askState()
{
    forgetState();
    if (!m_tools.secretState || name().isEmpty() || !isEnabled())
        return;
    m_asking = std::make_unique<QObject>();
    m_tools.secretState(name(), m_asking.get(), [this](SecretState state) { showState(state); });
}

void SecretLine::showState(SecretState state)
{
    switch (state) {
    case SecretState::Absent:
        m_state->setText(tr("There is no secret of this name yet"));
        break;
    case SecretState::Present:
        m_state->setText(tr("The secret is there"));
        break;
    case SecretState::Locked:
        m_state->setText(tr("The keyring is locked: whether it has the secret is not known"));
        break;
    case SecretState::NoKeyring:
        m_state->setText(tr("No keyring is available"));
        break;
    }
    refresh();
}

void SecretLine::setSecret()
{
    auto *dialog = new SecretDialog(name(), m_tools, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &SecretLine::askState);
    dialog->open();
}

} // namespace Pilotlamp
