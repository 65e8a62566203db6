// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icon_painter.h"
#include "ui/common/tints.h"

#include <QIcon>
#include <QPixmap>

namespace Pilotlamp {

/// An icon for a ground that is known: no rims, which only the tray's unknown panel needs. `side` in points.
QPixmap flatIcon(const IconAppearance &appearance, const Tints &tints, const QColor &on, int side,
                 double ratio);

/// The same for rows of standard lists and tables; what is chosen there lies on the highlight, where it gets
/// a rim.
QIcon rowIcon(const IconAppearance &appearance, const IconPalette &colours, double ratio);

} // namespace Pilotlamp
