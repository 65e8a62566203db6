// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_history.h"
#include "ui/common/icon_palette.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <QStringList>

namespace Pilotlamp {

/// A table of plain texts.
struct TextTable {
    QStringList headers = {};
    QList<QStringList> rows = {}; ///< each as long as the headers
    QList<IconSymbol> flags = {}; ///< the icon before each row; empty: none

    bool operator==(const TextTable &) const = default;
};

// The tables behind the pictures, newest first. Foreign text in them is plain and bounded.
/// Changes of the verdict with how long each lasted.
TextTable changesTable(const ServiceHistory &history);
/// Incidents of the vendor's page.
TextTable incidentsTable(const ServiceHistory &history);
/// The cells of a strip; `byDay`: a cell is a day, else an hour.
TextTable stripTable(const QList<StripCell> &cells, bool byDay);
/// What the service cost its user, by month.
TextTable impactTable(const ServiceHistory &history);
/// The attempts of the chart.
TextTable timesTable(const ServiceHistory &history);

/// A TextTable for a view; the full text of a cell is its tool tip.
class TextTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setColors(const IconPalette &colors);
    /// Shows another table; nothing happens where it is the same.
    void setTable(const TextTable &table);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QIcon icon(IconSymbol symbol) const;

    TextTable m_table = {};
    IconPalette m_colors = {};
    mutable QHash<int, QIcon> m_icons = {};
};

} // namespace Pilotlamp
