// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace Pilotlamp {

/// Puts a process of its own between us and the program that `process` will start. It adopts whatever that
/// program leaves behind (PR_SET_CHILD_SUBREAPER), ends all of it on SIGTERM or when we end, and nothing
/// else. `processId()` is then the supervisor's; it ends with the program, and as the program ended.
void supervise(QProcess &process);
/// Ends the supervised program and all it started.
void endSupervised(const QProcess &process);

} // namespace Pilotlamp
