// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/common/icon_palette.h"

#include <QAbstractListModel>
#include <QHash>
#include <QIcon>

namespace Pilotlamp {

/// The services as an item model, in the order they are given; rows are updated in place.
class ServiceModel : public QAbstractListModel {
    Q_OBJECT

public:
    /// Beside DisplayRole (name), DecorationRole (status icon), ToolTipRole and AccessibleTextRole.
    enum Role {
        IdRole = Qt::UserRole,
        StatusRole, ///< Status as int
        StatusTextRole,
        WhoseTextRole,
        ReasonRole,
        WarningRole,
        SinceRole, ///< QDateTime, UTC
        CheckedAtRole, ///< QDateTime, UTC
        ResponseMsRole, ///< the slowest measured answer, -1 for none
        GroupRole,
    };
    using QAbstractListModel::QAbstractListModel;

    /// Inserts, removes, moves and changes what differs, and nothing else.
    void setRows(const QList<ServiceRow> &rows);
    void setIconPalette(const IconPalette &palette);
    /// The service of a row; the row must exist.
    const ServiceRow &at(int row) const { return m_rows.at(row); }
    /// The row of a service, -1 for none.
    int rowOf(const QString &serviceId) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QHash<int, QByteArray> roleNames() const override;

private:
    void removeMissing(const QList<ServiceRow> &rows);
    int find(const QString &serviceId, int from) const;
    QIcon iconFor(const ServiceRow &row) const;

    QList<ServiceRow> m_rows = {};
    IconPalette m_palette = {};
    mutable QHash<int, QIcon> m_icons = {};
};

} // namespace Pilotlamp
