// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/early_watch.h"

#include "app/monitor.h"
#include "app/root_watch.h"

namespace Pilotlamp {

namespace {
constexpr qsizetype NewestKept = 7;
constexpr qint64 ThoughtSeconds = 60;
constexpr qint64 NewestSeconds = 20 * 60; ///< older answers say nothing of now
} // namespace

EarlyWatch::EarlyWatch(Monitor &monitor, const RootWatch &roots, Clock clock, QObject *parent)
    : QObject(parent)
    , m_monitor(monitor)
    , m_roots(roots)
    , m_clock(std::move(clock))
{
    connect(&monitor, &Monitor::accepted, this, &EarlyWatch::take);
}

void EarlyWatch::take(const CheckId &id, const Reading &reading)
{
    if (!isLearnable(reading))
        return;
    auto &newest = m_newest[id];
    newest.append({reading.at.toSecsSinceEpoch(), reading.responseMs});
    while (newest.size() > NewestKept)
        newest.removeFirst();
}

/// That of its first own check; times of several checks are of different things.
std::optional<double> EarlyWatch::driftOfService(const Service &service, const QDateTime &now) const
{
    for (int i = 0; i < service.checks.size(); ++i) {
        const Check &check = service.checks.at(i);
        const auto usual = m_monitor.baselines().usual({service.id, check.kind, check.url}, now);
        if (!usual)
            continue;
        QList<int> times;
        for (const auto &[at, ms] : m_newest.value({service.id, i})) {
            if (now.toSecsSinceEpoch() - at <= NewestSeconds)
                times.append(ms);
        }
        return driftOf(*usual, times);
    }
    return {};
}

QString EarlyWatch::text()
{
    const QDateTime now = m_clock();
    const bool isFresh = m_textAt.isValid() && std::abs(m_textAt.secsTo(now)) < ThoughtSeconds;
    if (!isFresh) {
        m_textAt = now;
        m_text = found(now);
    }
    return m_text;
}

QString EarlyWatch::found(const QDateTime &now) const
{
    QList<DriftingService> services;
    QHash<QString, QString> names;
    for (const ServiceRow &row : m_monitor.rows()) {
        // What is down is told by its own verdict.
        const bool isUp = row.verdict.status == Status::Online;
        if (!row.service.enabled)
            continue;
        services.append({row.service.id, m_roots.rootsOf(row.service),
                         isUp ? driftOfService(row.service, now) : std::nullopt});
        names.insert(row.service.id, row.service.name);
    }
    const auto word = earlyWordOf(services);
    if (!word)
        return {};
    QStringList named;
    for (const QString &id : word->services)
        named.append(names.value(id));
    return earlyWordText(*word, named);
}

} // namespace Pilotlamp
