// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check_state.h"

namespace Pilotlamp {

/// Why a check is not asked sooner.
enum class WaitReason : quint8 {
    Usual, ///< its interval, or a recheck
    TheirWish, ///< Retry-After
    TooManyRequests, ///< 429 without a time
    Refused, ///< the page refuses again and again
    Blocked, ///< the page lets no program in
    Endless, ///< its last answer had no end
    Metered,
    OnBattery,
    Locked,
};

/// When a check comes next, and why not sooner.
struct NextCheck {
    QDateTime at = {}; ///< UTC; invalid: not planned
    WaitReason why = WaitReason::Usual;
};

/// What the wait that nextDue() gives is for.
WaitReason waitReason(const CheckState &state, const Policy &policy,
                      const PollingConditions &pollingConditions);
/// The reason in a few words, to stand behind the time; empty for the usual one.
QString waitReasonText(WaitReason reason);

} // namespace Pilotlamp
