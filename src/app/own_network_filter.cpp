// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/own_network_filter.h"

#include "core/budget.h"
#include "core/probe_kind.h"
#include "net/connectivity_monitor.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr qint64 FallbackReferenceAgeSeconds = 600; ///< an older answer proves nothing worth asking for
}

OwnNetworkFilter::OwnNetworkFilter(ConnectivityMonitor &connectivity, QObject *parent)
    : QObject(parent)
    , m_connectivity(connectivity)
{
    // The sense goes on looking by itself while we are offline: its "up again" needs no fallback reference. A
    // link that changed deserves a new look at everything even where the judgement stays.
    connect(&connectivity, &ConnectivityMonitor::changed, this, [this](const Network &network) {
        m_vouched.clear();
        if (m_judging) {
            m_suspected = network; // newer than what the fallback reference is asked about
            return;
        }
        m_network = network;
        Q_EMIT changed(m_network);
    });
}

bool OwnNetworkFilter::isDoubtful(const Reading &reading, const Check &check)
{
    return !reading.answered && reading.failure != Failure::None && reading.error.kind != Error::Kind::Ours
        && reachOf(check) != Reach::Loopback;
}

bool OwnNetworkFilter::isPlainAnswer(const Reading &reading, const Check &check)
{
    return reading.answered && !reading.certificate && reachOf(check) == Reach::Public
        && QUrl(check.url).scheme() == "http"_L1;
}

bool OwnNetworkFilter::provesPath(const Reading &reading, const Check &check)
{
    return reading.answered && reachOf(check) == Reach::Public && !isPlainAnswer(reading, check);
}

bool OwnNetworkFilter::isOurs(const Reading &reading, const Check &check, const Network &network,
                              bool vouchedFor)
{
    if (isPlainAnswer(reading, check) && !vouchedFor)
        return network.publicNet == Network::State::Captive;
    return isDoubtful(reading, check) && network.of(reachOf(check)) != Network::State::Up;
}

bool OwnNetworkFilter::isUnproven(const Reading &reading, const Check &check) const
{
    return isPlainAnswer(reading, check) && !m_vouched.contains(hostOf(check.url));
}

Reading OwnNetworkFilter::blamedOnUs(const Reading &reading, const Network &network)
{
    Reading blamed = reading;
    blamed.status = Status::Unknown;
    blamed.whose = Whose::You;
    blamed.reason = network.reason;
    blamed.warning.clear();
    blamed.answered = false; // if anybody, then the network between
    blamed.error = {Error::Kind::Offline, network.reason};
    return blamed;
}

void OwnNetworkFilter::hold(const CheckId &id, const Reading &reading, const Check &check)
{
    m_held.append({id, reading, hostOf(check.url)});
    if (m_judging)
        return;
    m_judging = true;
    m_isProven = false;
    m_connectivity.judge(this, [this](const Network &network) { onJudged(network); });
}

void OwnNetworkFilter::noteAnswer(const CheckId &id, const Reading &reading, const Check &check)
{
    const Reach reach = reachOf(check);
    if (provesPath(reading, check) && reading.certificate)
        m_vouched.insert(hostOf(check.url));
    if (reach == Reach::Private && reading.answered && m_network.privateNet != Network::State::Up) {
        Network proven = m_network;
        proven.privateNet = Network::State::Up;
        adopt(proven);
    }
    if (reach != Reach::Public)
        return;
    if (reading.answered) {
        m_lastAnswering = id;
        m_lastAnswerAt = reading.at;
    }
    m_isProven = m_isProven || provesPath(reading, check);
    const bool wasFallbackReference = m_fallbackReference == id;
    if (wasFallbackReference)
        m_fallbackReference.reset();
    if (reading.answered && m_network.publicNet == Network::State::Down) {
        Network proven = m_network;
        proven.publicNet = Network::State::Up;
        adopt(proven);
    }
    if (!wasFallbackReference)
        return;
    if (!reading.answered && !m_isProven)
        adopt(m_suspected);
    settleAll();
}

void OwnNetworkFilter::reset()
{
    m_held.clear();
    m_vouched.clear();
    m_lastAnswering.reset(); // it may be configured no more
    m_fallbackReference.reset();
    m_judging = false;
}

void OwnNetworkFilter::onJudged(const Network &network)
{
    if (!m_judging)
        return;
    // Who holds an answer of the outside in hand needs no other witness against silent references.
    const bool isAnswered = m_isProven
        || std::any_of(m_held.cbegin(), m_held.cend(), [](const Held &one) { return one.reading.answered; });
    if (isAnswered && network.publicNet == Network::State::Down) {
        adopt(m_network.publicNet == Network::State::Up ? m_network : Network{});
        settleAll();
        return;
    }
    const bool suspectsUs = network.publicNet == Network::State::Down;
    const bool hasFallbackReference = suspectsUs && m_lastAnswering && !m_held.isEmpty()
        && m_lastAnswerAt.secsTo(m_held.constLast().reading.at) < FallbackReferenceAgeSeconds
        && m_network.publicNet == Network::State::Up;
    if (!hasFallbackReference) {
        adopt(network);
        settleAll();
        return;
    }
    m_suspected = network;
    m_fallbackReference = m_lastAnswering;
    // Its answer counts only once: the next doubt must not lean on a witness that did not answer.
    m_lastAnswering.reset();
    Q_EMIT fallbackReferenceWanted(*m_fallbackReference);
}

void OwnNetworkFilter::adopt(const Network &network)
{
    if (m_network == network)
        return;
    m_network = network;
    Q_EMIT changed(m_network);
}

void OwnNetworkFilter::settleAll()
{
    m_judging = false;
    const QList<Held> held = std::exchange(m_held, {});
    if (m_network.publicNet != Network::State::Captive) {
        for (const Held &one : held)
            m_vouched.insert(one.host);
    }
    for (const Held &one : held)
        Q_EMIT settled(one.id, one.reading);
}

} // namespace Pilotlamp
