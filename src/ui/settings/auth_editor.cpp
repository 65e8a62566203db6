// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/auth_editor.h"

#include "ui/settings/secret_line.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

AuthEditor::AuthEditor(const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_form(new QFormLayout(this))
    , m_type(new QComboBox)
    , m_user(new QLineEdit)
    , m_header(new QLineEdit)
    , m_secret(new SecretLine(tools))
{
    m_form->setContentsMargins(0, 0, 0, 0);
    m_form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_type->addItem(tr("None", "no authentication"), QString());
    m_type->addItem(tr("User and password"), u"basic"_s);
    m_type->addItem(tr("Token (bearer)"), u"bearer"_s);
    m_type->addItem(tr("Key in a header"), u"header"_s);
    m_header->setPlaceholderText(u"X-Api-Key"_s);
    m_form->addRow(tr("Authentication:"), m_type);
    m_form->addRow(tr("User:"), m_user);
    m_form->addRow(tr("Header:"), m_header);
    m_form->addRow(tr("Name of the secret:"), m_secret);
    const auto onEdited = [this] {
        refresh();
        Q_EMIT edited();
    };
    connect(m_type, &QComboBox::currentIndexChanged, this, onEdited);
    for (QLineEdit *edit : {m_user, m_header})
        connect(edit, &QLineEdit::textChanged, this, onEdited);
    connect(m_secret, &SecretLine::edited, this, onEdited);
    connect(m_type, &QComboBox::activated, this, [this] {
        if (m_type->currentIndex() > 0)
            m_secret->askState();
        else
            m_secret->forgetState();
    });
    refresh();
}

void AuthEditor::setAuth(const QJsonObject &options, const QString &suggestion)
{
    const QSignalBlocker quiet(this);
    m_was = options.value("auth"_L1);
    const QJsonObject keys = m_was.toObject();
    // A type of a newer version shows as none chosen, and stays.
    // An API's recipe knows by itself how the key is sent.
    const QString type = options.value("kind"_L1) == "api"_L1 ? u"bearer"_s : QString();
    m_type->setCurrentIndex(m_was.isUndefined() ? 0 : m_type->findData(keys.value("type"_L1).toString(type)));
    m_user->setText(keys.value("user"_L1).toString());
    m_header->setText(keys.value("header"_L1).toString());
    m_secret->setName(keys.value("secret"_L1).toString());
    m_secret->forgetState();
    setSuggestion(suggestion);
    m_shown = value();
    refresh();
    if (m_type->currentIndex() > 0)
        m_secret->askState();
}

void AuthEditor::setSuggestion(const QString &suggestion)
{
    if (m_type->currentIndex() <= 0 && !suggestion.isEmpty())
        m_secret->setName(suggestion);
}

QJsonValue AuthEditor::value() const
{
    const QString type = m_type->currentData().toString();
    if (type.isEmpty())
        return m_type->currentIndex() < 0 ? m_was : QJsonValue(QJsonValue::Undefined);
    QJsonObject keys = m_was.toObject();
    keys.insert("type"_L1, type);
    keys.insert("secret"_L1, m_secret->name());
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
    m_form->setRowVisible(m_secret, !type.isEmpty());
}

} // namespace Pilotlamp
