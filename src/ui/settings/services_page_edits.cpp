// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/text.h"
#include "ui/settings/add_service.h"
#include "ui/settings/bulk_editor.h"
#include "ui/settings/service_editor.h"
#include "ui/settings/services_page.h"
#include "ui/settings/suggestion.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

// What people do to the list; how it shows is in services_page.cpp.
namespace Pilotlamp {

ServiceEditor *ServicesPage::openEditor(const Service &service, bool isNew)
{
    SettingsTools given = m_tools;
    given.others = services();
    auto *editor = new ServiceEditor(service, given, isNew, this);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    editor->open();
    return editor;
}

void ServicesPage::addAddress(const QString &address)
{
    SettingsTools given = m_tools;
    given.others = services();
    auto *dialog = new AddService(given, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!address.isEmpty())
        dialog->setText(address);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addNew(dialog->service()); });
    connect(dialog, &AddService::advancedWanted, this, [this, dialog](const Service &service) {
        dialog->close();
        editNew(service);
    });
    dialog->open();
}

/// Every field of a service that is not there yet.
void ServicesPage::editNew(const Service &service)
{
    ServiceEditor *editor = openEditor(service, true);
    connect(editor, &QDialog::accepted, this, [this, editor] { addNew(editor->service()); });
}

void ServicesPage::addNew(Service service)
{
    service.id = freeId(service.id.isEmpty() ? service.name : service.id);
    const int row = placeFor(services(), service);
    m_words->clear(); // what is new is seen
    insert(row, service);
    m_list->setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
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
    m_list->setFocus(); // the button may be disabled now, and the keyboard must not leave the page
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
    QList<int> rows = selectedRows();
    if (rows.isEmpty() || !m_words->text().isEmpty())
        return;
    const int current = m_list->currentRow() + by;
    if (by > 0) // the foremost goes first
        std::reverse(rows.begin(), rows.end());
    if (rows.constFirst() + by < 0 || rows.constFirst() + by >= m_list->count())
        return;
    for (const int row : std::as_const(rows))
        m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(current, QItemSelectionModel::ClearAndSelect);
    for (const int row : std::as_const(rows))
        m_list->item(row + by)->setSelected(true);
}

} // namespace Pilotlamp
