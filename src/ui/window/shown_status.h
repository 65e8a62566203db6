// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ui/common/icon_painter.h"
#include "ui/common/requests.h"

namespace Pilotlamp {

/// The status the window shows of a service: what was known last, while this machine is offline.
Status shownStatus(const Verdict &verdict);
/// The icon of a service in the window; hollow where it shows what was known last.
IconAppearance shownAppearance(const ServiceRow &row);
/// True where no check of the service has answered or failed since the start.
bool isFirstCheckDue(const ServiceRow &row);
/// True for what a person should see first: offline, overloaded,
/// or unknown for a reason that is not this network's.
bool needsAttention(const ServiceRow &row);

/// The label of a row after the evidence: "Offline", "Slow", "Overloaded",
/// "Degraded", "Warning", "Maintenance", "Unknown", "Checking…", "Online",
/// "Paused".
QString statusLabel(const ServiceRow &row);
/// Every label that a row with a problem can have.
QStringList problemLabels();
/// The same as the beginning of a sentence: "%1 is down", "%1 is slow" …, with the name.
QString statusSentence(const ServiceRow &row);

/// A length of time up to a second in ms, longer in s with one decimal: "44 ms", "1.2 s".
QString responseText(int ms);

/// A time to come or a stretch of time, short: "Thu 02:00 – 03:00 (in 2 days)", "until 16:00". Local time.
QString spanText(const QDateTime &from, const QDateTime &until, const QDateTime &now);
/// "24 s", "12 min", "2 h 5 min".
QString shortSpan(qint64 seconds);

/// What the user asked for about a service, in a few words each: "muted until 14:30", "acknowledged", "you
/// will be notified".
QStringList markTexts(const ServiceFlags &flags, const QDateTime &now);

} // namespace Pilotlamp
