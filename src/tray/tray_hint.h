// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"

namespace Pilotlamp {

/// What to tell where nothing shows tray icons: what is missing, and how to get it on this desktop.
/// `desktop` as in $XDG_CURRENT_DESKTOP: names separated by colons.
Notice trayHint(const QString &desktop);
/// Its key.
inline constexpr auto TrayHintKey = "tray";

} // namespace Pilotlamp
