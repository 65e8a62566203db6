// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ctl/command.h"

namespace Pilotlamp {

/// `config import FILE`: takes another program's services into the config; gives the exit code.
int importConfig(const Invocation &invocation);
/// `config export [FILE]`: the config as it is used, to a file or standard output.
void exportConfig(const Invocation &invocation, const Done &done);

} // namespace Pilotlamp
