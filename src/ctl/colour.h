// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status.h"

#include <QString>

namespace Pilotlamp {

struct Invocation;

/// Whether the output may have colours: `--color always|never|auto`; auto: on a terminal, unless NO_COLOR is
/// set (no-color.org) or TERM is "dumb".
bool wantsColour(const Invocation &invocation);
/// The text in the colour of a status, or as it is.
QString coloured(const QString &text, Status status, bool colour);

} // namespace Pilotlamp
