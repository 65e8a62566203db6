// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "store/database.h"
#include "store/history_values.h"
#include "store/pruner.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace Pilotlamp {

/// Remembers what was seen. Readings are written together at most 5 s late, everything else at once; what
/// cannot be written waits in memory. Knows no clock: time comes with what is told to it.
class History : public QObject {
    Q_OBJECT

public:
    explicit History(Database &database, QObject *parent = nullptr);
    ~History() override;

    /// The number of a check in this file, for `addReading`.
    int checkNumber(const CheckKey &key);
    /// Takes a reading; `whileOffline`: this machine was offline, so it counts against nobody.
    void addReading(int check, const Reading &reading, bool whileOffline = false);
    /// A service's verdict became this.
    void addVerdict(const QString &service, const Verdict &verdict, const QDateTime &at);
    /// The incidents open on a service's page now; those no longer among them are over.
    void addIncidents(const QString &service, const QList<Incident> &open, const QDateTime &at);
    /// A notice was shown; `taken`: a notification server took
    /// it; `why` not, or what else there is to say of it.
    void addNotice(const Notice &notice, const QDateTime &at, bool taken, const QString &why = {});
    /// The program runs and watches. Readings and verdicts say so by themselves.
    void alive(const QDateTime &at);
    /// The machine goes to sleep or the program stops: time from here on is not watched until `alive`.
    void asleep(const QDateTime &at);
    /// After how long without a sign of life time counts as not
    /// watched; default 300 s, at least thrice the longest interval.
    void setGapLimit(int seconds);
    /// The most the file may take, in MiB.
    void setSizeLimit(int megabytes);
    /// Writes what is pending now; false where it could not be and waits on.
    bool flush();
    /// Readings and verdict changes not written yet.
    qsizetype pending() const { return m_readings.size() + m_verdicts.size(); }

private:
    struct PendingReading {
        int check = 0;
        StoredReading reading = {};
    };

    void touch(qint64 at);
    bool writeAll();
    bool writeRun();
    bool writeReadings();
    bool writeRollups();
    bool addToSlot(QLatin1StringView table, qint64 check, qint64 slot, const Rollup &rollup);
    bool writeVerdicts();
    QSet<QString> &openIncidents(const QString &service);
    void startAnew();

    Database &m_database;
    Pruner m_pruner;
    QTimer m_timer{this};
    QList<PendingReading> m_readings;
    QList<VerdictChange> m_verdicts;
    QHash<CheckKey, int> m_checks;
    QHash<QString, QSet<QString>> m_openIncidents; ///< service → ids on its page
    qint64 m_run = 0; ///< the present run; 0: none written yet
    qint64 m_began = 0; ///< when it began
    qint64 m_alive = 0; ///< the newest sign of life; 0: none since the last sleep
    qint64 m_gapMs = 300 * 1000;
    bool m_startedAnew = false; ///< the file was replaced during the write under way
};

} // namespace Pilotlamp
