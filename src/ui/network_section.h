// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/preference_section.h"

class QLineEdit;
class QPlainTextEdit;

namespace Pilotlamp {

class FieldNote;

/// How one's own network is judged.
class NetworkSection : public PreferenceSection {
    Q_OBJECT

public:
    NetworkSection(const Preferences &preferences, const QStringList &builtIn, QWidget *parent = nullptr);

    void applyTo(Preferences &preferences) const override;
    QString problem() const override;

private:
    void validate();

    QPlainTextEdit *m_references = nullptr;
    FieldNote *m_referencesNote = nullptr;
    QPlainTextEdit *m_lists = nullptr;
    QLineEdit *m_resolver = nullptr;
    FieldNote *m_resolverNote = nullptr;
};

} // namespace Pilotlamp
