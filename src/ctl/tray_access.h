// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "ctl/command.h"
#include "desktop/tray_client.h"

#include <memory>
#include <optional>

namespace Pilotlamp {

/// The way to the tray that runs for the invocation's config.
std::unique_ptr<TrayClient> trayOf(const Invocation &invocation);
/// Complains of what the tray, or its absence, said; gives
/// the exit code: 69 not running, 64 refused, else 70.
int exitCodeOf(const Error &error);
/// A service of the running tray by id or name. Where there is none: complains and calls `done`.
std::optional<ServiceRow> watchedService(TrayClient &tray, const QString &name, const Done &done);

} // namespace Pilotlamp
