// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/auth_editor.h"

#include "ui/secret_dialog.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

AuthEditor::AuthEditor(const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
    , m_form(new QFormLayout(this))
    , m_type(new QComboBox)
    , m_user(new QLineEdit)
    , m_header(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_secretLine(new QWidget)
    , m_set(new QPushButton(tr("Set secre&t…")))
    , m_state(newPlainLabel())
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_type->addItem(tr("Without"), QString());
    m_type->addItem(tr("User and password"), u"basic"_s);
    m_type->addItem(tr("Token (bearer)"), u"bearer"_s);
    m_type->addItem(tr("Key in a header"), u"header"_s);
    m_header->setPlaceholderText(u"X-Api-Key"_s);
    m_secret->setPlaceholderText(tr("A name to find it by, not the secret itself"));
    m_set->setAutoDefault(false);
    auto *line = new QHBoxLayout(m_secretLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_secret, 1);
    line->addWidget(m_set);
    m_form->addRow(tr("Sign in:"), m_type);
    m_form->addRow(tr("User:"), m_user);
    m_form->addRow(tr("Header:"), m_header);
    m_form->addRow(tr("Name of the secret:"), m_secretLine);
    m_form->addRow(QString(), m_state);
    m_secret->setAccessibleName(tr("Name of the secret"));
    m_state->setAccessibleName(tr("State of the secret"));
    const auto onEdited = [this] {
        refresh();
        Q_EMIT edited();
    };
    connect(m_type, &QComboBox::currentIndexChanged, this, onEdited);
    for (QLineEdit *edit : {m_user, m_header, m_secret})
        connect(edit, &QLineEdit::textChanged, this, onEdited);
    connect(m_secret, &QLineEdit::editingFinished, this, &AuthEditor::askState);
    connect(m_type, &QComboBox::activated, this, &AuthEditor::askState);
    connect(m_set, &QPushButton::clicked, this, &AuthEditor::setSecret);
    refresh();
}

void AuthEditor::setAuth(const QJsonObject &options, const QString &suggestion)
{
    const QSignalBlocker quiet(this);
    m_was = options.value("auth"_L1);
    const QJsonObject keys = m_was.toObject();
    // A type of a newer version shows as none chosen, and stays.
    m_type->setCurrentIndex(m_was.isUndefined() ? 0 : m_type->findData(keys.value("type"_L1).toString()));
    m_user->setText(keys.value("user"_L1).toString());
    m_header->setText(keys.value("header"_L1).toString());
    m_secret->setText(keys.value("secret"_L1).toString());
    m_state->clear();
    setSuggestion(suggestion);
    m_shown = value();
    refresh();
    if (m_type->currentIndex() > 0)
        askState();
}

void AuthEditor::setSuggestion(const QString &suggestion)
{
    const QSignalBlocker quiet(m_secret);
    if (m_type->currentIndex() <= 0 && !suggestion.isEmpty())
        m_secret->setText(suggestion);
}

QJsonValue AuthEditor::value() const
{
    const QString type = m_type->currentData().toString();
    if (type.isEmpty())
        return m_type->currentIndex() < 0 ? m_was : QJsonValue(QJsonValue::Undefined);
    QJsonObject keys = m_was.toObject();
    keys.insert("type"_L1, type);
    keys.insert("secret"_L1, m_secret->text().trimmed());
    keys.remove("user"_L1);
    keys.remove("header"_L1);
    if (type == "basic"_L1)
        keys.insert("user"_L1, m_user->text().trimmed());
    if (type == "header"_L1)
        keys.insert("header"_L1, m_header->text().trimmed());
    return keys;
}

QJsonObject AuthEditor::applied(QJsonObject options) const
{
    const QJsonValue now = value();
    if (now == m_shown)
        return options;
    if (now.isUndefined())
        options.remove("auth"_L1);
    else
        options.insert("auth"_L1, now);
    return options;
}

void AuthEditor::refresh()
{
    const QString type = m_type->currentData().toString();
    m_form->setRowVisible(m_user, type == "basic"_L1);
    m_form->setRowVisible(m_header, type == "header"_L1);
    m_form->setRowVisible(m_secretLine, !type.isEmpty());
    m_form->setRowVisible(m_state, !type.isEmpty() && !m_state->text().isEmpty());
    m_set->setVisible(bool(m_tools.storeSecret));
    m_set->setEnabled(!m_secret->text().trimmed().isEmpty());
}

void AuthEditor::askState()
{
    m_state->clear();
    m_asking.reset();
    refresh();
    const QString name = m_secret->text().trimmed();
    if (!m_tools.secretState || name.isEmpty() || m_type->currentIndex() <= 0)
        return;
    m_asking = std::make_unique<QObject>();
    m_tools.secretState(name, m_asking.get(), [this](SecretState state) { showState(state); });
}

void AuthEditor::showState(SecretState state)
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
        m_state->setText(tr("No keyring answers on this desktop"));
        break;
    }
    refresh();
}

void AuthEditor::setSecret()
{
    auto *dialog = new SecretDialog(m_secret->text().trimmed(), m_tools, false, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, &AuthEditor::askState);
    dialog->open();
}

} // namespace Pilotlamp
