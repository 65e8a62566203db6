// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/status.h"
#include "providers/kind.h"

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

/// Adds what one answer lists to the page; how many services were in it.
using AddObjects = Result<int> (*)(Page &page, const QByteArray &body, qsizetype cap);
/// A page of two answers, one of hosts and one of services in any order; hosts alone are refused: they prove
/// nothing about what runs on them.
Result<Page> pageOfHostsAndServices(const Payload &payload, QLatin1StringView title, AddObjects add);

} // namespace Pilotlamp
