// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

namespace Pilotlamp {

/// Why a starttls check cannot be carried out as it is written; empty where it can.
QString startTlsProblem(const Check &check);
/// The same of a websocket check.
QString webSocketProblem(const Check &check);

} // namespace Pilotlamp
