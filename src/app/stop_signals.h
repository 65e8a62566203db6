// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

namespace Pilotlamp {

/// Calls `stop` in the event loop on SIGINT, SIGTERM or SIGHUP, as long as `context` lives; what was ignored
/// when the program was started stays so. To be used once a process.
void onStopSignal(QObject *context, std::function<void()> stop);

} // namespace Pilotlamp
