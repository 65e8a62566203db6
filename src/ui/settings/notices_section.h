// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preference_section.h"
#include "ui/settings/settings_tools.h"

#include <QMap>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QTimeEdit;

namespace Pilotlamp {

class NotifyLevelBox;

/// What is told, when it is quiet, and how each status sounds.
class NoticesSection : public PreferenceSection {
    Q_OBJECT

public:
    NoticesSection(const Preferences &preferences, const SettingsTools &tools, QWidget *parent = nullptr);

    void applyTo(Preferences &preferences) const override;
    QString problem() const override;

private:
    void addLevel(QFormLayout *form, const Preferences &preferences, const SettingsTools &tools);
    void addPopups(QFormLayout *form, const Preferences &preferences);
    void addQuietHours(QFormLayout *form, const Preferences &preferences);
    void addBack(QFormLayout *form, const Preferences &preferences);
    QWidget *newByStatus(const Preferences &preferences);
    void watch();

    NotifyLevelBox *m_notify = nullptr;
    QCheckBox *m_recovery = nullptr;
    QSpinBox *m_groupWait = nullptr;
    QSpinBox *m_remind = nullptr;
    QSpinBox *m_grace = nullptr;
    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_until = nullptr;
    QCheckBox *m_exceptOutages = nullptr;
    QSpinBox *m_backAfter = nullptr;
    QCheckBox *m_open = nullptr;
    QLineEdit *m_copy = nullptr;
    QCheckBox *m_digest = nullptr;
    QMap<Status, QComboBox *> m_urgencies = {};
    QMap<Status, QLineEdit *> m_sounds = {};
};

} // namespace Pilotlamp
