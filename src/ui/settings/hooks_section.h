// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/entries_section.h"
#include "ui/settings/settings_tools.h"

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace Pilotlamp {

class FieldNote;

/// What is run or called when a service changes: the list of hooks and the one that is selected.
class HooksSection : public EntriesSection {
    Q_OBJECT

public:
    HooksSection(const Preferences &preferences, const SettingsTools &tools, QWidget *parent = nullptr);

    QString problem() const override;

protected:
    QString titleOf(const QJsonObject &hook) const override;
    void fill(const QJsonObject &hook) override;
    QJsonObject entered() const override;
    QString problemOf(const QJsonObject &hook) const override;
    void refresh(const QString &problem) override;

private:
    QLayout *newTest();
    void test();
    QString fieldProblemOf(const QJsonObject &hook) const;
    QWidget *newFields();

    SettingsTools m_tools = {};
    std::unique_ptr<QObject> m_run = {}; ///< while a test is under way
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
