// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/services_page.h"

#include "ui/service_editor.h"
#include "ui/text.h"
#include "ui/widgets.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Names the item's service: moving an item moves it.
constexpr int KeyRole = Qt::UserRole;

QPushButton *addButton(QLayout *layout, const QString &text)
{
    auto *button = new QPushButton(text);
    button->setAutoDefault(false);
    layout->addWidget(button);
    return button;
}

} // namespace

ServicesPage::ServicesPage(const QList<Service> &services, const SettingsTools &tools, QWidget *parent)
    : QWidget(parent)
    , m_tools(tools)
{
    auto *layout = new QVBoxLayout(this);
    auto *row = new QHBoxLayout;
    m_list = new QListWidget;
    m_list->setAccessibleName(tr("Services"));
    m_list->setSpacing(2);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    row->addWidget(m_list, 1);
    row->addLayout(newButtons());
    layout->addLayout(row, 1);
    layout->addWidget(newUndoBar());
    for (const Service &service : services)
        insert(m_list->count(), service);
    m_list->setCurrentRow(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &ServicesPage::refreshButtons);
    connect(m_list, &QListWidget::itemActivated, this, &ServicesPage::editCurrent);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ServicesPage::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsInserted, this, &ServicesPage::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsRemoved, this, &ServicesPage::changed);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ServicesPage::refreshButtons);
    refreshButtons();
}

QLayout *ServicesPage::newButtons()
{
    auto *buttons = new QVBoxLayout;
    connect(addButton(buttons, tr("&Add…")), &QPushButton::clicked, this, &ServicesPage::add);
    m_edit = addButton(buttons, tr("&Edit…"));
    connect(m_edit, &QPushButton::clicked, this, &ServicesPage::editCurrent);
    m_duplicate = addButton(buttons, tr("D&uplicate"));
    connect(m_duplicate, &QPushButton::clicked, this, &ServicesPage::duplicate);
    m_remove = addButton(buttons, tr("&Remove"));
    connect(m_remove, &QPushButton::clicked, this, &ServicesPage::remove);
    buttons->addSpacing(12);
    m_up = addButton(buttons, tr("Move u&p"));
    m_up->setToolTip(tr("Alt+Up"));
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    m_down = addButton(buttons, tr("Move &down"));
    m_down->setToolTip(tr("Alt+Down"));
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    buttons->addStretch();
    const auto key = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(m_list);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_list->addAction(action);
    };
    key(Qt::Key_Delete, [this] { remove(); });
    key(Qt::Key_F2, [this] { editCurrent(); });
    key(Qt::ALT | Qt::Key_Up, [this] { move(-1); });
    key(Qt::ALT | Qt::Key_Down, [this] { move(1); });
    key(Qt::CTRL | Qt::Key_Z, [this] { undo(); });
    return buttons;
}

QWidget *ServicesPage::newUndoBar()
{
    m_undoBar = new QWidget;
    auto *layout = new QHBoxLayout(m_undoBar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_undoText = newPlainLabel();
    layout->addWidget(m_undoText, 1);
    connect(addButton(layout, tr("U&ndo")), &QPushButton::clicked, this, &ServicesPage::undo);
    m_undoBar->hide();
    return m_undoBar;
}

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
    for (const auto &[row, service] : m_removed)
        taken.insert(service.id); // it may come back
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
        m_list->setCurrentRow(m_list->count() - 1);
    });
}

void ServicesPage::edit(const QString &serviceId)
{
    const QList<Service> all = services();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Service &service) { return service.id == serviceId; });
    if (found == all.end())
        return;
    m_list->setCurrentRow(int(found - all.begin()));
    editCurrent();
}

void ServicesPage::editCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    ServiceEditor *editor = openEditor(serviceOf(m_list->item(row)), false);
    connect(editor, &QDialog::accepted, this, [this, editor, row] {
        store(row, editor->service());
        Q_EMIT changed();
    });
}

void ServicesPage::duplicate()
{
    const int row = m_list->currentRow();
    Service copy = serviceOf(m_list->item(row));
    copy.name = tr("%1 (copy)").arg(copy.name);
    copy.id = freeId(copy.name);
    insert(row + 1, copy);
    m_list->setCurrentRow(row + 1);
}

void ServicesPage::remove()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    const std::unique_ptr<QListWidgetItem> item(m_list->takeItem(row));
    m_removed.append({row, serviceOf(item.get())});
    m_undoText->setText(tr("Removed %1").arg(item->text()));
    m_undoBar->show();
    refreshButtons();
}

void ServicesPage::undo()
{
    if (m_removed.isEmpty())
        return;
    const auto [row, service] = m_removed.takeLast();
    const int at = std::min(row, m_list->count());
    insert(at, service);
    m_list->setCurrentRow(at);
    m_list->setFocus();
    m_undoBar->setVisible(!m_removed.isEmpty());
    if (!m_removed.isEmpty())
        m_undoText->setText(tr("Removed %1").arg(plainLine(m_removed.constLast().second.name, 80)));
}

void ServicesPage::move(int by)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + by < 0 || row + by >= m_list->count())
        return;
    m_list->insertItem(row + by, m_list->takeItem(row));
    m_list->setCurrentRow(row + by);
}

void ServicesPage::refreshButtons()
{
    const int row = m_list->currentRow();
    for (QPushButton *button : {m_edit, m_duplicate, m_remove})
        button->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
}

} // namespace Pilotlamp
