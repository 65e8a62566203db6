// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/translations.h"
#include "core/foreign_text.h"
#include "ctl/command.h"
#include "ctl/language.h"
#include "net/name_gate.h"
#include "net/own_limits.h"
#include "net/program_supervisor.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>
#include <memory>

using namespace Pilotlamp;
using namespace Qt::StringLiterals;

namespace {

/// Qt complains of a locale that is not installed; its language is spoken all the same.
void ignoreMessage(QtMsgType, const QMessageLogContext &, const QString &) { }

/// The program's object: nothing is translated without one.
std::unique_ptr<QCoreApplication> applicationOf(int &argc, char **argv)
{
    const QtMessageHandler usual = qInstallMessageHandler(ignoreMessage);
    auto app = std::make_unique<QCoreApplication>(argc, argv);
    qInstallMessageHandler(usual);
    QCoreApplication::setApplicationName(u"pilotlamp"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PILOTLAMP_VERSION));
    return app;
}

int runCommand(const Command &command, const Invocation &invocation)
{
    if (command.isPlain) {
        int code = 0;
        command.run(invocation, [&code](int ended) { code = ended; });
        return invocation.command == "prompt"_L1 ? code : exitCodeWith(code);
    }
    if (invocation.has(u"quiet"_s) && !std::freopen("/dev/null", "w", stdout))
        return ExitSoftware;
    QTimer::singleShot(0, QCoreApplication::instance(),
                       [&] { command.run(invocation, [](int code) { QCoreApplication::exit(code); }); });
    const int code = exitCodeWith(QCoreApplication::exec());
    leaveUnlessNamesAreKnown(code);
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    becomeSupervisor(argc, argv);
    keepStandardStreams();
    leaveNoCoreFile();
    keepHeapSmall();
    forbidInspection();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    // A prompt has no time for a language, and one that fails would be in everybody's way.
    if (arguments.value(0) == "prompt"_L1) {
        const Result<Invocation> prompt = parseCommandLine(arguments);
        if (prompt && !prompt->has(u"help"_s) && !prompt->has(u"version"_s)) {
            commandOf(prompt->command)->run(*prompt, [](int) {});
            return 0;
        }
    }
    raiseDescriptorLimit();
    const auto app = applicationOf(argc, argv);
    speak(readersLocale());
    const Result<Invocation> invocation = parseCommandLine(arguments);
    if (!invocation) {
        std::fprintf(stderr, "%s\n", filteredLine(invocation.error().text, 1000).toUtf8().constData());
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
    if (isForPrograms(*invocation))
        speakToPrograms();
    return runCommand(*command, *invocation);
}
