// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "ui/settings/settings_tools.h"

#include <QDialog>

class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTabWidget;

namespace Pilotlamp {

class PreferenceSection;
class ProgramSection;
class ServicesPage;

/// The settings: services and preferences, by a list of pages with a search
/// over all of them. Edits copies; nothing changes until OK, and Cancel asks
/// only if something would be lost. Open it with show(): nothing blocks.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(const QList<Service> &services, const Preferences &preferences, const SettingsTools &tools,
                   QWidget *parent = nullptr);

    /// Opens the dialog for a new service, with an address in it where one is given, above the settings.
    void addService(const QString &address = {});
    /// The same with every field, for what was found of it so far.
    void addService(const Service &service);
    /// Opens the editor for a service there is.
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

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// OK was chosen: the new state of both.
    void applied(const QList<Service> &services, const Preferences &preferences);

    /// The newer configuration is to be shown in place of this one.
    void reloadWanted();

private:
    static constexpr int PageRole = Qt::UserRole; ///< of an item of the side list
    static constexpr int SideAir = 12; ///< around the text of an item, in points
    static constexpr int FieldRole = Qt::UserRole + 1; ///< what a search found there

    QWidget *newSide();
    QWidget *newConflictBar();
    QLayout *newProblemLine();
    void addPage(QWidget *page, QWidget *content, const QString &title);
    void listPages();
    void search(const QString &words);
    void focusSearch();
    void showItem(const QListWidgetItem *item);
    void addSection(PreferenceSection *section, const QString &title);
    Preferences preferences() const;
    void showHosts();
    void validate();

    QList<Service> m_services = {};
    Preferences m_preferences = {};
    SettingsTools m_tools = {};
    QLineEdit *m_words = nullptr;
    QListWidget *m_side = nullptr; ///< the pages, or what a search found
    QTabWidget *m_tabs = nullptr; ///< its own bar is hidden: the side list stands for it
    QList<QWidget *> m_contents = {}; ///< of each page, for the search
    ServicesPage *m_servicesPage = nullptr;
    QList<PreferenceSection *> m_sections = {};
    ProgramSection *m_program = nullptr;
    QWidget *m_conflict = nullptr; ///< shown until the person has chosen
    QLabel *m_problem = nullptr;
    QPushButton *m_showProblem = nullptr;
    int m_problemPage = -1;
    QDialogButtonBox *m_buttons = nullptr;
};

} // namespace Pilotlamp
