// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ctl/streams.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <span>

namespace Pilotlamp {

/// Exit codes that are not a status (sysexits.h).
enum ExitCode : int {
    ExitUsage = 64,
    ExitData = 65,
    ExitNoInput = 66,
    ExitUnavailable = 69,
    ExitSoftware = 70,
    ExitCannotCreate = 73,
    ExitCannotWrite = 74,
};

/// A command line, taken apart.
struct Invocation {
    QString command = {};
    QStringList arguments = {};
    QStringList program = {}; ///< behind "--", for a command that runs one
    QHash<QString, QStringList> options = {}; ///< by long name; flags hold one empty text

    bool has(const QString &option) const { return options.contains(option); }
    /// The last value given, or `fallback`.
    QString value(const QString &option, const QString &fallback = {}) const;
};

/// Ends the program with an exit code; called once.
using Done = std::function<void(int)>;

/// One command of pilotlampctl: a row of the table.
struct Command {
    const char *name = "";
    const char *arguments = ""; ///< as shown in the help
    const char *purpose = "";
    int fewest = 0; ///< arguments
    int most = -1; ///< arguments; -1 = any number
    QStringList options = {}; ///< long names it takes beside --config and --help
    QStringList formats = {}; ///< the values of --format, the default first
    void (*run)(const Invocation &invocation, const Done &done) = nullptr;
    bool runsProgram = false; ///< what follows "--" is a program and its arguments
    bool isPlain = false; ///< needs no event loop, and is run before anything is set up
};

/// All commands, in the order of the help.
std::span<const Command> commands();
/// The row of a command, or nullptr.
const Command *commandOf(const QString &name);
/// Takes a command line (without the program's name) apart; options may stand before or after the command.
/// The error's text is ready for the terminal.
Result<Invocation> parseCommandLine(const QStringList &arguments);
/// The help for one command, or for all.
QString helpText(const Command *command = nullptr);

/// One option: its long name, and what follows it.
struct OptionInfo {
    QString name = {};
    QString valueName = {}; ///< "FILE", "DURATION"; empty for a flag
    const char *purpose = "";
    QString shortName = {}; ///< one letter, or empty
};
/// All options, in the order of the help.
const QList<OptionInfo> &optionInfos();
/// True where a command takes an option.
bool takesOption(const Command &command, const QString &option);
/// " Did you mean “check”?" where a known word is near, else empty.
QString didYouMean(const QString &typed, const QStringList &known);

} // namespace Pilotlamp
