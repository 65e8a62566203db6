// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Every option there is; which command takes which is in the table of commands.
QList<QCommandLineOption> allOptions()
{
    return {
        {u"help"_s, u"Show help"_s},
        {u"version"_s, u"Show the version"_s},
        {u"config"_s, u"Use another config file"_s, u"FILE"_s},
        {u"demo"_s, u"Watch the built-in fake service instead"_s},
        {u"format"_s, u"How to print"_s, u"FORMAT"_s},
        {u"for"_s, u"Stop after so many seconds; of a downtime: how long, as 2h"_s, u"SECONDS"_s},
        {u"comment"_s, u"Why, for those who read it on the server"_s, u"TEXT"_s},
        {u"components"_s, u"Only parts that match this glob (repeatable)"_s, u"GLOB"_s},
        {u"since"_s, u"How far back: 12h, 7d …"_s, u"DURATION"_s},
        {u"redact"_s, u"Hide the names of private hosts too"_s},
        {u"notices"_s, u"The popups and whether they were shown"_s},
        {u"impact"_s, u"What it cost you while you were at this computer, by month"_s},
        {u"policy"_s, u"A JSON file with other thresholds"_s, u"FILE"_s},
        {u"stable"_s, u"How long it must stay online"_s, u"DURATION"_s},
        {u"timeout"_s, u"How long to wait at most"_s, u"DURATION"_s},
    };
}

Error usage(const QString &what, const QString &why)
{
    return {Error::Kind::Ours, u"pilotlampctl: "_s + what + u": "_s + why};
}

QString known(const QStringList &words)
{
    return words.join(u", "_s);
}

Result<Invocation> checked(const Command &command, const Invocation &invocation)
{
    static const QStringList everywhere{u"config"_s, u"help"_s, u"version"_s};
    for (auto it = invocation.options.cbegin(); it != invocation.options.cend(); ++it) {
        if (!everywhere.contains(it.key()) && !command.options.contains(it.key()))
            return usage(u"--"_s + it.key(),
                         u"'%1' has no such option; see pilotlampctl %1 --help"_s.arg(invocation.command));
    }
    if (invocation.has(u"help"_s))
        return invocation;
    const QString format = invocation.value(u"format"_s);
    if (invocation.has(u"format"_s) && !command.formats.contains(format))
        return usage(u"--format "_s + format, u"must be one of "_s + known(command.formats));
    if (invocation.arguments.size() < command.fewest)
        return usage(invocation.command, u"needs "_s + QString::fromUtf8(command.arguments));
    if (command.most >= 0 && invocation.arguments.size() > command.most)
        return usage(invocation.arguments.at(command.most),
                     u"one argument too many for '%1'"_s.arg(invocation.command));
    return invocation;
}

} // namespace

QString Invocation::value(const QString &option, const QString &fallback) const
{
    const QStringList values = options.value(option);
    return values.isEmpty() ? fallback : values.constLast();
}

const Command *commandOf(const QString &name)
{
    const auto all = commands();
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Command &one) { return name == QLatin1StringView(one.name); });
    return found == all.end() ? nullptr : &*found;
}

Result<Invocation> parseCommandLine(const QStringList &arguments)
{
    // What stands behind "--" is never an option, also where it looks like one.
    const qsizetype dashes = arguments.indexOf(u"--"_s);
    const QStringList behind = dashes < 0 ? QStringList() : arguments.mid(dashes + 1);
    QCommandLineParser parser;
    const QList<QCommandLineOption> options = allOptions();
    parser.addOptions(options);
    if (!parser.parse(QStringList{u"pilotlampctl"_s} + arguments.mid(0, dashes))) {
        const QStringList unknown = parser.unknownOptionNames();
        if (!unknown.isEmpty())
            return usage(u"--"_s + unknown.constFirst(), u"unknown option; see pilotlampctl --help"_s);
        return usage(u"usage"_s, parser.errorText());
    }
    Invocation invocation;
    for (const QCommandLineOption &option : options) {
        const QString name = option.names().constFirst();
        if (parser.isSet(option))
            invocation.options.insert(
                name, option.valueName().isEmpty() ? QStringList{QString()} : parser.values(option));
    }
    invocation.arguments = parser.positionalArguments();
    if (invocation.arguments.isEmpty()) {
        if (invocation.has(u"help"_s) || invocation.has(u"version"_s))
            return invocation;
        return usage(u"usage"_s, u"a command is needed; see pilotlampctl --help"_s);
    }
    invocation.command = invocation.arguments.takeFirst();
    const Command *command = commandOf(invocation.command);
    if (!command)
        return usage(invocation.command, u"no such command; see pilotlampctl --help"_s);
    (command->runsProgram ? invocation.program : invocation.arguments) += behind;
    return checked(*command, invocation);
}

QString helpText(const Command *command)
{
    QString text;
    if (command) {
        text = u"pilotlampctl %1 %2\n  %3\n"_s.arg(QString::fromUtf8(command->name),
                                                   QString::fromUtf8(command->arguments),
                                                   QString::fromUtf8(command->purpose));
        if (!command->formats.isEmpty())
            text += u"  --format "_s + command->formats.join(u'|') + u'\n';
    } else {
        text = u"pilotlampctl COMMAND … tells whether a service is down, or whether it is you.\n\n"_s;
        for (const Command &one : commands())
            text
                += u"  %1 %2\n      %3\n"_s.arg(QString::fromUtf8(one.name), QString::fromUtf8(one.arguments),
                                                QString::fromUtf8(one.purpose));
    }
    text += u"\nOptions:\n"_s;
    for (const QCommandLineOption &option : allOptions()) {
        const QString name = option.names().constFirst();
        const bool fits
            = !command || command->options.contains(name) || name == "config"_L1 || name == "help"_L1;
        if (fits)
            text += u"  --%1  %2\n"_s.arg((name + u' ' + option.valueName()).leftJustified(20),
                                          option.description());
    }
    return text;
}

} // namespace Pilotlamp
