// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QJsonValue>
#include <QStringView>

namespace Pilotlamp {

/// A time in any form that status pages use, in UTC; invalid where it is none. Known forms: RFC 3339 with 'T'
/// or a space and 0–9 digits of a second; the same without a zone (taken as UTC); RFC 822 with "+0000", "GMT"
/// or "Z"; JavaScript's "Sat Jun 11 2022 18:55:50 GMT+0000 (…)"; seconds or milliseconds since 1970.
QDateTime timeFromText(QStringView text);
/// As timeFromText for a JSON value: text or a number.
QDateTime timeFrom(const QJsonValue &value);

} // namespace Pilotlamp
