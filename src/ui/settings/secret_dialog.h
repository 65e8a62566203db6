// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QRadioButton;

namespace Pilotlamp {

/// Asks for one secret and has it kept; where no keyring answers the person chooses the place. What is typed
/// is never shown, logged or put into the configuration. Open it with open() or show(): nothing blocks.
class SecretDialog : public QDialog {
    Q_OBJECT

public:
    /// `onlySession`: it is asked for once a session, and no other place is offered.
    SecretDialog(const QString &name, const SettingsTools &tools, bool onlySession,
                 QWidget *parent = nullptr);

    void accept() override;

private:
    void addPlaces(QLayout *layout);
    void showState(SecretState state);
    void refresh();
    SecretPlace place() const;

    QString m_name = {};
    SettingsTools m_tools = {};
    bool m_onlySession = false;
    SecretState m_state = SecretState::Absent;
    QLabel *m_intro = nullptr;
    QLineEdit *m_secret = nullptr;
    QCheckBox *m_replace = nullptr;
    QWidget *m_places = nullptr;
    QRadioButton *m_session = nullptr;
    QRadioButton *m_file = nullptr;
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Pilotlamp
