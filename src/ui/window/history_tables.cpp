// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/history_tables.h"

#include "core/notice.h"
#include "ui/common/flat_icon.h"
#include "ui/common/text.h"
#include "ui/window/history_summary.h"
#include "ui/window/shown_status.h"
#include "ui/window/strip.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestCell = 300;

struct HistoryTablesTexts {
    Q_DECLARE_TR_FUNCTIONS(HistoryTables)
};

QString timeText(qint64 at, qint64 now)
{
    return clockText(QDateTime::fromMSecsSinceEpoch(at), QDateTime::fromMSecsSinceEpoch(now));
}

QString historyTablesTextOf(const RecordedVerdict &verdict)
{
    return verdict.ownOffline ? HistoryTablesTexts::tr("You were offline") : displayName(verdict.status);
}

QString monthText(TimeWindow month)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(month.from).date();
    return HistoryTablesTexts::tr("%1 %2", "month and year")
        .arg(QLocale().standaloneMonthName(date.month()))
        .arg(date.year());
}

QString lengthOf(qint64 ms)
{
    return ms >= 1000 ? spanText(ms) : QString();
}

} // namespace

TextTable changesTable(const ServiceHistory &history)
{
    TextTable table{{HistoryTablesTexts::tr("When"), HistoryTablesTexts::tr("Status"),
                     HistoryTablesTexts::tr("Lasted"), HistoryTablesTexts::tr("Whose"),
                     HistoryTablesTexts::tr("Why")},
                    {}};
    qint64 until = history.at;
    const QList<RecordedVerdict> changes = toldChanges(history);
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        const QString length = spanText(until - it->at);
        table.rows.append({timeText(it->at, history.at), historyTablesTextOf(*it),
                           until == history.at ? HistoryTablesTexts::tr("%1 so far").arg(length) : length,
                           displayName(it->whose), plainLine(it->reason, LongestCell)});
        table.flags.append(it->ownOffline ? IconSymbol::OwnOffline : symbolOf(it->status));
        until = it->at;
    }
    return table;
}

TextTable incidentsTable(const ServiceHistory &history)
{
    TextTable table{
        {HistoryTablesTexts::tr("From"), HistoryTablesTexts::tr("To"), HistoryTablesTexts::tr("Incident")},
        {}};
    for (auto it = history.incidents.crbegin(); it != history.incidents.crend(); ++it)
        table.rows.append(
            {timeText(it->since > 0 ? it->since : it->seen, history.at),
             it->over > 0 ? timeText(it->over, history.at) : HistoryTablesTexts::tr("still open"),
             plainLine(it->title, LongestCell)});
    return table;
}

TextTable stripTable(const QList<StripCell> &cells, bool byDay)
{
    TextTable table{{byDay ? HistoryTablesTexts::tr("Day") : HistoryTablesTexts::tr("Hour"),
                     HistoryTablesTexts::tr("Status"), HistoryTablesTexts::tr("Up"),
                     displayName(Status::Overload), displayName(Status::Offline),
                     HistoryTablesTexts::tr("Not watched")},
                    {}};
    for (auto it = cells.crbegin(); it != cells.crend(); ++it) {
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(it->window.from);
        const auto share = it->uptime.upShare();
        table.rows.append({byDay ? QLocale().toString(from.date(), QLocale::ShortFormat)
                                 : timeText(it->window.from, cells.constLast().window.until),
                           displayName(cellOf(*it)),
                           share ? HistoryTablesTexts::tr("%1 %").arg(percentText(*share, 1)) : QString(),
                           lengthOf(it->uptime.of(Status::Overload)),
                           lengthOf(it->uptime.of(Status::Offline)), lengthOf(it->uptime.notWatchedMs())});
    }
    return table;
}

TextTable impactTable(const ServiceHistory &history)
{
    TextTable table{{HistoryTablesTexts::tr("Month"), HistoryTablesTexts::tr("You were here"),
                     displayName(Status::Offline), displayName(Status::Overload)},
                    {}};
    for (auto it = history.impact.crbegin(); it != history.impact.crend(); ++it)
        table.rows.append({monthText(it->month), lengthOf(it->activeMs), lengthOf(it->offlineMs),
                           lengthOf(it->overloadMs)});
    return table;
}

TextTable timesTable(const ServiceHistory &history)
{
    TextTable table{{HistoryTablesTexts::tr("When"), HistoryTablesTexts::tr("Response time"),
                     HistoryTablesTexts::tr("Usually"), HistoryTablesTexts::tr("Status")},
                    {}};
    for (auto it = history.times.crbegin(); it != history.times.crend(); ++it) {
        const auto usual
            = std::find_if(history.usual.cbegin(), history.usual.cend(), [&](const UsualStretch &stretch) {
                  return it->at >= stretch.window.from && it->at < stretch.window.until;
              });
        table.rows.append({timeText(it->at, history.at),
                           it->ms < 0 ? HistoryTablesTexts::tr("none") : responseText(it->ms),
                           usual == history.usual.cend() ? QString() : responseText(usual->usual.medianMs),
                           displayName(it->status)});
    }
    return table;
}

void TextTableModel::setColors(const IconPalette &colors)
{
    m_colors = colors;
    m_icons.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::DecorationRole});
}

QIcon TextTableModel::icon(IconSymbol symbol) const
{
    QIcon &icon = m_icons[static_cast<int>(symbol)];
    if (icon.isNull())
        icon = rowIcon({symbol}, m_colors, qGuiApp->devicePixelRatio());
    return icon;
}

void TextTableModel::setTable(const TextTable &table)
{
    if (table == m_table)
        return;
    beginResetModel();
    m_table = table;
    endResetModel();
}

int TextTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.rows.size());
}

int TextTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.headers.size());
}

QVariant TextTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QString text = m_table.rows.at(index.row()).value(index.column());
    if (role == Qt::DecorationRole && index.column() == 0 && index.row() < m_table.flags.size())
        return icon(m_table.flags.at(index.row()));
    if (role == Qt::ToolTipRole)
        return toolTipText(text, LongestCell);
    return role == Qt::DisplayRole ? text : QVariant();
}

QVariant TextTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return m_table.headers.value(section);
}

} // namespace Pilotlamp
