// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/component_rows.h"

#include "ui/common/text.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

bool isWanted(const Component &component, const QString &filter)
{
    if (filter.isEmpty() || component.name.contains(filter, Qt::CaseInsensitive)
        || component.group.contains(filter, Qt::CaseInsensitive)
        || (component.group + u'/' + component.name).contains(filter, Qt::CaseInsensitive))
        return true;
    const auto found = [&filter](const QString &text) {
        return text.contains(filter, Qt::CaseInsensitive);
    };
    const ComponentFacts *facts = component.facts.get();
    return facts
        && (found(facts->host) || found(facts->severity) || found(facts->output) || found(facts->more)
            || found(facts->acknowledgedBy) || found(facts->acknowledgement) || found(facts->downtimeComment)
            || found(facts->detail));
}

/// What a column is sorted by.
QString sortTextOf(const Component &component, int column)
{
    static const ComponentFacts none;
    const ComponentFacts &facts = component.facts ? *component.facts : none;
    switch (column) {
    case ComponentModel::Name:
        return component.name;
    case ComponentModel::Group:
        return component.group;
    case ComponentModel::StatusName:
        return QString::number(StatusCount - int(component.status))
            + componentStateText(component); // worst first
    case ComponentModel::Since:
        return facts.since.toString(Qt::ISODateWithMs);
    case ComponentModel::Output:
        return facts.output;
    default:
        return facts.acknowledgedBy;
    }
}

void sortRows(QList<ComponentModel::Row> &rows, int column, Qt::SortOrder order)
{
    QList<std::pair<QString, ComponentModel::Row>> keyed;
    keyed.reserve(rows.size());
    for (const ComponentModel::Row &row : std::as_const(rows))
        keyed.append({sortTextOf(*row.component, column).toCaseFolded(), row});
    std::stable_sort(keyed.begin(), keyed.end(), [order](const auto &a, const auto &b) {
        return order == Qt::AscendingOrder ? a.first < b.first : b.first < a.first;
    });
    for (qsizetype i = 0; i < rows.size(); ++i)
        rows[i] = keyed.at(i).second;
}

/// Worst first, in page order below that. The rows keep the order of whole buckets, so nothing is compared.
QList<ComponentModel::Row> rowsOf(const QList<ComponentList> &lists, const QString &filter)
{
    std::array<QList<ComponentModel::Row>, StatusCount> buckets;
    for (int list = 0; list < lists.size(); ++list) {
        for (const Component &component : lists.at(list).page->components) {
            if (isWanted(component, filter))
                buckets.at(static_cast<size_t>(component.status)).append({list, &component});
        }
    }
    QList<ComponentModel::Row> rows;
    for (const Status status :
         {Status::Offline, Status::Overload, Status::Maintenance, Status::Unknown, Status::Online})
        rows += buckets.at(static_cast<size_t>(status));
    return rows;
}

} // namespace

QString componentStateText(const Component &component)
{
    const ComponentFacts *facts = component.facts.get();
    if (facts && facts->severity == "ok"_L1)
        return u"OK"_s;
    const QString word = facts && !facts->severity.isEmpty() ? sentence(plainLine(facts->severity))
                                                             : displayName(component.status);
    return facts && facts->soft.value_or(false) && !facts->attempt.isEmpty()
        ? u"%1 (%2)"_s.arg(word, facts->attempt)
        : word;
}

QList<ComponentModel::Row> componentRows(const QList<ComponentList> &lists, const QString &filter, int column,
                                         Qt::SortOrder order)
{
    QList<ComponentModel::Row> rows = rowsOf(lists, filter);
    if (column >= 0 && column < ComponentModel::ColumnCount)
        sortRows(rows, column, order);
    return rows;
}

} // namespace Pilotlamp
