// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_dialog.h"

#include "ui/common/text.h"
#include "ui/settings/discard_question.h"
#include "ui/settings/preference_section.h"
#include "ui/settings/program_section.h"
#include "ui/settings/services_page.h"
#include "ui/settings/settings_index.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

/// The pages, one of them current; what a search found stays as it is.
void SettingsDialog::listPages()
{
    if (!m_words->text().trimmed().isEmpty())
        return;
    const QSignalBlocker quiet(m_side);
    // Whoever clicked an item of the list is still in its hands: a list that is right already stays.
    const bool isListed = m_side->count() == m_tabs->count() && !m_side->item(0)->data(FieldRole).isValid();
    if (!isListed)
        m_side->clear();
    for (int page = 0; !isListed && page < m_tabs->count(); ++page) {
        auto *item = new QListWidgetItem(m_tabs->tabText(page), m_side);
        item->setData(PageRole, page);
        item->setSizeHint(QSize(0, fontMetrics().height() + SideAir));
    }
    m_side->setCurrentRow(m_tabs->currentIndex());
}

void SettingsDialog::search(const QString &words)
{
    if (words.trimmed().isEmpty())
        return listPages();
    const QSignalBlocker quiet(m_side);
    m_side->clear();
    for (int page = 0; page < m_contents.size(); ++page) {
        for (const FoundSetting &setting : settingsOf(m_contents.at(page), words)) {
            auto *item = new QListWidgetItem(setting.text, m_side);
            item->setData(PageRole, page);
            item->setData(FieldRole, QVariant::fromValue(setting.field));
            item->setSizeHint(QSize(0, fontMetrics().height() + SideAir));
            item->setToolTip(m_tabs->tabText(page) + u" › "_s + setting.text);
        }
    }
    if (m_side->count() == 0) {
        auto *none = new QListWidgetItem(tr("Nothing found"), m_side);
        none->setFlags(Qt::NoItemFlags);
    }
}

void SettingsDialog::showItem(const QListWidgetItem *item)
{
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    auto *field = item->data(FieldRole).value<QWidget *>();
    m_tabs->setCurrentIndex(item->data(PageRole).toInt());
    if (field) {
        showSetting(field);
        if (m_side->underMouse() || m_words->hasFocus())
            return;
        m_side->setFocus(); // whoever walks over what was found goes on walking
    }
}

/// Return in the search or on what it found leads into the setting, Down from the search to the list; neither
/// closes the window.
bool SettingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isSearch = watched == m_words;
    if (isSearch && key == Qt::Key_Down) {
        m_side->setFocus();
        return true;
    }
    const QListWidgetItem *item = isSearch ? m_side->item(0) : m_side->currentItem();
    auto *field = item ? item->data(FieldRole).value<QWidget *>() : nullptr;
    if ((key != Qt::Key_Return && key != Qt::Key_Enter) || (!isSearch && !field))
        return QDialog::eventFilter(watched, event);
    showItem(item);
    if (field)
        showSetting(field);
    return true;
}

/// The page of services has a search of its own.
void SettingsDialog::focusSearch()
{
    if (m_tabs->currentWidget() == m_servicesPage)
        return m_servicesPage->focusSearch();
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
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
    // What was asked by hand, as for the type of a page, is told as long as it is counted.
    for (const QString &host : m_tools.contactedLastHour ? m_tools.contactedLastHour() : QStringList()) {
        if (!hosts.contains(host))
            hosts.append(host);
    }
    for (QString &host : hosts) {
        const int requests = m_tools.requestsLastHour ? m_tools.requestsLastHour(host) : 0;
        if (requests > 0)
            host = (requests == 1 ? tr("%1 – 1 check in the last hour")
                                  : tr("%1 – %n checks in the last hour", "", requests))
                       .arg(host);
    }
    for (const QString &host : chosen.readRootPage ? m_tools.rootPageHosts : QStringList())
        hosts.append(tr("%1 – only when several services on that provider fail together").arg(host));
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

void SettingsDialog::addService(const Service &service)
{
    m_tabs->setCurrentWidget(m_servicesPage);
    m_servicesPage->editNew(service);
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

/// Says the first page with something wrong and what; each of them bears a mark in the list.
void SettingsDialog::validate()
{
    QString why = m_conflict->isHidden() ? QString() : tr("choose above which one to keep");
    m_problemPage = -1;
    QSet<int> wrong;
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        const QString problem = m_sections.at(i)->problem();
        if (problem.isEmpty())
            continue;
        const int page = int(m_contents.indexOf(m_sections.at(i)));
        wrong.insert(page);
        if (!why.isEmpty())
            continue;
        m_problemPage = page;
        why = tr("%1: %2", "page of the settings: what is wrong")
                  .arg(m_tabs->tabText(m_problemPage), problem);
    }
    m_problem->setText(why.isEmpty() ? QString() : tr("Before you can save: %1").arg(why));
    m_problem->setVisible(!why.isEmpty());
    m_showProblem->setVisible(m_problemPage >= 0 && m_problemPage != m_tabs->currentIndex());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(why.isEmpty());
    m_buttons->button(QDialogButtonBox::Ok)->setToolTip(toolTipText(why));
    for (int row = 0; row < m_side->count() && m_words->text().trimmed().isEmpty(); ++row)
        m_side->item(row)->setText((wrong.contains(row) ? u"⚠ "_s : QString()) + m_tabs->tabText(row));
}

void SettingsDialog::accept()
{
    if (m_tools.takeNewer && m_tools.takeNewer()) // it came too lately to have been told before
        return;
    if (m_program->autostart() != m_tools.autostart) {
        const QString refused = m_tools.setAutostart(m_program->autostart());
        if (!refused.isEmpty()) {
            m_tabs->setCurrentIndex(int(m_contents.indexOf(m_program)));
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
        askToDiscard(this, tr("Discard your changes to the settings?"));
    else
        QDialog::reject();
}

} // namespace Pilotlamp
