// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/json_text.h"

#include <QJsonValue>
#include <QString>
#include <QStringView>

namespace Pilotlamp {

/// The steps of a path of names and places: "state", "data.items[0].state", "[-1].up", "items[*].state",
/// "health[\"db.pool\"].up", with "$." before it or not; "$" alone is the whole. Nothing where it is none.
std::optional<QList<JsonStep>> jsonStepsOf(QStringView path);
/// True for such a path.
bool isJsonPath(QStringView path);
/// A scalar as a person writes it: up, 3, 0.5, true, null; objects and arrays as JSON.
QString textOfJson(const QJsonValue &value);

/// How a value of the answer is compared with the one that is wanted.
enum class JsonOperator : quint8 { Equal, Unequal, Less, AtMost, Greater, AtLeast, In };
/// "==", "!=", "<", "<=", ">", ">=" or "in"; nothing for any other word.
std::optional<JsonOperator> jsonOperatorOf(QStringView word);
/// Whether a value holds against what is wanted: equal as written or, where both are numbers, as exact
/// decimals; `In`: equal to one of them. Only numbers are less or greater.
bool holds(const JsonPiece &value, JsonOperator wish, const QStringList &wanted);

} // namespace Pilotlamp
