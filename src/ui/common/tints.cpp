// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tints.h"

#include <algorithm>

namespace Pilotlamp {

namespace {

constexpr double WashOnLight = 0.10;
constexpr double WashOnDark = 0.20; ///< the same step to the eye
constexpr int DarkBelow = 128; ///< of a lightness of 255

bool isDark(const QColor &color)
{
    return color.lightness() < DarkBelow;
}

/// Of two grounds nearly the same, one is made to differ.
QColor apartFrom(const QColor &surface, const QColor &ground)
{
    constexpr double Seen = 1.06;
    if (contrastOf(surface, ground) >= Seen)
        return ground;
    constexpr int NearlyBlack = 24;
    if (surface.lightness() < NearlyBlack)
        return mixed(surface, Qt::white, 0.1);
    return isDark(surface) ? surface.darker(125) : mixed(surface, Qt::black, 0.05);
}

} // namespace

QColor mixed(const QColor &under, const QColor &over, double share)
{
    const auto component = [&](float a, float b) {
        return float(a + (b - a) * share);
    };
    return QColor::fromRgbF(component(under.redF(), over.redF()), component(under.greenF(), over.greenF()),
                            component(under.blueF(), over.blueF()));
}

QColor standingOut(const QColor &wished, const QColor &ground, double contrast)
{
    if (contrastOf(wished, ground) >= contrast)
        return wished;
    const QColor dark(Qt::black);
    const QColor light(Qt::white);
    const QColor towards = contrastOf(dark, ground) > contrastOf(light, ground) ? dark : light;
    constexpr int Steps = 40;
    for (int step = 1; step < Steps; ++step) {
        // What is on the screen has whole numbers of colour: judged as it will be seen.
        const QColor tried(mixed(wished, towards, double(step) / Steps).rgb());
        if (contrastOf(tried, ground) >= contrast)
            return tried;
    }
    return towards;
}

QColor Tints::wash(IconSymbol symbol) const
{
    return QColor(mixed(surface, icons.of(symbol).fill, isDark(surface) ? WashOnDark : WashOnLight).rgb());
}

QColor Tints::ink(IconSymbol symbol, const QColor &on) const
{
    return standingOut(icons.of(symbol).fill, on, TextContrast);
}

QColor Tints::shape(IconSymbol symbol, const QColor &on) const
{
    return standingOut(icons.of(symbol).fill, on, MarkContrast);
}

Tints tintsOf(const QPalette &palette, const IconPalette &icons)
{
    const auto color = [&](QPalette::ColorRole role) {
        return palette.color(QPalette::Active, role);
    };
    const auto flat = [](const QColor &made) {
        return QColor(made.rgb());
    };
    Tints tints;
    tints.icons = icons;
    // Light or dark, cards are the lighter of the desktop's two grounds.
    tints.surface = color(QPalette::Base);
    tints.ground = color(QPalette::Window);
    if (tints.surface.lightness() < tints.ground.lightness())
        std::swap(tints.surface, tints.ground);
    tints.ground = flat(apartFrom(tints.surface, tints.ground));
    const bool dark = isDark(tints.surface);
    tints.text = standingOut(color(QPalette::Text), tints.surface, 7);
    tints.accentText = color(QPalette::HighlightedText);
    tints.accent = standingOut(color(QPalette::Highlight), tints.accentText, TextContrast);
    tints.selected = flat(mixed(tints.surface, color(QPalette::Highlight), dark ? 0.26 : 0.14));
    tints.hovered = flat(mixed(tints.surface, tints.text, 0.045));
    tints.line = flat(mixed(tints.surface, tints.text, dark ? 0.16 : 0.13));
    tints.chip = flat(mixed(tints.surface, tints.text, 0.08));
    // Read on the worst of the grounds it may lie on.
    tints.quiet = flat(mixed(tints.surface, tints.text, 0.62));
    for (const QColor &on : {tints.surface, tints.ground, tints.chip, tints.selected, tints.hovered})
        tints.quiet = standingOut(tints.quiet, on, TextContrast);
    for (int symbol = 0; symbol < SymbolCount; ++symbol)
        tints.quiet = standingOut(tints.quiet, tints.wash(static_cast<IconSymbol>(symbol)), TextContrast);
    // A palette that says nothing of links has the pure blue of the first browsers.
    tints.link = color(QPalette::Link);
    if (tints.link == QColor(Qt::blue))
        tints.link = tints.accent;
    for (const QColor &on : {tints.surface, tints.ground})
        tints.link = standingOut(tints.link, on, TextContrast);
    return tints;
}

} // namespace Pilotlamp
