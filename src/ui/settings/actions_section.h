// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/entries_section.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace Pilotlamp {

class FieldNote;

/// Entries of one's own for the menu of a component: the list of them and the one that is selected.
class ActionsSection : public EntriesSection {
    Q_OBJECT

public:
    explicit ActionsSection(const Preferences &preferences, QWidget *parent = nullptr);

protected:
    QString titleOf(const QJsonObject &action) const override;
    void fill(const QJsonObject &action) override;
    QJsonObject entered() const override;
    QString problemOf(const QJsonObject &action) const override;
    void refresh(const QString &problem) override;

private:
    QWidget *newFields();

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
