// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>

#include <span>

namespace Pilotlamp {

/// The steps from an empty file to today's schema. `PRAGMA user_version` counts those done; steps are only
/// ever added. Each step is a list of statements.
std::span<const std::span<const QLatin1StringView>> schemaSteps();

} // namespace Pilotlamp
