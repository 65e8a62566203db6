// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/monitor.h"

#include "net/prober.h"

#include <algorithm>

namespace Pilotlamp {

namespace {

/// Checks handed on at a time. The queue of the asking side bounds what is really asked at once, each origin
/// for itself; a small number here would let one that hangs hold up all others.
constexpr int MonitorMostUnderWay = 2048;
constexpr qint64 JudgeAllSeconds = 15; ///< verdicts age even when nothing is heard

Scheduler::Share shareOf(const CheckState &state, const Policy &policy)
{
    switch (dueKind(state, policy)) {
    case DueKind::QuickRetry:
        return Scheduler::Share::Never;
    case DueKind::Regular:
        // A page's shortest interval is a promise to its owner.
        return state.last->vendor ? Scheduler::Share::Later : Scheduler::Share::Nearest;
    case DueKind::NotBefore:
        break;
    }
    return Scheduler::Share::Later;
}

} // namespace

Monitor::Monitor(Prober &prober, ConnectivityMonitor &connectivity, Clock clock, PolicyOf policyOf,
                 QObject *parent)
    : QObject(parent)
    , m_prober(prober)
    , m_clock(clock)
    , m_policyOf(std::move(policyOf))
    , m_scheduler(clock)
    , m_watchdog(m_scheduler)
    , m_path(connectivity)
{
    connect(&m_scheduler, &Scheduler::due, this, &Monitor::onPlanned);
    connect(&m_scheduler, &Scheduler::ticked, this, [this] {
        const QDateTime now = m_clock();
        const bool isGraceOver = m_judgedAllAt < m_graceUntil && m_graceUntil <= now;
        if (!m_judgedAllAt.isValid() || m_judgedAllAt.secsTo(now) >= JudgeAllSeconds || isGraceOver)
            judgeAll();
    });
    connect(&m_scheduler, &Scheduler::jumped, this, &Monitor::wake);
    connect(&m_watchdog, &Watchdog::stuck, this, &Monitor::startAgain);
    // Without checks nothing else would judge what is known by its age.
    connect(&m_watchdog, &Watchdog::inspected, this, [this] {
        if (m_paused && !m_asleep)
            judgeAll();
    });
    connect(&m_prober, &Prober::answered, this, &Monitor::onAnswered);
    connect(&m_path, &OwnNetworkFilter::settled, this, &Monitor::accept);
    connect(&m_path, &OwnNetworkFilter::fallbackReferenceWanted, this, &Monitor::onDue);
    connect(&m_path, &OwnNetworkFilter::changed, this, &Monitor::onNetworkChanged);
}

void Monitor::setServices(const QList<Service> &services, const Preferences &preferences)
{
    m_preferences = preferences;
    QHash<CheckId, CheckState> kept;
    const QList<ServiceRow> before = std::exchange(m_rows, {});
    const QHash<QString, int> indexesBefore = std::exchange(m_indexes, {});
    dropAttempts();
    m_scheduler.clear();
    const QDateTime now = m_clock();
    m_graceUntil = now.addSecs(preferences.graceSeconds);
    int shortest = 3600;
    for (const Service &service : services) {
        m_indexes.insert(service.id, static_cast<int>(m_rows.size()));
        ServiceRow row{service, {}};
        const int old = indexesBefore.value(service.id, -1);
        if (old >= 0)
            row.verdict = before.at(old).verdict;
        // What is switched off is not planned, not asked and not waited for.
        for (int i = 0; service.enabled && i < service.checks.size(); ++i) {
            const CheckId id{service.id, i};
            const bool isSame = old >= 0 && i < before.at(old).service.checks.size()
                && before.at(old).service.checks.at(i) == service.checks.at(i);
            kept.insert(id,
                        isSame && m_states.contains(id) ? m_states.value(id) : withGrace({}, m_graceUntil));
            shortest = std::min(shortest, m_policyOf(service.checks.at(i)).intervalSeconds);
        }
        m_rows.append(row);
    }
    m_states = kept;
    m_plannedAt.removeIf([this](const auto &planned) { return !m_states.contains(planned.key()); });
    m_watchdog.setShortestInterval(shortest);
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it)
        planNext(it.key());
    judgeAll();
    Q_EMIT rowsChanged(true);
}

void Monitor::setInstallation(quint64 number)
{
    m_installation = number;
    m_scheduler.setInstallation(number);
}

Verdict Monitor::verdict(const QString &serviceId) const
{
    const int index = indexOf(serviceId);
    return index < 0 ? Verdict{} : m_rows.at(index).verdict;
}

Check Monitor::check(const CheckId &id) const
{
    const Check *found = checkOf(id);
    return found ? *found : Check{};
}

void Monitor::refresh(const QString &serviceId)
{
    const QDateTime now = m_clock();
    for (auto it = m_states.cbegin(); it != m_states.cend(); ++it) {
        const CheckId &id = it.key();
        const Check *check = checkOf(id);
        const bool isWanted = check && (serviceId.isEmpty() || id.service == serviceId);
        if (!isWanted || !check->problem.isEmpty() || m_watchdog.isUnderWay(id))
            continue;
        // After a clock was set back, the last attempt lies
        // in the future and says nothing about when to look.
        const bool isFromTheFuture = it->last && now < it->last->at;
        const QDateTime earliest = isFromTheFuture ? now : earliestDue(*it, m_policyOf(*check));
        const QDateTime wanted = earliest.isValid() ? std::max(now, earliest) : now;
        const QDateTime planned = m_scheduler.dueOf(id);
        if (!planned.isValid() || isFromTheFuture || wanted < planned)
            m_scheduler.plan(id, wanted);
    }
}

void Monitor::setPaused(bool paused)
{
    if (m_paused == paused)
        return;
    m_paused = paused;
    m_scheduler.setHeld(m_paused || m_asleep);
    if (!paused)
        wake();
    Q_EMIT rowsChanged(true);
}

void Monitor::setPollingConditions(const PollingConditions &pollingConditions)
{
    if (pollingConditions == m_pollingConditions)
        return;
    m_pollingConditions = pollingConditions;
    const QList<CheckId> ids = m_states.keys();
    for (const CheckId &id : ids) {
        if (m_scheduler.dueOf(id).isValid())
            planNext(id);
    }
}

void Monitor::sleep()
{
    m_asleep = true;
    m_scheduler.setHeld(true);
    dropAttempts();
}

void Monitor::wake()
{
    m_asleep = false;
    dropAttempts();
    beginGrace(true);
    m_scheduler.setHeld(m_paused);
    if (!m_paused)
        refresh();
    judgeAll();
}

bool Monitor::expectsAnswerUntil(const QDateTime &until) const
{
    return m_watchdog.isAnyUnderWay() || !m_waiting.isEmpty() || m_scheduler.hasDueUntil(until);
}

void Monitor::dropAttempts()
{
    m_prober.abortAll();
    m_path.reset();
    m_watchdog.reset();
    m_waiting.clear();
    m_underWay = 0;
}

void Monitor::startAgain()
{
    if (m_paused || m_asleep)
        return;
    dropAttempts();
    refresh();
    m_scheduler.setHeld(false); // winds its timer up again
    Q_EMIT rowsChanged(true);
}

void Monitor::onPlanned(const CheckId &id, const QDateTime &planned)
{
    m_plannedAt.insert(id, planned);
    onDue(id);
}

void Monitor::onDue(const CheckId &id)
{
    if (!checkOf(id) || m_waiting.contains(id) || m_asleep)
        return;
    m_waiting.enqueue(id);
    startNext();
}

void Monitor::startNext()
{
    while (m_underWay < MonitorMostUnderWay && !m_waiting.isEmpty() && !m_paused) {
        const CheckId id = m_waiting.dequeue();
        const Check *check = checkOf(id);
        if (!check || m_prober.isProbing(id))
            continue;
        ++m_underWay;
        m_watchdog.began(id,
                         check->timeoutSeconds + check->intervalSeconds); // it may have to wait for its turn
        m_budget.count(hostOf(check->url), m_clock());
        m_prober.probe(id, *check);
    }
}

void Monitor::onAnswered(const CheckId &id, const Reading &reading)
{
    m_underWay = std::max(0, m_underWay - 1);
    const Check *check = checkOf(id);
    if (check) {
        const bool mustWait
            = OwnNetworkFilter::isDoubtful(reading, *check) || m_path.isUnproven(reading, *check);
        if (mustWait)
            m_path.hold(id, reading, *check);
        m_path.noteAnswer(id, reading, *check);
        if (!mustWait)
            accept(id, reading);
    }
    startNext();
}

void Monitor::planNext(const CheckId &id)
{
    const Check *check = checkOf(id);
    if (!check || !check->problem.isEmpty())
        return;
    CheckState &state = m_states[id];
    const Policy policy = m_policyOf(*check);
    PollingConditions pollingConditions = m_pollingConditions;
    const QDateTime now = m_clock();
    const QDateTime planned = m_plannedAt.value(id);
    // What was asked together stays together, though its answers come one after another.
    pollingConditions.jitter = jitterAt(m_installation, planned.isValid() ? planned : now);
    const QDateTime due = nextDue(state, policy, pollingConditions, planned);
    // Missed intervals are counted in those that are really waited for, on battery or metered lines too.
    state.intervalSeconds = intervalSeconds(policy, m_pollingConditions);
    m_scheduler.plan(id, due.isValid() ? due : now, shareOf(state, policy));
}

void Monitor::beginGrace(bool forLoopbackToo)
{
    m_graceUntil = m_clock().addSecs(m_preferences.graceSeconds);
    for (auto it = m_states.begin(); it != m_states.end(); ++it) {
        const Check *check = checkOf(it.key());
        if (check && (forLoopbackToo || reachOf(check->url) != Reach::Loopback))
            *it = withGrace(*it, m_graceUntil);
    }
}

void Monitor::onNetworkChanged(const Network &network)
{
    if (network.publicNet == Network::State::Up && !m_asleep && !m_paused) {
        beginGrace(false);
        refresh();
    }
    judgeAll();
}

const Check *Monitor::checkOf(const CheckId &id) const
{
    const int index = indexOf(id.service);
    if (index < 0 || id.index < 0 || id.index >= m_rows.at(index).service.checks.size())
        return nullptr;
    return &m_rows.at(index).service.checks.at(id.index);
}

int Monitor::indexOf(const QString &serviceId) const
{
    return m_indexes.value(serviceId, -1);
}

} // namespace Pilotlamp
