// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/settings/settings_tools.h"

namespace Pilotlamp {

/// What a service is, by one look at each of its checks without confirmation.
using CheckDone = std::function<void(const Verdict &verdict)>;
/// Looks at every check of a service once, now. Calls `done` once, later, unless `context` is gone before.
void checkNow(const Service &service, const TestNow &testNow, QObject *context, CheckDone done);

} // namespace Pilotlamp
