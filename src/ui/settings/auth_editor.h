// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Pilotlamp {

class SecretLine;

/// How a check shows who asks (`auth`): nothing, user and password, token, or a header of one's own. Only the
/// secret's name is part of the check; the secret itself goes to the keyring.
class AuthEditor : public QWidget {
    Q_OBJECT

public:
    explicit AuthEditor(const SettingsTools &tools, QWidget *parent = nullptr);

    /// Shows the `auth` of a check; `suggestion` names its secret where it has none yet.
    void setAuth(const QJsonObject &options, const QString &suggestion);
    /// `options` with what is entered here; every other key stays as it is.
    QJsonObject applied(QJsonObject options) const;
    /// Another name for a secret that has none yet.
    void setSuggestion(const QString &suggestion);

Q_SIGNALS:
    void edited();

private:
    void refresh();
    QJsonValue value() const;

    QJsonValue m_was = {};
    QJsonValue m_shown = {};
    QFormLayout *m_form = nullptr;
    QComboBox *m_type = nullptr;
    QLineEdit *m_user = nullptr;
    QLineEdit *m_header = nullptr;
    SecretLine *m_secret = nullptr;
};

} // namespace Pilotlamp
