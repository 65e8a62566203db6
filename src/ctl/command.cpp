// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/command.h"

#include "core/closest_match.h"
#include "ctl/language.h"

#include <QCommandLineParser>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

Error usage(const QString &what, const QString &why)
{
    return {Error::Kind::Ours, u"pilotlampctl: "_s + what + u": "_s + why};
}

QString known(const QStringList &words)
{
    return words.join(u", "_s);
}

QList<QCommandLineOption> parserOptions()
{
    QList<QCommandLineOption> options;
    for (const OptionInfo &info : optionInfos()) {
        QStringList names{info.name};
        if (!info.shortName.isEmpty())
            names.append(info.shortName);
        options.append(QCommandLineOption(names, QString(), info.valueName));
    }
    return options;
}

/// As they are typed: "--format".
QStringList optionNames()
{
    QStringList names;
    for (const OptionInfo &info : optionInfos())
        names.append(u"--"_s + info.name);
    return names;
}

Result<Invocation> checked(const Command &command, const Invocation &invocation)
{
    for (auto it = invocation.options.cbegin(); it != invocation.options.cend(); ++it) {
        if (!takesOption(command, it.key()))
            return usage(
                u"--"_s + it.key(),
                Terminal::tr("“%1” has no such option; see pilotlampctl %1 --help").arg(invocation.command));
    }
    if (invocation.has(u"help"_s) || invocation.has(u"version"_s))
        return invocation;
    const QString format = invocation.value(u"format"_s);
    if (invocation.has(u"format"_s) && !command.formats.contains(format))
        return usage(u"--format "_s + format,
                     Terminal::tr("expected one of %1").arg(known(command.formats))
                         + didYouMean(format, command.formats));
    static const QStringList colours{u"auto"_s, u"always"_s, u"never"_s};
    const QString colour = invocation.value(u"color"_s, u"auto"_s);
    if (!colours.contains(colour))
        return usage(u"--color "_s + colour, Terminal::tr("expected one of %1").arg(known(colours)));
    if (invocation.arguments.size() < command.fewest)
        return usage(invocation.command, Terminal::tr("needs %1").arg(QString::fromUtf8(command.arguments)));
    if (command.most >= 0 && invocation.arguments.size() > command.most)
        return usage(invocation.arguments.at(command.most),
                     Terminal::tr("unexpected argument for “%1”").arg(invocation.command));
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
    const QList<QCommandLineOption> options = parserOptions();
    parser.addOptions(options);
    if (!parser.parse(QStringList{u"pilotlampctl"_s} + arguments.mid(0, dashes))) {
        const QStringList unknown = parser.unknownOptionNames();
        const bool isOfProgram = dashes < 0 && parser.positionalArguments().value(0) == "run"_L1;
        if (!unknown.isEmpty() && isOfProgram)
            return usage(u"run"_s, Terminal::tr("put -- before the command: pilotlampctl run -- CMD…"));
        if (!unknown.isEmpty())
            return usage(u"--"_s + unknown.constFirst(),
                         Terminal::tr("unknown option; see pilotlampctl --help")
                             + didYouMean(u"--"_s + unknown.constFirst(), optionNames()));
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
        return usage(u"usage"_s, Terminal::tr("a command is needed; see pilotlampctl --help"));
    }
    invocation.command = invocation.arguments.takeFirst();
    const Command *command = commandOf(invocation.command);
    if (!command) {
        QStringList names;
        for (const Command &one : commands())
            names.append(QString::fromUtf8(one.name));
        return usage(invocation.command,
                     Terminal::tr("no such command; see pilotlampctl --help")
                         + didYouMean(invocation.command, names));
    }
    (command->runsProgram ? invocation.program : invocation.arguments) += behind;
    return checked(*command, invocation);
}

} // namespace Pilotlamp
