// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace Pilotlamp::Testing {

/// Judges a value by the words of JSON Schema that our own schemas use; a word it does not know is a failure,
/// and so is a key of an object that the schema does not name. Empty, or what is wrong and where.
QString schemaProblem(const QJsonValue &value, const QJsonObject &schema, const QString &pointer = {});
/// A schema in resources/, by its name without the ending.
QJsonObject schemaNamed(const QString &name);

} // namespace Pilotlamp::Testing
