// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis.h"
#include "core/verdict.h"

#include <QString>

namespace Pilotlamp {

/// Whose problem it is, in a few words, translated: as displayName(), but of something on this computer
/// nobody says that it cannot be told whose it is.
QString whoseLabel(Whose whose, bool isOnThisComputer);
/// The same of a verdict, by the addresses of its own checks.
QString whoseLabel(const Verdict &verdict);
/// The same of what a diagnosis concluded, by its target.
QString whoseLabel(const Diagnosis &diagnosis);

} // namespace Pilotlamp
