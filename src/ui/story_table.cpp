// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story_table.h"

#include "core/notice.h"
#include "ui/icon_painter.h"
#include "ui/shown_status.h"
#include "ui/story_words.h"
#include "ui/strip.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestCell = 300;
constexpr int LargestTableIcon = 24;

struct StoryTableTexts {
    Q_DECLARE_TR_FUNCTIONS(StoryTable)
};

QString timeText(qint64 at, qint64 now)
{
    return clockText(QDateTime::fromMSecsSinceEpoch(at), QDateTime::fromMSecsSinceEpoch(now));
}

QString storyTableWordOf(const PastVerdict &verdict)
{
    return verdict.ownOffline ? StoryTableTexts::tr("You were offline") : displayWord(verdict.status);
}

QString monthText(TimeWindow month)
{
    const QDate date = QDateTime::fromMSecsSinceEpoch(month.from).date();
    return StoryTableTexts::tr("%1 %2", "month and year")
        .arg(QLocale().standaloneMonthName(date.month()))
        .arg(date.year());
}

QString lengthOf(qint64 ms)
{
    return ms >= 1000 ? spanText(ms) : QString();
}

} // namespace

TextTable changesTable(const ServiceStory &story)
{
    TextTable table{{StoryTableTexts::tr("When"), StoryTableTexts::tr("Status"), StoryTableTexts::tr("Lasted"), StoryTableTexts::tr("Whose"), StoryTableTexts::tr("Why")},
                    {}};
    qint64 until = story.at;
    const QList<PastVerdict> changes = toldChanges(story);
    for (auto it = changes.crbegin(); it != changes.crend(); ++it) {
        const QString length = spanText(until - it->at);
        table.rows.append({timeText(it->at, story.at), storyTableWordOf(*it),
                           until == story.at ? StoryTableTexts::tr("%1 so far").arg(length) : length,
                           displayWord(it->whose), plainLine(it->reason, LongestCell)});
        table.marks.append(it->ownOffline ? Mark::OwnOffline : markOf(it->status));
        until = it->at;
    }
    return table;
}

TextTable incidentsTable(const ServiceStory &story)
{
    TextTable table{{StoryTableTexts::tr("From"), StoryTableTexts::tr("To"), StoryTableTexts::tr("Incident")}, {}};
    for (auto it = story.incidents.crbegin(); it != story.incidents.crend(); ++it)
        table.rows.append({timeText(it->since > 0 ? it->since : it->seen, story.at),
                           it->over > 0 ? timeText(it->over, story.at) : StoryTableTexts::tr("still open"),
                           plainLine(it->title, LongestCell)});
    return table;
}

TextTable stripTable(const QList<StripCell> &cells, bool byDay)
{
    TextTable table{{byDay ? StoryTableTexts::tr("Day") : StoryTableTexts::tr("Hour"), StoryTableTexts::tr("Status"), StoryTableTexts::tr("Up"),
                     displayWord(Status::Overload), displayWord(Status::Offline), StoryTableTexts::tr("Not watched")},
                    {}};
    for (auto it = cells.crbegin(); it != cells.crend(); ++it) {
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(it->window.from);
        const auto share = it->uptime.upShare();
        table.rows.append({byDay ? QLocale().toString(from.date(), QLocale::ShortFormat)
                                 : timeText(it->window.from, cells.constLast().window.until),
                           displayWord(cellOf(*it)),
                           share ? StoryTableTexts::tr("%1 %").arg(percentText(*share, 1)) : QString(),
                           lengthOf(it->uptime.of(Status::Overload)),
                           lengthOf(it->uptime.of(Status::Offline)), lengthOf(it->uptime.notWatchedMs())});
    }
    return table;
}

TextTable impactTable(const ServiceStory &story)
{
    TextTable table{{StoryTableTexts::tr("Month"), StoryTableTexts::tr("You were here"), displayWord(Status::Offline),
                     displayWord(Status::Overload)},
                    {}};
    for (auto it = story.impact.crbegin(); it != story.impact.crend(); ++it)
        table.rows.append({monthText(it->month), lengthOf(it->activeMs), lengthOf(it->offlineMs),
                           lengthOf(it->overloadMs)});
    return table;
}

TextTable timesTable(const ServiceStory &story)
{
    TextTable table{{StoryTableTexts::tr("When"), StoryTableTexts::tr("Response time"), StoryTableTexts::tr("Usually"), StoryTableTexts::tr("Status")}, {}};
    for (auto it = story.times.crbegin(); it != story.times.crend(); ++it) {
        const auto usual
            = std::find_if(story.usual.cbegin(), story.usual.cend(), [&](const UsualStretch &stretch) {
                  return it->at >= stretch.window.from && it->at < stretch.window.until;
              });
        table.rows.append(
            {timeText(it->at, story.at), it->ms < 0 ? StoryTableTexts::tr("none") : responseText(it->ms),
             usual == story.usual.cend() ? QString() : responseText(usual->usual.medianMs),
             displayWord(it->status)});
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

QIcon TextTableModel::icon(Mark mark) const
{
    QIcon &icon = m_icons[static_cast<int>(mark)];
    if (icon.isNull())
        icon = iconOf({mark}, m_colors, qGuiApp->devicePixelRatio(), LargestTableIcon);
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
    if (role == Qt::DecorationRole && index.column() == 0 && index.row() < m_table.marks.size())
        return icon(m_table.marks.at(index.row()));
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
