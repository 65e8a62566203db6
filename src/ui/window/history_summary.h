// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service_history.h"

#include <QString>

namespace Pilotlamp {

/// "12 s", "25 min", "1 h 40 min": a length in ms, to the second below a minute.
QString spanText(qint64 ms);
/// A share (0–1) in percent without the sign: "99.99", and "100" only where it is all.
QString percentText(double share, int decimals);
/// "99.88 % up (only offline counts) · 1 outage, 12 min · overloaded 1 h 40 min · median 212 ms" over the
/// pills and times of a story, and since when where that is within it; says so where nothing was watched.
QString summaryText(const ServiceHistory &history);
/// The time in ms below which so many per cent of the answers lie; -1 where none was measured.
int percentileOf(const QList<TimePoint> &times, int percent);

} // namespace Pilotlamp
