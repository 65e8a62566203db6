// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QProcess;

namespace Pilotlamp {

/// Makes `process` run a program under a supervisor of its own: this program once more, as a process that
/// adopts whatever the other leaves behind (PR_SET_CHILD_SUBREAPER), ends all of it on SIGTERM or when we
/// end, and nothing else. `processId()` is then the supervisor's; it ends with the program, and as the
/// program ended; 127 where it cannot be started.
void superviseIn(QProcess &process, const QString &program, const QStringList &arguments);
/// Ends the supervised program and all it started.
void endSupervised(const QProcess &process);
/// To be called first by every program that uses the above: where its command line is a supervisor's it
/// becomes one, and does not return.
void becomeSupervisor(int argc, char **argv);

} // namespace Pilotlamp
