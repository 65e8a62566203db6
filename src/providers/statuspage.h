// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "providers/page.h"

#include <QJsonObject>
#include <QLatin1StringView>

namespace Pilotlamp {

/// Reads Statuspage's `summary.json`, which other engines offer too; `title` names the kind in errors.
Result<Page> statuspageFrom(const QJsonObject &root, QLatin1StringView title);

/// Adds the components of a list in that shape.
void addStatuspageLeaves(Page &page, const QJsonObject &root);

} // namespace Pilotlamp
