// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace Pilotlamp {

/// The object as JSON text, as close to `text` as can be: what has not changed stays byte for byte (order of
/// keys, indentation, line ends, the way numbers and texts are written), what is new is written as its
/// neighbours are. Where `text` is no JSON object (empty, damaged) the object is written afresh, the keys
/// people look for first.
QByteArray editedJson(const QByteArray &text, const QJsonObject &wanted);

} // namespace Pilotlamp
