// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status.h"

namespace Pilotlamp {

/// What a monitoring server knows of one host or service, beside its state.
struct Monitored {
    Status hard = Status::Unknown; ///< the state the server has confirmed
    bool checked = false; ///< false: never looked at yet
    bool reachable = true; ///< false: hidden behind a parent that is down
    bool setAside = false; ///< acknowledged, or in a scheduled downtime
    bool flapping = false;
};

/// The one status of it: nothing is claimed of what was never checked or cannot be reached, what people have
/// set aside is Maintenance, and what flaps is never worse than Overload.
Status statusOf(const Monitored &facts);

} // namespace Pilotlamp
