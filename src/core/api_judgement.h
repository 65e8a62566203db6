// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/response.h"
#include "core/service.h"

#include <QDateTime>

namespace Pilotlamp {

/// What the answer to an api check's question for the list of models says: of the key, of the model the check
/// names, and of the service. A server on this computer is its user's own. Pure; `now` in UTC.
Reading judgeApi(const Response &response, const Check &check, const QDateTime &now);

} // namespace Pilotlamp
