// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringView>

/// The one filter for text that others wrote: names, reasons, titles, answers. What is left is what a reader
/// sees: no control characters (a terminal would obey them), no direction overrides and isolates (they turn
/// text around), no invisible characters (they hide text in text). Joiners between letters or emoji and the
/// direction marks of right-to-left writing stay, as does a variation selector behind a character.
namespace Pilotlamp {

/// What is seen of a text; its line ends and tabs stay.
QString filteredText(QStringView text);
/// The same as one line: white space collapsed, at most `most`
/// UTF-16 units, cut with "…" and never inside a character.
QString filteredLine(QStringView text, qsizetype most = 200);
/// Up to `lines` such lines, empty ones left out, `most` units together.
QString filteredLines(QStringView text, qsizetype most, qsizetype lines = 6);
/// True where a text holds a control character or a direction
/// override: nobody names a service so by accident.
bool hasControls(QStringView text);
/// A value whose texts, keys too, went through filteredText.
QJsonValue filteredJson(const QJsonValue &value);
/// JSON text with everything the filter would take away written
/// as \u escapes: the same value, and nothing a terminal obeys.
QByteArray escapedJson(const QByteArray &json);

} // namespace Pilotlamp
