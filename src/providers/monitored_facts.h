// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QJsonValue>

namespace Pilotlamp {

/// The values of a plugin's performance data: "'a b'=3.5ms;10;20 free=12%"; what is none is left out, at most
/// 50 values.
QList<PerformanceValue> performanceOf(const QString &text);
/// "2/3"; empty where either number is missing.
QString attemptText(const QJsonValue &current, const QJsonValue &most);
/// A time in seconds or milliseconds since 1970; 0 and below is none.
QDateTime momentOf(const QJsonValue &value);

} // namespace Pilotlamp
