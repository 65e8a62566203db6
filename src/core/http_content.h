// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/http_options.h"
#include "core/response.h"
#include "core/status.h"

namespace Pilotlamp {

/// Whether an answer holds what the check asks for.
struct ContentFinding {
    Status status
        = Status::Online; ///< Online: as asked; Offline: wrong content; Unknown: could not be judged
    QString reason = {}; ///< what is wrong, after "answered 200 OK, but"
};

/// Looks for everything the options ask for; the first that is missing decides.
ContentFinding findContent(const Response &response, const HttpOptions &options);

} // namespace Pilotlamp
