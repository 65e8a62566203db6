// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QTime;

namespace Pilotlamp {

/// How a time of day is written in the user's language, without seconds, for QLocale and QTimeEdit.
QString timeFormat();
/// "14:05": a time of day without seconds, in the user's language.
QString timeOfDay(const QTime &time);

} // namespace Pilotlamp
