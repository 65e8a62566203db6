// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/path_judge.h"

#include "core/budget.h"
#include "net/network_sense.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr qint64 WitnessAgeSeconds = 600; ///< an older answer proves nothing worth asking for
}

PathJudge::PathJudge(NetworkSense &sense, QObject *parent)
    : QObject(parent)
    , m_sense(sense)
{
    // The sense goes on looking by itself while we are offline: its "up again" needs no witness. A link that
    // changed deserves a new look at everything even where the judgement stays.
    connect(&sense, &NetworkSense::changed, this, [this](const Network &network) {
        m_vouched.clear();
        if (m_judging) {
            m_suspected = network; // newer than what the witness is asked about
            return;
        }
        m_network = network;
        Q_EMIT changed(m_network);
    });
}

bool PathJudge::isDoubtful(const Reading &reading, const Check &check)
{
    return !reading.answered && reading.failure != Failure::None && reading.error.kind != Error::Kind::Ours
        && reachOf(check.url) != Reach::Loopback;
}

bool PathJudge::isPlainAnswer(const Reading &reading, const Check &check)
{
    return reading.answered && !reading.certificate && reachOf(check.url) == Reach::Public
        && QUrl(check.url).scheme() == "http"_L1;
}

bool PathJudge::provesPath(const Reading &reading, const Check &check)
{
    return reading.answered && reachOf(check.url) == Reach::Public && !isPlainAnswer(reading, check);
}

bool PathJudge::isOurs(const Reading &reading, const Check &check, const Network &network, bool vouchedFor)
{
    if (isPlainAnswer(reading, check) && !vouchedFor)
        return network.publicNet == Network::State::Captive;
    return isDoubtful(reading, check) && network.of(reachOf(check.url)) != Network::State::Up;
}

bool PathJudge::isUnproven(const Reading &reading, const Check &check) const
{
    return isPlainAnswer(reading, check) && !m_vouched.contains(hostOf(check.url));
}

Reading PathJudge::blamedOnUs(const Reading &reading, const Network &network)
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

void PathJudge::hold(const CheckId &id, const Reading &reading, const Check &check)
{
    m_held.append({id, reading, hostOf(check.url)});
    if (m_judging)
        return;
    m_judging = true;
    m_sense.judge(this, [this](const Network &network) { onJudged(network); });
}

void PathJudge::heard(const CheckId &id, const Reading &reading, const Check &check)
{
    const Reach reach = reachOf(check.url);
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
    const bool wasWitness = m_witness == id;
    if (wasWitness)
        m_witness.reset();
    if (reading.answered && m_network.publicNet == Network::State::Down) {
        Network proven = m_network;
        proven.publicNet = Network::State::Up;
        adopt(proven);
    }
    if (!wasWitness)
        return;
    if (!reading.answered)
        adopt(m_suspected);
    settleAll();
}

void PathJudge::reset()
{
    m_held.clear();
    m_vouched.clear();
    m_witness.reset();
    m_judging = false;
}

void PathJudge::onJudged(const Network &network)
{
    if (!m_judging)
        return;
    // Who holds an answer of the outside in hand needs no other witness against silent references.
    const bool isAnswered = std::any_of(m_held.cbegin(), m_held.cend(),
                                        [](const Held &one) { return one.reading.answered; });
    if (isAnswered && network.publicNet == Network::State::Down) {
        adopt(m_network.publicNet == Network::State::Up ? m_network : Network{});
        settleAll();
        return;
    }
    const bool suspectsUs = network.publicNet == Network::State::Down;
    const bool hasWitness = suspectsUs && m_lastAnswering && !m_held.isEmpty()
        && m_lastAnswerAt.secsTo(m_held.constLast().reading.at) < WitnessAgeSeconds
        && m_network.publicNet == Network::State::Up;
    if (!hasWitness) {
        adopt(network);
        settleAll();
        return;
    }
    m_suspected = network;
    m_witness = m_lastAnswering;
    // Its answer counts only once: the next doubt must not lean on a witness that did not answer.
    m_lastAnswering.reset();
    Q_EMIT witnessWanted(*m_witness);
}

void PathJudge::adopt(const Network &network)
{
    if (m_network == network)
        return;
    m_network = network;
    Q_EMIT changed(m_network);
}

void PathJudge::settleAll()
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
