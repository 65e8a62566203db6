// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"

namespace Pilotlamp {

/// True from the first minute of the quiet hours until before their end, over midnight where they end earlier
/// in the day than they begin. Never where one of the two is not set, or both are the same. `local` is a time
/// on the user's clock.
bool isQuietAt(const Preferences &preferences, const QDateTime &local);
/// When the quiet hours that hold `local` end, on the same clock; invalid where it is not quiet.
QDateTime quietEndAfter(const Preferences &preferences, const QDateTime &local);
/// How long after a telling the next reminder comes, given how many came before it: twice as long each time,
/// a day at most. Zero: no reminders are wanted.
qint64 reminderSeconds(const Preferences &preferences, int remindersBefore);

} // namespace Pilotlamp
