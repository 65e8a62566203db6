// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/probe.h"

namespace Pilotlamp {

/// Asks systemd over D-Bus for the state of a unit: the system's manager, or with `userUnit` the user's.
void probeUnit(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take);

} // namespace Pilotlamp
