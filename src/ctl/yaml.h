// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QJsonValue>

namespace Pilotlamp {

/// The first document of a YAML 1.1 text as JSON. Every scalar is a text, aliases are resolved and merge keys
/// ("<<") taken in. Unreadable: not YAML, nested or repeated beyond reason, or this build reads none.
Result<QJsonValue> parseYaml(const QByteArray &bytes);

} // namespace Pilotlamp
