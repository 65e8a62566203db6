// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_palette.h"

#include <QCoreApplication>
#include <QPalette>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

const QColor Dark(0x14, 0x16, 0x1a);
const QColor Light(0xff, 0xff, 0xff);
const QColor Grey(0x67, 0x6d, 0x76);

IconPalette coloured(const SymbolColors &online, const SymbolColors &maintenance,
                     const SymbolColors &overload, const SymbolColors &offline)
{
    const SymbolColors grey{Grey, Light};
    return {Dark, Light, Light, {grey, online, maintenance, overload, offline, grey, grey}};
}

IconPalette plainColours()
{
    return coloured({QColor(0x15, 0x8a, 0x3e), Light}, {QColor(0x25, 0x6b, 0xd9), Light},
                    {QColor(0xff, 0xb0, 0x1f), Dark}, {QColor(0xd6, 0x1f, 0x2c), Light});
}

/// Blue, dark plum, yellow and vermilion stay apart in every common kind of colour blindness: after the
/// palette of M. Okabe and K. Ito, "Color Universal Design", but for the plum; their purples come too close
/// to the blue.
IconPalette colourBlindSafe()
{
    return coloured({QColor(0x00, 0x72, 0xb2), Light}, {QColor(0x40, 0x10, 0x60), Light},
                    {QColor(0xf0, 0xe4, 0x42), Dark}, {QColor(0xd5, 0x5e, 0x00), Light});
}

IconPalette oneTone(const QColor &fill, const QColor &glyph)
{
    IconPalette palette{glyph, fill, glyph, {}};
    palette.symbols.fill({fill, glyph});
    return palette;
}

IconPalette paletteOf(const QString &name, const QPalette &surroundings)
{
    if (name == "colour-blind"_L1)
        return colourBlindSafe();
    const bool darkSurroundings = surroundings.color(QPalette::Window).lightness() < 128;
    if (name == "mono-light"_L1 || (name == "mono-auto"_L1 && darkSurroundings))
        return oneTone(Light, Dark);
    if (name == "mono-dark"_L1 || name == "mono-auto"_L1)
        return oneTone(Dark, Light);
    return plainColours();
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

} // namespace

QList<IconStyle> iconStyles()
{
    const auto title = [](const char *text) {
        return QCoreApplication::translate("IconStyle", text);
    };
    return {{QString(), title(QT_TRANSLATE_NOOP("IconStyle", "Coloured"))},
            {u"colour-blind"_s, title(QT_TRANSLATE_NOOP("IconStyle", "Coloured, safe for colour blindness"))},
            {u"mono-auto"_s, title(QT_TRANSLATE_NOOP("IconStyle", "Monochrome, follows the desktop"))},
            {u"mono-light"_s, title(QT_TRANSLATE_NOOP("IconStyle", "Monochrome, light (for dark panels)"))},
            {u"mono-dark"_s, title(QT_TRANSLATE_NOOP("IconStyle", "Monochrome, dark (for light panels)"))}};
}

QString styleOf(const Preferences &preferences)
{
    QString style = preferences.iconStyle;
    for (auto it = preferences.iconColours.begin(); it != preferences.iconColours.end(); ++it)
        style += u' ' + idOf(it.key()) + u'=' + it.value();
    return style;
}

IconPalette iconPalette(const QString &style, const QPalette &surroundings)
{
    const QStringList words = style.split(u' ');
    IconPalette palette = paletteOf(words.constFirst(), surroundings);
    for (const QString &own : words.mid(1)) {
        const auto status = statusFromId(own.section(u'=', 0, 0));
        const QColor fill(own.section(u'=', 1));
        if (!status || !fill.isValid())
            continue;
        const QColor glyph = contrastOf(fill, Light) >= contrastOf(fill, Dark) ? Light : Dark;
        palette.symbols.at(static_cast<size_t>(symbolOf(*status))) = {fill, glyph};
    }
    return palette;
}

double contrastOf(const QColor &a, const QColor &b)
{
    const auto [low, high] = std::minmax({luminance(a), luminance(b)});
    return (high + 0.05) / (low + 0.05);
}

} // namespace Pilotlamp
