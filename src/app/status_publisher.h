// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/scheduler.h"
#include "core/verdict.h"

#include <QObject>
#include <QTimer>

#include <chrono>

namespace Pilotlamp {

/// The status file of the tray that runs for a configuration: the demo and others than the default one have
/// files of their own. Empty where the session has no folder for it.
QString statusFileFor(const QString &configPath);

/// Keeps the status file current: written at a change, else once a minute together with the checks; removed
/// at an orderly end.
class StatusPublisher : public QObject {
    Q_OBJECT

public:
    /// `path` as from statusFilePath(); empty: nothing is written. `every`: so long after a writing comes the
    /// next, whatever happens.
    StatusPublisher(const QString &path, Clock clock,
                    std::chrono::milliseconds every = std::chrono::seconds(60), QObject *parent = nullptr);
    ~StatusPublisher() override;

    /// True where the file is to be written anew though nothing changed.
    bool isDue() const;
    /// What is shown now; written where it is other than before, or due.
    void publish(const QList<ServiceRow> &rows, const Overview &overview);
    /// Why the file could not be written the last time; empty where it could.
    QString problem() const { return m_problem; }

Q_SIGNALS:
    /// The file is old, and nothing was published meanwhile: the newest is wanted now.
    void wanted();

private:
    void write();
    void renew();

    QString m_path;
    Clock m_clock;
    std::chrono::milliseconds m_every;
    QList<ServiceRow> m_rows;
    Overview m_overview;
    QByteArray m_written; ///< what of it counts as a change
    QDateTime m_writtenAt;
    QString m_problem;
    QTimer m_again; ///< where no check calls within the minute
};

} // namespace Pilotlamp
