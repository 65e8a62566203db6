// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace Pilotlamp {

struct Invocation;

/// The longest time that can be written, in seconds: ten years.
inline constexpr qint64 LongestDuration = 3650LL * 24 * 3600;

/// A length of time as people write it, in seconds: a whole number and its unit, s, m, h, d or w ("30m",
/// "4h", "2d"), several of them after each other ("1h30m"), or a bare 0. Nothing for any other text and for
/// more than LongestDuration.
std::optional<qint64> secondsOf(QStringView text);

/// As secondsOf for what is typed at the command line, where a number without a unit is seconds, too.
std::optional<qint64> typedSecondsOf(QStringView text);

/// The value of an option as a length of time, `fallback` where it is not given. Where it is not one from
/// `least` to `most` seconds: complains and gives nothing (exit 64).
std::optional<qint64> secondsOfOption(const Invocation &invocation, const QString &option, qint64 fallback,
                                      qint64 least = 0, qint64 most = LongestDuration);
/// As secondsOfOption for a text that stands alone; `what` names it in the complaint.
std::optional<qint64> secondsOrComplaint(const QString &text, const QString &what, qint64 least, qint64 most);

/// A length of time as it is written above, in its two largest units: "2d 3h", "45m", "0s".
QString shortDuration(qint64 seconds);

} // namespace Pilotlamp
