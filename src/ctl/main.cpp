// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_text.h"
#include "ctl/command.h"
#include "net/own_limits.h"

#include <QCoreApplication>
#include <QTimer>

#include <cstdio>

using namespace Pilotlamp;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    guardStreams();
    leaveNoCoreFile();
    forbidInspection();
    raiseDescriptorLimit();
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"pilotlamp"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(PILOTLAMP_VERSION));

    const Result<Invocation> invocation = parseCommandLine(QCoreApplication::arguments().mid(1));
    if (!invocation) {
        std::fprintf(stderr, "%s\n", filteredLine(invocation.error().text, 1000).toUtf8().constData());
        return ExitUsage;
    }
    if (invocation->has(u"version"_s)) {
        say(u"pilotlampctl "_s + QCoreApplication::applicationVersion());
        return exitCodeWith(0);
    }
    if (invocation->has(u"help"_s)) {
        say(helpText(commandOf(invocation->command)).trimmed());
        return exitCodeWith(0);
    }
    QTimer::singleShot(0, &app, [&] {
        commandOf(invocation->command)->run(*invocation, [](int code) { QCoreApplication::exit(code); });
    });
    return exitCodeWith(QCoreApplication::exec());
}
