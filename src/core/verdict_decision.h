// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check_opinion.h"
#include "core/reason_code.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Pilotlamp {

/// What decides: status, whose and the sentence.
struct Decision {
    Status status = Status::Unknown;
    Whose whose = Whose::Unclear;
    QString reason = {};
    const CheckOpinion *by = nullptr;
    QString code = {}; ///< where the reason says more than the opinion it is by
};

/// Weighs the status page against the own check: a page that reports a problem is believed, one that reports
/// none is not, where the own check fails.
Decision decide(const QList<CheckOpinion> &opinions, const QDateTime &now);
/// The code of a decision: that of the check that decided, or what the joining found beyond it.
ReasonCode reasonCodeOf(const Decision &decision);
/// The page was read, and does not mention the model that is followed: nothing failed, and nothing is known.
bool saysNothingReported(const CheckOpinion &opinion);

} // namespace Pilotlamp
