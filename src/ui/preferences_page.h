// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QPlainTextEdit;
class QSpinBox;

namespace Pilotlamp {

class FieldNote;

/// Everything the user may set beside the services.
class PreferencesPage : public QWidget {
    Q_OBJECT

public:
    /// `autostart` is how it is now; `offersAutostart` whether it can be changed.
    PreferencesPage(const Preferences &preferences, bool offersAutostart, bool autostart,
                    QWidget *parent = nullptr);

    /// The preferences as edited; keys of the file that nobody knows are kept.
    Preferences preferences() const;
    bool autostart() const;
    /// The first problem; empty = fine.
    QString problem() const;

Q_SIGNALS:
    void changed();

private:
    void addPopups(QFormLayout *form);
    void addSurroundings(QFormLayout *form);
    void validate();

    Preferences m_before = {};
    QSpinBox *m_grace = nullptr;
    QSpinBox *m_groupWait = nullptr;
    QCheckBox *m_recovery = nullptr;
    QSpinBox *m_remind = nullptr;
    QPlainTextEdit *m_references = nullptr;
    FieldNote *m_referencesNote = nullptr;
    QComboBox *m_style = nullptr;
    QSpinBox *m_history = nullptr;
    QCheckBox *m_autostart = nullptr;
};

} // namespace Pilotlamp
