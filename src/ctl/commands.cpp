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
        Command {"check", "[SERVICE…] [--format text|json|waybar|openmetrics]",
                 "Look at every check once, now, without confirmation",
                 0, -1, {u"format"_s}, {u"text"_s, u"json"_s, u"waybar"_s, u"openmetrics"_s}, runCheck},
        Command {"watch", "[--format text|json] [--for SECONDS] [--demo]",
                 "Run the whole monitor here; one line per change",
                 0, 0, {u"format"_s, u"for"_s, u"demo"_s}, {u"text"_s, u"json"_s}, runWatch},
        Command {"explain", "SERVICE|URL [--format text|json]",
                 "Find out why: network, names, connection, encryption, answer, content, status page",
                 1, 1, {u"format"_s}, {u"text"_s, u"json"_s}, runExplain},
        Command {"calendar", "[SERVICE…]",
                 "Print the planned maintenance of the services as an iCalendar file",
                 0, -1, {}, {}, runCalendar},
        Command {"read", "KIND FILE [SECOND] [--components GLOB]…",
                 "Say what a saved payload says; - is standard input",
                 2, 3, {u"components"_s}, {}, runRead},
        Command {"replay", "FILE|--since DURATION [--policy FILE]",
                 "What would have been told of these readings; - is standard input",
                 0, 1, {u"since"_s, u"policy"_s}, {}, runReplay},
        Command {"detect", "URL",
                 "Say which kind of status page this is: kind, base address, title",
                 1, 1, {}, {}, runDetect},
        Command {"catalogue", "[WORDS]",
                 "List services that can be picked by name: name, kind, address",
                 0, -1, {}, {}, runCatalogue},
        Command {"report", "SERVICE [--since DURATION] [--format markdown|html|json] [--redact]",
                 "An outage to hand on, the last 1d unless told; --redact hides private hosts too",
                 1, 1, {u"format"_s, u"since"_s, u"redact"_s}, {u"markdown"_s, u"html"_s, u"json"_s}, runReport},
        Command {"history", "SERVICE [--since DURATION] [--notices|--impact] [--format text|csv|json]",
                 "Tell what a service did, the last 7d unless told; with --notices the popups, of all without SERVICE; "
                 "with --impact what it cost you, by month",
                 0, 1, {u"format"_s, u"since"_s, u"notices"_s, u"impact"_s}, {u"text"_s, u"csv"_s, u"json"_s}, runHistory},
        Command {"act", "SERVICE PART acknowledge|downtime|recheck [--comment TEXT] [--for DURATION]",
                 "Tell a service's monitoring server what to do about a problem; a downtime lasts 1h unless told",
                 3, 3, {u"comment"_s, u"for"_s}, {}, runAct},
        Command {"config", "check|import FILE|export [FILE]",
                 "Check the config; add services from Uptime Kuma, Gatus or a list of addresses; print it",
                 1, 2, {}, {}, runConfig},
        Command {"status", "[--format text|json|waybar]",
                 "What the running tray shows; always exits 0 where there is one",
                 0, 0, {u"format"_s}, {u"text"_s, u"json"_s, u"waybar"_s}, runStatus},
        Command {"refresh", "",
                 "Make the running tray look at everything again now",
                 0, 0, {}, {}, runRefresh},
        Command {"pause", "[DURATION]",
                 "Stop the running tray's checks, for 30m, 4h … or until told; 0 goes on",
                 0, 1, {}, {}, runPause},
        Command {"snooze", "SERVICE DURATION",
                 "No popups of a service for 30m, 4h, 2d …; 0 ends it",
                 2, 2, {}, {}, runSnooze},
        Command {"wait", "SERVICE [--stable DURATION] [--timeout DURATION] [-- CMD…]",
                 "Wait until the running tray says it is online, then run CMD and exit with its code",
                 1, 1, {u"stable"_s, u"timeout"_s}, {}, runWait, true},
    };
    // clang-format on
    return table;
}

} // namespace Pilotlamp
