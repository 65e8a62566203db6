// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/panel.h"
#include "ui/settings/settings_tools.h"

#include <memory>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace Pilotlamp {

class FieldNote;
class NotifyLevelBox;

/// What was found at an address or in the catalogue, ready to be added: its name, what is to be read and
/// measured (all of it ticked), its group, and what is notified. Says how it is right now.
class FoundCard : public Panel {
    Q_OBJECT

public:
    explicit FoundCard(const SettingsTools &tools, QWidget *parent = nullptr);

    /// Shows a service as it was found.
    void setService(const Service &service);
    /// The service as it is ticked and named; without checks where nothing is ticked.
    Service service() const;
    /// What keeps it from being added, in one sentence; empty = nothing.
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    void addFields();
    void listChecks();
    void warn();
    QString takenProblem(const Service &now) const;
    QString sameProblem(const Service &now) const;
    void showNow();
    QString titleOf(const Check &check) const;

    SettingsTools m_tools = {};
    Service m_service = {};
    QLineEdit *m_name = nullptr;
    FieldNote *m_nameNote = nullptr;
    QLabel *m_now = nullptr;
    QWidget *m_checksBox = nullptr;
    QList<QCheckBox *> m_checks = {};
    FieldNote *m_sameNote = nullptr;
    QComboBox *m_group = nullptr;
    NotifyLevelBox *m_notify = nullptr;
    std::unique_ptr<QObject> m_run = {}; ///< while it is checked how it is now
};

} // namespace Pilotlamp
