// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services_page.h"

#include "ui/bulk_editor.h"
#include "ui/icon_painter.h"
#include "ui/service_editor.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Names the item's service: moving an item moves it.
constexpr int KeyRole = Qt::UserRole;
constexpr int IconSide = 16;

} // namespace

void ServicesPage::store(int row, const Service &service)
{
    QListWidgetItem *item = m_list->item(row);
    QString text = plainLine(service.name.isEmpty() ? service.id : service.name, 80);
    if (!service.group.isEmpty())
        text += u" – "_s + plainLine(service.group, 40);
    QStringList problems{service.problem};
    for (const Check &check : service.checks)
        problems.append(check.problem);
    problems.removeAll(QString());
    item->setText(problems.isEmpty() ? text : u"⚠ "_s + text);
    item->setToolTip(problems.isEmpty() ? QString() : toolTipText(problems.constFirst(), 300));
    m_services.insert(item->data(KeyRole).toInt(), service);
    showStatus(item);
}

void ServicesPage::showStatus(QListWidgetItem *item)
{
    const Service service = serviceOf(item);
    const Verdict verdict = m_verdicts.value(service.id);
    const IconLook look = lookOf(verdict);
    QIcon &icon = m_icons[static_cast<int>(look.mark) * 4 + look.hollow * 2 + look.unknownMark];
    if (icon.isNull())
        icon = iconOf(look, iconPalette({}, palette()), devicePixelRatioF(), IconSide);
    item->setIcon(icon);
    if (item->toolTip().isEmpty() || verdict.checkedAt.isValid())
        item->setToolTip(toolTipText(
            verdict.checkedAt.isValid() ? displayWord(verdict.status) + u" – "_s + verdict.reason : QString(),
            300));
}

void ServicesPage::showRows(const QList<ServiceRow> &rows)
{
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

/// An id nobody has, made of the name: lower-case ASCII letters, digits and single "-".
QString ServicesPage::freeId(const QString &name) const
{
    QSet<QString> taken;
    for (const Service &service : services())
        taken.insert(service.id);
    for (const auto &gone : m_removed) {
        for (const auto &[row, service] : gone)
            taken.insert(service.id); // it may come back
    }
    QString slug;
    for (const QChar c : name.normalized(QString::NormalizationForm_KD).toLower()) {
        if (c.unicode() < 128 && c.isLetterOrNumber())
            slug += c;
        else if (!slug.isEmpty() && !slug.endsWith(u'-') && !c.isMark())
            slug += u'-';
    }
    while (slug.endsWith(u'-'))
        slug.chop(1);
    if (slug.isEmpty())
        slug = u"service"_s;
    QString id = slug;
    for (int i = 2; taken.contains(id); ++i)
        id = u"%1-%2"_s.arg(slug).arg(i);
    return id;
}

ServiceEditor *ServicesPage::openEditor(const Service &service, bool isNew)
{
    auto *editor = new ServiceEditor(service, m_tools, isNew, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
    return editor;
}

void ServicesPage::add()
{
    ServiceEditor *editor = openEditor({}, true);
    connect(editor, &QDialog::accepted, this, [this, editor] {
        Service service = editor->service();
        service.id = freeId(service.id.isEmpty() ? service.name : service.id);
        insert(m_list->count(), service);
        m_list->setCurrentRow(m_list->count() - 1, QItemSelectionModel::ClearAndSelect);
    });
}

void ServicesPage::edit(const QString &serviceId)
{
    const QList<Service> all = services();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Service &service) { return service.id == serviceId; });
    if (found == all.end())
        return;
    m_list->setCurrentRow(int(found - all.begin()), QItemSelectionModel::ClearAndSelect);
    editSelected();
}

void ServicesPage::editSelected()
{
    const QList<int> rows = selectedRows();
    if (rows.size() > 1)
        return editTogether(rows);
    if (rows.isEmpty())
        return;
    const int row = rows.constFirst();
    ServiceEditor *editor = openEditor(serviceOf(m_list->item(row)), false);
    connect(editor, &QDialog::accepted, this, [this, editor, row] {
        store(row, editor->service());
        Q_EMIT changed();
    });
}

void ServicesPage::editTogether(const QList<int> &rows)
{
    QList<Service> chosen;
    for (const int row : rows)
        chosen.append(serviceOf(m_list->item(row)));
    auto *editor = new BulkEditor(chosen, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [this, editor, rows] {
        for (const int row : rows)
            store(row, editor->changed(serviceOf(m_list->item(row))));
        Q_EMIT changed();
    });
    editor->open();
}

void ServicesPage::duplicate()
{
    const int row = m_list->currentRow();
    Service copy = serviceOf(m_list->item(row));
    copy.name = tr("%1 (copy)").arg(copy.name);
    copy.id = freeId(copy.name);
    insert(row + 1, copy);
    m_list->setCurrentRow(row + 1, QItemSelectionModel::ClearAndSelect);
}

void ServicesPage::remove()
{
    const QList<int> rows = selectedRows();
    if (rows.isEmpty())
        return;
    QList<std::pair<int, Service>> gone;
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        const std::unique_ptr<QListWidgetItem> item(m_list->takeItem(*row));
        gone.prepend({*row, serviceOf(item.get())});
        m_services.remove(item->data(KeyRole).toInt());
    }
    m_removed.append(gone);
    sayRemoved();
    m_list->setCurrentRow(std::min(rows.constFirst(), m_list->count() - 1),
                          QItemSelectionModel::ClearAndSelect);
    refreshButtons();
}

void ServicesPage::sayRemoved()
{
    m_undoBar->setVisible(!m_removed.isEmpty());
    if (m_removed.isEmpty())
        return;
    const auto &newest = m_removed.constLast();
    m_undoText->setText(newest.size() == 1
                            ? tr("Removed %1").arg(plainLine(newest.constFirst().second.name, 80))
                            : tr("Removed %1 services").arg(newest.size()));
}

void ServicesPage::undo()
{
    if (m_removed.isEmpty())
        return;
    m_words->clear();
    for (const auto &[row, service] : m_removed.takeLast()) {
        const int at = std::min(row, m_list->count());
        insert(at, service);
        m_list->setCurrentRow(at, QItemSelectionModel::ClearAndSelect);
    }
    m_list->setFocus();
    sayRemoved();
}

void ServicesPage::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count() || !m_words->text().isEmpty())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by, QItemSelectionModel::ClearAndSelect);
}

void ServicesPage::refreshButtons()
{
    const QList<int> rows = selectedRows();
    const int row = rows.value(0, -1);
    const bool mayMove = rows.size() == 1 && m_words->text().trimmed().isEmpty();
    m_edit->setEnabled(!rows.isEmpty());
    m_remove->setEnabled(!rows.isEmpty());
    m_duplicate->setEnabled(rows.size() == 1);
    m_up->setEnabled(mayMove && row > 0);
    m_down->setEnabled(mayMove && row + 1 < m_list->count());
}

} // namespace Pilotlamp
