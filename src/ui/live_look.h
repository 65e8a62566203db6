// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/settings_tools.h"

namespace Pilotlamp {

/// What a service is, by one look at each of its checks without confirmation.
using LookDone = std::function<void(const Verdict &verdict)>;
/// Looks at every check of a service once, now. Calls `done` once, later, unless `context` is gone before.
void lookNow(const Service &service, const TestNow &testNow, QObject *context, LookDone done);

} // namespace Pilotlamp
