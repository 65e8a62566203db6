// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Pilotlamp {

/// True where an X11 system tray of the old kind (XEmbed) is there; false on Wayland and without one.
/// Source: freedesktop.org System Tray Protocol 0.3, selection `_NET_SYSTEM_TRAY_S0`.
bool hasXembedTray();

} // namespace Pilotlamp
