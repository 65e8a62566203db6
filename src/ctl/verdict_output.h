// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_json.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>

namespace Pilotlamp {

/// A line for people: "ChatGPT  Overloaded  It's them: …".
QString checkLine(const ServiceRow &row, int nameWidth, bool colour = false);
/// One JSON object for a bar such as waybar: text, tooltip, class, alt.
QJsonObject barObject(const Overview &overview);
/// The rows as OpenMetrics 1.0 text, without the last line feed.
QString openMetrics(std::span<const ServiceRow> rows);
/// Prints rows as text, json, waybar or openmetrics; `paused`: their checks, which a bar shows; `marks`: what
/// stands behind a service's line of text, by id.
void printRows(const QList<ServiceRow> &rows, const QString &format, bool colour = false, bool paused = false,
               const QHash<QString, QString> &marks = {});
/// The exit code of `check`: 2 offline, 1 overload or maintenance, 3 unknown, 0 online.
int exitCodeOf(std::span<const ServiceRow> rows);

} // namespace Pilotlamp
