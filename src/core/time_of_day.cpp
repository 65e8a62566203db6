// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time_of_day.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QString timeFormat()
{
    const QLocale locale;
    // The "C" locale, which many a server's user has, would write seconds.
    return locale.language() == QLocale::C ? u"HH:mm"_s : locale.timeFormat(QLocale::ShortFormat);
}

QString timeOfDay(const QTime &time)
{
    return QLocale().toString(time, timeFormat());
}

} // namespace Pilotlamp
