// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/check_state.h"

#include <QtAlgorithms>

#include <algorithm>

namespace Pilotlamp {

namespace {

/// A probe that failed, as opposed to one that was merely slow and to a page that reports trouble.
bool isFailure(const Reading &reading)
{
    return isBad(reading.status) && !reading.vendor && !reading.slow;
}

void countRun(CheckState &state, const Reading &reading)
{
    // An outage that shows in many ways (503, no answer) does not flap: only good and bad take turns.
    state.changes <<= 1;
    if (state.run > 0 && isBad(state.runStatus) != isBad(reading.status))
        state.changes |= 1U;
    state.changes &= (1U << (FlapWindow - 1)) - 1; // 21 readings have 20 steps between them
    state.readingCount = std::min(state.readingCount + 1, FlapWindow);

    if (state.run == 0 || state.runStatus != reading.status) {
        state.runStatus = reading.status;
        state.run = 0;
        state.runSince = reading.at;
    }
    ++state.run;

    if (!isFailure(reading)) {
        state.failures = 0;
        state.failingSince = {};
    } else if (state.failures++ == 0) {
        state.failingSince = reading.at;
    }
}

/// Failures of any sort confirm each other: "503, no answer, no answer" is an
/// outage, whatever each attempt said. Once it stands, another name for it needs
/// a run of its own, or a mixed outage would be told anew at every attempt.
bool isConfirmedFailure(const CheckState &state, const Reading &reading, const Policy &policy)
{
    if (isBad(state.status) && state.status != reading.status && state.run < policy.failuresToOffline)
        return false;
    return state.failures >= policy.failuresToOffline
        && state.failingSince.secsTo(reading.at) >= policy.offlineAfterSeconds;
}

/// True where the newest run is long enough to be believed.
bool isConfirmed(const CheckState &state, const Reading &reading, const Policy &policy)
{
    if (reading.status == Status::Maintenance)
        return true;
    if (reading.vendor)
        return state.run >= policy.readingsForVendor;
    if (reading.slow)
        return state.run >= policy.readingsForSlow;
    if (isFailure(reading))
        return isConfirmedFailure(state, reading, policy);
    return state.run >= policy.successesToOnline || (state.confirmed && !isBad(state.status));
}

/// A first reading (at start, or after a wake) has nothing to be compared with:
/// it is shown at once, but not told before it is confirmed. A failed probe is
/// the exception: one lost packet at start must not paint the icon red.
bool isBelievedAtOnce(const CheckState &state, const Reading &reading, bool inGrace)
{
    // What was confirmed bad ends as it does at any other time: by being confirmed well.
    const bool endsOutage = state.confirmed && isBad(state.status) && !isBad(reading.status);
    const bool isFirst = state.status == Status::Unknown || (inGrace && state.run == 1 && !endsOutage);
    return isFirst && !isFailure(reading) && !reading.slow;
}

void judgeFlapping(Step &step, const Reading &reading, const Policy &policy)
{
    CheckState &state = step.state;
    const int percent = static_cast<int>(qPopulationCount(state.changes)) * 100 / (FlapWindow - 1);
    if (!state.unstable && percent > policy.unstablePercent) {
        state.unstable = true;
        step.events.append({Event::Type::Unstable, state.status, state.status, reading.at});
    } else if (state.unstable && percent < policy.calmPercent) {
        state.unstable = false;
        step.events.append({Event::Type::CalmAgain, state.status, state.status, reading.at});
    }
}

/// Knowledge this old no longer counts; without this, the next attempt would make it look fresh again. A wait
/// that the server asked for is no silence: under a long Retry-After every attempt would else be a first one,
/// and no overload would ever be confirmed.
bool isExpired(const CheckState &state, int askedToWaitSeconds, const QDateTime &now)
{
    const qint64 patience
        = std::max(qint64(ExpiredIntervals) * state.intervalSeconds,
                   std::max(0, askedToWaitSeconds) + qint64(StaleIntervals) * state.intervalSeconds);
    return state.knownAt.isValid() && state.knownAt.secsTo(now) >= patience;
}

/// Trouble that is seen again after a silence is the same trouble; only a page may name another one at once.
bool isSameTrouble(const CheckState &state, const Reading &reading)
{
    return isBadUntilHeard(state, reading.at) && isBad(reading.status)
        && (!reading.vendor || reading.status == state.status);
}

/// A grace holds back new bad news. What was bad before is still so, and known to be.
void seeAgain(CheckState &state, const Reading &reading)
{
    state.knownAt = reading.at;
    if (state.status == reading.status)
        state.known = reading;
}

/// What is left of a state whose knowledge expired: the next reading is a first one.
CheckState afterSilence(const CheckState &before)
{
    CheckState state = withGrace(before, before.graceUntil);
    state.status = Status::Unknown;
    state.confirmed = false;
    state.known.reset();
    return state;
}

bool saysNothing(const std::optional<Reading> &reading)
{
    return reading && reading->snapshot && reading->snapshot->nothingReported;
}

/// A page that was read twice and no longer speaks of the model it follows: what it said before is over, and
/// nothing stands in its place.
void forgetWhatIsOver(Step &step, const CheckState &before, const Policy &policy)
{
    CheckState &state = step.state;
    const bool isTwice = policy.readingsForVendor < 2 || saysNothing(before.last);
    if (state.status == Status::Unknown || !saysNothing(state.last) || !isTwice)
        return;
    step.events.append({Event::Type::StatusChanged, state.status, Status::Unknown, state.last->at});
    state = afterSilence(state);
}

void adopt(Step &step, const Reading &reading, bool confirmed)
{
    CheckState &state = step.state;
    if (state.status != reading.status) {
        step.events.append({Event::Type::StatusChanged, state.status, reading.status, reading.at});
        if (state.status != Status::Unknown)
            state.changedAt = reading.at;
        state.status = reading.status;
        state.since = isFailure(reading) ? state.failingSince : state.runSince;
    }
    state.confirmed = confirmed;
    state.known = reading;
}

} // namespace

Step advance(const CheckState &before, const Reading &reading, const Policy &policy)
{
    Step step{before, {}};
    CheckState &state = step.state;
    // A page's word that was shared between checks, and handed out twice, confirms nothing.
    const bool isSameReport
        = before.last && before.last->vendor && reading.vendor && before.last->at == reading.at;
    if (isSameReport)
        return step;
    state.last = reading;
    if (reading.status == Status::Unknown) {
        ++state.unread;
        forgetWhatIsOver(step, before, policy);
        return step;
    }
    state.unread = 0;

    const bool inGrace = state.graceUntil.isValid() && reading.at < state.graceUntil;
    const bool goesOn = isSameTrouble(state, reading);
    if (inGrace && isFailure(reading)) {
        if (goesOn)
            seeAgain(state, reading);
        return step;
    }
    if (!goesOn && isExpired(state, before.last ? before.last->retryAfterSeconds : -1, reading.at)) {
        if (state.status != Status::Unknown)
            step.events.append({Event::Type::StatusChanged, state.status, Status::Unknown, reading.at});
        state = afterSilence(state);
    }
    state.knownAt = reading.at;
    countRun(state, reading);
    if (isConfirmed(state, reading, policy))
        adopt(step, reading, true);
    else if (isBelievedAtOnce(state, reading, inGrace))
        adopt(step, reading, false);
    else if (state.status == reading.status)
        state.known = reading;
    judgeFlapping(step, reading, policy);
    return step;
}

bool isBadUntilHeard(const CheckState &state, const QDateTime &now)
{
    return state.confirmed && isBad(state.status) && state.knownAt.isValid()
        && state.knownAt.secsTo(now) < LostReportSeconds;
}

CheckState withGrace(const CheckState &before, const QDateTime &until)
{
    CheckState state = before;
    state.graceUntil = until;
    state.run = 0;
    state.runStatus = Status::Unknown;
    state.failures = 0;
    state.failingSince = {};
    return state;
}

CheckState stateOfOneReading(const Reading &reading)
{
    CheckState state;
    state.status = reading.status;
    state.confirmed = reading.status != Status::Unknown;
    state.since = reading.at;
    state.last = reading;
    if (state.confirmed) {
        state.known = reading;
        state.knownAt = reading.at;
        state.runStatus = reading.status;
        state.run = 1;
        state.runSince = reading.at;
    } else {
        state.unread = 1;
    }
    return state;
}

} // namespace Pilotlamp
