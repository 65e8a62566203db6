// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ladder_model.h"

#include "ui/icon_painter.h"
#include "ui/text.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestFinding = 400;
constexpr int LargestIcon = 24;

Mark markOf(RungOutcome outcome)
{
    switch (outcome) {
    case RungOutcome::Fine:
        return Mark::Online;
    case RungOutcome::Warning:
        return Mark::Overload;
    case RungOutcome::Failed:
        return Mark::Offline;
    case RungOutcome::NotAsked:
    case RungOutcome::NotNeeded:
        break;
    }
    return Mark::Unknown;
}

QString ladderModelWordOf(RungOutcome outcome)
{
    switch (outcome) {
    case RungOutcome::Fine:
        return LadderModel::tr("fine");
    case RungOutcome::Warning:
        return LadderModel::tr("with a warning");
    case RungOutcome::Failed:
        return LadderModel::tr("failed");
    case RungOutcome::NotNeeded:
        return LadderModel::tr("not needed");
    case RungOutcome::NotAsked:
        break;
    }
    return LadderModel::tr("skipped");
}

} // namespace

LadderModel::LadderModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (int i = 0; i < RungCount; ++i)
        m_rungs.append({static_cast<Rung>(i), RungOutcome::NotAsked, -1, {}});
}

void LadderModel::clear(bool running)
{
    m_running = running;
    for (RungResult &rung : m_rungs)
        rung = {rung.rung, RungOutcome::NotAsked, -1, {}};
    Q_EMIT dataChanged(index(0, 0), index(RungCount - 1, ColumnCount - 1));
}

void LadderModel::setRung(const RungResult &rung)
{
    const int row = static_cast<int>(rung.rung);
    if (row >= m_rungs.size() || m_rungs.at(row) == rung)
        return;
    m_rungs[row] = rung;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LadderModel::stop()
{
    m_running = false;
    Q_EMIT dataChanged(index(0, 0), index(RungCount - 1, ColumnCount - 1));
}

void LadderModel::setLadder(const Ladder &ladder)
{
    clear(false);
    for (const RungResult &rung : ladder.rungs)
        setRung(rung);
}

void LadderModel::setColors(const IconPalette &colors)
{
    m_colors = colors;
    m_icons.clear();
    Q_EMIT dataChanged(index(0, Step), index(RungCount - 1, Step), {Qt::DecorationRole});
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : RungCount;
}

int LadderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LadderModel::finding(const RungResult &rung) const
{
    if (m_running && rung.outcome == RungOutcome::NotAsked)
        return tr("checking…");
    const QString sentence = plainLine(rung.sentence, LongestFinding);
    if (rung.outcome == RungOutcome::NotNeeded)
        return sentence.isEmpty() ? ladderModelWordOf(rung.outcome) : tr("skipped: %1").arg(sentence);
    return sentence.isEmpty() ? ladderModelWordOf(rung.outcome) : sentence;
}

/// The icon is told in words too.
QString LadderModel::spoken(const RungResult &rung) const
{
    if (m_running && rung.outcome == RungOutcome::NotAsked)
        return displayWord(rung.rung);
    return tr("%1: %2").arg(displayWord(rung.rung), ladderModelWordOf(rung.outcome));
}

QString LadderModel::spokenRow(int row) const
{
    const RungResult &rung = m_rungs.at(row);
    QString text = spoken(rung);
    if (rung.ms >= 0)
        text += u", "_s + tr("%1 ms").arg(rung.ms);
    const QString found = plainLine(rung.sentence, LongestFinding);
    return found.isEmpty() ? text : text + u" – "_s + found;
}

QIcon LadderModel::icon(RungOutcome outcome) const
{
    QIcon &icon = m_icons[static_cast<int>(outcome)];
    if (!icon.isNull())
        return icon;
    if (outcome == RungOutcome::NotNeeded || outcome == RungOutcome::NotAsked) {
        // Room for an icon that may come, so that nothing moves.
        QPixmap nothing(LargestIcon, LargestIcon);
        nothing.fill(Qt::transparent);
        icon = QIcon(nothing);
    } else {
        icon = iconOf({markOf(outcome)}, m_colors, qGuiApp->devicePixelRatio(), LargestIcon);
    }
    return icon;
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RungResult &rung = m_rungs.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Step)
        return icon(rung.outcome);
    if (role == Qt::AccessibleTextRole && index.column() == Step)
        return spoken(rung);
    if (role == Qt::ToolTipRole && index.column() == Finding)
        return toolTipText(finding(rung), LongestFinding);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Step:
        return displayWord(rung.rung);
    case Time:
        return rung.ms < 0 ? QString() : tr("%1 ms").arg(rung.ms);
    default:
        return finding(rung);
    }
}

QVariant LadderModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles{tr("Step"), tr("Time"), tr("What was found")};
    return titles.value(section);
}

} // namespace Pilotlamp
