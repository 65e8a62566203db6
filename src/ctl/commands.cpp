// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

std::span<const Command> commands()
{
    // clang-format off
    static const std::array table {
        Command {"check", "[SERVICE…] [--format text|json|waybar]",
                 "Look at every check once, now, without confirmation",
                 0, -1, {u"format"_s}, {u"text"_s, u"json"_s, u"waybar"_s}, runCheck},
        Command {"watch", "[--format text|json] [--for SECONDS] [--demo]",
                 "Run the whole monitor here; one line per change",
                 0, 0, {u"format"_s, u"for"_s, u"demo"_s}, {u"text"_s, u"json"_s}, runWatch},
        Command {"read", "KIND FILE [PAGE] [--components GLOB]…",
                 "Say what a saved payload says; - is standard input",
                 2, 3, {u"components"_s}, {}, runRead},
        Command {"replay", "FILE|--since DURATION [--policy FILE]",
                 "What would have been told of these readings; - is standard input",
                 0, 1, {u"since"_s, u"policy"_s}, {}, runReplay},
        Command {"config", "check",
                 "Check the config file",
                 1, 2, {}, {}, runConfig},
    };
    // clang-format on
    return table;
}

} // namespace Pilotlamp
