// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/config.h"

#include <QByteArray>
#include <QJsonValue>

#include <optional>

namespace Pilotlamp {

/// A JSON document, or the one problem that keeps it from being read, with line and column.
struct JsonSyntax {
    QJsonValue value = {}; ///< an object or an array; undefined beside a problem
    std::optional<ConfigProblem> problem = {};
};
/// Reads JSON text (RFC 8259) in UTF-8, with or without a byte order mark.
JsonSyntax readJson(QByteArray bytes);

} // namespace Pilotlamp
