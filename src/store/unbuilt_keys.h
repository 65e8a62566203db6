// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QStringList>

namespace Pilotlamp {

/// Keys of the configuration's description that this version does not carry out yet. An unknown key is kept
/// and means nothing; one of these means something, so it is refused by name and never ignored. Whoever
/// builds one takes it out here and puts it into the schema.
const QStringList &unbuiltServiceKeys();
const QStringList &unbuiltCheckKeys();

/// The first of `keys` that an object has; empty where it has none.
QString firstKeyOf(const QJsonObject &object, const QStringList &keys);

} // namespace Pilotlamp
