// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/service_editor.h"

#include "core/address.h"
#include "core/maintenance_notice.h"
#include "core/service_rules.h"
#include "ui/common/text.h"
#include "ui/settings/check_editor.h"
#include "ui/settings/collapsible_section.h"
#include "ui/settings/discard_question.h"
#include "ui/settings/field_note.h"
#include "ui/settings/notify_level_box.h"
#include "ui/settings/rules_editor.h"
#include "ui/settings/validation.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// The keys the editor writes; those of a broken entry are dropped, what nobody knows stays.
void dropServiceEditorKnownKeys(QJsonObject &options)
{
    for (const auto key :
         {"name"_L1, "link"_L1, "group"_L1, "notify"_L1, "countsForIcon"_L1, "enabled"_L1, "checks"_L1})
        options.remove(key);
}

} // namespace

/// Takes over a service: from outside, or from the catalogue, which does not change who it is.
void ServiceEditor::fill(const Service &service)
{
    m_shown = -1;
    m_service = service;
    m_name->setText(service.name);
    m_link->setText(service.link);
    m_group->setText(service.group);
    m_notify->setLevel(service.notify);
    m_counts->setChecked(service.countsForIcon);
    m_enabled->setChecked(service.enabled);
    m_rules->setRules(service);
    m_more->setOpen(m_rules->count() > 0); // what differs from the default is seen
    listChecks(0);
}

Service ServiceEditor::service() const
{
    Service service = m_service;
    if (m_shown >= 0)
        service.checks[m_shown] = m_check->check();
    service.name = m_name->text().trimmed();
    service.link = m_link->text().trimmed();
    service.group = m_group->text().trimmed();
    service.notify = m_notify->level();
    service.countsForIcon = m_counts->isChecked();
    service.enabled = m_enabled->isChecked();
    service.options = m_rules->applied(service.options);
    // An entry that was broken stays as it is in the file unless it was edited.
    if (!service.problem.isEmpty() && service != m_service) {
        service.problem.clear();
        dropServiceEditorKnownKeys(service.options);
    }
    return service;
}

QString ServiceEditor::problem() const
{
    const Service now = service();
    if (const QString name = nameProblem(now.name); !name.isEmpty())
        return name;
    if (const QString link = linkProblem(now.link); !link.isEmpty())
        return link;
    if (const QString window = plannedMaintenanceProblem(now.options.value("maintenance"_L1));
        !window.isEmpty())
        return tr("Planned maintenance: %1").arg(window);
    if (const QJsonValue ahead = now.options.value("maintenanceNotice"_L1);
        !ahead.isUndefined() && !isMaintenanceNotice(ahead))
        return tr("Announce maintenance: enter hours from 1 to 720, for example 24, 1");
    for (int i = 0; i < now.checks.size(); ++i) {
        const QString check = checkProblem(now.checks.at(i), m_tools.kinds);
        if (!check.isEmpty())
            return now.checks.size() == 1 ? check : tr("Check %1: %2").arg(i + 1).arg(check);
    }
    return {};
}

void ServiceEditor::validate()
{
    // Nobody is told off for what they had no time to enter yet.
    const bool isUntouched = m_service == Service() && service() == m_service;
    m_nameNote->setProblem(isUntouched ? QString() : nameProblem(m_name->text()));
    m_linkNote->setProblem(linkProblem(m_link->text()));
    m_more->setSummary(m_rules->count() > 0 ? tr("%n set", nullptr, m_rules->count()) : QString());
    const QString why = problem();
    QPushButton *ok = m_buttons->button(QDialogButtonBox::Ok);
    ok->setEnabled(why.isEmpty());
    ok->setToolTip(toolTipText(why));
    if (m_whatIfWait)
        m_whatIfWait->start();
    const QString hint
        = service().checks.isEmpty() ? tr("Without a check its status stays unknown") : QString();
    m_problem->setText(why.isEmpty() ? hint : tr("Before you can save: %1").arg(why));
}

void ServiceEditor::showWhatIf()
{
    const QString text = problem().isEmpty() ? m_tools.whatIf(m_before, service()) : QString();
    m_whatIf->setText(plainLine(text, 200));
    m_whatIf->setVisible(!text.isEmpty());
}

bool ServiceEditor::isChanged() const
{
    return service() != m_opened;
}

/// Escape and Cancel lose nothing unasked.
void ServiceEditor::reject()
{
    if (!isChanged())
        return QDialog::reject();
    askToDiscard(this, tr("Discard your changes to this service?"));
}

QString ServiceEditor::checkTitle(const Check &check) const
{
    const QString kind = kindTitle(m_tools.kinds, check.kind);
    return plainLine(check.url.isEmpty() ? kind : kind + u" – "_s + withoutLogin(check.url), 60);
}

/// Fills the list anew and shows one of its checks.
void ServiceEditor::listChecks(int current)
{
    const QSignalBlocker quiet(m_checks);
    m_checks->clear();
    for (const Check &check : std::as_const(m_service.checks))
        m_checks->addItem(checkTitle(check));
    m_checks->setCurrentRow(std::min(current, int(m_service.checks.size()) - 1));
    m_checks->setVisible(m_service.checks.size() > 1);
    showCheck(m_checks->currentRow());
}

void ServiceEditor::showCheck(int index)
{
    m_shown = -1; // what the editor held is kept or gone
    const bool any = index >= 0 && index < m_service.checks.size();
    if (any)
        m_check->setCheck(m_service.checks.at(index));
    m_shown = any ? index : -1;
    m_check->setVisible(any);
    m_noCheck->setVisible(!any);
    m_remove->setEnabled(any);
    m_up->setEnabled(any && index > 0);
    m_down->setEnabled(any && index + 1 < m_service.checks.size());
    validate();
}

/// Puts what the editor holds into the service.
void ServiceEditor::keepCheck()
{
    if (m_shown < 0)
        return;
    m_service.checks[m_shown] = m_check->check();
    m_checks->item(m_shown)->setText(checkTitle(m_service.checks.at(m_shown)));
}

void ServiceEditor::addCheck()
{
    keepCheck();
    Check check;
    if (!m_tools.kinds.isEmpty())
        check.kind = m_tools.kinds.constFirst().id;
    m_service.checks.append(check);
    listChecks(int(m_service.checks.size()) - 1);
    m_check->setFocus();
}

void ServiceEditor::removeCheck()
{
    const int index = m_shown;
    m_shown = -1;
    m_service.checks.removeAt(index);
    listChecks(index);
}

void ServiceEditor::moveCheck(int by)
{
    keepCheck();
    const int to = m_shown + by;
    m_service.checks.move(m_shown, to);
    listChecks(to);
}

} // namespace Pilotlamp
