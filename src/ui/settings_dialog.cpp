// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings_dialog.h"

#include "ui/hooks_section.h"
#include "ui/look_section.h"
#include "ui/network_section.h"
#include "ui/notices_section.h"
#include "ui/program_section.h"
#include "ui/services_page.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
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
    m_tabs->addTab(m_servicesPage, tr("&Services"));
    addSection(new NoticesSection(preferences), tr("&Notices"));
    addSection(new LookSection(preferences), tr("Loo&k"));
    addSection(new NetworkSection(preferences, tools), tr("Net&work"));
    addSection(new HooksSection(preferences, tools.hooksProblem), tr("H&ooks"));
    m_program = new ProgramSection(preferences, bool(tools.setAutostart), tools.autostart);
    m_program->setAutostartBy(tools.autostartBy);
    addSection(m_program, tr("Program and pri&vacy"));
    m_problem = newPlainLabel();
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    // Otherwise Cancel becomes the default while OK is disabled, and stays it.
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(m_servicesPage, &ServicesPage::changed, this, &SettingsDialog::validate);
    connect(m_tabs, &QTabWidget::currentChanged, this, &SettingsDialog::showHosts);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(newConflictBar());
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    validate();
    resizeWithinScreen(this, {680, 560});
}

void SettingsDialog::addSection(PreferenceSection *section, const QString &title)
{
    m_tabs->addTab(newScrolled(section), title);
    m_sections.append(section);
    connect(section, &PreferenceSection::changed, this, &SettingsDialog::validate);
}

QWidget *SettingsDialog::newConflictBar()
{
    m_conflict = new QWidget;
    auto *text = newPlainLabel(1, true);
    text->setText(tr("Another program changed the configuration meanwhile. Which one is to be kept?"));
    auto *theirs = new QPushButton(tr("&The new one"));
    theirs->setToolTip(tr("What was changed in this window is lost"));
    auto *mine = new QPushButton(tr("&Mine"));
    mine->setToolTip(tr("What the other program changed is overwritten by OK"));
    auto *line = new QHBoxLayout(m_conflict);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(text, 1);
    for (QPushButton *button : {theirs, mine}) {
        button->setAutoDefault(false);
        line->addWidget(button);
    }
    connect(theirs, &QPushButton::clicked, this, &SettingsDialog::reloadWanted);
    connect(mine, &QPushButton::clicked, this, [this] {
        m_conflict->hide();
        validate();
    });
    m_conflict->hide();
    return m_conflict;
}

void SettingsDialog::offerNewer()
{
    const bool isEditing = !findChildren<QDialog *>().isEmpty();
    if (!isChanged() && !isEditing) {
        Q_EMIT reloadWanted();
        return;
    }
    m_conflict->show();
    validate();
}

int SettingsDialog::page() const
{
    return m_tabs->currentIndex();
}

void SettingsDialog::setPage(int page)
{
    m_tabs->setCurrentIndex(page);
}

Preferences SettingsDialog::preferences() const
{
    Preferences preferences = m_preferences;
    for (const PreferenceSection *section : m_sections)
        section->applyTo(preferences);
    return preferences;
}

void SettingsDialog::showHosts()
{
    QList<Service> services = m_servicesPage->services();
    // What other people's lists hold is watched too.
    for (const ServiceRow &row : m_tools.rows ? m_tools.rows() : QList<ServiceRow>())
        services.append(row.service);
    const Preferences chosen = preferences();
    QStringList hosts = hostsAsked(services, chosen)
        + (chosen.references.isEmpty() ? m_tools.builtInReferences : chosen.references);
    for (QString &host : hosts) {
        const int looks = m_tools.looksLastHour ? m_tools.looksLastHour(host) : 0;
        if (looks > 0)
            host = tr("%1 – %n look(s) in the last hour", "", looks).arg(host);
    }
    m_program->setHosts(hosts);
}

void SettingsDialog::showRows(const QList<ServiceRow> &rows)
{
    m_servicesPage->showRows(rows);
}

void SettingsDialog::addService(const QString &address)
{
    m_tabs->setCurrentWidget(m_servicesPage);
    m_servicesPage->addAddress(address);
}

void SettingsDialog::editService(const QString &serviceId)
{
    m_tabs->setCurrentWidget(m_servicesPage);
    m_servicesPage->edit(serviceId);
}

void SettingsDialog::showPreferences()
{
    m_tabs->setCurrentIndex(1);
}

bool SettingsDialog::isChanged() const
{
    return m_servicesPage->services() != m_services || preferences() != m_preferences
        || m_program->autostart() != m_tools.autostart;
}

QString SettingsDialog::problem() const
{
    for (const PreferenceSection *section : m_sections) {
        if (const QString problem = section->problem(); !problem.isEmpty())
            return problem;
    }
    return {};
}

void SettingsDialog::validate()
{
    const QString why = m_conflict->isHidden() ? problem() : tr("choose above which one is to be kept");
    m_problem->setText(why.isEmpty() ? QString() : tr("OK is possible once this is done: %1").arg(why));
    m_problem->setVisible(!why.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setToolTip(toolTipText(why));
}

void SettingsDialog::accept()
{
    if (m_tools.takeNewer && m_tools.takeNewer()) // it came too lately to have been told before
        return;
    if (m_program->autostart() != m_tools.autostart) {
        const QString refused = m_tools.setAutostart(m_program->autostart());
        if (!refused.isEmpty()) {
            m_tabs->setCurrentIndex(m_tabs->count() - 1);
            m_problem->setText(
                tr("The start at login could not be changed: %1").arg(plainLine(refused, 300)));
            m_problem->show();
            return;
        }
        m_tools.autostart = m_program->autostart();
    }
    const QList<Service> services = m_servicesPage->services();
    const Preferences chosen = preferences();
    QDialog::accept();
    Q_EMIT applied(services, chosen);
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
