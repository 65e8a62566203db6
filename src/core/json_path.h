// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringView>

namespace Pilotlamp {

/// True for a path of names and places: "state", "data.items[0].state", "[1].up", with "$." before it or not.
bool isJsonPath(QStringView path);
/// What the path leads to; undefined where it leads nowhere.
QJsonValue valueAt(const QJsonValue &root, QStringView path);
/// A scalar as a person writes it: up, 3, 0.5, true, null; objects and arrays give an empty text.
QString textOfJson(const QJsonValue &value);

} // namespace Pilotlamp
