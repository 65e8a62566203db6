// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/probe.h"

namespace Pilotlamp {

/// Asks a domain's registry over RDAP until when it is registered: the server that the key `rdap` names, or
/// the one that the list of registries has for it.
void probeDomain(Fetcher &fetcher, const Check &check, QObject *context, TakeReading take);

} // namespace Pilotlamp
