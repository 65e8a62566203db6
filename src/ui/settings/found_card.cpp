// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/found_card.h"

#include "ui/common/text.h"
#include "ui/common/wrap_box.h"
#include "ui/settings/field_note.h"
#include "ui/settings/live_check.h"
#include "ui/settings/notify_level_box.h"
#include "ui/settings/preference_section.h"
#include "ui/settings/suggestion.h"
#include "ui/settings/validation.h"

#include <QLabel>
#include <QLineEdit>
#include <QSet>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr int GroupChars = 16;
}

FoundCard::FoundCard(const SettingsTools &tools, QWidget *parent)
    : Panel(tr("Found"), parent)
    , m_tools(tools)
{
    addFields();
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        warn();
        Q_EMIT edited();
    });
}

void FoundCard::addFields()
{
    auto *form = newForm();
    m_name = new QLineEdit;
    m_name->setMaxLength(200);
    m_nameNote = new FieldNote(m_name);
    form->addRow(tr("&Name:"), m_name);
    form->addRow(QString(), m_nameNote);
    m_checksBox = new QWidget;
    (new QVBoxLayout(m_checksBox))->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Watch:"), m_checksBox);
    m_sameNote = new FieldNote(m_checksBox);
    form->addRow(QString(), m_sameNote);
    m_now = newPlainLabel();
    m_now->setAccessibleName(tr("Status right now"));
    m_now->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    form->addRow(tr("Right now:"), m_now);
    m_group = new QComboBox;
    m_group->setEditable(true);
    QStringList groups;
    for (const Service &other : std::as_const(m_tools.others))
        groups.append(other.group);
    groups.removeAll(QString());
    groups.removeDuplicates();
    groups.sort(Qt::CaseInsensitive);
    m_group->addItems(groups);
    m_group->lineEdit()->setPlaceholderText(tr("No group"));
    m_group->setMinimumContentsLength(GroupChars);
    form->addRow(tr("&Group:"), m_group);
    m_notify = new NotifyLevelBox;
    form->addRow(tr("Notify me &about:"), m_notify);
    content()->addLayout(form);
}

QString FoundCard::titleOf(const Check &check) const
{
    const KindInfo kind = kindOf(check.kind, m_tools.kinds);
    const QString url = plainLine(check.url, 80);
    if (kind.vendor)
        return tr("Read their page: %1 (%2)").arg(url, kindTitle(m_tools.kinds, check.kind));
    return check.kind == "http"_L1
        ? tr("Check this address from this computer: %1").arg(url)
        : tr("Check from this computer: %1 (%2)").arg(url, kindTitle(m_tools.kinds, check.kind));
}

void FoundCard::listChecks()
{
    qDeleteAll(m_checks);
    m_checks.clear();
    for (const Check &check : std::as_const(m_service.checks)) {
        auto *box = new WrapBox(titleOf(check).replace(u'&', u"&&"_s));
        box->setChecked(true);
        box->setToolTip(toolTipText(check.url, 300));
        m_checksBox->layout()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this] {
            warn();
            Q_EMIT edited();
        });
        m_checks.append(box);
    }
}

void FoundCard::setService(const Service &service)
{
    m_service = service;
    listChecks();
    m_group->setCurrentText(service.group);
    m_notify->setLevel(service.notify);
    m_name->setText(service.name);
    warn();
    showNow();
}

Service FoundCard::service() const
{
    Service service = m_service;
    service.checks.clear();
    for (qsizetype i = 0; i < m_checks.size(); ++i) {
        if (m_checks.at(i)->isChecked())
            service.checks.append(m_service.checks.at(i));
    }
    service.name = m_name->text().trimmed();
    service.group = m_group->currentText().trimmed();
    service.notify = m_notify->level();
    return service;
}

QString FoundCard::problem() const
{
    const Service now = service();
    if (const QString name = nameProblem(now.name); !name.isEmpty())
        return name;
    if (now.checks.isEmpty())
        return tr("Tick what to watch");
    const QString taken = takenProblem(now);
    return taken.isEmpty() ? sameProblem(now) : taken;
}

QString FoundCard::takenProblem(const Service &now) const
{
    const bool isTaken = std::any_of(m_tools.others.begin(), m_tools.others.end(), [&](const Service &other) {
        return other.name.compare(now.name, Qt::CaseInsensitive) == 0;
    });
    return isTaken && !now.name.isEmpty() ? tr("Another service has this name; choose a different one")
                                          : QString();
}

QString FoundCard::sameProblem(const Service &now) const
{
    const Service *same = asksTheSame(m_tools.others, now);
    return same ? tr("Already watched as “%1”").arg(plainLine(same->name, 60)) : QString();
}

/// Says beside its field what is watched already, or named like another.
void FoundCard::warn()
{
    const Service now = service();
    const QString taken = takenProblem(now);
    m_sameNote->setProblem(sameProblem(now));
    m_nameNote->setProblem(taken.isEmpty() ? nameProblem(now.name) : taken);
}

void FoundCard::showNow()
{
    m_run.reset();
    if (!m_tools.testNow) {
        m_now->setText(tr("Checked once it is added"));
        return;
    }
    m_now->setText(tr("Checking…"));
    m_run = std::make_unique<QObject>();
    checkNow(m_service, m_tools.testNow, m_run.get(), [this](const Verdict &verdict) {
        m_run.release()->deleteLater(); // we are called by it
        m_now->setText(plainLine(statusAndReason(verdict), 200));
    });
}

} // namespace Pilotlamp
