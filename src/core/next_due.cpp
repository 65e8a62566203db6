// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check_state.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int SmallestInterval = 10; ///< seconds
constexpr int SmallestPageInterval = 30; ///< seconds, for public pages
constexpr int LongestBackOff = 30 * 60; ///< seconds
constexpr int LongestRetryAfter = 6 * 3600; ///< seconds; who asks for more is asked again all the same
constexpr int LongestProbeRetryAfter = 10 * 60; ///< seconds; beyond, an outage would be seen too late

/// Twice as long for every refusal after the first, so that a closed door is not hammered.
qint64 backedOff(qint64 seconds, int refusals)
{
    return std::min<qint64>(seconds << std::clamp(refusals - 1, 0, 10), LongestBackOff);
}

/// The plain interval, spread by the jitter.
qint64 usualSeconds(const Policy &policy, const Appetite &appetite)
{
    const double spread = 1.0 + 0.1 * std::clamp(appetite.jitter, -1.0, 1.0);
    return std::max<qint64>(policy.floorSeconds, qRound64(intervalSeconds(policy, appetite) * spread));
}

qint64 wishedSeconds(const CheckState &state, const Policy &policy, const Appetite &appetite)
{
    const Reading &last = *state.last;
    const qint64 usual = usualSeconds(policy, appetite);
    if (last.error.kind == Error::Kind::Blocked && last.vendor)
        return LongestBackOff;
    if (last.error.kind == Error::Kind::Refused && last.vendor)
        return std::max(usual, backedOff(usual, state.unread));
    if (!last.vendor && state.failures > 0 && state.failures <= policy.quickLookSeconds.size())
        return policy.quickLookSeconds.at(state.failures - 1);
    const bool mustConfirm = last.status != Status::Unknown && (state.isSettling() || !state.confirmed);
    return mustConfirm ? policy.floorSeconds : usual;
}

} // namespace

Policy policyFor(const Check &check, bool vendor)
{
    Policy policy;
    const bool isPublicPage = vendor && reachOf(check.url) == Reach::Public;
    policy.floorSeconds = isPublicPage ? SmallestPageInterval : SmallestInterval;
    policy.intervalSeconds = std::max(check.intervalSeconds, policy.floorSeconds);
    return policy;
}

int intervalSeconds(const Policy &policy, const Appetite &appetite)
{
    if (appetite.metered)
        return policy.intervalSeconds * 4;
    return appetite.locked || appetite.onBattery ? policy.intervalSeconds * 2 : policy.intervalSeconds;
}

QDateTime nextDue(const CheckState &state, const Policy &policy, const Appetite &appetite)
{
    if (!state.last)
        return {};
    const int longest = state.last->vendor ? LongestRetryAfter : LongestProbeRetryAfter;
    const qint64 retryAfter = std::min(state.last->retryAfterSeconds, longest);
    return state.last->at.addSecs(std::max(wishedSeconds(state, policy, appetite), retryAfter));
}

} // namespace Pilotlamp
