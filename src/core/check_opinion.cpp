// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check_opinion.h"

#include "core/address.h"
#include "core/probe_kind.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pilotlamp {

namespace {

struct CheckOpinionTexts {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

Freshness freshnessOf(const CheckState &state, const QDateTime &now)
{
    if (!state.knownAt.isValid())
        return Freshness::Expired;
    const qint64 missed = state.knownAt.secsTo(now) / std::max(1, state.intervalSeconds);
    if (missed >= ExpiredIntervals)
        return Freshness::Expired;
    return missed >= StaleIntervals ? Freshness::Stale : Freshness::Fresh;
}

/// What grew old while nobody could look is about to be looked at: until then an outage stands.
bool standsUntilHeard(const CheckState &state, const QDateTime &now)
{
    const bool isOver = state.last && state.last->snapshot && state.last->snapshot->nothingReported;
    return state.graceUntil.isValid() && now < state.graceUntil && isBadUntilHeard(state, now) && !isOver;
}

QString silenceOf(const CheckState &state)
{
    if (!state.last)
        return CheckOpinionTexts::tr("not checked yet");
    if (isBlamedOnUs(*state.last))
        return CheckOpinionTexts::tr("this computer was offline – checking again");
    if (state.last->status == Status::Unknown)
        return state.last->reason;
    if (state.status == Status::Unknown)
        return CheckOpinionTexts::tr("%1 – checking again to confirm").arg(state.last->reason);
    return CheckOpinionTexts::tr("the last answer is too old");
}

} // namespace

bool isBlamedOnUs(const Reading &reading)
{
    // A proxy that is dead, or a login page that said so itself, is an answer of its own.
    return reading.status == Status::Unknown && reading.error.kind == Error::Kind::Offline
        && reading.failure != Failure::None && reading.failure != Failure::Proxy;
}

CheckOpinion opinionOf(const Check &check, const CheckState &state, const Network &network,
                       const QDateTime &now)
{
    CheckOpinion opinion{&check, &state};
    const Reading *reading = state.last ? &*state.last : nullptr;
    // What an earlier run knew is all there is before the first look.
    opinion.vendor = reading ? reading->vendor : state.known && state.known->vendor;
    if (!check.problem.isEmpty()) {
        opinion.reason = check.problem;
        opinion.whose = Whose::You;
        return opinion;
    }
    if (network.of(reachOf(check)) != Network::State::Up) {
        opinion.ownOffline = true;
        opinion.whose = Whose::You;
        opinion.reason = network.reason;
        return opinion;
    }
    opinion.freshness = freshnessOf(state, now);
    if (opinion.freshness == Freshness::Expired && standsUntilHeard(state, now))
        opinion.freshness = Freshness::Stale;
    const bool isKnown = state.status != Status::Unknown && opinion.freshness != Freshness::Expired;
    // Our own limits say nothing about a service, and its last good answer is no news about us either.
    const bool isOurs = reading
        && (reading->error.kind == Error::Kind::Ours
            || (reading->status == Status::Unknown && reading->whose == Whose::You
                && !isBlamedOnUs(*reading)));
    // Where strangers answer for neutral addresses too, a bad certificate is nobody's but this network's.
    const bool isIntercepted
        = network.intercepted && reading && reading->error.kind == Error::Kind::Untrusted;
    if (isKnown) {
        opinion.status = state.status;
        opinion.reason = state.known ? state.known->reason : QString();
        opinion.whose = state.known ? state.known->whose : Whose::Unclear;
        if (isIntercepted && isBad(state.status))
            opinion.whose = Whose::You;
    } else {
        opinion.reason = silenceOf(state);
        // A secret that is missing here is nothing the service could help.
        const bool isLocal = reading && reading->error.kind == Error::Kind::Storage;
        opinion.whose = isOurs || isLocal || isIntercepted ? Whose::You : Whose::Unclear;
    }
    return opinion;
}

bool isUnconfirmedNews(const CheckOpinion &opinion)
{
    const auto &last = opinion.state->last;
    return last && opinion.status != Status::Unknown && last->status != Status::Unknown
        && last->status != opinion.status;
}

Evidence evidenceOf(const CheckOpinion &opinion)
{
    Evidence evidence;
    evidence.kind = opinion.check->kind;
    evidence.url = withoutLogin(opinion.check->url); // it is shown everywhere
    evidence.vendor = opinion.vendor;
    evidence.status = opinion.status;
    evidence.reason = opinion.reason;
    evidence.why = reasonCodeOf(opinion);
    if (isUnconfirmedNews(opinion))
        evidence.unconfirmed = opinion.state->last->reason;
    // Words and figures are of one reading: the one the status is from, or the last where there is none.
    const auto &reading = opinion.status != Status::Unknown && opinion.state->known ? opinion.state->known
                                                                                    : opinion.state->last;
    if (reading) {
        evidence.server = reading->server;
        evidence.responseMs = reading->responseMs;
        evidence.httpStatus = reading->httpStatus;
        evidence.at = reading->at;
    }
    return evidence;
}

} // namespace Pilotlamp
