// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check_state.h"
#include "core/verdict.h"

namespace Pilotlamp {

/// One check as it takes part in the verdict.
struct CheckOpinion {
    const Check *check = nullptr;
    const CheckState *state = nullptr;
    bool vendor = false;
    bool ownOffline = false;
    Status status = Status::Unknown; ///< Unknown: has nothing to say
    Freshness freshness = Freshness::Expired;
    QString reason = {}; ///< of its status, or why it has nothing to say
    Whose whose = Whose::Unclear;
};

/// What a check has to say now, given this machine's own network.
CheckOpinion opinionOf(const Check &check, const CheckState &state, const Network &network,
                       const QDateTime &now);
/// True where it got no answer while this computer was offline: old news once it is not.
bool isBlamedOnUs(const Reading &reading);
/// The same as a line for people to look into.
Evidence evidenceOf(const CheckOpinion &opinion);

/// True where the last attempt says otherwise than what is known, and is not confirmed yet.
bool isUnconfirmedNews(const CheckOpinion &opinion);

} // namespace Pilotlamp
