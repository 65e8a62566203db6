// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

#include <QWidget>

#include <memory>

class QLabel;
class QLineEdit;
class QPushButton;

namespace Pilotlamp {

/// The name of a secret, a button to set it, and whether it is there. The secret itself goes to the keyring.
class SecretLine : public QWidget {
    Q_OBJECT

public:
    explicit SecretLine(const SettingsTools &tools, QWidget *parent = nullptr);

    /// The name without white space around it.
    QString name() const;
    /// Shows another name, without a word to anybody.
    void setName(const QString &name);
    /// Finds out anew whether the secret is there.
    void askState();
    void forgetState();

Q_SIGNALS:
    /// A person changed the name.
    void edited();

private:
    void refresh();
    void showState(SecretState state);
    void setSecret();

    SettingsTools m_tools = {};
    QLineEdit *m_name = nullptr;
    QPushButton *m_set = nullptr;
    QLabel *m_state = nullptr;
    std::unique_ptr<QObject> m_asking = {}; ///< while the keyring is asked
};

} // namespace Pilotlamp
