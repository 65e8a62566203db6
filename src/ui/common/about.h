// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace Pilotlamp {

/// Shows what the program is, its version and licence; a second call raises the open one. Does not block.
void showAbout(QWidget *parent = nullptr);

} // namespace Pilotlamp
