// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_dialog.h"

#include "ui/preferences_page.h"
#include "ui/services_page.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <QDialogButtonBox>
#include <QMessageBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Pilotlamp {

SettingsDialog::SettingsDialog(const QList<Service> &services, const Preferences &preferences,
                               const SettingsTools &tools, QWidget *parent)
    : QDialog(parent)
    , m_services(services)
    , m_preferences(preferences)
    , m_tools(tools)
{
    setWindowTitle(tr("Settings"));
    m_tabs = new QTabWidget;
    m_servicesPage = new ServicesPage(services, tools);
    m_preferencesPage = new PreferencesPage(preferences, bool(tools.setAutostart), tools.autostart);
    m_tabs->addTab(m_servicesPage, tr("&Services"));
    m_tabs->addTab(m_preferencesPage, tr("Pre&ferences"));
    m_problem = newPlainLabel();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_servicesPage, &ServicesPage::changed, this, &SettingsDialog::validate);
    connect(m_preferencesPage, &PreferencesPage::changed, this, &SettingsDialog::validate);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    validate();
    resize(560, 480);
}

void SettingsDialog::addService()
{
    m_tabs->setCurrentWidget(m_servicesPage);
    m_servicesPage->add();
}

void SettingsDialog::editService(const QString &serviceId)
{
    m_tabs->setCurrentWidget(m_servicesPage);
    m_servicesPage->edit(serviceId);
}

void SettingsDialog::showPreferences()
{
    m_tabs->setCurrentWidget(m_preferencesPage);
}

bool SettingsDialog::isChanged() const
{
    return m_servicesPage->services() != m_services || m_preferencesPage->preferences() != m_preferences
        || m_preferencesPage->autostart() != m_tools.autostart;
}

void SettingsDialog::validate()
{
    const QString problem = m_preferencesPage->problem();
    m_problem->setText(problem.isEmpty() ? QString()
                                         : tr("OK is possible once this is done: %1").arg(problem));
    m_problem->setVisible(!problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(problem.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setToolTip(toolTipText(problem));
}

void SettingsDialog::accept()
{
    if (m_preferencesPage->autostart() != m_tools.autostart) {
        const QString refused = m_tools.setAutostart(m_preferencesPage->autostart());
        if (!refused.isEmpty()) {
            showPreferences();
            m_problem->setText(
                tr("The start at login could not be changed: %1").arg(plainLine(refused, 300)));
            m_problem->show();
            return;
        }
        m_tools.autostart = m_preferencesPage->autostart();
    }
    const QList<Service> services = m_servicesPage->services();
    const Preferences preferences = m_preferencesPage->preferences();
    QDialog::accept();
    Q_EMIT applied(services, preferences);
}

void SettingsDialog::reject()
{
    if (isChanged())
        askBeforeLosing();
    else
        QDialog::reject();
}

void SettingsDialog::askBeforeLosing()
{
    auto *question = new QMessageBox(QMessageBox::Question, tr("Discard changes?"),
                                     tr("The settings were changed. Discard the changes?"),
                                     QMessageBox::Discard | QMessageBox::Cancel, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setDefaultButton(QMessageBox::Cancel);
    connect(question, &QMessageBox::finished, this, [this](int button) {
        if (button == QMessageBox::Discard)
            QDialog::reject();
    });
    question->open();
}

} // namespace Pilotlamp
