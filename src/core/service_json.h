// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QJsonObject>
#include <QJsonValue>

namespace Pilotlamp {

/// One service of `check --format json`, of the status file and of the assistants' server: all keys always
/// present, null where not applicable. Described in resources/check.schema.json.
QJsonObject checkObject(const ServiceRow &row);
/// The ids of the services or roots that this one runs on (key `hostedOn`).
QStringList hostedOnOf(const Service &service);

} // namespace Pilotlamp
