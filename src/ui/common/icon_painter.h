// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/common/icon_palette.h"

#include <QIcon>
#include <QImage>

namespace Pilotlamp {

/// Everything the lamp can show at once.
struct IconAppearance {
    IconSymbol symbol = IconSymbol::Unknown;
    bool hollow = false; ///< the knowledge is stale
    bool unknownBadge = false; ///< something is Unknown beside known services
    int badge = 0; ///< a number in the corner; 0 = none, above 9 "9+"

    bool operator==(const IconAppearance &) const = default;
};

/// The look of the tray icon; `badge` adds the number of services that are not well.
IconAppearance appearanceOf(const Overview &overview, bool badge = false);
/// The look of one service in menus and lists.
IconAppearance appearanceOf(const Verdict &verdict);
/// The word a person reads for a mark, translated: a status word, "You are offline" or "Paused".
QString displayName(IconSymbol symbol);

/// Paints one icon of `side` × `side` device pixels (16 and up), snapped to the pixel grid.
QImage paintIcon(const IconAppearance &appearance, const IconPalette &palette, int side);
/// A picture for every usual size up to `largest` points, and for 16, 22, 24 and 32 points at
/// `devicePixelRatio`; the smallest first.
QList<QImage> imagesOf(const IconAppearance &appearance, const IconPalette &palette,
                       double devicePixelRatio = 1, int largest = 128);
/// The icon with these pictures. Only for what is kept, or through KeptIcons: Qt remembers the name of each
/// pixmap that an icon ever gave, also when the icon is no more.
QIcon iconOf(const IconAppearance &appearance, const IconPalette &palette, double devicePixelRatio = 1,
             int largest = 128);
/// The newest icons of somebody who changes between a few again and again: each is made once.
class KeptIcons {
public:
    /// As iconOf(), up to 64 points: as large as panels and window lists show one.
    QIcon icon(const IconAppearance &appearance, const IconPalette &palette, double devicePixelRatio);

private:
    struct Kept {
        IconAppearance appearance = {};
        IconPalette palette = {};
        double devicePixelRatio = 1;
        QIcon icon = {};
    };
    QList<Kept> m_kept = {}; ///< the one that was used last is the last
};
/// The sizes in device pixels every icon carries.
QList<int> iconSizes();

} // namespace Pilotlamp
