// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/voice.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pilotlamp {

namespace {

struct VoiceTexts {
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

QString silenceOf(const CheckState &state)
{
    if (!state.last)
        return VoiceTexts::tr("not checked yet");
    if (state.last->status == Status::Unknown)
        return state.last->reason;
    if (state.status == Status::Unknown)
        return VoiceTexts::tr("%1 – checking again to confirm").arg(state.last->reason);
    return VoiceTexts::tr("the last answer is too old");
}

} // namespace

Voice voiceOf(const Check &check, const CheckState &state, const Network &network, const QDateTime &now)
{
    Voice voice{&check, &state};
    const Reading *reading = state.last ? &*state.last : nullptr;
    voice.vendor = reading && reading->vendor;
    if (!check.problem.isEmpty()) {
        voice.reason = check.problem;
        voice.whose = Whose::You;
        return voice;
    }
    if (network.of(reachOf(check.url)) != Network::State::Up) {
        voice.ownOffline = true;
        voice.whose = Whose::You;
        voice.reason = network.reason;
        return voice;
    }
    voice.freshness = freshnessOf(state, now);
    const bool isKnown = state.status != Status::Unknown && voice.freshness != Freshness::Expired;
    // Our own limits say nothing about a service, and its last good answer is no news about us either.
    const bool isOurs = reading
        && (reading->error.kind == Error::Kind::Ours
            || (reading->status == Status::Unknown && reading->whose == Whose::You));
    // Where strangers answer for neutral addresses too, a bad certificate is nobody's but this network's.
    const bool isIntercepted
        = network.intercepted && reading && reading->error.kind == Error::Kind::Untrusted;
    if (isKnown) {
        voice.status = state.status;
        voice.reason = state.known ? state.known->reason : QString();
        voice.whose = state.known ? state.known->whose : Whose::Unclear;
        if (isIntercepted && isBad(state.status))
            voice.whose = Whose::You;
    } else {
        voice.reason = silenceOf(state);
        // A secret that is missing here is nothing the service could help.
        const bool isLocal = reading && reading->error.kind == Error::Kind::Storage;
        voice.whose = isOurs || isLocal || isIntercepted ? Whose::You : Whose::Unclear;
    }
    return voice;
}

Evidence evidenceOf(const Voice &voice)
{
    Evidence evidence;
    evidence.kind = voice.check->kind;
    evidence.url = voice.check->url;
    evidence.vendor = voice.vendor;
    evidence.status = voice.status;
    evidence.reason = voice.reason;
    evidence.why = reasonCodeOf(voice);
    // Words and figures are of one reading: the one the status is from, or the last where there is none.
    const auto &reading
        = voice.status != Status::Unknown && voice.state->known ? voice.state->known : voice.state->last;
    if (reading) {
        evidence.responseMs = reading->responseMs;
        evidence.httpStatus = reading->httpStatus;
        evidence.at = reading->at;
    }
    return evidence;
}

} // namespace Pilotlamp
