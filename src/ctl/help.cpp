// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Everything pilotlampctl COMMAND --help says that is not in the table of commands.
#include "ctl/help.h"

#include "ctl/language.h"

#include <algorithm>
#include <array>

namespace Pilotlamp {

std::span<const CommandHelp> commandHelp()
{
    // clang-format off
    static constexpr std::array table {
        CommandHelp {"check",
            QT_TRANSLATE_NOOP("Terminal", "Without SERVICE: all services. A SERVICE is an id or a name. Default format: text.\n"
            "--components-of SERVICE adds the components of its status page to the JSON output (repeatable)."),
            QT_TRANSLATE_NOOP("Terminal", "0  all online\n1  any overloaded or in maintenance\n2  any offline\n3  any unknown"),
            "pilotlampctl check\npilotlampctl check chatgpt --format json"},
        CommandHelp {"watch",
            QT_TRANSLATE_NOOP("Terminal", "Prints each service once, then one line per change, until interrupted. Default format: text."),
            QT_TRANSLATE_NOOP("Terminal", "0  also when interrupted"),
            "pilotlampctl watch --demo --for 5\npilotlampctl watch --format json"},
        CommandHelp {"explain",
            QT_TRANSLATE_NOOP("Terminal", "Takes an id or name of the configuration, a name of the catalogue, a host or a URL. A host or URL that\n"
            "belongs to a service of the catalogue has its status page checked, too. Takes up to 5 seconds.\n"
            "Default format: text."),
            QT_TRANSLATE_NOOP("Terminal", "0   works\n10  it's them\n11  it's you\n12  it's in between\n13  can't tell yet"),
            "pilotlampctl explain chatgpt\npilotlampctl explain github.com\n"
            "pilotlampctl explain https://example.com/ --format json\npilotlampctl explain tcp://example.com:22"},
        CommandHelp {"read",
            QT_TRANSLATE_NOOP("Terminal", "KIND is a type of status page; see the \"kind\" key in the configuration. SECOND: the second file of kinds\n"
            "that ask two addresses (uptimekuma, sorry, nagios, icinga2, icingadb, livestatus, checkmk, zabbix)."),
            QT_TRANSLATE_NOOP("Terminal", "0, 1, 2, 3  as check; 3 also where the payload cannot be read"),
            "pilotlampctl read statuspage summary.json --components 'API*'"},
        CommandHelp {"calendar",
            QT_TRANSLATE_NOOP("Terminal", "Without SERVICE: of all services. Calendar programs can import or subscribe to the file."),
            QT_TRANSLATE_NOOP("Terminal", "0  printed"),
            "pilotlampctl calendar > maintenance.ics"},
        CommandHelp {"replay",
            QT_TRANSLATE_NOOP("Terminal", "Reads a file of recorded checks (\"-\" reads stdin), or the history of the last DURATION."),
            QT_TRANSLATE_NOOP("Terminal", "0  done\n65  not readable as recorded checks"),
            "pilotlampctl replay --since 7d"},
        CommandHelp {"detect",
            QT_TRANSLATE_NOOP("Terminal", "Prints the type, base address and title of the page."),
            QT_TRANSLATE_NOOP("Terminal", "0  found\n3  no supported status page"),
            "pilotlampctl detect https://www.githubstatus.com"},
        CommandHelp {"catalogue",
            QT_TRANSLATE_NOOP("Terminal", "Without WORDS: everything."),
            QT_TRANSLATE_NOOP("Terminal", "0  found\n3  nothing found"),
            "pilotlampctl catalogue git"},
        CommandHelp {"report",
            QT_TRANSLATE_NOOP("Terminal", "Default: the last day (1d), format markdown."),
            QT_TRANSLATE_NOOP("Terminal", "0  printed"),
            "pilotlampctl report chatgpt --since 2d --format html"},
        CommandHelp {"digest",
            QT_TRANSLATE_NOOP("Terminal", "Without SERVICE: of all services. Default: the last 7 days (7d), format text. What an outage cost you is the\n"
            "time it lasted while you were at this computer. Status pages are compared with your own checks."),
            QT_TRANSLATE_NOOP("Terminal", "0  printed"),
            "pilotlampctl digest\npilotlampctl digest --since 30d --format html > digest.html"},
        CommandHelp {"history",
            QT_TRANSLATE_NOOP("Terminal", "Default: the last 7 days (7d), format text. SERVICE may be left out with --notices only."),
            QT_TRANSLATE_NOOP("Terminal", "0  printed"),
            "pilotlampctl history chatgpt --since 24h\npilotlampctl history --notices"},
        CommandHelp {"act",
            QT_TRANSLATE_NOOP("Terminal", "COMPONENT is the name of a component on the monitoring server, or HOST/NAME; with several the order is given\n"
            "for each. Default duration of a downtime: 1h. What a kind of server cannot do is refused."),
            QT_TRANSLATE_NOOP("Terminal", "0  done for all\n3  not done for all; the reason is printed"),
            "pilotlampctl act servers web01/HTTP web02/HTTP acknowledge --comment 'On it' --expire 4h\n"
            "pilotlampctl act servers web01 downtime --comment 'New disk' --for 2h"},
        CommandHelp {"config",
            QT_TRANSLATE_NOOP("Terminal", "check: prints what is wrong with FILE (default: the configuration), and where. import: from Uptime Kuma, Gatus,\n"
            "Nagstamon, another Pilotlamp or a list of URLs (\"-\" reads stdin). export: to FILE or stdout."),
            QT_TRANSLATE_NOOP("Terminal", "0  done\n65  the file has errors\n66  the file cannot be read\n73  FILE cannot be written"),
            "pilotlampctl config check\npilotlampctl config export services.json"},
        CommandHelp {"status",
            QT_TRANSLATE_NOOP("Terminal", "Default format: text."),
            QT_TRANSLATE_NOOP("Terminal", "0  the tray answered\n69  no running tray"),
            "pilotlampctl status\npilotlampctl status --format waybar"},
        CommandHelp {"refresh", "",
            QT_TRANSLATE_NOOP("Terminal", "0  done\n69  no running tray"), "pilotlampctl refresh"},
        CommandHelp {"pause",
            QT_TRANSLATE_NOOP("Terminal", "DURATION is like 30m, 4h or 2d, or a number of seconds. Without it: until \"pilotlampctl pause 0\"."),
            QT_TRANSLATE_NOOP("Terminal", "0  done\n69  no running tray"),
            "pilotlampctl pause 2h\npilotlampctl pause 0"},
        CommandHelp {"snooze",
            QT_TRANSLATE_NOOP("Terminal", "DURATION is like 30m, 4h or 2d, or a number of seconds; 0 ends it. The service is still checked and shown."),
            QT_TRANSLATE_NOOP("Terminal", "0  done\n69  no running tray"),
            "pilotlampctl snooze chatgpt 4h"},
        CommandHelp {"wait",
            QT_TRANSLATE_NOOP("Terminal", "Default: no timeout, and no time for which the service must stay online."),
            QT_TRANSLATE_NOOP("Terminal", "0   online\n3   timeout\n69  no running tray\nwith -- CMD: its exit code; 127 where it cannot be started"),
            "pilotlampctl wait chatgpt --stable 2m --timeout 1h -- notify-send 'ChatGPT is back'"},
        CommandHelp {"run",
            QT_TRANSLATE_NOOP("Terminal", "CMD keeps its input and output. If it fails and its arguments or error messages name a host, one line on\n"
            "stderr says whether it is them or you, within five seconds. Only scheme, host and port are contacted.\n"
            "--wait runs CMD again once that service is back; --retries limits how often (default: 3) and implies --wait."),
            QT_TRANSLATE_NOOP("Terminal", "that of CMD; 126 it cannot be run, 127 it is not there, 128+n it was killed by signal n"),
            "pilotlampctl run -- curl -fsS https://example.com/\npilotlampctl run --wait --retries 2 -- git fetch"},
        CommandHelp {"prompt",
            QT_TRANSLATE_NOOP("Terminal", "Prints one symbol and a count for shell prompts and status lines, from the file the running tray keeps.\n"
            "Never contacts or starts anything. \"?\" = unknown, or no running tray. A file named .pilotlamp here or in\n"
            "a folder above, one id or name a line, selects services."),
            QT_TRANSLATE_NOOP("Terminal", "0  always"),
            "pilotlampctl prompt"},
        CommandHelp {"list",
            QT_TRANSLATE_NOOP("Terminal", "Default format: text. ids prints the ids only. Nothing is contacted."),
            QT_TRANSLATE_NOOP("Terminal", "0  printed"),
            "pilotlampctl list\npilotlampctl list --format ids"},
        CommandHelp {"add",
            QT_TRANSLATE_NOOP("Terminal", "A URL is checked for a supported status page first; where there is none, the URL itself is checked.\n"
            "A NAME is one of the catalogue. --kind sets the type of check instead."),
            QT_TRANSLATE_NOOP("Terminal", "0   added\n3   not in the catalogue\n65  already watched, or the configuration has errors\n73  cannot be written"),
            "pilotlampctl add github\npilotlampctl add https://example.com/ --name 'My shop' --group Shops"},
        CommandHelp {"edit",
            QT_TRANSLATE_NOOP("Terminal", "KEY is a key of the service (name, group, link, notify, enabled, …) or of its checks (intervalSeconds,\n"
            "timeoutSeconds, …, or checks.0.url for one of several). An empty VALUE removes the key. Without KEY=VALUE\n"
            "the service is opened in $VISUAL or $EDITOR and checked before it is saved. Seconds can be written as 2m or 1h."),
            QT_TRANSLATE_NOOP("Terminal", "0   saved, or nothing changed\n65  not valid, or the file was changed meanwhile\n73  cannot be written"),
            "pilotlampctl edit chatgpt group=AI notify=outages\npilotlampctl edit chatgpt intervalSeconds=120"},
        CommandHelp {"remove",
            QT_TRANSLATE_NOOP("Terminal", "Its history is kept."),
            QT_TRANSLATE_NOOP("Terminal", "0   removed\n65  the configuration has errors, or was changed meanwhile\n73  cannot be written"),
            "pilotlampctl remove chatgpt"},
        CommandHelp {"open",
            QT_TRANSLATE_NOOP("Terminal", "Opens the link of a service, or of a name of the catalogue, in the browser."),
            QT_TRANSLATE_NOOP("Terminal", "0   opened\n69  there is nothing to open it with"),
            "pilotlampctl open chatgpt"},
        CommandHelp {"doctor",
            QT_TRANSLATE_NOOP("Terminal", "Tests desktop, tray, notifications, keyring, network, ping, configuration and history of this computer."),
            QT_TRANSLATE_NOOP("Terminal", "0  everything works\n3  something does not"),
            "pilotlampctl doctor"},
        CommandHelp {"completion",
            QT_TRANSLATE_NOOP("Terminal", "SHELL is bash, zsh or fish."),
            QT_TRANSLATE_NOOP("Terminal", "0  printed"),
            "pilotlampctl completion bash > ~/.local/share/bash-completion/completions/pilotlampctl\n"
            "pilotlampctl completion fish > ~/.config/fish/completions/pilotlampctl.fish"},
        CommandHelp {"mcp",
            QT_TRANSLATE_NOOP("Terminal", "Speaks the Model Context Protocol on stdin and stdout until stdin is closed: list_services, status, explain,\n"
            "wait_until_back, history. Explains configured services and the catalogue; any public host with --any-host."),
            QT_TRANSLATE_NOOP("Terminal", "0  stdin was closed"),
            "pilotlampctl mcp"},
        CommandHelp {"help", "",
            QT_TRANSLATE_NOOP("Terminal", "0  printed"), "pilotlampctl help explain"},
    };
    // clang-format on
    return table;
}

CommandHelp helpOf(const QString &command)
{
    const auto all = commandHelp();
    const auto found = std::find_if(all.begin(), all.end(), [&](const CommandHelp &one) {
        return command == QLatin1StringView(one.name);
    });
    return found == all.end() ? CommandHelp{} : *found;
}

} // namespace Pilotlamp
