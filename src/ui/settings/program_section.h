// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"
#include "ui/settings/preference_section.h"

class QCheckBox;
class QPlainTextEdit;

namespace Pilotlamp {

/// The program itself: start at login, how much is remembered, and exactly whom it asks.
class ProgramSection : public PreferenceSection {
    Q_OBJECT

public:
    /// `autostart` is how it is now; `offersAutostart` whether it can be changed.
    ProgramSection(const Preferences &preferences, bool offersAutostart, bool autostart,
                   QWidget *parent = nullptr);

    void applyTo(Preferences &preferences) const override;
    bool autostart() const;
    /// Says what starts the program at login; empty = nothing.
    void setAutostartBy(const QString &what);
    /// Lists whom these services and references ask.
    void setHosts(const QStringList &hosts);

private:
    QCheckBox *m_autostart = nullptr;
    QSpinBox *m_history = nullptr;
    QCheckBox *m_rootPage = nullptr;
    QPlainTextEdit *m_hosts = nullptr;
};

/// The hosts that checks, shared lists, hooks, the second name server and a proxy ask, each once, in order; a
/// host that cannot be told from its address is left out.
QStringList hostsAsked(const QList<Service> &services, const Preferences &preferences);

} // namespace Pilotlamp
