// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Pilotlamp {

/// Raises the soft limit of open files to the hard one (at most 65,536) and returns what it is now.
/// For the programs to call once at start: a shortage of descriptors looks like an outage from inside.
int raiseDescriptorLimit();
/// How many files this process may have open.
int descriptorLimit();
/// True while nearly all descriptors are in use: what fails now may fail because of us.
bool descriptorsAreShort();

} // namespace Pilotlamp
