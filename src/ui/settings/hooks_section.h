// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preference_section.h"
#include "ui/settings/settings_tools.h"

#include <QJsonArray>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Pilotlamp {

class FieldNote;

/// What is run or called when a service changes: the list of hooks and the one that is selected.
class HooksSection : public PreferenceSection {
    Q_OBJECT

public:
    HooksSection(const Preferences &preferences, const SettingsTools &tools, QWidget *parent = nullptr);

    void applyTo(Preferences &preferences) const override;
    QString problem() const override;

private:
    QLayout *newSide();
    QLayout *newTest();
    void add(const QJsonObject &hook);
    void test();
    QString fieldProblemOf(const QJsonObject &hook) const;
    QString problemOf(const QJsonObject &hook) const;
    QWidget *newFields();
    void list(int current);
    void show(int index);
    void keep();
    QJsonObject entered() const;
    void refresh();

    QJsonArray m_before = {};
    QJsonArray m_hooks = {};
    SettingsTools m_tools = {};
    std::unique_ptr<QObject> m_run = {}; ///< while a test is under way
    int m_shown = -1;
    QJsonObject m_atShow = {}; ///< what the fields gave when they were filled
    bool m_filling = false;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_fields = nullptr;
    QFormLayout *m_form = nullptr;
    QCheckBox *m_enabled = nullptr; ///< off: kept, and never run
    QList<QCheckBox *> m_on = {};
    QLineEdit *m_services = nullptr;
    QComboBox *m_action = nullptr;
    QPlainTextEdit *m_command = nullptr;
    QLineEdit *m_line = nullptr;
    QLineEdit *m_url = nullptr;
    QSpinBox *m_timeout = nullptr;
    QSpinBox *m_retries = nullptr;
    QLabel *m_advice = nullptr;
    FieldNote *m_note = nullptr;
    QPushButton *m_test = nullptr;
    QLabel *m_answer = nullptr;
};

} // namespace Pilotlamp
