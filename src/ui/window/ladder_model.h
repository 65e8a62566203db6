// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis.h"
#include "ui/common/icon_palette.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>

namespace Pilotlamp {

/// The rungs from this computer to a service, one a row, filled in as they are found.
class LadderModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Step, Time, Finding, ColumnCount };

    explicit LadderModel(QObject *parent = nullptr);

    /// Nothing is known of any rung; `running`: they are being looked at.
    void clear(bool running);
    /// A rung has a finding; a later one takes its place.
    void setStep(const StepResult &step);
    /// The attempt has ended early: what has no finding is no longer looked at.
    void stop();
    /// The whole ladder, climbed.
    void setDiagnosis(const Diagnosis &diagnosis);
    void setColors(const IconPalette &colors);
    QList<StepResult> steps() const { return m_steps; }
    /// A row in words: "Answer: failed, 412 ms – answered 503".
    QString spokenRow(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString finding(const StepResult &step) const;
    QString spoken(const StepResult &step) const;
    QIcon icon(StepOutcome outcome) const;

    QList<StepResult> m_steps = {};
    IconPalette m_colors = {};
    bool m_running = false;
    mutable QHash<int, QIcon> m_icons = {};
};

} // namespace Pilotlamp
