// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settings_tools.h"

#include <QDialog>

class QCheckBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace Pilotlamp {

class AddressBox;
class CheckEditor;
class CollapsibleSection;
class FieldNote;
class NotifyLevelBox;
class RulesEditor;

/// Edits one service and its checks; for a new one with a field for an address or a name above. OK is only
/// there for a service without problems, and says why not. Open it with open(): nothing blocks.
class ServiceEditor : public QDialog {
    Q_OBJECT

public:
    /// `isNew` offers the catalogue and finds out what stands behind an address.
    ServiceEditor(const Service &service, const SettingsTools &tools, bool isNew, QWidget *parent = nullptr);

    /// Begins a new service with an address, as if it was pasted.
    void begin(const QString &address);
    /// The service as edited; keys of its file entry that nobody knows are kept.
    Service service() const;
    /// The first problem; empty = fine.
    QString problem() const;
    /// True where something would be lost.
    bool isChanged() const;

    void reject() override;

private:
    QWidget *newPage(bool withBeginning);
    QWidget *newBeginning();
    QLayout *newFields();
    QLayout *newChecks();
    QLayout *newCheckButtons();
    void fill(const Service &service);
    void showCheck(int index);
    void keepCheck();
    void addCheck();
    void removeCheck();
    void moveCheck(int by);
    void listChecks(int current);
    void validate();
    void showWhatIf();
    QString checkTitle(const Check &check) const;

    SettingsTools m_tools = {};
    Service m_service = {};
    int m_shown = -1; ///< the check in the editor
    AddressBox *m_beginning = nullptr; ///< of a new service
    QLineEdit *m_name = nullptr;
    FieldNote *m_nameNote = nullptr;
    QLineEdit *m_link = nullptr;
    FieldNote *m_linkNote = nullptr;
    QLineEdit *m_group = nullptr;
    NotifyLevelBox *m_notify = nullptr;
    QCheckBox *m_counts = nullptr;
    QCheckBox *m_enabled = nullptr; ///< off: nothing is asked
    CollapsibleSection *m_more = nullptr;
    RulesEditor *m_rules = nullptr;
    QListWidget *m_checks = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    CheckEditor *m_check = nullptr;
    QLabel *m_noCheck = nullptr;
    Service m_before = {}; ///< as it was opened
    Service m_opened = {}; ///< the same as the fields give it
    QTimer *m_whatIfWait = nullptr; ///< for the end of editing
    QLabel *m_whatIf = nullptr;
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Pilotlamp
