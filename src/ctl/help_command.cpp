// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The options, and the help made of the tables.
#include "ctl/command.h"
#include "ctl/commands.h"
#include "ctl/help.h"

#include "core/closest_match.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int HelpColumn = 24;

QString indented(const char *text)
{
    QString lines;
    for (const QString &line : QString::fromUtf8(text).split(u'\n'))
        lines += u"  "_s + line + u'\n';
    return lines;
}

QString optionLine(const OptionInfo &info, const Command *command)
{
    const QString name = (info.shortName.isEmpty() ? u"    "_s : u"-%1, "_s.arg(info.shortName)) + u"--"_s
        + info.name + (info.valueName.isEmpty() ? QString() : u' ' + info.valueName);
    QString purpose = info.purpose;
    if (info.name == "format"_L1 && command)
        purpose
            += u": "_s + command->formats.join(u", "_s) + u" (default: %1)"_s.arg(command->formats.value(0));
    return u"  "_s + name.leftJustified(HelpColumn) + u"  "_s + purpose + u'\n';
}

QString helpOfAll()
{
    QString text
        = u"pilotlampctl COMMAND … says whether a service is down, or whether it is you.\n\nCOMMANDS\n"_s;
    for (const Command &one : commands())
        text += u"  %1  %2\n"_s.arg(QString::fromUtf8(one.name).leftJustified(10),
                                    QString::fromUtf8(one.purpose));
    text += u"\nOPTIONS OF ALL COMMANDS\n"_s;
    for (const OptionInfo &info : optionInfos()) {
        if (info.name != "demo"_L1 && takesOption(*commandOf(u"help"_s), info.name))
            text += optionLine(info, nullptr);
    }
    return text
        + u"\nEXIT CODES OF ALL COMMANDS\n"
          "  64  wrong usage, or no such service   65  bad configuration or input\n"
          "  66  a file cannot be read             69  no running tray\n"
          "  73  a file cannot be written          74  output cannot be written\n"
          "\n\"pilotlampctl help COMMAND\" shows options, exit codes and examples of a command.\n"_s;
}

} // namespace

const QList<OptionInfo> &optionInfos()
{
    static const QList<OptionInfo> all{
        {u"help"_s, {}, u"Show help"_s, u"h"_s},
        {u"version"_s, {}, u"Show the version"_s, u"V"_s},
        {u"config"_s, u"FILE"_s, u"Use another configuration file"_s},
        {u"color"_s, u"WHEN"_s,
         u"Use colours: auto, always, never (default: auto; NO_COLOR turns them off)"_s},
        {u"quiet"_s, {}, u"Print nothing but errors"_s, u"q"_s},
        {u"verbose"_s, {}, u"Print what was contacted, and how long it took, to stderr"_s, u"v"_s},
        {u"demo"_s, {}, u"Watch the built-in demo service instead"_s},
        {u"format"_s, u"FORMAT"_s, u"Output format"_s},
        {u"for"_s, u"TIME"_s, u"watch: stop after this many seconds; act: length of a downtime, like 2h"_s},
        {u"comment"_s, u"TEXT"_s, u"Comment stored on the server"_s},
        {u"expire"_s, u"DURATION"_s, u"acknowledge: it ends by itself after so long"_s},
        {u"flexible"_s, u"DURATION"_s,
         u"downtime: begins with the next problem within --for, and lasts so long"_s},
        {u"persistent"_s, {}, u"acknowledge, comment: kept over a restart of the server"_s},
        {u"not-sticky"_s, {}, u"acknowledge: only until the state changes, not until all is well"_s},
        {u"components"_s, u"GLOB"_s, u"Only components that match (repeatable; * matches any characters)"_s},
        {u"components-of"_s, u"SERVICE"_s, u"Print the components of this service, too (repeatable)"_s},
        {u"since"_s, u"DURATION"_s, u"How far back, like 12h or 7d"_s},
        {u"redact"_s, {}, u"Hide private host names"_s},
        {u"notices"_s, {}, u"Notifications, and whether they were shown"_s},
        {u"impact"_s, {}, u"Downtime per month while you were active"_s},
        {u"policy"_s, u"FILE"_s, u"A JSON file with other thresholds"_s},
        {u"stable"_s, u"DURATION"_s, u"How long it must stay online (default: 0)"_s},
        {u"timeout"_s, u"DURATION"_s, u"How long to wait at most (default: no limit)"_s},
        {u"wait"_s, {}, u"Run the command again once the service is back"_s},
        {u"retries"_s, u"N"_s, u"How often to run it again at most (default: 3)"_s},
        {u"name"_s, u"NAME"_s, u"Display name (default: from the page or the catalogue)"_s},
        {u"id"_s, u"ID"_s, u"Id in the configuration (default: made from the name)"_s},
        {u"group"_s, u"GROUP"_s, u"Group"_s},
        {u"kind"_s, u"KIND"_s, u"Type of check: http, tcp, ping, statuspage, …"_s},
        {u"any-host"_s, {}, u"Explain any public host, not only services and the catalogue"_s},
    };
    return all;
}

bool takesOption(const Command &command, const QString &option)
{
    static const QStringList everywhere{u"config"_s, u"help"_s,  u"version"_s,
                                        u"color"_s,  u"quiet"_s, u"verbose"_s};
    return everywhere.contains(option) || command.options.contains(option);
}

QString didYouMean(const QString &typed, const QStringList &known)
{
    const QString near = closestMatch(typed, known);
    return near.isEmpty() ? QString() : u". Did you mean “%1”?"_s.arg(near);
}

QString helpText(const Command *command)
{
    if (!command)
        return helpOfAll();
    const QString name = QString::fromUtf8(command->name);
    const CommandHelp help = helpOf(name);
    QString text = u"pilotlampctl %1 %2\n  %3\n"_s.arg(name, QString::fromUtf8(command->arguments),
                                                       QString::fromUtf8(command->purpose));
    if (*help.details)
        text += u'\n' + indented(help.details);
    text += u"\nOPTIONS\n"_s;
    for (const OptionInfo &info : optionInfos()) {
        if (takesOption(*command, info.name))
            text += optionLine(info, command);
    }
    text += u"\nEXIT CODES\n"_s + indented(help.exits);
    return text + u"\nEXAMPLES\n"_s + indented(help.examples);
}

void runHelp(const Invocation &invocation, const Done &done)
{
    const QString name = invocation.arguments.value(0);
    const Command *command = commandOf(name);
    if (!name.isEmpty() && !command) {
        QStringList names;
        for (const Command &one : commands())
            names.append(QString::fromUtf8(one.name));
        complain(name, u"no such command"_s + didYouMean(name, names));
        return done(ExitUsage);
    }
    say(helpText(command).trimmed());
    done(0);
}

} // namespace Pilotlamp
