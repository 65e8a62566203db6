// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"

#include <QColor>
#include <QList>
#include <QString>

#include <array>

class QPalette;

namespace Pilotlamp {

/// What the lamp shows: a status, or why there is none to show.
enum class IconSymbol : quint8 { Unknown, Online, Maintenance, Overload, Offline, OwnOffline, Paused };
inline constexpr int SymbolCount = 7;

/// The mark of a status.
constexpr IconSymbol symbolOf(Status status)
{
    return static_cast<IconSymbol>(status);
}

/// One mark's colours; the glyph stands at least 3:1 against the fill.
struct SymbolColors {
    QColor fill = {};
    QColor glyph = {};

    bool operator==(const SymbolColors &) const = default;
};

/// The colours of a whole family of icons. The two rims lie at opposite ends of lightness, so one of them
/// stands out on any background.
struct IconPalette {
    QColor outerRim = {};
    QColor innerRim = {};
    QColor hollow = {}; ///< the inside of a stale icon
    std::array<SymbolColors, SymbolCount> symbols = {};

    const SymbolColors &of(IconSymbol symbol) const { return symbols.at(static_cast<size_t>(symbol)); }
    bool operator==(const IconPalette &) const = default;
};

/// A palette the user may choose: the name as in the config
/// (`Preferences::iconStyle`) and a translated title.
struct IconStyle {
    QString name = {};
    QString title = {};
};

/// All choices, the default ("") first.
QList<IconStyle> iconStyles();
/// The style the user chose, with their own colours behind its name: "colour-blind offline=#d61f2c".
QString styleOf(const Preferences &preferences);
/// The palette of a style; the default one for an unknown name. "mono-auto" follows the lightness of
/// `surroundings`. The glyph on an own colour is dark or light, whichever stands out more.
IconPalette iconPalette(const QString &style, const QPalette &surroundings);
/// Contrast of two opaque colours, 1 … 21 (WCAG 2.1, relative luminance).
double contrastOf(const QColor &a, const QColor &b);

} // namespace Pilotlamp
