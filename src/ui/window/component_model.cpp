// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/component_model.h"

#include "ui/common/flat_icon.h"
#include "ui/common/text.h"
#include "ui/window/component_rows.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestOutput = 300;

/// What tells a part from its siblings. Alerts of Prometheus have no id, and two may look the same.
using ComponentKey = std::pair<int, QString>;

ComponentKey keyOf(const ComponentModel::Row &row)
{
    return {row.list,
            row.component->id.isEmpty() ? row.component->group + u'\n' + row.component->name
                                        : row.component->id};
}

/// Where each of the new rows stands now; behind the last
/// one what is new. Ten thousand rows, so only once by hash.
QList<int> placesOf(const QList<ComponentModel::Row> &rows, const QList<ComponentModel::Row> &known)
{
    QHash<ComponentKey, int> first;
    first.reserve(known.size());
    QList<int> twin(known.size(), 0); // the next row that looks the same, in the same way
    for (int row = int(known.size()) - 1; row >= 0; --row) {
        int &place = first[keyOf(known.at(row))]; // one more than the row, so that 0 is none
        twin[row] = std::exchange(place, row + 1);
    }
    QList<int> from;
    from.reserve(rows.size());
    int next = int(known.size());
    for (const ComponentModel::Row &row : rows) {
        const auto place = first.find(keyOf(row));
        const bool isKnown = place != first.end() && *place > 0;
        from.append(isKnown ? *place - 1 : next++);
        if (isKnown)
            *place = twin.at(*place - 1);
    }
    return from;
}

bool areSamePages(const QList<ComponentList> &a, const QList<ComponentList> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const ComponentList &one, const ComponentList &other) {
                          return one.check == other.check && one.page == other.page;
                      });
}

} // namespace

void ComponentModel::setLists(const QList<ComponentList> &lists, const QString &filter)
{
    if (filter == m_filter && areSamePages(lists, m_lists)) {
        m_lists = lists; // read again, and nothing is new
        return;
    }
    show(lists, filter);
}

void ComponentModel::sort(int column, Qt::SortOrder order)
{
    if (column == m_sortColumn && order == m_order)
        return;
    m_sortColumn = column;
    m_order = order;
    show(QList(m_lists), m_filter);
}

void ComponentModel::show(const QList<ComponentList> &lists, const QString &filter)
{
    const QList<Row> rows = componentRows(lists, filter, m_sortColumn, m_order);
    const QList<int> from = placesOf(rows, m_rows);
    append(rows, from);
    arrange(from);
    if (m_rows.size() > rows.size()) {
        beginRemoveRows({}, int(rows.size()), int(m_rows.size()) - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    int first = -1;
    int last = -1;
    for (int row = 0; row < rows.size(); ++row) {
        if (*m_rows.at(row).component != *rows.at(row).component) {
            first = first < 0 ? row : first;
            last = row;
        }
    }
    m_rows = rows; // until here they point into the lists before
    m_lists = lists;
    m_filter = filter;
    m_hasFacts = std::any_of(m_lists.cbegin(), m_lists.cend(), [](const ComponentList &list) {
        const QList<Component> &all = list.page->components;
        return std::any_of(all.cbegin(), all.cend(),
                           [](const Component &one) { return one.facts != nullptr; });
    });
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

/// New parts come last, for a moment.
void ComponentModel::append(const QList<Row> &rows, const QList<int> &from)
{
    QList<Row> added;
    for (int row = 0; row < rows.size(); ++row) {
        if (from.at(row) >= m_rows.size())
            added.append(rows.at(row));
    }
    if (added.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + added.size()) - 1);
    m_rows += added;
    endInsertRows();
}

/// Brings the rows into the order of `from`, those that are not in it behind.
void ComponentModel::arrange(const QList<int> &from)
{
    QList<int> to(m_rows.size(), -1);
    QList<Row> arranged;
    arranged.reserve(m_rows.size());
    bool isSame = true;
    const auto put = [&](int row) {
        isSame = isSame && row == arranged.size();
        to[row] = int(arranged.size());
        arranged.append(m_rows.at(row));
    };
    for (const int row : from)
        put(row);
    for (int row = 0; row < m_rows.size(); ++row) {
        if (to.at(row) < 0)
            put(row);
    }
    if (isSame)
        return;
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    QModelIndexList moved;
    for (const QModelIndex &index : held)
        moved.append(createIndex(to.at(index.row()), index.column()));
    m_rows = arranged;
    changePersistentIndexList(held, moved);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void ComponentModel::setColors(const IconPalette &colors)
{
    m_colors = colors;
    m_icons.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(int(m_rows.size()) - 1, Name), {Qt::DecorationRole});
}

int ComponentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComponentModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QIcon ComponentModel::iconFor(Status status) const
{
    QIcon &icon = m_icons[static_cast<int>(status)];
    if (icon.isNull()) {
        const bool isSet = m_colors != IconPalette{};
        icon = rowIcon({symbolOf(status)}, isSet ? m_colors : iconPalette({}, QGuiApplication::palette()),
                       qGuiApp->devicePixelRatio());
    }
    return icon;
}

QVariant ComponentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Component &component = *m_rows.at(index.row()).component;
    if (role == Qt::DecorationRole && index.column() == Name)
        return iconFor(component.status);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return plainLine(component.name);
    case Group:
        return plainLine(component.group);
    case StatusName:
        return componentStateText(component);
    default:
        break;
    }
    const ComponentFacts *facts = component.facts.get();
    if (!facts)
        return {};
    if (index.column() == Since)
        return clockText(facts->since, m_now.isValid() ? m_now : QDateTime::currentDateTimeUtc());
    return plainLine(index.column() == Output ? facts->output : facts->acknowledgedBy, LongestOutput);
}

QVariant ComponentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Component");
    case Group:
        return m_hasFacts ? tr("Host") : tr("Group");
    case StatusName:
        return tr("Status");
    case Since:
        return tr("Since");
    case Output:
        return tr("Output");
    default:
        return tr("Acknowledged by");
    }
}

} // namespace Pilotlamp
