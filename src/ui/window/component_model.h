// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"
#include "ui/common/icon_palette.h"
#include "ui/window/service_tools.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

namespace Pilotlamp {

/// The parts of a service's pages, worst first and in page order below that, or sorted by a column. News
/// moves, adds, takes away and changes rows, so that what is selected stays selected; ten thousand rows take
/// some milliseconds.
class ComponentModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Name, Group, StatusName, Since, Output, AcknowledgedBy, ColumnCount };

    /// One row; the component lives as long as the lists that were given last.
    struct Row {
        int list = 0; ///< which of the lists it stands in
        const Component *component = nullptr;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows the parts in which the text is found: in their name, group, host, word, output or comment.
    void setLists(const QList<ComponentList> &lists, const QString &filter);
    void setColors(const IconPalette &colors);
    const Row &at(int row) const { return m_rows.at(row); }
    const QList<ComponentList> &lists() const { return m_lists; }
    /// True where a list tells more of its parts than their status: it is a monitoring server's.
    bool hasFacts() const { return m_hasFacts; }
    /// The time that points in time are told against.
    void setNow(const QDateTime &now) { m_now = now; }
    /// Any other column than those above: worst first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void show(const QList<ComponentList> &lists, const QString &filter);
    void append(const QList<Row> &rows, const QList<int> &from);
    void arrange(const QList<int> &from);
    QIcon iconFor(Status status) const;

    QList<ComponentList> m_lists = {};
    QString m_filter = {};
    int m_sortColumn = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    bool m_hasFacts = false;
    QDateTime m_now = {};
    QList<Row> m_rows = {};
    IconPalette m_colors = {};
    mutable QHash<int, QIcon> m_icons = {};
};

} // namespace Pilotlamp
