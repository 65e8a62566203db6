// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace Pilotlamp {

/// A text, or null where it is empty.
QJsonValue textOrNull(const QString &text);
/// Whole milliseconds, or null where nothing was measured (negative).
QJsonValue msOrNull(double ms);
/// A time as the contract writes it: RFC 3339 in UTC, or null where there is none.
QJsonValue jsonTime(const QDateTime &time);
/// The same of milliseconds since 1970, UTC; null where they are not positive.
QJsonValue jsonTime(qint64 ms);
/// True for a list that holds texts and nothing else; it may be empty.
bool isTextList(const QJsonValue &value);

/// The object on one line; equal for equal objects.
QString compactText(const QJsonObject &object);

} // namespace Pilotlamp
