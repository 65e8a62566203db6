// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a reading to the state of its check and the verdict of its service.
#include "app/monitor.h"

#include "core/log.h"
#include "core/service_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// True for a service that is well and cannot be anything else before it is checked again: nothing about it
/// depends on the time, on others or on a plan. Most of many services are like that most of the time.
bool isWellFor(const ServiceRow &row, const QDateTime &now, const QHash<CheckId, CheckState> &states)
{
    const Verdict &verdict = row.verdict;
    const bool isWell = verdict.status == Status::Online && verdict.confirmed && !verdict.ownOffline
        && verdict.freshness == Freshness::Fresh && verdict.warning.isEmpty()
        && verdict.maintenances.isEmpty() && verdict.upcoming.isEmpty() && row.service.problem.isEmpty()
        && !hasMaintenancePlan(row.service) && dependenciesOf(row.service).isEmpty();
    for (int i = 0; isWell && i < row.service.checks.size(); ++i) {
        const auto state = states.constFind({row.service.id, i});
        if (state == states.cend() || state->status != Status::Online
            || state->knownAt.secsTo(now) >= qint64(StaleIntervals) * state->intervalSeconds)
            return false;
    }
    return isWell;
}

} // namespace

NextCheck Monitor::nextCheckOf(const QString &serviceId) const
{
    NextCheck next;
    const int index = indexOf(serviceId);
    const QList<Check> checks = index < 0 ? QList<Check>() : m_rows.at(index).service.checks;
    for (int i = 0; i < checks.size(); ++i) {
        const CheckId id{serviceId, i};
        const QDateTime due = dueOf(id);
        if (due.isValid() && (!next.at.isValid() || due < next.at))
            next = {due, waitReason(state(id), m_policyOf(checks.at(i)), m_pollingConditions)};
    }
    return next;
}

void Monitor::setDiagnosis(const QString &serviceId, const DiagnosisConclusion &conclusion)
{
    if (indexOf(serviceId) < 0)
        return;
    m_diagnoses.insert(serviceId, conclusion);
    Q_EMIT rowsChanged(judge(serviceId));
}

void Monitor::restore(const CheckId &id, const CheckState &state)
{
    const auto found = m_states.find(id);
    // What was learned after now, before the clock was set back, would never grow old.
    if (found == m_states.end() || m_clock() < state.knownAt)
        return;
    const int interval = found->intervalSeconds;
    *found = withGrace(state, m_graceUntil);
    found->intervalSeconds = interval;
    judge(id.service);
}

void Monitor::accept(const CheckId &id, const Reading &reading)
{
    const Check *check = checkOf(id);
    if (!check)
        return;
    const bool isVouchedFor = !m_path.isUnproven(reading, *check);
    const bool isOurs = OwnNetworkFilter::isOurs(reading, *check, m_path.network(), isVouchedFor);
    const Reading judged = isOurs
        ? OwnNetworkFilter::blamedOnUs(reading, m_path.network())
        : turned(*check,
                 m_baselines.taken({id.service, check->kind, check->url}, reading, check->slowAfterMs > 0));
    qCDebug(logCheck).noquote() << logText(
        u"%1 check %2 (%3): %4%5: %6"_s.arg(id.service)
            .arg(id.index)
            .arg(check->kind, idOf(judged.status), isOurs ? u", blamed on us"_s : QString(), judged.reason));
    m_watchdog.ended(id);
    CheckState &state = m_states[id];
    state = advance(state, judged, m_policyOf(*check)).state;
    Q_EMIT accepted(id, judged);
    planNext(id);
    Q_EMIT rowsChanged(judge(id.service));
    if (m_firstRoundDone)
        return;
    m_firstRoundDone
        = std::all_of(m_states.cbegin(), m_states.cend(), [](const CheckState &one) { return one.last; });
    if (m_firstRoundDone)
        Q_EMIT firstRoundDone();
}

/// True where the new verdict is news.
bool Monitor::judge(const QString &serviceId)
{
    const int index = indexOf(serviceId);
    if (index < 0)
        return false;
    ServiceRow &row = m_rows[index];
    const Verdict before = row.verdict;
    // Most services have one check: its state is large, and need not be copied to be looked at.
    const auto only = row.service.checks.size() == 1 ? m_states.constFind({serviceId, 0}) : m_states.cend();
    if (only != m_states.cend()) {
        row.verdict = verdictOf(row.service, std::span(&*only, 1), m_path.network(), m_clock());
    } else {
        QList<CheckState> states;
        for (int i = 0; i < row.service.checks.size(); ++i)
            states.append(m_states.value({serviceId, i}));
        row.verdict = verdictOf(row.service, states, m_path.network(), m_clock());
    }
    if (!isBad(row.verdict.status))
        m_diagnoses.remove(serviceId);
    if (const auto found = m_diagnoses.constFind(serviceId); found != m_diagnoses.cend())
        row.verdict = diagnosed(row.verdict, *found);
    row.verdict = withExcuse(row.verdict, row.service, m_rows);
    const Verdict &after = row.verdict;
    const bool isOther = before.status != after.status || before.whose != after.whose
        || before.ownOffline != after.ownOffline || before.confirmed != after.confirmed
        || before.inDoubt != after.inDoubt || before.unstable != after.unstable
        || before.flapsSeen != after.flapsSeen || before.componentsGone != after.componentsGone;
    if (!isOther)
        return isNews(before, after);
    qCDebug(logCheck).noquote() << logText(u"%1: %2, %3%4: %5"_s.arg(
        serviceId, idOf(after.status), idOf(after.whose),
        after.confirmed ? u", confirmed"_s : u", not confirmed yet"_s, after.reason));
    Q_EMIT verdictChanged(serviceId, before, Verdict(after));
    return true;
}

void Monitor::judgeAll()
{
    m_judgedAllAt = m_clock();
    bool hasNews = false;
    const bool isUp = m_path.network().publicNet == Network::State::Up
        && m_path.network().privateNet == Network::State::Up;
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        if (isUp && isWellFor(m_rows.at(i), m_judgedAllAt, m_states))
            continue;
        hasNews = judge(QString(m_rows.at(i).service.id)) || hasNews;
    }
    if (hasNews)
        Q_EMIT rowsChanged(true);
}

} // namespace Pilotlamp
