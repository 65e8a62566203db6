// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace Pilotlamp {

/// What the help says of a command beyond its row in the table.
struct CommandHelp {
    const char *name = "";
    const char *details = ""; ///< defaults and whatever else one must know; may be empty
    const char *exits = ""; ///< "CODE  meaning", one a line
    const char *examples = ""; ///< command lines that run as they stand, one a line
};

/// One row for each command.
std::span<const CommandHelp> commandHelp();
/// The row of a command; an empty one where there is none.
CommandHelp helpOf(const QString &command);

} // namespace Pilotlamp
