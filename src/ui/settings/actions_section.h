// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preference_section.h"

#include <QJsonArray>

class QCheckBox;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace Pilotlamp {

class FieldNote;

/// Entries of one's own for the menu of a component: the list of them and the one that is selected.
class ActionsSection : public PreferenceSection {
    Q_OBJECT

public:
    explicit ActionsSection(const Preferences &preferences, QWidget *parent = nullptr);

    void applyTo(Preferences &preferences) const override;
    QString problem() const override;

private:
    QLayout *newSide();
    QWidget *newFields();
    void list(int current);
    void show(int index);
    void keep();
    void refresh();
    QJsonObject entered() const;
    QString problemOf(const QJsonValue &action) const;

    QJsonArray m_before = {};
    QJsonArray m_entries = {};
    int m_shown = -1;
    QJsonObject m_atShow = {}; ///< what the fields gave when they were filled
    bool m_filling = false;
    QListWidget *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    QWidget *m_fields = nullptr;
    QFormLayout *m_form = nullptr;
    QCheckBox *m_enabled = nullptr; ///< off: kept, and not in the menu
    QLineEdit *m_name = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_target = nullptr;
    QPlainTextEdit *m_command = nullptr;
    QLineEdit *m_services = nullptr;
    QLineEdit *m_components = nullptr;
    QLineEdit *m_statuses = nullptr;
    FieldNote *m_note = nullptr;
};

} // namespace Pilotlamp
