// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Pilotlamp {

/// Longest title and body of a popup, in UTF-16 units; what is longer ends in "…".
inline constexpr qsizetype MaxTitle = 120;
inline constexpr qsizetype MaxBody = 480;

/// One line of plain text by the filter for foreign text: white space collapsed, nothing invisible or turning
/// text around, at most `max` units, never half a character.
QString plainLine(const QString &text, qsizetype max);

/// Up to six such lines, empty ones left out.
QString plainLines(const QString &text, qsizetype max);

/// Text for a server with `body-markup`: &, < and > become
/// entities, as the Desktop Notifications Specification asks.
QString escapedForMarkup(const QString &text);

} // namespace Pilotlamp
