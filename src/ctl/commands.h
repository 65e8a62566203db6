// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"
#include "store/config_file.h"

#include <optional>

namespace Pilotlamp {

/// The configuration a command works on. Complains and calls `done(65)` where there is none that can be used;
/// the last good copy is used with a complaint.
std::optional<LoadedConfig> configFor(const Invocation &invocation, const Done &done);

void runCheck(const Invocation &invocation, const Done &done);
void runWatch(const Invocation &invocation, const Done &done);
void runRead(const Invocation &invocation, const Done &done);
void runReplay(const Invocation &invocation, const Done &done);
void runConfig(const Invocation &invocation, const Done &done);

} // namespace Pilotlamp
