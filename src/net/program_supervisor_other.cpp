// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In place of program_supervisor_linux.cpp on other systems, where no process adopts what another leaves
// behind: the program is ended with all that stayed in its process group.
#include "net/program_supervisor.h"

#include "net/own_limits.h"

#include <QProcess>

#include <csignal>
#include <unistd.h>

namespace Pilotlamp {

void superviseIn(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.setChildProcessModifier([] {
        giveCoreLimitBack();
        ::setsid();
    });
    process.setProgram(program);
    process.setArguments(arguments);
}

void becomeSupervisor(int, char **) { }

void endSupervised(const QProcess &process)
{
    if (process.processId() > 0)
        ::kill(-static_cast<pid_t>(process.processId()), SIGKILL);
}

} // namespace Pilotlamp
