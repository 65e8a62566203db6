// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From a reading to the state of its check and the verdict of its service.
#include "app/monitor.h"

#include "core/log.h"
#include "core/service_rules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

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
        : turned(*check, m_baselines.taken({id.service, check->kind, check->url}, reading));
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
    QList<CheckState> states;
    for (int i = 0; i < row.service.checks.size(); ++i)
        states.append(m_states.value({serviceId, i}));
    const Verdict before = row.verdict;
    row.verdict = verdictOf(row.service, states, m_path.network(), m_clock());
    if (!isBad(row.verdict.status))
        m_diagnoses.remove(serviceId);
    if (const auto found = m_diagnoses.constFind(serviceId); found != m_diagnoses.cend())
        row.verdict = diagnosed(row.verdict, *found);
    row.verdict = withExcuse(row.verdict, row.service, m_rows);
    const Verdict &after = row.verdict;
    const bool isOther = before.status != after.status || before.whose != after.whose
        || before.ownOffline != after.ownOffline || before.confirmed != after.confirmed
        || before.unstable != after.unstable || before.flapsSeen != after.flapsSeen
        || before.componentsGone != after.componentsGone;
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
    for (qsizetype i = 0; i < m_rows.size(); ++i)
        hasNews = judge(QString(m_rows.at(i).service.id)) || hasNews;
    if (hasNews)
        Q_EMIT rowsChanged(true);
}

} // namespace Pilotlamp
