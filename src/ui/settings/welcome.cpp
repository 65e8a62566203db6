// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/welcome.h"

#include "ui/common/flat_icon.h"
#include "ui/common/text.h"
#include "ui/common/widgets.h"
#include "ui/settings/address_detector.h"
#include "ui/settings/live_check.h"
#include "ui/settings/notify_level_box.h"
#include "ui/settings/program_section.h"
#include "ui/settings/suggestion.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int IdRole = Qt::UserRole;

bool hasId(const QList<Service> &services, const QString &id)
{
    return std::any_of(services.begin(), services.end(),
                       [&](const Service &service) { return service.id == id; });
}

} // namespace

QList<Service> Welcome::services() const
{
    QList<Service> services = m_ticked;
    for (Service &service : services)
        service.notify = m_notify->level();
    return services;
}

/// Without words: what is ticked, then the whole catalogue; with words: what they find.
void Welcome::search(const QString &words)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    m_shown.clear();
    m_detector->stop();
    say({});
    if (looksLikeAddress(words))
        return searchAddress(words.trimmed());
    const bool isGallery = words.trimmed().isEmpty();
    if (isGallery) {
        for (const Service &service : std::as_const(m_ticked))
            addItem(service);
    }
    if (!m_tools.catalogue)
        return;
    const QString category = m_chips->checkedButton()
        ? m_chips->checkedButton()->property(CategoryProperty).toString()
        : QString();
    for (const Service &service : m_tools.catalogue(words.trimmed())) {
        if (!isGallery || category.isEmpty() || service.group == category)
            addItem(service);
    }
    if (m_shown.isEmpty())
        say(tr("Not in the catalogue. Paste its web address to watch it anyway."));
}

void Welcome::addItem(const Service &service)
{
    if (m_shown.contains(service.id))
        return;
    m_shown.insert(service.id, service);
    const QString name = plainLine(service.name, 60);
    auto *item = new QTreeWidgetItem(
        m_list, {service.group.isEmpty() ? name : name + u" – "_s + plainLine(service.group, 40)});
    item->setData(0, IdRole, service.id);
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
    item->setCheckState(0, hasId(m_ticked, service.id) ? Qt::Checked : Qt::Unchecked);
    showAnswer(item);
}

void Welcome::onTicked(QTreeWidgetItem *item)
{
    const QString id = item->data(0, IdRole).toString();
    const bool on = item->checkState(0) == Qt::Checked;
    if (on == hasId(m_ticked, id))
        return;
    if (on) {
        m_ticked.append(m_shown.value(id));
        check(m_shown.value(id));
    } else {
        m_ticked.removeIf([&](const Service &service) { return service.id == id; });
        m_runs.remove(id);
    }
    const QSignalBlocker quiet(m_list);
    showAnswer(item);
    refresh();
}

void Welcome::check(const Service &service)
{
    const QString id = service.id;
    if (!m_tools.testNow || m_answers.contains(id))
        return;
    const auto run = std::make_shared<QObject>();
    m_runs.insert(id, run);
    checkNow(service, m_tools.testNow, run.get(), [this, id](const Verdict &verdict) {
        if (const auto over = m_runs.take(id)) // we are called by it: it ends once we are through
            QMetaObject::invokeMethod(
                this, [over] { (void)over; }, Qt::QueuedConnection);
        answer(id, verdict);
    });
}

void Welcome::answer(const QString &id, const Verdict &verdict)
{
    m_answers.insert(id, verdict);
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        if (m_list->topLevelItem(i)->data(0, IdRole) == id)
            showAnswer(m_list->topLevelItem(i));
    }
}

void Welcome::showRows(const QList<ServiceRow> &rows)
{
    for (const ServiceRow &row : rows) {
        if (row.verdict.checkedAt.isValid())
            answer(row.service.id, row.verdict);
    }
}

void Welcome::showAnswer(QTreeWidgetItem *item)
{
    const QString id = item->data(0, IdRole).toString();
    const bool isTicked = item->checkState(0) == Qt::Checked;
    const auto found = m_answers.constFind(id);
    if (!isTicked || found == m_answers.constEnd()) {
        item->setText(1, isTicked ? tr("Checking…") : QString());
        item->setIcon(1, {});
        return;
    }
    QStringList words{displayName(found->status)};
    if (found->status != Status::Online && !found->reason.isEmpty())
        words.append(plainLine(found->reason, 160));
    item->setText(1, words.join(u" – "_s));
    item->setToolTip(1, toolTipText(found->reason, 300));
    item->setIcon(1, rowIcon(appearanceOf(*found), iconPalette({}, palette()), devicePixelRatioF()));
}

void Welcome::refresh()
{
    constexpr qsizetype MostHosts = 4;
    m_count->setText(m_ticked.isEmpty() ? tr("Nothing is selected: the lamp will stay grey")
                                        : tr("%n selected", "", int(m_ticked.size())));
    QStringList hosts = hostsAsked(m_ticked, {});
    const qsizetype more = std::max<qsizetype>(0, hosts.size() - MostHosts);
    hosts = hosts.mid(0, MostHosts);
    if (more > 0)
        hosts.append(tr("%n more", "hosts", int(more)));
    constexpr qsizetype CauseOf = 3; // so many failing together have a likely cause
    const QString contacts = m_ticked.size() < CauseOf
        ? tr("Pilotlamp only contacts: %1. After a failure also two test addresses.")
        : tr("Pilotlamp only contacts: %1. After a failure also two test addresses, and once the status page "
             "of "
             "their provider.");
    const QString typed = tr("An address that you type is contacted to find out what it is.");
    m_contacts->setText(hosts.isEmpty() ? typed : contacts.arg(hosts.join(u", "_s)) + u' ' + typed);
}

/// Return in the search ticks what was found rather than closing the window.
bool Welcome::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_words->text().trimmed().isEmpty())
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QDialog::eventFilter(watched, event);
    if (m_detector->detectNow())
        return true;
    if (QTreeWidgetItem *first = m_list->topLevelItem(0))
        first->setCheckState(0, Qt::Checked);
    m_words->selectAll();
    return true;
}

void Welcome::accept()
{
    if (m_tools.setAutostart && m_autostart->isChecked() != m_tools.autostart) {
        const QString refused = m_tools.setAutostart(m_autostart->isChecked());
        if (!refused.isEmpty()) {
            m_autostart->setChecked(m_tools.autostart);
            m_count->setText(tr("The start at login could not be changed: %1").arg(plainLine(refused, 300)));
            return;
        }
    }
    QDialog::accept();
    Q_EMIT chosen(services());
}

} // namespace Pilotlamp
