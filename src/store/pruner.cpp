// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/pruner.h"

#include "store/database.h"
#include "store/history_values.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

/// How one table is shortened: `find` gives the key of the n-th oldest row, `remove` deletes up to a key;
/// where `byKey` is not set, up to a time and among the oldest 500.
struct Table {
    QLatin1StringView find;
    QLatin1StringView remove;
    bool perCheck;
    bool byKey;
    qint64 unitMs; ///< one step of the key in ms
};

constexpr std::array Tables{
    Table{"SELECT at FROM readings WHERE check_id = ? ORDER BY at LIMIT 1 OFFSET ?"_L1,
          "DELETE FROM readings WHERE check_id = ? AND at <= ?"_L1, true, true, 1},
    Table{"SELECT slot FROM hours ORDER BY slot LIMIT 1 OFFSET ?"_L1, "DELETE FROM hours WHERE slot <= ?"_L1,
          false, true, HourMs},
    Table{"SELECT slot FROM days ORDER BY slot LIMIT 1 OFFSET ?"_L1, "DELETE FROM days WHERE slot <= ?"_L1,
          false, true, DayMs},
    // The newest verdict of a service is what it was last known to be, however old.
    Table{"SELECT at FROM verdicts ORDER BY id LIMIT 1 OFFSET ?"_L1,
          "DELETE FROM verdicts WHERE at <= ? AND id IN (SELECT id FROM verdicts ORDER BY id LIMIT 500)"
          " AND id NOT IN (SELECT max(id) FROM verdicts GROUP BY service)"_L1,
          false, false, 1},
    Table{"SELECT alive FROM runs ORDER BY id LIMIT 1 OFFSET ?"_L1,
          "DELETE FROM runs WHERE alive <= ? AND id IN (SELECT id FROM runs ORDER BY id LIMIT 500)"_L1, false,
          false, 1},
    Table{
        "SELECT over FROM incidents ORDER BY id LIMIT 1 OFFSET ?"_L1,
        "DELETE FROM incidents WHERE over <= ? AND id IN (SELECT id FROM incidents ORDER BY id LIMIT 500)"_L1,
        false, false, 1},
    Table{"SELECT at FROM notices ORDER BY id LIMIT 1 OFFSET ?"_L1,
          "DELETE FROM notices WHERE at <= ? AND id IN (SELECT id FROM notices ORDER BY id LIMIT 500)"_L1,
          false, false, 1},
};

constexpr qint64 Ever = 0;
/// Days kept per table: first by age alone, then harder and harder while the file is too large.
constexpr std::array Levels{
    std::array<qint64, Tables.size()>{RawDays, HourlyDays, Ever, Ever, Ever, Ever, Ever},
    std::array<qint64, Tables.size()>{2, 396, Ever, Ever, Ever, Ever, Ever},
    std::array<qint64, Tables.size()>{1, 90, 1100, 1100, 1100, 1100, 400},
    std::array<qint64, Tables.size()>{1, 30, 400, 400, 400, 400, 90},
    std::array<qint64, Tables.size()>{1, 7, 90, 90, 90, 90, 30},
};

} // namespace

Pruner::Pruner(Database &database)
    : m_database(database)
{
}

void Pruner::setSizeLimit(qint64 bytes)
{
    m_sizeLimit = bytes;
    m_nextRound = 0;
}

bool Pruner::step(qint64 now)
{
    if (!m_inRound) {
        // A clock that was set back must not put the next round off for ever.
        if (now < m_nextRound && m_nextRound - now <= HourMs)
            return false;
        m_level = 0;
        beginRound();
    }
    if (m_jobs.isEmpty())
        return endRound(now);
    if (!deleteSome(m_jobs.last(), now))
        m_jobs.removeLast();
    return true;
}

void Pruner::beginRound()
{
    m_inRound = true;
    QList<qint64> checks;
    m_database.read("SELECT id FROM checks"_L1, {},
                    [&](const QSqlQuery &row) { checks.append(row.value(0).toLongLong()); });
    for (int table = 0; table < static_cast<int>(Tables.size()); ++table) {
        if (Levels.at(static_cast<size_t>(m_level)).at(static_cast<size_t>(table)) == Ever)
            continue;
        if (!Tables.at(static_cast<size_t>(table)).perCheck)
            m_jobs.append({table, 0});
        for (const qint64 check : Tables.at(static_cast<size_t>(table)).perCheck ? checks : QList<qint64>{})
            m_jobs.append({table, check});
    }
}

/// Ends a round, or goes on harder while more than the size
/// limit is in use; true where there is more to do now.
bool Pruner::endRound(qint64 now)
{
    const qint64 pageLimit = m_sizeLimit / 4096;
    const qint64 pages = count(false);
    const qint64 unused = count(true);
    if (pages - unused > pageLimit && m_level + 1 < static_cast<int>(Levels.size())) {
        ++m_level;
        beginRound();
        return true;
    }
    if (pages > pageLimit && unused > 0) {
        m_database.shrink(64);
        return true;
    }
    m_inRound = false;
    m_nextRound = now + HourMs;
    return false;
}

/// Deletes at most 500 rows; true where more of the same job is left.
bool Pruner::deleteSome(const Job &job, qint64 now)
{
    const Table &table = Tables.at(static_cast<size_t>(job.table));
    const qint64 days = Levels.at(static_cast<size_t>(m_level)).at(static_cast<size_t>(job.table));
    const qint64 horizon = slotOf(now - days * DayMs, table.unitMs);
    QVariantList values;
    if (table.perCheck)
        values.append(job.check);
    // Where the oldest row is young enough there is nothing to do, and nothing to step over.
    std::optional<qint64> key;
    for (const int offset : {0, 499}) {
        key.reset();
        const auto visit = [&](const QSqlQuery &row) {
            if (!row.value(0).isNull())
                key = row.value(0).toLongLong();
        };
        if (!m_database.read(table.find, values + QVariantList{offset}, visit))
            return false;
        if (offset == 0 && key.value_or(horizon) >= horizon)
            return false;
    }
    const bool more = key.value_or(horizon) < horizon;
    const qint64 before = more && table.byKey ? *key : horizon - 1;
    values.append(before);
    return m_database.write(table.remove, values) && more;
}

qint64 Pruner::count(bool freeOnly)
{
    qint64 pages = 0;
    m_database.read(freeOnly ? "PRAGMA freelist_count"_L1 : "PRAGMA page_count"_L1, {},
                    [&](const QSqlQuery &row) { pages = row.value(0).toLongLong(); });
    return pages;
}

} // namespace Pilotlamp
