// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/monitored.h"

#include "providers/json.h"

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

Result<Page> pageOfHostsAndServices(const Payload &payload, QLatin1StringView title, AddObjects add)
{
    Page page;
    const Result<int> first = add(page, payload.body, payload.cap);
    if (!first)
        return first.error();
    if (payload.second.isEmpty() && *first == 0)
        return notOfKind(title);
    if (!payload.second.isEmpty()) {
        if (const Result<int> second = add(page, payload.second, payload.cap); !second)
            return second.error();
    }
    mergeById(page.leaves);
    return page;
}

} // namespace Pilotlamp
