// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quiet_hours.h"

#include <algorithm>

namespace Pilotlamp {

bool isQuietAt(const Preferences &preferences, const QDateTime &local)
{
    const QTime from = preferences.quietFrom;
    const QTime until = preferences.quietUntil;
    if (!from.isValid() || !until.isValid())
        return false;
    const QTime at = local.time();
    return from <= until ? from <= at && at < until : from <= at || at < until;
}

QDateTime quietEndAfter(const Preferences &preferences, const QDateTime &local)
{
    if (!isQuietAt(preferences, local))
        return {};
    QDateTime end = local;
    if (local.time() >= preferences.quietUntil)
        end.setDate(local.date().addDays(1));
    // Set as a time of the day, not by adding seconds: the clocks may change in between.
    end.setTime(preferences.quietUntil);
    return end;
}

qint64 reminderSeconds(const Preferences &preferences, int remindersBefore)
{
    constexpr qint64 Day = 24 * 60 * 60;
    constexpr int Doublings = 11; // a minute has grown to more than a day
    const qint64 first = preferences.remindAfterMinutes * 60LL;
    // Who chose more than a day at once gets what was chosen.
    return std::min(first << std::clamp(remindersBefore, 0, Doublings), std::max(first, Day));
}

} // namespace Pilotlamp
