// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>

namespace Pilotlamp {

/// The JSON Schemas of the tools: an object with these properties, all of them required unless named.
QJsonObject mcpInput(const QJsonObject &properties, const QStringList &required);
/// The schema of what a tool gives back, by the tool's name.
QJsonObject mcpOutput(const QString &tool);
/// Foreign text bounded for a reader that takes words for orders: no text longer than 1,000 characters, no
/// list longer than 200 entries. What is not seen in it goes where it is sent.
QJsonValue mcpBounded(const QJsonValue &value);

} // namespace Pilotlamp
