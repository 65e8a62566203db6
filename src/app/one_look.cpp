// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/one_look.h"

#include "app/path_judge.h"
#include "core/service_json.h"
#include "core/service_rules.h"
#include "net/network_sense.h"
#include "net/prober.h"

#include <algorithm>

namespace Pilotlamp {

namespace {
constexpr int OneLookMostUnderWay = 64;
}

OneLook::OneLook(Prober &prober, NetworkSense &sense, Clock clock, QObject *parent)
    : QObject(parent)
    , m_prober(prober)
    , m_sense(sense)
    , m_clock(std::move(clock))
{
    connect(&m_prober, &Prober::answered, this, &OneLook::onAnswered);
}

void OneLook::start(const QList<Service> &services)
{
    m_services = services;
    for (const Service &service : services) {
        for (int i = 0; i < service.checks.size(); ++i) {
            const bool canRun = service.enabled && service.problem.isEmpty() && service.checks.at(i).problem.isEmpty();
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

std::optional<Reading> OneLook::reading(const CheckId &id) const
{
    const auto found = m_readings.constFind(id);
    return found == m_readings.cend() ? std::nullopt : std::optional(*found);
}

void OneLook::startNext()
{
    while (m_underWay < OneLookMostUnderWay && !m_waiting.isEmpty()) {
        const CheckId id = m_waiting.dequeue();
        ++m_underWay;
        m_prober.probe(id, m_checks.value(id));
    }
}

void OneLook::onAnswered(const CheckId &id, const Reading &reading)
{
    if (!m_checks.contains(id) || m_readings.contains(id))
        return;
    --m_underWay;
    m_readings.insert(id, reading);
    if (m_readings.size() < m_checks.size()) {
        startNext();
        return;
    }
    const auto isDoubtful = [this](const CheckId &one) {
        return PathJudge::isDoubtful(m_readings.value(one), m_checks.value(one));
    };
    const auto provesThePath = [this](const CheckId &one) {
        return m_readings.value(one).answered && reachOf(m_checks.value(one).url) == Reach::Public;
    };
    const QList<CheckId> ids = m_readings.keys();
    if (std::none_of(ids.begin(), ids.end(), isDoubtful)
        || std::any_of(ids.begin(), ids.end(), provesThePath))
        conclude({});
    else
        m_sense.judge(this, [this](const Network &network) { conclude(network); });
}

void OneLook::conclude(const Network &network)
{
    QList<ServiceRow> rows;
    for (const Service &service : std::as_const(m_services)) {
        QList<CheckState> states;
        for (int i = 0; i < service.checks.size(); ++i) {
            const auto found = m_readings.constFind({service.id, i});
            states.append(found == m_readings.cend() ? CheckState{}
                                                     : stateOfOneLook(turned(service.checks.at(i), *found)));
        }
        rows.append({service, verdictOf(service, states, network, m_clock())});
    }
    Q_EMIT finished(rows);
}

} // namespace Pilotlamp
