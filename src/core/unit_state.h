// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"

namespace Pilotlamp {

/// What systemd says of a unit, in its own words.
struct UnitState {
    QString load = {}; ///< "loaded", "not-found", "masked"
    QString active = {}; ///< "active", "failed" …
    QString sub = {}; ///< "running", "exited" …
    QString result = {}; ///< of a service that failed: "exit-code", "oom-kill" …

    bool operator==(const UnitState &) const = default;
};

/// What a unit's state means; whatever is wrong is wrong on this computer. `now` in UTC.
Reading judgeUnit(const UnitState &state, const Check &check, const QDateTime &now);
/// Why a systemd check cannot be carried out as it is written; empty where it can.
QString unitProblem(const Check &check);

} // namespace Pilotlamp
