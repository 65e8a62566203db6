// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"

#include <QDateTime>
#include <QList>

#include <optional>

namespace Pilotlamp {

/// The times and counts of confirmation; defaults are the product's promises.
struct Policy {
    int intervalSeconds = 60;
    int floorSeconds = 10; ///< never asked more often, except for the quick looks after a failure
    int failuresToOffline = 3;
    int offlineAfterSeconds = 45; ///< since the first failure of the run
    int successesToOnline = 2;
    int readingsForVendor = 2; ///< equal readings before a page's new word is believed
    int readingsForSlow = 3;
    QList<int> quickRetrySeconds = {5, 15, 25}; ///< after the first, second, third failure of a run
    int unstablePercent = 50; ///< above: unstable
    int calmPercent = 25; ///< below: calm again

    bool operator==(const Policy &) const = default;
};
/// The shortest interval of a check in seconds: 30 for a status page on the public internet, else 10.
int shortestInterval(const Check &check, bool isPage);
/// The policy for one check: its interval raised to the shortest one.
Policy policyFor(const Check &check, bool isPage);

/// How many readings flapping is judged over.
inline constexpr int FlapWindow = 21;
/// Intervals without knowledge until what is shown is stale (the icon hollow), and until it is Unknown.
inline constexpr int StaleIntervals = 2;
inline constexpr int ExpiredIntervals = 5;
/// So long, in seconds, a bad word that is no longer heard is not over.
inline constexpr qint64 LostReportSeconds = 24 * 3600;

/// What we believe about one check after confirmation, and what speaks against it.
struct CheckState {
    Status status = Status::Unknown; ///< confirmed (hard), or set by a first reading
    bool confirmed = false; ///< false: set by a first reading only, not yet to be told
    QDateTime since = {}; ///< UTC, when this status began (first reading of its run)
    std::optional<Reading> last = {}; ///< the newest reading, whatever it says
    std::optional<Reading> known = {}; ///< the newest reading that agrees with `status`
    QDateTime knownAt = {}; ///< when anything was known last: any reading that is not Unknown
    Status runStatus = Status::Unknown; ///< the status of the newest run of equal known readings
    int run = 0; ///< its length
    QDateTime runSince = {};
    int failures = 0; ///< known bad probe readings in a row that are not merely slow
    QDateTime failingSince = {};
    int unread = 0; ///< Unknown readings in a row
    quint32 changes = 0; ///< bit i: the i-th newest reading went from good to bad or back
    int readingCount = 0; ///< known readings since the start, counted up to FlapWindow
    bool unstable = false;
    QDateTime changedAt = {}; ///< when one known status followed another
    QDateTime graceUntil = {}; ///< until then failures do not count, and nothing is told
    int intervalSeconds = 60; ///< the interval it is asked at present; missed ones age the knowledge

    bool isSettling() const { return run > 0 && runStatus != status; } ///< something else is being confirmed
};

/// True where it was confirmed bad within the last day: neither silence nor a grace makes it well.
bool isBadUntilHeard(const CheckState &state, const QDateTime &now);

/// What changed in one check.
struct Event {
    enum class Type : quint8 { StatusChanged, Unstable, CalmAgain };
    Type type = Type::StatusChanged;
    Status from = Status::Unknown;
    Status to = Status::Unknown;
    QDateTime at = {};

    bool operator==(const Event &) const = default;
};

/// The next state and what changed on the way.
struct Step {
    CheckState state = {};
    QList<Event> events = {};
};

/// Confirmation, flapping and grace: one reading into one state.
Step advance(const CheckState &state, const Reading &reading, const Policy &policy);

/// The state at the begin of a grace (start, wake, network change): runs start anew, what is known stays.
CheckState withGrace(const CheckState &state, const QDateTime &until);

/// The state a single reading gives without any confirmation (`pilotlampctl check`, "Test now").
CheckState stateOfOneReading(const Reading &reading);

/// How eager we may be: the surroundings' wish to be asked less, and the user's to be asked soon.
struct PollingConditions {
    bool onBattery = false;
    bool metered = false;
    bool locked = false;
    double jitter = 0; ///< −1 … 1, spread over ±10 % of the interval

    bool operator==(const PollingConditions &) const = default;
};

/// The interval in these surroundings, in seconds: longer on
/// battery, on a metered link and behind a locked screen.
int intervalSeconds(const Policy &policy, const PollingConditions &pollingConditions);

/// What the next look is for, and so how exact its time is.
enum class DueKind : quint8 {
    Regular, ///< the interval: counted from plan to plan, so that it is kept
    QuickRetry, ///< confirms a failure, so long after it
    NotBefore, ///< the server's wish, a back-off, the floor: rather later than sooner
};
DueKind dueKind(const CheckState &state, const Policy &policy);

/// When to look next: quick looks after a failure, the floor while a page's
/// word is being confirmed, Retry-After, back-off for walls, refusals and
/// 429, half the interval for a while after a change, else the interval.
/// `planned`: when the last look was to begin; a slow answer does not move what is regular.
QDateTime nextDue(const CheckState &state, const Policy &policy, const PollingConditions &pollingConditions,
                  const QDateTime &planned = {});

/// The soonest an attempt on demand may come: the floor and the
/// server's Retry-After hold for everybody. Invalid: at once.
QDateTime earliestDue(const CheckState &state, const Policy &policy);

} // namespace Pilotlamp
