// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/part_model.h"

#include "ui/icon_painter.h"
#include "ui/text.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int PartModelLargestInList = 24;

/// What tells a part from its siblings. Alerts of Prometheus have no id, and two may look the same.
using PartKey = std::pair<int, QString>;

PartKey keyOf(const PartModel::Row &row)
{
    return {row.list, row.part->id.isEmpty() ? row.part->group + u'\n' + row.part->name : row.part->id};
}

/// Where each of the new rows stands now; behind the last one what is new. Ten thousand rows, so only once by
/// hash.
QList<int> placesOf(const QList<PartModel::Row> &rows, const QList<PartModel::Row> &known)
{
    QHash<PartKey, int> first;
    first.reserve(known.size());
    QList<int> twin(known.size(), 0); // the next row that looks the same, in the same way
    for (int row = int(known.size()) - 1; row >= 0; --row) {
        int &place = first[keyOf(known.at(row))]; // one more than the row, so that 0 is none
        twin[row] = std::exchange(place, row + 1);
    }
    QList<int> from;
    from.reserve(rows.size());
    int next = int(known.size());
    for (const PartModel::Row &row : rows) {
        const auto place = first.find(keyOf(row));
        const bool isKnown = place != first.end() && *place > 0;
        from.append(isKnown ? *place - 1 : next++);
        if (isKnown)
            *place = twin.at(*place - 1);
    }
    return from;
}

bool isWanted(const Component &part, const QString &filter)
{
    return filter.isEmpty() || part.name.contains(filter, Qt::CaseInsensitive)
        || part.group.contains(filter, Qt::CaseInsensitive)
        || (part.group + u'/' + part.name).contains(filter, Qt::CaseInsensitive);
}

bool areSamePages(const QList<PartList> &a, const QList<PartList> &b)
{
    return std::equal(a.cbegin(), a.cend(), b.cbegin(), b.cend(),
                      [](const PartList &one, const PartList &other) {
                          return one.check == other.check && one.page == other.page;
                      });
}

/// Worst first, in page order below that. The rows keep the order of whole buckets, so nothing is compared.
QList<PartModel::Row> rowsOf(const QList<PartList> &lists, const QString &filter)
{
    std::array<QList<PartModel::Row>, StatusCount> buckets;
    for (int list = 0; list < lists.size(); ++list) {
        for (const Component &part : lists.at(list).page->components) {
            if (isWanted(part, filter))
                buckets.at(static_cast<size_t>(part.status)).append({list, &part});
        }
    }
    QList<PartModel::Row> rows;
    for (const Status status :
         {Status::Offline, Status::Overload, Status::Maintenance, Status::Unknown, Status::Online})
        rows += buckets.at(static_cast<size_t>(status));
    return rows;
}

} // namespace

void PartModel::setLists(const QList<PartList> &lists, const QString &filter)
{
    if (filter == m_filter && areSamePages(lists, m_lists)) {
        m_lists = lists; // read again, and nothing is new
        return;
    }
    const QList<Row> rows = rowsOf(lists, filter);
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
        if (*m_rows.at(row).part != *rows.at(row).part) {
            first = first < 0 ? row : first;
            last = row;
        }
    }
    m_rows = rows; // until here they point into the lists before
    m_lists = lists;
    m_filter = filter;
    if (first >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

/// New parts come last, for a moment.
void PartModel::append(const QList<Row> &rows, const QList<int> &from)
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
void PartModel::arrange(const QList<int> &from)
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

void PartModel::setColors(const IconPalette &colors)
{
    m_colors = colors;
    m_icons.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0, Name), index(int(m_rows.size()) - 1, Name), {Qt::DecorationRole});
}

int PartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QIcon PartModel::iconFor(Status status) const
{
    QIcon &icon = m_icons[static_cast<int>(status)];
    if (icon.isNull()) {
        const bool isSet = m_colors != IconPalette{};
        icon = iconOf({markOf(status)}, isSet ? m_colors : iconPalette({}, QGuiApplication::palette()),
                      qGuiApp->devicePixelRatio(), PartModelLargestInList);
    }
    return icon;
}

QVariant PartModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Component &part = *m_rows.at(index.row()).part;
    if (role == Qt::DecorationRole && index.column() == Name)
        return iconFor(part.status);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Name:
        return plainLine(part.name);
    case Group:
        return plainLine(part.group);
    default:
        return displayWord(part.status);
    }
}

QVariant PartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Component");
    case Group:
        return tr("Group");
    default:
        return tr("Status");
    }
}

} // namespace Pilotlamp
