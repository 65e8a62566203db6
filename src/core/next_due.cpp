// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check_state.h"

#include "core/probe_kind.h"
#include "core/wait_reason.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int SmallestInterval = 10; ///< seconds
constexpr int SmallestPageInterval = 30; ///< seconds, for public pages
constexpr int LongestBackOff = 30 * 60; ///< seconds
constexpr int LongestRetryAfter = 6 * 3600; ///< seconds; who asks for more is asked again all the same
constexpr int LongestProbeRetryAfter = 10 * 60; ///< seconds; beyond, an outage would be seen too late
constexpr qint64 LivelySeconds = 180; ///< so long after a change it is looked at twice as often
constexpr int TooManyRequests = 429;
constexpr qint64 EndlessIntervals = 4; ///< who answers without an end costs us a MiB each time

/// Twice as long for every refusal after the first, so that a closed door is not hammered.
qint64 backedOff(qint64 seconds, int refusals)
{
    return std::min<qint64>(seconds << std::clamp(refusals - 1, 0, 10), LongestBackOff);
}

/// The plain interval, spread by the jitter.
qint64 usualSeconds(const Policy &policy, const PollingConditions &pollingConditions)
{
    const double spread = 1.0 + 0.1 * std::clamp(pollingConditions.jitter, -1.0, 1.0);
    return std::max<qint64>(policy.floorSeconds,
                            qRound64(intervalSeconds(policy, pollingConditions) * spread));
}

struct Wish {
    qint64 seconds = 0;
    DueKind kind = DueKind::NotBefore;
    WaitReason why = WaitReason::Usual;
};

struct WaitTexts {
    Q_DECLARE_TR_FUNCTIONS(WaitReason)
};

WaitReason surroundingsReason(const PollingConditions &pollingConditions)
{
    if (pollingConditions.metered)
        return WaitReason::Metered;
    if (pollingConditions.onBattery)
        return WaitReason::OnBattery;
    return pollingConditions.locked ? WaitReason::Locked : WaitReason::Usual;
}

Wish wishOf(const CheckState &state, const Policy &policy, const PollingConditions &pollingConditions)
{
    const Reading &last = *state.last;
    const qint64 usual = usualSeconds(policy, pollingConditions);
    if (last.error.kind == Error::Kind::Blocked && last.vendor)
        return {LongestBackOff, DueKind::NotBefore, WaitReason::Blocked};
    if (last.error.kind == Error::Kind::Refused && last.vendor)
        return {std::max(usual, backedOff(usual, state.unread)), DueKind::NotBefore, WaitReason::Refused};
    if (last.httpStatus == TooManyRequests && !last.vendor)
        return {std::max(usual, std::min<qint64>(backedOff(usual, state.failures), LongestProbeRetryAfter)),
                DueKind::NotBefore, WaitReason::TooManyRequests};
    if (last.failure == Failure::Endless)
        return {std::min<qint64>(usual * EndlessIntervals, LongestBackOff), DueKind::NotBefore,
                WaitReason::Endless};
    if (!last.vendor && state.failures > 0 && state.failures <= policy.quickRetrySeconds.size())
        return {policy.quickRetrySeconds.at(state.failures - 1), DueKind::QuickRetry};
    const bool isUncounted = isBad(last.status) && !last.vendor && !last.slow && state.failures == 0;
    const bool mustConfirm
        = last.status != Status::Unknown && (state.isSettling() || !state.confirmed || isUncounted);
    if (mustConfirm)
        return {policy.floorSeconds};
    const bool isLively = state.changedAt.isValid() && state.changedAt.secsTo(last.at) < LivelySeconds;
    return {isLively ? std::max<qint64>(policy.floorSeconds, usual / 2) : usual, DueKind::Regular,
            surroundingsReason(pollingConditions)};
}

/// The server's own wish, as far as it is honoured; -1 where it has none.
qint64 retryAfterSeconds(const Reading &last)
{
    return std::min(last.retryAfterSeconds, last.vendor ? LongestRetryAfter : LongestProbeRetryAfter);
}

} // namespace

int shortestInterval(const Check &check, bool isPage)
{
    if (const ProbeKind *probe = probeKindOf(check.kind))
        return probe->floorSeconds;
    return isPage && reachOf(check) == Reach::Public ? SmallestPageInterval : SmallestInterval;
}

Policy policyFor(const Check &check, bool isPage)
{
    Policy policy;
    policy.floorSeconds = shortestInterval(check, isPage);
    policy.intervalSeconds = std::max(check.intervalSeconds, policy.floorSeconds);
    return policy;
}

int intervalSeconds(const Policy &policy, const PollingConditions &pollingConditions)
{
    if (pollingConditions.metered)
        return policy.intervalSeconds * 4;
    return pollingConditions.locked || pollingConditions.onBattery ? policy.intervalSeconds * 2
                                                                   : policy.intervalSeconds;
}

DueKind dueKind(const CheckState &state, const Policy &policy)
{
    const bool isAsked = state.last && retryAfterSeconds(*state.last) <= 0;
    return isAsked ? wishOf(state, policy, {}).kind : DueKind::NotBefore;
}

QDateTime nextDue(const CheckState &state, const Policy &policy, const PollingConditions &pollingConditions,
                  const QDateTime &planned)
{
    if (!state.last)
        return {};
    const QDateTime &at = state.last->at;
    const Wish wish = wishOf(state, policy, pollingConditions);
    if (!planned.isValid() || planned > at || dueKind(state, policy) != DueKind::Regular)
        return at.addSecs(std::max(wish.seconds, retryAfterSeconds(*state.last)));
    // An answer that took long is still given a rest before the next question. A page that was read keeps
    // nearly all of its floor: what is asked sooner would be shown the same answer.
    const qint64 rest = state.last->vendor ? wish.seconds * 9 / 10 : policy.floorSeconds / 2;
    return std::max(planned.addSecs(wish.seconds), at.addSecs(rest));
}

WaitReason waitReason(const CheckState &state, const Policy &policy,
                      const PollingConditions &pollingConditions)
{
    if (!state.last)
        return WaitReason::Usual;
    const Wish wish = wishOf(state, policy, pollingConditions);
    return retryAfterSeconds(*state.last) > wish.seconds ? WaitReason::TheirWish : wish.why;
}

QString waitReasonText(WaitReason reason)
{
    switch (reason) {
    case WaitReason::Usual:
        return {};
    case WaitReason::TheirWish:
        return WaitTexts::tr("their server asked to wait");
    case WaitReason::TooManyRequests:
        return WaitTexts::tr("their server gets too many requests");
    case WaitReason::Refused:
        return WaitTexts::tr("their page keeps rejecting requests");
    case WaitReason::Blocked:
        return WaitTexts::tr("their page blocks programs");
    case WaitReason::Endless:
        return WaitTexts::tr("its last answer did not end");
    case WaitReason::Metered:
        return WaitTexts::tr("less often on a metered connection");
    case WaitReason::OnBattery:
        return WaitTexts::tr("less often on battery");
    case WaitReason::Locked:
        return WaitTexts::tr("less often while the screen is locked");
    }
    return {};
}

QDateTime earliestDue(const CheckState &state, const Policy &policy)
{
    if (!state.last)
        return {};
    const bool isUnwelcome = state.last->httpStatus == TooManyRequests
        || (state.last->vendor && state.last->error.kind == Error::Kind::Blocked);
    const qint64 least = isUnwelcome ? policy.intervalSeconds : policy.floorSeconds;
    return state.last->at.addSecs(std::max(least, retryAfterSeconds(*state.last)));
}

} // namespace Pilotlamp
