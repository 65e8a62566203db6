// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status.h"

namespace Pilotlamp {

/// The word of a status within a line, translated: "offline", "in maintenance". Lower case by itself would
/// misspell the nouns of some languages.
QString displayNameInLine(Status status);

} // namespace Pilotlamp
