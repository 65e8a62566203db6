// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/config.h"

namespace Pilotlamp {

/// The keys of a configuration that Pilotlamp does not know, by the shipped schema
/// (resources/config.schema.json): they are kept and have no effect, so each is a warning, with the key that
/// was likely meant.
QList<ConfigProblem> unknownKeys(const QJsonObject &root);
/// Keys that stand more than once in one object of a JSON text, as warnings.
QList<ConfigProblem> repeatedKeys(const QByteArray &text);

} // namespace Pilotlamp
