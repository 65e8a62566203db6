// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/probe.h"

namespace Pilotlamp {

/// Asks an API for the list of its models, with the key that the attempt was given. The key goes to that
/// address alone: a redirect is not followed.
void probeApi(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take);

} // namespace Pilotlamp
