// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/verdict.h"

#include <QString>

#include <functional>

namespace Pilotlamp {

/// What callers from outside may make the program do. Arguments are checked before these are called.
struct BusActions {
    /// Finds out why; gives the diagnosis as JSON, or the Error, to the function, once, at any later time.
    std::function<void(const QString &id, std::function<void(const Result<QString> &)> done)> explain = {};
    /// The components of a service, as JSON.
    std::function<QString(const QString &id)> components = {};
    std::function<void()> refresh = {};
    /// 0 ends the snooze.
    std::function<void(const QString &id, int seconds)> snooze = {};
    /// 0 ends the pause, -1 is without end.
    std::function<void(int seconds)> pause = {};
    /// Until when a service's notifications are muted: RFC 3339 in UTC, "recovered", or empty.
    std::function<QString(const QString &id)> mutedUntil = {};
    /// The newest rows, with figures that are no news; without it, those that were set last.
    std::function<QList<ServiceRow>()> rows = {};
};

/// Longest snooze or pause, in seconds: 30 days.
inline constexpr int MaxQuietSeconds = 30 * 24 * 3600;

} // namespace Pilotlamp
