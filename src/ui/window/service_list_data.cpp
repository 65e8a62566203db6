// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's list says of each of its items; which items there are is in service_list_model.cpp.
#include "core/maintenance_notice.h"
#include "core/whose_label.h"
#include "ui/common/status_names.h"
#include "ui/window/service_list_model.h"
#include "ui/window/shown_status.h"

#include <QLocale>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// "It's them · answered 503 for 12 min".
QString rowDetail(const ServiceRow &row)
{
    QStringList parts{whoseLabel(row.verdict), plainLine(reasonText(row), 200)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString rowTime(const ServiceRow &row, const QModelIndex &source)
{
    if (!row.service.enabled)
        return statusLabel(row);
    if (row.verdict.ownOffline)
        return row.verdict.lastKnown == Status::Online ? QString() : statusLabel(row);
    if (row.verdict.status == Status::Maintenance) {
        const QString until = maintenanceUntil(row.verdict);
        return until.isEmpty() ? statusLabel(row) : until;
    }
    if (isFirstCheckDue(row))
        return statusLabel(row);
    return responseText(source.data(ServiceModel::ResponseMsRole).toInt());
}

} // namespace

QVariant ServiceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    if (role == ItemRole)
        return static_cast<int>(entry.item);
    if (role == Qt::AccessibleTextRole)
        return spoken(entry);
    if (entry.item == Item::Service)
        return serviceData(entry, role);
    switch (role) {
    case Qt::DisplayRole:
        return entry.title;
    case SummaryRole:
        return entry.summary;
    case FoldedRole:
        return entry.key.startsWith(u'g') ? QVariant(entry.folded) : QVariant();
    case Qt::ToolTipRole:
        return toolTipText(entry.item == Item::Connection ? entry.summary : QString(), 300);
    default:
        return {};
    }
}

QVariant ServiceListModel::serviceData(const Entry &entry, int role) const
{
    if (entry.row < 0)
        return {}; // it is about to go
    const QModelIndex source = m_services.index(entry.row);
    const ServiceRow &row = m_services.at(entry.row);
    switch (role) {
    case AttentionRole:
        return needsAttention(row) && !row.verdict.ownOffline;
    case LabelRole:
        return statusLabel(row);
    case DetailRole:
        return rowDetail(row);
    case AppearanceRole:
        return QVariant::fromValue(shownAppearance(row));
    case TimeRole:
        return rowTime(row, source);
    case MarksRole:
        return markTexts(m_flags.value(row.service.id), m_clock());
    default:
        return source.data(role);
    }
}

QString ServiceListModel::summaryOf(const QList<int> &rows) const
{
    std::array<int, StatusCount> counts{};
    int paused = 0;
    for (const int row : rows) {
        if (m_services.at(row).service.enabled)
            ++counts.at(static_cast<size_t>(shownStatus(m_services.at(row).verdict)));
        else
            ++paused;
    }
    QStringList parts;
    for (const Status status : {Status::Online, Status::Maintenance, Status::Unknown}) {
        if (const int count = counts.at(static_cast<size_t>(status)); count > 0)
            parts.append(tr("%1 %2", "a number and a status: 3 online")
                             .arg(QLocale().toString(count), displayNameInLine(status)));
    }
    if (paused > 0)
        parts.append(tr("%1 paused").arg(QLocale().toString(paused)));
    return parts.join(u", "_s);
}

/// What a screen reader says of an item.
QString ServiceListModel::spoken(const Entry &entry) const
{
    QStringList parts;
    switch (entry.item) {
    case Item::Service:
        if (entry.row < 0)
            break;
        parts = {m_services.index(entry.row).data(Qt::AccessibleTextRole).toString()};
        parts += markTexts(m_flags.value(m_services.at(entry.row).service.id), m_clock());
        break;
    case Item::Group:
        parts = {entry.title, entry.summary};
        if (entry.key.startsWith(u'g'))
            parts.append(entry.folded ? tr("folded", "a group of services")
                                      : tr("unfolded", "a group of services"));
        break;
    case Item::Connection:
        parts = {entry.title, entry.summary};
        break;
    }
    return parts.join(u", "_s);
}

} // namespace Pilotlamp
