// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Since when a service is watched: what was before it says nothing of it.
#include "store/history_view.h"

#include <QSqlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

std::optional<HistoryView::Beginning> HistoryView::beginningOf(const QString &service) const
{
    std::optional<Beginning> first;
    m_database.read("SELECT run, at FROM verdicts WHERE service = ? ORDER BY run, id LIMIT 1"_L1, {service},
                    [&](const QSqlQuery &row) {
                        first = Beginning{row.value(0).toLongLong(), row.value(1).toLongLong()};
                    });
    const QHash<int, CheckKey> checks = checksOf(service);
    for (auto it = checks.cbegin(); it != checks.cend(); ++it) {
        m_database.read("SELECT at FROM readings WHERE check_id = ? ORDER BY at LIMIT 1"_L1, {it.key()},
                        [&](const QSqlQuery &row) {
                            const qint64 at = row.value(0).toLongLong();
                            if (!first || at < first->at)
                                first = Beginning{first ? first->run : 0, at};
                        });
    }
    return first;
}

std::optional<qint64> HistoryView::watchedSince(const QString &service) const
{
    const auto first = beginningOf(service);
    return first ? std::optional(first->at) : std::nullopt;
}

/// Others were watched before a service was there. Runs after its first verdict are left alone: whatever
/// their clocks said, it was there.
QList<WatchRun> HistoryView::sinceBeginning(QList<WatchRun> runs, const QString &service) const
{
    const auto first = beginningOf(service);
    if (!first)
        return {};
    for (WatchRun &run : runs) {
        if (first->run == 0 || run.id <= first->run)
            run.from = std::max(run.from, first->at);
    }
    runs.removeIf([](const WatchRun &run) { return run.until < run.from; });
    return runs;
}

} // namespace Pilotlamp
