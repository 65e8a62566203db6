// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The options, and the help made of the tables.
#include "ctl/command.h"
#include "ctl/commands.h"
#include "ctl/help.h"

#include "core/closest_match.h"
#include "ctl/language.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int HelpColumn = 24;

QString indented(const QString &text)
{
    QString lines;
    for (const QString &line : text.split(u'\n'))
        lines += u"  "_s + line + u'\n';
    return lines;
}

QString optionLine(const OptionInfo &info, const Command *command)
{
    const QString name = (info.shortName.isEmpty() ? u"    "_s : u"-%1, "_s.arg(info.shortName)) + u"--"_s
        + info.name + (info.valueName.isEmpty() ? QString() : u' ' + info.valueName);
    QString purpose = Terminal::tr(info.purpose);
    if (info.name == "format"_L1 && command)
        purpose = Terminal::tr("Output format: %1 (default: %2)")
                      .arg(command->formats.join(u", "_s), command->formats.value(0));
    return u"  "_s + name.leftJustified(HelpColumn) + u"  "_s + purpose + u'\n';
}

QString exitLine(int code, const QString &meaning)
{
    return u"  %1  %2\n"_s.arg(code).arg(meaning);
}

QString helpOfAll()
{
    QString text
        = Terminal::tr("pilotlampctl COMMAND … tells whether a service is down, or whether it is you.")
        + u"\n\n"_s + Terminal::tr("COMMANDS") + u'\n';
    for (const Command &one : commands())
        text += u"  %1  %2\n"_s.arg(QString::fromUtf8(one.name).leftJustified(10), Terminal::tr(one.purpose));
    text += u'\n' + Terminal::tr("OPTIONS OF ALL COMMANDS") + u'\n';
    for (const OptionInfo &info : optionInfos()) {
        if (info.name != "demo"_L1 && takesOption(*commandOf(u"help"_s), info.name))
            text += optionLine(info, nullptr);
    }
    text += u'\n' + Terminal::tr("EXIT CODES OF ALL COMMANDS") + u'\n'
        + exitLine(ExitUsage, Terminal::tr("wrong usage, or no such service"))
        + exitLine(ExitData, Terminal::tr("invalid configuration or input"))
        + exitLine(ExitNoInput, Terminal::tr("a file cannot be read"))
        + exitLine(ExitUnavailable, Terminal::tr("Pilotlamp is not running"))
        + exitLine(ExitCannotCreate, Terminal::tr("a file cannot be written"))
        + exitLine(ExitCannotWrite, Terminal::tr("the output cannot be written"));
    return text + u'\n'
        + Terminal::tr("“pilotlampctl help COMMAND” shows the options, exit codes and examples of a command.")
        + u'\n';
}

} // namespace

const QList<OptionInfo> &optionInfos()
{
    static const QList<OptionInfo> all{
        {u"help"_s, {}, QT_TRANSLATE_NOOP("Terminal", "Show help"), u"h"_s},
        {u"version"_s, {}, QT_TRANSLATE_NOOP("Terminal", "Show the version"), u"V"_s},
        {u"config"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Terminal", "Use another configuration file")},
        {u"color"_s, u"WHEN"_s,
         QT_TRANSLATE_NOOP("Terminal",
                           "Use colours: auto, always, never (default: auto; NO_COLOR turns them off)")},
        {u"quiet"_s, {}, QT_TRANSLATE_NOOP("Terminal", "Print nothing but errors"), u"q"_s},
        {u"verbose"_s,
         {},
         QT_TRANSLATE_NOOP("Terminal", "Print what was contacted, and how long it took (to stderr)"),
         u"v"_s},
        {u"demo"_s, {}, QT_TRANSLATE_NOOP("Terminal", "Watch the built-in demo service instead")},
        {u"format"_s, u"FORMAT"_s, QT_TRANSLATE_NOOP("Terminal", "Output format")},
        {u"for"_s, u"DURATION"_s,
         QT_TRANSLATE_NOOP("Terminal", "watch: stop after this time; act: length of a downtime, like 2h")},
        {u"comment"_s, u"TEXT"_s, QT_TRANSLATE_NOOP("Terminal", "Comment stored on the server")},
        {u"expire"_s, u"DURATION"_s, QT_TRANSLATE_NOOP("Terminal", "acknowledge: expires after this time")},
        {u"flexible"_s, u"DURATION"_s,
         QT_TRANSLATE_NOOP("Terminal",
                           "downtime: starts with the first problem within --for, and lasts this long")},
        {u"persistent"_s,
         {},
         QT_TRANSLATE_NOOP("Terminal", "acknowledge, comment: kept when the server restarts")},
        {u"not-sticky"_s,
         {},
         QT_TRANSLATE_NOOP("Terminal", "acknowledge: ends when the state changes, not only on recovery")},
        {u"components"_s, u"GLOB"_s,
         QT_TRANSLATE_NOOP("Terminal", "Only components that match (repeatable; * matches any characters)")},
        {u"components-of"_s, u"SERVICE"_s,
         QT_TRANSLATE_NOOP("Terminal", "Print the components of this service, too (repeatable)")},
        {u"since"_s, u"DURATION"_s, QT_TRANSLATE_NOOP("Terminal", "How far back, like 12h or 7d")},
        {u"redact"_s, {}, QT_TRANSLATE_NOOP("Terminal", "Hide private host names")},
        {u"notices"_s, {}, QT_TRANSLATE_NOOP("Terminal", "Notifications, and whether they were shown")},
        {u"language"_s, u"LANG"_s,
         QT_TRANSLATE_NOOP("Terminal",
                           "Language of the report, like de or en (default: that of the terminal)")},
        {u"impact"_s, {}, QT_TRANSLATE_NOOP("Terminal", "Downtime per month while you were active")},
        {u"policy"_s, u"FILE"_s, QT_TRANSLATE_NOOP("Terminal", "A JSON file with other thresholds")},
        {u"stable"_s, u"DURATION"_s,
         QT_TRANSLATE_NOOP("Terminal", "How long it must stay online (default: 0)")},
        {u"timeout"_s, u"DURATION"_s,
         QT_TRANSLATE_NOOP("Terminal", "How long to wait at most (default: no limit)")},
        {u"wait"_s, {}, QT_TRANSLATE_NOOP("Terminal", "Run the command again once the service is back")},
        {u"retries"_s, u"N"_s,
         QT_TRANSLATE_NOOP("Terminal",
                           "How often to run it again at most; waits as --wait does (default: 3)")},
        {u"name"_s, u"NAME"_s,
         QT_TRANSLATE_NOOP("Terminal", "Display name (default: from the page or the catalogue)")},
        {u"id"_s, u"ID"_s,
         QT_TRANSLATE_NOOP("Terminal", "Id in the configuration (default: made from the name)")},
        {u"group"_s, u"GROUP"_s, QT_TRANSLATE_NOOP("Terminal", "Group")},
        {u"kind"_s, u"KIND"_s,
         QT_TRANSLATE_NOOP("Terminal", "Type of check: http, tcp, ping, statuspage, …")},
        {u"any-host"_s,
         {},
         QT_TRANSLATE_NOOP("Terminal", "Explain any public host, not only services and the catalogue")},
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
    return near.isEmpty() ? QString() : u". "_s + Terminal::tr("Did you mean “%1”?").arg(near);
}

QString helpText(const Command *command)
{
    if (!command)
        return helpOfAll();
    const QString name = QString::fromUtf8(command->name);
    const CommandHelp help = helpOf(name);
    QString text = u"pilotlampctl %1 %2\n  %3\n"_s.arg(name, QString::fromUtf8(command->arguments),
                                                       Terminal::tr(command->purpose));
    if (*help.details)
        text += u'\n' + indented(Terminal::tr(help.details));
    text += u'\n' + Terminal::tr("OPTIONS") + u'\n';
    for (const OptionInfo &info : optionInfos()) {
        if (takesOption(*command, info.name))
            text += optionLine(info, command);
    }
    text += u'\n' + Terminal::tr("EXIT CODES") + u'\n' + indented(Terminal::tr(help.exits));
    return text + u'\n' + Terminal::tr("EXAMPLES") + u'\n' + indented(QString::fromUtf8(help.examples));
}

void runHelp(const Invocation &invocation, const Done &done)
{
    const QString name = invocation.arguments.value(0);
    const Command *command = commandOf(name);
    if (!name.isEmpty() && !command) {
        QStringList names;
        for (const Command &one : commands())
            names.append(QString::fromUtf8(one.name));
        complain(name, Terminal::tr("no such command") + didYouMean(name, names));
        return done(ExitUsage);
    }
    say(helpText(command).trimmed());
    done(0);
}

} // namespace Pilotlamp
