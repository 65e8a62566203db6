// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ladder_model.h"

#include "ui/common/flat_icon.h"
#include "ui/common/text.h"

#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestFinding = 400;
constexpr int LargestIcon = 24;

IconSymbol symbolOf(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Fine:
        return IconSymbol::Online;
    case StepOutcome::Warning:
        return IconSymbol::Overload;
    case StepOutcome::Failed:
        return IconSymbol::Offline;
    case StepOutcome::NotAsked:
    case StepOutcome::NotNeeded:
        break;
    }
    return IconSymbol::Unknown;
}

QString ladderModelTextOf(StepOutcome outcome)
{
    switch (outcome) {
    case StepOutcome::Fine:
        return LadderModel::tr("fine");
    case StepOutcome::Warning:
        return LadderModel::tr("with a warning");
    case StepOutcome::Failed:
        return LadderModel::tr("failed");
    case StepOutcome::NotNeeded:
        return LadderModel::tr("not needed");
    case StepOutcome::NotAsked:
        break;
    }
    return LadderModel::tr("skipped");
}

} // namespace

LadderModel::LadderModel(QObject *parent)
    : QAbstractTableModel(parent)
{
    for (int i = 0; i < DiagnosisStepCount; ++i)
        m_steps.append({static_cast<DiagnosisStep>(i), StepOutcome::NotAsked, -1, {}});
}

void LadderModel::clear(bool running)
{
    m_running = running;
    for (StepResult &step : m_steps)
        step = {step.step, StepOutcome::NotAsked, -1, {}};
    Q_EMIT dataChanged(index(0, 0), index(DiagnosisStepCount - 1, ColumnCount - 1));
}

void LadderModel::setStep(const StepResult &step)
{
    const int row = static_cast<int>(step.step);
    if (row >= m_steps.size() || m_steps.at(row) == step)
        return;
    m_steps[row] = step;
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

void LadderModel::stop()
{
    m_running = false;
    Q_EMIT dataChanged(index(0, 0), index(DiagnosisStepCount - 1, ColumnCount - 1));
}

void LadderModel::setDiagnosis(const Diagnosis &diagnosis)
{
    clear(false);
    for (const StepResult &step : diagnosis.steps)
        setStep(step);
}

void LadderModel::setColors(const IconPalette &colors)
{
    m_colors = colors;
    m_icons.clear();
    Q_EMIT dataChanged(index(0, Step), index(DiagnosisStepCount - 1, Step), {Qt::DecorationRole});
}

int LadderModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : DiagnosisStepCount;
}

int LadderModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LadderModel::finding(const StepResult &step) const
{
    if (m_running && step.outcome == StepOutcome::NotAsked)
        return tr("checking…");
    const QString sentence = plainLine(step.sentence, LongestFinding);
    if (step.outcome == StepOutcome::NotNeeded)
        return sentence.isEmpty() ? ladderModelTextOf(step.outcome) : tr("skipped: %1").arg(sentence);
    return sentence.isEmpty() ? ladderModelTextOf(step.outcome) : sentence;
}

/// The icon is told in words too.
QString LadderModel::spoken(const StepResult &step) const
{
    if (m_running && step.outcome == StepOutcome::NotAsked)
        return displayName(step.step);
    return tr("%1: %2").arg(displayName(step.step), ladderModelTextOf(step.outcome));
}

QString LadderModel::spokenRow(int row) const
{
    const StepResult &step = m_steps.at(row);
    QString text = spoken(step);
    if (step.ms >= 0)
        text += u", "_s + tr("%1 ms").arg(step.ms);
    const QString found = plainLine(step.sentence, LongestFinding);
    return found.isEmpty() ? text : text + u" – "_s + found;
}

QIcon LadderModel::icon(StepOutcome outcome) const
{
    QIcon &icon = m_icons[static_cast<int>(outcome)];
    if (!icon.isNull())
        return icon;
    if (outcome == StepOutcome::NotNeeded || outcome == StepOutcome::NotAsked) {
        // Room for an icon that may come, so that nothing moves.
        QPixmap nothing(LargestIcon, LargestIcon);
        nothing.fill(Qt::transparent);
        icon = QIcon(nothing);
    } else {
        icon = rowIcon({symbolOf(outcome)}, m_colors, qGuiApp->devicePixelRatio());
    }
    return icon;
}

QVariant LadderModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const StepResult &step = m_steps.at(index.row());
    if (role == Qt::DecorationRole && index.column() == Step)
        return icon(step.outcome);
    if (role == Qt::AccessibleTextRole && index.column() == Step)
        return spoken(step);
    if (role == Qt::ToolTipRole && index.column() == Finding)
        return toolTipText(finding(step), LongestFinding);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Step:
        return displayName(step.step);
    case Time:
        return step.ms < 0 ? QString() : tr("%1 ms").arg(step.ms);
    default:
        return finding(step);
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
