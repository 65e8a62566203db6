// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_text.h"
#include "ctl/command.h"
#include "net/name_gate.h"
#include "net/own_limits.h"
#include "net/program_supervisor.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace Pilotlamp;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    becomeSupervisor(argc, argv);
    guardStreams();
    leaveNoCoreFile();
    forbidInspection();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Result<Invocation> invocation = parseCommandLine(arguments);
    if (!invocation) {
        std::fprintf(stderr, "%s\n", filteredLine(invocation.error().text, 1000).toUtf8().constData());
        // A prompt that fails would be in everybody's way.
        return arguments.value(0) == "prompt"_L1 ? 0 : ExitUsage;
    }
    if (invocation->has(u"version"_s)) {
        say(u"pilotlampctl "_s + QStringLiteral(PILOTLAMP_VERSION));
        return exitCodeWith(0);
    }
    const Command *command = commandOf(invocation->command);
    if (invocation->has(u"help"_s)) {
        say(helpText(command).trimmed());
        return exitCodeWith(0);
    }
    if (command->isPlain) {
        int code = 0;
        command->run(*invocation, [&code](int ended) { code = ended; });
        return invocation->command == "prompt"_L1 ? code : exitCodeWith(code);
    }
    raiseDescriptorLimit();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"pilotlamp"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PILOTLAMP_VERSION));
    if (invocation->has(u"quiet"_s) && !std::freopen("/dev/null", "w", stdout))
        return ExitSoftware;
    QTimer::singleShot(0, &app,
                       [&] { command->run(*invocation, [](int code) { QCoreApplication::exit(code); }); });
    const int code = exitCodeWith(QCoreApplication::exec());
    leaveUnlessNamesAreKnown(code);
    return code;
}
