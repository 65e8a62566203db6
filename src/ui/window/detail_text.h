// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QString>

namespace Pilotlamp {

/// An address without user, password, query and fragment: fit for the screen and for reports.
QString publicAddress(const QString &url);
/// What the only check found last, where that does not count yet: "last check: answered 503 – checking again
/// to confirm". Else empty.
QString lastLookOf(const Verdict &verdict);

} // namespace Pilotlamp
