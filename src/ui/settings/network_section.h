// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/preference_section.h"
#include "ui/settings/settings_tools.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;

namespace Pilotlamp {

class FieldNote;
class ProxyEditor;

/// How this machine's network is used and judged: the proxy, when to ask less, the references.
class NetworkSection : public PreferenceSection {
    Q_OBJECT

public:
    NetworkSection(const Preferences &preferences, const SettingsTools &tools, QWidget *parent = nullptr);

    void applyTo(Preferences &preferences) const override;
    QString problem() const override;

private:
    void addProxy(QLayout *layout, const Preferences &preferences, const SettingsTools &tools);
    void addPolling(QFormLayout *form, const Preferences &preferences);
    void addJudgement(QFormLayout *form, const Preferences &preferences, const QStringList &builtIn);
    void watch();
    void validate();

    ProxyEditor *m_proxy = nullptr;
    FieldNote *m_proxyNote = nullptr;
    QCheckBox *m_battery = nullptr;
    QCheckBox *m_locked = nullptr;
    QCheckBox *m_metered = nullptr;
    QPlainTextEdit *m_references = nullptr;
    FieldNote *m_referencesNote = nullptr;
    QPlainTextEdit *m_lists = nullptr;
    QLineEdit *m_resolver = nullptr;
    FieldNote *m_resolverNote = nullptr;
};

} // namespace Pilotlamp
