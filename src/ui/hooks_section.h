// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preference_section.h"

#include <QJsonArray>

#include <functional>

class QCheckBox;
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
    /// What is wrong with a list of hooks as in the file; empty = fine.
    using ProblemOf = std::function<QString(const QJsonArray &hooks)>;
    HooksSection(const Preferences &preferences, ProblemOf problemOf, QWidget *parent = nullptr);

    void applyTo(Preferences &preferences) const override;
    QString problem() const override;

private:
    QLayout *newSide();
    QWidget *newFields();
    void list(int current);
    void show(int index);
    void keep();
    QJsonObject entered() const;
    void refresh();

    QJsonArray m_before = {};
    QJsonArray m_hooks = {};
    ProblemOf m_problemOf = {};
    int m_shown = -1;
    QJsonObject m_atShow = {}; ///< what the fields gave when they were filled
    bool m_filling = false;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_fields = nullptr;
    QFormLayout *m_form = nullptr;
    QList<QCheckBox *> m_on = {};
    QLineEdit *m_services = nullptr;
    QComboBox *m_deed = nullptr;
    QPlainTextEdit *m_command = nullptr;
    QLineEdit *m_line = nullptr;
    QLineEdit *m_url = nullptr;
    QSpinBox *m_timeout = nullptr;
    QSpinBox *m_retries = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace Pilotlamp
