// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "ui/settings_tools.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QTabWidget;

namespace Pilotlamp {

class PreferenceSection;
class ProgramSection;
class ServicesPage;

/// The settings: services and preferences. Edits copies; nothing changes until OK, and Cancel asks only if
/// something would be lost. Open it with show(): nothing blocks.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const QList<Service> &services, const Preferences &preferences, const SettingsTools &tools,
                   QWidget *parent = nullptr);

    /// Opens the editor for a new service, with an address in it where one is given, or for one there is, above
    /// the settings.
    void addService(const QString &address = {});
    void editService(const QString &serviceId);
    /// Shows the first page of the preferences.
    void showPreferences();
    bool isChanged() const;
    /// Shows the newest verdicts beside the services.
    void showRows(const QList<ServiceRow> &rows);
    /// Another program changed the configuration: what is shown is read anew, or, where something was
    /// changed here too, the person chooses.
    void offerNewer();
    int page() const;
    void setPage(int page);

    void accept() override;
    void reject() override;

Q_SIGNALS:
    /// OK was chosen: the new state of both.
    void applied(const QList<Service> &services, const Preferences &preferences);

    /// The newer configuration is to be shown in place of this one.
    void reloadWanted();

private:
    QWidget *newConflictBar();
    void addSection(PreferenceSection *section, const QString &title);
    Preferences preferences() const;
    QString problem() const;
    void showHosts();
    void validate();
    void askBeforeLosing();

    QList<Service> m_services = {};
    Preferences m_preferences = {};
    SettingsTools m_tools = {};
    QTabWidget *m_tabs = nullptr;
    ServicesPage *m_servicesPage = nullptr;
    QList<PreferenceSection *> m_sections = {};
    ProgramSection *m_program = nullptr;
    QWidget *m_conflict = nullptr; ///< shown until the person has chosen
    QLabel *m_problem = nullptr;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Pilotlamp
