// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

#include <QJsonValue>
#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Pilotlamp {

class SecretLine;

/// Which proxy to ask through (`proxy` of the preferences): the system's, none, or one entered here whose
/// password is kept in the keyring.
class ProxyEditor : public QWidget {
    Q_OBJECT

public:
    ProxyEditor(const QJsonValue &proxy, const SettingsTools &tools, QWidget *parent = nullptr);

    /// The key as entered; undefined for the default, and what was given where nothing was changed.
    QJsonValue value() const;

Q_SIGNALS:
    void edited();

private:
    void addManual(const QJsonObject &proxy, const SettingsTools &tools);
    QJsonValue entered() const;
    void refresh();

    QJsonValue m_was = {};
    QJsonValue m_shown = {}; ///< what the fields give for it
    QFormLayout *m_form = nullptr;
    QComboBox *m_mode = nullptr;
    QLabel *m_about = nullptr;
    QComboBox *m_type = nullptr;
    QLineEdit *m_host = nullptr;
    QSpinBox *m_port = nullptr;
    QLineEdit *m_user = nullptr;
    SecretLine *m_secret = nullptr;
    QPlainTextEdit *m_except = nullptr;
};

} // namespace Pilotlamp
