// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/commands.h"

#include "ctl/language.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

std::span<const Command> commands()
{
    // clang-format off
    static const std::array table {
        Command {"check", "[SERVICE…] [--format text|json|waybar|openmetrics] [--components-of SERVICE]…",
                 QT_TRANSLATE_NOOP("Terminal", "Run every check once and print the result"),
                 0, -1, {u"format"_s, u"components-of"_s}, {u"text"_s, u"json"_s, u"waybar"_s, u"openmetrics"_s}, runCheck},
        Command {"watch", "[--format text|json] [--for DURATION] [--demo]",
                 QT_TRANSLATE_NOOP("Terminal", "Run the whole monitor here and print one line per change"),
                 0, 0, {u"format"_s, u"for"_s, u"demo"_s}, {u"text"_s, u"json"_s}, runWatch},
        Command {"explain", "SERVICE|HOST|URL [--format text|json]",
                 QT_TRANSLATE_NOOP("Terminal", "Find out why: network, DNS, connection, encryption, answer, content, status page"),
                 1, 1, {u"format"_s}, {u"text"_s, u"json"_s}, runExplain},
        Command {"run", "[--wait] [--retries N] -- CMD…",
                 QT_TRANSLATE_NOOP("Terminal", "Run a command; if it fails, say whether it is them or you"),
                 0, 0, {u"wait"_s, u"retries"_s}, {}, runRun, true, false},
        Command {"prompt", "",
                 QT_TRANSLATE_NOOP("Terminal", "Print a symbol and a count for shell prompts and status lines"),
                 0, 0, {}, {}, runPrompt, false, true},
        Command {"list", "[--format text|json|ids]",
                 QT_TRANSLATE_NOOP("Terminal", "List the configured services"),
                 0, 0, {u"format"_s}, {u"text"_s, u"json"_s, u"ids"_s}, runList},
        Command {"add", "URL|NAME [--name NAME] [--id ID] [--group GROUP] [--kind KIND]",
                 QT_TRANSLATE_NOOP("Terminal", "Add a service by its address, or by its name in the catalogue"),
                 1, -1, {u"name"_s, u"id"_s, u"group"_s, u"kind"_s}, {}, runAdd},
        Command {"edit", "SERVICE [KEY=VALUE…]",
                 QT_TRANSLATE_NOOP("Terminal", "Change a service"),
                 1, -1, {}, {}, runEdit},
        Command {"remove", "SERVICE",
                 QT_TRANSLATE_NOOP("Terminal", "Remove a service"),
                 1, 1, {}, {}, runRemove},
        Command {"open", "SERVICE",
                 QT_TRANSLATE_NOOP("Terminal", "Open the page of a service in the browser"),
                 1, 1, {}, {}, runOpen},
        Command {"calendar", "[SERVICE…]",
                 QT_TRANSLATE_NOOP("Terminal", "Print the planned maintenance of the services as an iCalendar file"),
                 0, -1, {}, {}, runCalendar},
        Command {"read", "KIND FILE [SECOND] [--components GLOB]…",
                 QT_TRANSLATE_NOOP("Terminal", "Parse a saved status page (\"-\" reads stdin)"),
                 2, 3, {u"components"_s}, {}, runRead},
        Command {"replay", "FILE|--since DURATION [--policy FILE]",
                 QT_TRANSLATE_NOOP("Terminal", "Replay recorded checks and show which notifications would have been sent"),
                 0, 1, {u"since"_s, u"policy"_s}, {}, runReplay},
        Command {"detect", "URL",
                 QT_TRANSLATE_NOOP("Terminal", "Find out which type of status page this is"),
                 1, 1, {}, {}, runDetect},
        Command {"catalogue", "[WORDS]",
                 QT_TRANSLATE_NOOP("Terminal", "List services that can be added by name: name, type, address"),
                 0, -1, {}, {}, runCatalogue},
        Command {"report", "SERVICE [--since DURATION] [--format markdown|html|json] [--language LANG] [--redact]",
                 QT_TRANSLATE_NOOP("Terminal", "Write an outage report; --redact hides private host names"),
                 1, 1, {u"format"_s, u"since"_s, u"redact"_s, u"language"_s}, {u"markdown"_s, u"html"_s, u"json"_s}, runReport},
        Command {"digest", "[SERVICE…] [--since DURATION] [--format text|markdown|html|json] [--language LANG] [--redact]",
                 QT_TRANSLATE_NOOP("Terminal", "Summarise a week: outages, what they cost you, the slowest, and whose status page was late"),
                 0, -1, {u"format"_s, u"since"_s, u"redact"_s, u"language"_s}, {u"text"_s, u"markdown"_s, u"html"_s, u"json"_s}, runDigest},
        Command {"history", "SERVICE [--since DURATION] [--notices|--impact] [--format text|csv|json]",
                 QT_TRANSLATE_NOOP("Terminal", "Show the history of a service; --notices: notifications sent (of all services without SERVICE); "
                 "--impact: downtime per month while you were active"),
                 0, 1, {u"format"_s, u"since"_s, u"notices"_s, u"impact"_s}, {u"text"_s, u"csv"_s, u"json"_s}, runHistory},
        Command {"act", "SERVICE COMPONENT… acknowledge|downtime|recheck|comment|remove-acknowledgement|remove-downtime",
                 QT_TRANSLATE_NOOP("Terminal", "Acknowledge problems on a monitoring server, plan or end a downtime there, have it check again"),
                 3, -1, {u"comment"_s, u"for"_s, u"expire"_s, u"flexible"_s, u"persistent"_s, u"not-sticky"_s}, {}, runAct},
        Command {"config", "check [FILE]|import FILE|export [FILE]",
                 QT_TRANSLATE_NOOP("Terminal", "Check, import or export the configuration"),
                 1, 2, {}, {}, runConfig},
        Command {"status", "[--format text|json|waybar]",
                 QT_TRANSLATE_NOOP("Terminal", "Show the status of the running tray (exit code 0 if it is running)"),
                 0, 0, {u"format"_s}, {u"text"_s, u"json"_s, u"waybar"_s}, runStatus},
        Command {"refresh", "",
                 QT_TRANSLATE_NOOP("Terminal", "Have the running tray check everything now"),
                 0, 0, {}, {}, runRefresh},
        Command {"pause", "[DURATION]",
                 QT_TRANSLATE_NOOP("Terminal", "Pause the checks of the running tray; 0 resumes them"),
                 0, 1, {}, {}, runPause},
        Command {"snooze", "SERVICE DURATION",
                 QT_TRANSLATE_NOOP("Terminal", "Mute the notifications of a service for a time"),
                 2, 2, {}, {}, runSnooze},
        Command {"wait", "SERVICE [--stable DURATION] [--timeout DURATION] [-- CMD…]",
                 QT_TRANSLATE_NOOP("Terminal", "Wait until the running tray says it is online, then run CMD and exit with its code"),
                 1, 1, {u"stable"_s, u"timeout"_s}, {}, runWait, true},
        Command {"doctor", "",
                 QT_TRANSLATE_NOOP("Terminal", "Test what Pilotlamp needs on this computer, and say what helps"),
                 0, 0, {}, {}, runDoctor},
        Command {"mcp", "[--any-host]",
                 QT_TRANSLATE_NOOP("Terminal", "Answer an AI assistant over the Model Context Protocol"),
                 0, 0, {u"any-host"_s}, {}, runMcp},
        Command {"completion", "bash|zsh|fish",
                 QT_TRANSLATE_NOOP("Terminal", "Print the completion script of a shell"),
                 1, 1, {}, {}, runCompletion, false, true},
        Command {"help", "[COMMAND]",
                 QT_TRANSLATE_NOOP("Terminal", "Show help"),
                 0, 1, {}, {}, runHelp, false, true},
    };
    // clang-format on
    return table;
}

} // namespace Pilotlamp
