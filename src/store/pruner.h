// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace Pilotlamp {

class Database;

/// Deletes what is too old or too much, a little at a time: a step takes about a millisecond.
class Pruner {
public:
    explicit Pruner(Database &database);

    /// The most the file may take, in bytes; default 50 MiB.
    void setSizeLimit(qint64 bytes);
    /// One step; false where there is nothing to do before the next hour.
    bool step(qint64 now);

private:
    struct Job {
        int table = 0;
        qint64 check = 0; ///< 0: the table is not kept per check
    };

    void beginRound();
    bool endRound(qint64 now);
    bool deleteSome(const Job &job, qint64 now);
    qint64 count(bool freeOnly);

    Database &m_database;
    qint64 m_sizeLimit = 50 * 1024 * 1024;
    QList<Job> m_jobs; ///< still to be done in this round
    qint64 m_nextRound = 0; ///< when the next round begins
    int m_level = 0; ///< how hard this round deletes
    bool m_inRound = false;
};

} // namespace Pilotlamp
