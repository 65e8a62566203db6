// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "providers/page.h"

#include <QJsonValue>
#include <QLatin1StringView>

namespace Pilotlamp {

/// What a list of instances of Salesforce Trust says; Heroku's page falls back on it. `title` is the kind's.
Result<Page> trustFrom(const QJsonValue &instances, QLatin1StringView title);

} // namespace Pilotlamp
