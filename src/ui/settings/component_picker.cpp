// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/component_picker.h"

#include "core/globs.h"
#include "ui/common/icon_painter.h"
#include "ui/common/text.h"

#include <QHeaderView>
#include <QSignalBlocker>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// The glob or glob part a leaf stands for, as on the page.
constexpr int GlobRole = Qt::UserRole;

QString fullName(const Component &component)
{
    return component.group.isEmpty() ? component.name : component.group + u'/' + component.name;
}

} // namespace

ComponentPicker::ComponentPicker(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Components of the page"));
    setColumnCount(2);
    setHeaderLabels({tr("Component"), tr("Status now")});
    header()->setStretchLastSection(false);
    header()->setSectionResizeMode(0, QHeaderView::Stretch);
    header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *, int column) {
        if (column == 0)
            Q_EMIT globsChanged(globs());
    });
}

QTreeWidgetItem *ComponentPicker::groupItem(const QString &group)
{
    for (int i = 0; i < topLevelItemCount(); ++i) {
        if (topLevelItem(i)->data(0, GlobRole + 1).toString() == group)
            return topLevelItem(i);
    }
    auto *item = new QTreeWidgetItem(this, {plainLine(group)});
    item->setFlags(item->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    item->setData(0, GlobRole + 1, group);
    item->setExpanded(true);
    return item;
}

void ComponentPicker::setComponents(const QList<Component> &components, const QStringList &globs)
{
    const QSignalBlocker quiet(this);
    clear();
    for (const Component &component : components.first(std::min(components.size(), MostComponents))) {
        auto *item = component.group.isEmpty() ? new QTreeWidgetItem(this)
                                               : new QTreeWidgetItem(groupItem(component.group));
        item->setText(0, plainLine(component.name));
        item->setText(1, displayName(component.status));
        item->setData(0, GlobRole, fullName(component));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, isChosen(component, globs) ? Qt::Checked : Qt::Unchecked);
    }
}

QStringList ComponentPicker::globs() const
{
    QStringList globs;
    bool all = true;
    for (int i = 0; i < topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = topLevelItem(i);
        const bool whole = item->checkState(0) == Qt::Checked;
        all = all && whole;
        if (item->childCount() == 0) {
            if (whole)
                globs.append(item->data(0, GlobRole).toString());
        } else if (whole) {
            globs.append(item->data(0, GlobRole + 1).toString() + u"/*"_s);
        } else {
            for (int child = 0; child < item->childCount(); ++child) {
                if (item->child(child)->checkState(0) == Qt::Checked)
                    globs.append(item->child(child)->data(0, GlobRole).toString());
            }
        }
    }
    return all ? QStringList() : globs;
}

} // namespace Pilotlamp
