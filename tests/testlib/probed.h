// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/prober.h"

#include <QList>
#include <QTest>

namespace Pilotlamp::Testing {

/// The one reading of a check, asked now; fails the test where none or more than one comes within
/// `timeoutMs`.
inline Reading probedBy(Prober &prober, const Check &check, int timeoutMs = 8000)
{
    QList<Reading> readings;
    const auto listening
        = QObject::connect(&prober, &Prober::answered, &prober,
                           [&](const CheckId &, const Reading &reading) { readings.append(reading); });
    prober.probe({QStringLiteral("x"), 0}, check);
    [&] {
        QTRY_COMPARE_WITH_TIMEOUT(readings.size(), 1, timeoutMs);
    }();
    QObject::disconnect(listening);
    return readings.value(0);
}

} // namespace Pilotlamp::Testing
