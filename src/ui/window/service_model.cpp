// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/service_model.h"

#include "core/whose_label.h"
#include "ui/common/icon_painter.h"
#include "ui/common/text.h"

#include <QGuiApplication>
#include <QPalette>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Points; lists draw 24 or 32.
constexpr int ServiceModelLargestInList = 32;

int slowest(const Verdict &verdict)
{
    int most = -1;
    for (const Evidence &evidence : verdict.evidence)
        most = std::max(most, evidence.vendor ? -1 : evidence.responseMs);
    return most;
}

/// Whose fault it is, where the status word does not say so itself.
QString whoseText(const ServiceRow &row)
{
    return row.verdict.ownOffline ? QString() : whoseLabel(row.verdict);
}

/// What a screen reader says of a row.
QString spoken(const ServiceRow &row)
{
    QStringList parts{plainLine(row.service.name),
                      statusText(row),
                      whoseText(row),
                      plainLine(reasonText(row)),
                      plainLine(row.verdict.warning),
                      plainLine(row.service.group)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

void ServiceModel::setRows(const QList<ServiceRow> &rows)
{
    removeMissing(rows);
    for (int i = 0; i < rows.size(); ++i) {
        const int from = find(rows.at(i).service.id, i);
        if (from < 0) {
            beginInsertRows({}, i, i);
            m_rows.insert(i, rows.at(i));
            endInsertRows();
            continue;
        }
        if (from != i) {
            beginMoveRows({}, from, from, {}, i);
            m_rows.move(from, i);
            endMoveRows();
        }
        if (m_rows.at(i) != rows.at(i)) {
            m_rows[i] = rows.at(i);
            Q_EMIT dataChanged(index(i), index(i));
        }
    }
}

/// Drops the rows whose service is gone, or is there less often than before.
void ServiceModel::removeMissing(const QList<ServiceRow> &rows)
{
    QHash<QString, int> wanted;
    for (const ServiceRow &row : rows)
        ++wanted[row.service.id];
    for (int i = 0; i < m_rows.size();) {
        if (--wanted[m_rows.at(i).service.id] >= 0) {
            ++i;
            continue;
        }
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
}

int ServiceModel::find(const QString &serviceId, int from) const
{
    for (int i = from; i < m_rows.size(); ++i) {
        if (m_rows.at(i).service.id == serviceId)
            return i;
    }
    return -1;
}

int ServiceModel::rowOf(const QString &serviceId) const
{
    return find(serviceId, 0);
}

void ServiceModel::setIconPalette(const IconPalette &palette)
{
    if (palette == m_palette)
        return;
    m_palette = palette;
    m_icons.clear();
    if (!m_rows.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {Qt::DecorationRole});
}

int ServiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QIcon ServiceModel::iconFor(const ServiceRow &row) const
{
    const IconAppearance appearance = appearanceOf(row.verdict);
    QIcon &icon = m_icons[2 * static_cast<int>(appearance.symbol) + (appearance.hollow ? 1 : 0)];
    if (icon.isNull()) {
        const bool isSet = m_palette != IconPalette{};
        icon = iconOf(appearance, isSet ? m_palette : iconPalette({}, QGuiApplication::palette()),
                      qGuiApp->devicePixelRatio(), ServiceModelLargestInList);
    }
    return icon;
}

QVariant ServiceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ServiceRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plainLine(row.service.name);
    case Qt::DecorationRole:
        return iconFor(row);
    case Qt::ToolTipRole:
        return toolTipText(row.verdict.reason, 300);
    case Qt::AccessibleTextRole:
        return spoken(row);
    case IdRole:
        return row.service.id;
    case StatusRole:
        return static_cast<int>(row.verdict.status);
    case StatusTextRole:
        return statusText(row);
    case WhoseTextRole:
        return whoseText(row);
    case ReasonRole:
        return plainLine(reasonText(row), 300);
    case WarningRole:
        return plainLine(row.verdict.warning, 300);
    case SinceRole:
        return row.verdict.since;
    case CheckedAtRole:
        return row.verdict.checkedAt;
    case ResponseMsRole:
        return slowest(row.verdict);
    case GroupRole:
        return plainLine(row.service.group);
    default:
        return {};
    }
}

QHash<int, QByteArray> ServiceModel::roleNames() const
{
    QHash<int, QByteArray> names = QAbstractListModel::roleNames();
    names.insert({{IdRole, "id"},
                  {StatusRole, "status"},
                  {StatusTextRole, "statusText"},
                  {WhoseTextRole, "whoseText"},
                  {ReasonRole, "reason"},
                  {WarningRole, "warning"},
                  {SinceRole, "since"},
                  {CheckedAtRole, "checkedAt"},
                  {ResponseMsRole, "responseMs"},
                  {GroupRole, "group"}});
    return names;
}

} // namespace Pilotlamp
