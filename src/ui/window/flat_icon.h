// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icon_painter.h"
#include "ui/common/tints.h"

#include <QPixmap>

namespace Pilotlamp {

/// An icon for a ground that is known: no rims, which only the tray's unknown panel needs. `side` in points.
QPixmap flatIcon(const IconAppearance &appearance, const Tints &tints, const QColor &on, int side,
                 double ratio);

} // namespace Pilotlamp
