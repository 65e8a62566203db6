// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/story_table.h"

#include "core/notice.h"
#include "ui/strip.h"
#include "ui/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestCell = 300;

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
    return ms >= 1000 ? durationText(ms / 1000) : QString();
}

} // namespace

TextTable changesTable(const ServiceStory &story)
{
    TextTable table{{StoryTableTexts::tr("When"), StoryTableTexts::tr("Status"), StoryTableTexts::tr("Lasted"), StoryTableTexts::tr("Whose"), StoryTableTexts::tr("Why")},
                    {}};
    qint64 until = story.at;
    for (auto it = story.changes.crbegin(); it != story.changes.crend(); ++it) {
        table.rows.append({timeText(it->at, story.at), storyTableWordOf(*it), durationText((until - it->at) / 1000),
                           displayWord(it->whose), plainLine(it->reason, LongestCell)});
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
    TextTable table{{byDay ? StoryTableTexts::tr("Day") : StoryTableTexts::tr("Hour"), StoryTableTexts::tr("Status"), StoryTableTexts::tr("Online"),
                     displayWord(Status::Overload), displayWord(Status::Offline), StoryTableTexts::tr("Not watched")},
                    {}};
    for (auto it = cells.crbegin(); it != cells.crend(); ++it) {
        const QDateTime from = QDateTime::fromMSecsSinceEpoch(it->window.from);
        const auto share = it->uptime.share();
        table.rows.append({byDay ? QLocale().toString(from.date(), QLocale::ShortFormat)
                                 : timeText(it->window.from, cells.constLast().window.until),
                           displayWord(cellOf(*it)),
                           share ? StoryTableTexts::tr("%1 %").arg(QLocale().toString(*share * 100, 'f', 1)) : QString(),
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
            {timeText(it->at, story.at), it->ms < 0 ? StoryTableTexts::tr("none") : StoryTableTexts::tr("%1 ms").arg(it->ms),
             usual == story.usual.cend() ? QString() : StoryTableTexts::tr("%1 ms").arg(usual->usual.medianMs),
             displayWord(it->status)});
    }
    return table;
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
