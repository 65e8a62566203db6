// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/check_run.h"

#include "app/own_network_filter.h"
#include "core/budget.h"
#include "core/probe_kind.h"
#include "core/service_rules.h"
#include "net/connectivity_monitor.h"
#include "net/prober.h"

#include <algorithm>

namespace Pilotlamp {

namespace {
constexpr int CheckRunMostUnderWay = 2048; ///< as the monitor's: the asking side bounds what is asked at once
}

CheckRun::CheckRun(Prober &prober, ConnectivityMonitor &connectivity, Clock clock, QObject *parent)
    : QObject(parent)
    , m_prober(prober)
    , m_connectivity(connectivity)
    , m_clock(std::move(clock))
{
    connect(&m_prober, &Prober::answered, this, &CheckRun::onAnswered);
}

void CheckRun::start(const QList<Service> &services)
{
    m_services = services;
    for (const Service &service : services) {
        for (int i = 0; i < service.checks.size(); ++i) {
            const bool canRun
                = service.enabled && service.problem.isEmpty() && service.checks.at(i).problem.isEmpty();
            if (!canRun)
                continue;
            m_checks.insert({service.id, i}, service.checks.at(i));
            m_waiting.enqueue({service.id, i});
        }
    }
    if (m_waiting.isEmpty())
        conclude({});
    else
        startNext();
}

std::optional<Reading> CheckRun::reading(const CheckId &id) const
{
    const auto found = m_readings.constFind(id);
    return found == m_readings.cend() ? std::nullopt : std::optional(*found);
}

void CheckRun::startNext()
{
    while (m_underWay < CheckRunMostUnderWay && !m_waiting.isEmpty()) {
        const CheckId id = m_waiting.dequeue();
        ++m_underWay;
        m_prober.probe(id, m_checks.value(id));
    }
}

void CheckRun::onAnswered(const CheckId &id, const Reading &reading)
{
    if (!m_checks.contains(id) || m_readings.contains(id))
        return;
    --m_underWay;
    m_readings.insert(id, reading);
    if (m_readings.size() < m_checks.size()) {
        startNext();
        return;
    }
    const QList<CheckId> ids = m_readings.keys();
    const bool isCertain = std::none_of(ids.begin(), ids.end(), [this](const CheckId &one) {
        const Reading &said = m_readings[one];
        const Check &check = m_checks[one];
        return OwnNetworkFilter::isDoubtful(said, check)
            || (OwnNetworkFilter::isPlainAnswer(said, check) && !isVouchedFor(check));
    });
    if (isCertain)
        conclude({});
    else
        m_connectivity.judge(this, [this](const Network &network) { onJudged(network); });
}

/// An answer over TLS vouches for its host's plain ones too.
bool CheckRun::isVouchedFor(const Check &check) const
{
    for (auto it = m_readings.cbegin(); it != m_readings.cend(); ++it) {
        const Check &other = m_checks.constFind(it.key()).value();
        if (it->certificate && OwnNetworkFilter::provesPath(*it, other)
            && hostOf(other.url) == hostOf(check.url))
            return true;
    }
    return false;
}

void CheckRun::onJudged(const Network &judged)
{
    Network network = judged;
    bool isAnswered = false;
    bool isProven = false;
    for (auto it = m_readings.cbegin(); it != m_readings.cend(); ++it) {
        const Check &check = m_checks[it.key()];
        isAnswered = isAnswered || (it->answered && reachOf(check) == Reach::Public);
        isProven = isProven || OwnNetworkFilter::provesPath(*it, check);
    }
    // Some networks block the references; a service that answers
    // is a fallback reference, as it is for the monitor.
    if (isAnswered && network.publicNet == Network::State::Down)
        network.publicNet = Network::State::Up;
    for (auto it = m_readings.begin(); it != m_readings.end(); ++it) {
        const Check &check = m_checks[it.key()];
        if (OwnNetworkFilter::isOurs(*it, check, network, isVouchedFor(check)))
            *it = OwnNetworkFilter::blamedOnUs(*it, network);
    }
    // Behind a login page that lets some through, those are judged by what they answered.
    if (isProven)
        network.publicNet = Network::State::Up;
    conclude(network);
}

void CheckRun::conclude(const Network &network)
{
    QList<ServiceRow> rows;
    for (const Service &service : std::as_const(m_services)) {
        QList<CheckState> states;
        for (int i = 0; i < service.checks.size(); ++i) {
            const auto found = m_readings.constFind({service.id, i});
            states.append(found == m_readings.cend()
                              ? CheckState{}
                              : stateOfOneReading(turned(service.checks.at(i), *found)));
        }
        rows.append({service, verdictOf(service, states, network, m_clock())});
    }
    Q_EMIT finished(rows);
}

} // namespace Pilotlamp
