// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <optional>

namespace Pilotlamp {

/// The keys of a check that only one kind of page knows.
struct PageOptions {
    std::optional<QString> query
        = {}; ///< prometheus: PromQL in place of the alerts; empty where it is no text
    std::optional<bool> requireWatchdog = {}; ///< alertmanager: an alert that always fires must be there
};
PageOptions pageOptionsOf(const Check &check);

} // namespace Pilotlamp
