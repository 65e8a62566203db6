// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/services_page.h"

#include "ui/common/flat_icon.h"
#include "ui/common/text.h"
#include "ui/settings/group_delegate.h"
#include "ui/settings/shared_services.h"
#include "ui/settings/suggestion.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

void ServicesPage::store(int row, const Service &service)
{
    QListWidgetItem *item = m_list->item(row);
    QString text = plainLine(service.name.isEmpty() ? service.id : service.name, 80);
    QStringList problems{service.problem};
    for (const Check &check : service.checks)
        problems.append(check.problem);
    problems.removeAll(QString());
    item->setText(problems.isEmpty() ? text : u"⚠ "_s + text);
    item->setToolTip(problems.isEmpty() ? QString() : toolTipText(problems.constFirst(), 300));
    item->setData(Qt::AccessibleDescriptionRole, plainLine(service.group, 40));
    m_services.insert(item->data(KeyRole).toInt(), service);
    showStatus(item);
}

void ServicesPage::showStatus(QListWidgetItem *item)
{
    const Service service = serviceOf(item);
    const Verdict verdict = m_verdicts.value(service.id);
    const IconAppearance appearance = appearanceOf(verdict);
    QIcon &icon
        = m_icons[static_cast<int>(appearance.symbol) * 4 + appearance.hollow * 2 + appearance.unknownBadge];
    if (icon.isNull())
        icon = rowIcon(appearance, iconPalette({}, palette()), devicePixelRatioF());
    item->setIcon(icon);
    if (item->toolTip().isEmpty() || verdict.checkedAt.isValid())
        item->setToolTip(
            toolTipText(verdict.checkedAt.isValid() ? statusAndReason(verdict) : QString(), 300));
}

void ServicesPage::showRows(const QList<ServiceRow> &rows)
{
    m_shared->showRows(rows);
    QSet<QString> news;
    for (const ServiceRow &row : rows) {
        Verdict &known = m_verdicts[row.service.id];
        if (known == row.verdict)
            continue;
        known = row.verdict;
        news.insert(row.service.id);
    }
    for (int i = 0; i < m_list->count() && !news.isEmpty(); ++i) {
        if (news.contains(serviceOf(m_list->item(i)).id))
            showStatus(m_list->item(i));
    }
}

/// Hides what does not hold all the words in its name, group or addresses.
void ServicesPage::filter(const QString &words)
{
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->count(); ++i) {
        const Service service = serviceOf(m_list->item(i));
        QString text = service.name + u'\n' + service.group;
        for (const Check &check : service.checks)
            text += u'\n' + check.url;
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        m_list->item(i)->setHidden(!fits);
    }
    // Places among hidden ones would surprise.
    m_list->setDragEnabled(wanted.isEmpty());
    refreshButtons();
    refreshHeadings();
}

/// Each group's name stands above the first of it that can be seen.
void ServicesPage::refreshHeadings()
{
    const QSignalBlocker quiet(m_list->model()); // thousands of news would be laid out one by one
    QString before;
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        if (item->isHidden())
            continue;
        const QString group = m_services.value(item->data(KeyRole).toInt()).group;
        const QString heading = group == before ? QString()
            : group.isEmpty()                   ? tr("Other services")
                                                : plainLine(group, 60);
        if (item->data(GroupDelegate::HeadingRole).toString() != heading)
            item->setData(GroupDelegate::HeadingRole, heading);
        before = group;
    }
    m_list->doItemsLayout();
}

/// The rows that are selected and can be seen, in order.
QList<int> ServicesPage::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        if (!m_list->item(index.row())->isHidden())
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    return rows;
}

void ServicesPage::insert(int row, const Service &service)
{
    auto *item = new QListWidgetItem;
    item->setData(KeyRole, m_nextKey++);
    m_list->insertItem(row, item);
    store(row, service);
}

Service ServicesPage::serviceOf(const QListWidgetItem *item) const
{
    return m_services.value(item->data(KeyRole).toInt());
}

QList<Service> ServicesPage::services() const
{
    QList<Service> services;
    for (int i = 0; i < m_list->count(); ++i)
        services.append(serviceOf(m_list->item(i)));
    return services;
}

QString ServicesPage::freeId(const QString &name) const
{
    QSet<QString> taken;
    for (const Service &service : services())
        taken.insert(service.id);
    for (const auto &gone : m_removed) {
        for (const auto &[row, service] : gone)
            taken.insert(service.id); // it may come back
    }
    return idFor(name, taken);
}

void ServicesPage::refreshButtons()
{
    const QList<int> rows = selectedRows();
    const bool mayMove = !rows.isEmpty() && m_words->text().trimmed().isEmpty();
    m_edit->setEnabled(!rows.isEmpty());
    m_remove->setEnabled(!rows.isEmpty());
    m_duplicate->setEnabled(rows.size() == 1);
    m_up->setEnabled(mayMove && rows.constFirst() > 0);
    m_down->setEnabled(mayMove && rows.constLast() + 1 < m_list->count());
}

} // namespace Pilotlamp
