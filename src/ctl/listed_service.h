// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QJsonObject>

namespace Pilotlamp {

/// A configured service without its state, as `list --format json` prints it.
QJsonObject listedObject(const Service &service);

} // namespace Pilotlamp
