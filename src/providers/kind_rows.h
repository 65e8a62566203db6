// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/kind.h"

/// The rows of the kind table: each kind's .cpp defines one, kind.cpp lists them.
namespace Pilotlamp {

extern const Kind StatuspageKind;

} // namespace Pilotlamp
