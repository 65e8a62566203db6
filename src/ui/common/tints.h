// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/icon_palette.h"

#include <QPalette>

namespace Pilotlamp {

/// Distances of what is painted, in points: a grid of eight.
namespace Metrics {
inline constexpr int Grid = 8;
inline constexpr int Half = 4;
inline constexpr int CardPadding = 16;
inline constexpr int CardRadius = 8;
inline constexpr int AccentBar = 4; ///< the stripe of colour at the edge of a banner or a selected row
} // namespace Metrics

/// Contrasts that are enough to be read or seen (WCAG 2.1, 1.4.3 and 1.4.11).
inline constexpr double TextContrast = 4.5;
inline constexpr double MarkContrast = 3;

/// `share` (0–1) of `over` laid on `under`.
QColor mixed(const QColor &under, const QColor &over, double share);
/// `wished`, made darker or lighter only as far as it takes to stand out from `ground` by `contrast`.
QColor standingOut(const QColor &wished, const QColor &ground, double contrast);

/// Everything that is painted by hand takes its colours from
/// here: they follow the desktop's palette and the icons'.
struct Tints {
    QColor ground = {}; ///< behind cards
    QColor surface = {}; ///< of cards, lists and bars
    QColor selected = {}; ///< of a chosen row; the same text and marks are read on it
    QColor hovered = {}; ///< of a row under the pointer
    QColor line = {}; ///< around cards and between areas
    QColor text = {};
    QColor quiet = {}; ///< text of less weight
    QColor chip = {}; ///< a small raised area with text
    QColor accent = {}; ///< the palette's highlight
    QColor accentText = {}; ///< to be read on the accent
    QColor link = {};
    IconPalette icons = {};

    /// A surface that says a status quietly.
    QColor wash(IconSymbol symbol) const;
    /// Text in a status's colour, to be read on `on`.
    QColor ink(IconSymbol symbol, const QColor &on) const;
    /// A plain shape in a status's colour, to be seen on `on`.
    QColor shape(IconSymbol symbol, const QColor &on) const;
    bool operator==(const Tints &) const = default;
};
/// The tints for a desktop's palette.
Tints tintsOf(const QPalette &palette, const IconPalette &icons);

} // namespace Pilotlamp
