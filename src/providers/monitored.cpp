// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/monitored.h"

namespace Pilotlamp {

Status statusOf(const Monitored &facts)
{
    const bool isProblem = facts.hard == Status::Offline || facts.hard == Status::Overload;
    if (facts.setAside && (isProblem || facts.hard == Status::Online))
        return Status::Maintenance;
    if (!facts.checked || !facts.reachable)
        return Status::Unknown;
    if (facts.flapping && (isProblem || facts.hard == Status::Online))
        return Status::Overload;
    return facts.hard;
}

} // namespace Pilotlamp
