// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

/// Vendor-written text made harmless: plain, one line, of bounded length.
namespace Pilotlamp {

inline constexpr qsizetype NameCap = 200; ///< characters of a component's or group's name
inline constexpr qsizetype TitleCap = 300; ///< characters of an incident's title
inline constexpr qsizetype UpdateCap = 1000; ///< characters of an incident's newest message

/// Plain text as it is, for names: white space collapsed,
/// control and direction characters removed, cut with "…".
QString oneLine(QStringView text, qsizetype cap = NameCap);
/// HTML, entities and Markdown reduced to what a person reads, then as oneLine.
QString plainText(QStringView markup, qsizetype cap = TitleCap);
/// HTML reduced to text with its entities decoded, all else (white space, Markdown, length) as it was; tags
/// become a space, the content of script and style is dropped.
QString withoutTags(QStringView html);
/// The address where it is http or https with a host and of sane length; else empty.
QString safeLink(const QString &link);

} // namespace Pilotlamp
