// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDateTime>

namespace Pilotlamp {

/// The date of an HTTP header in its one form of today, "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110
/// section 5.6.7); UTC, invalid for anything else. QLocale would first make a local time of it, for which the
/// time zone's file is looked at a dozen times, with every answer.
QDateTime httpDate(QByteArrayView text);

} // namespace Pilotlamp
