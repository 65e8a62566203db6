// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/detection_lead.h"

#include <QByteArray>
#include <QList>

namespace Pilotlamp {

/// What a service cost its user in one month: trouble while they were at this computer.
struct MonthImpact {
    TimeWindow month = {};
    qint64 activeMs = 0; ///< unlocked and not idle
    qint64 offlineMs = 0; ///< of it the service was offline
    qint64 overloadMs = 0; ///< of it the service was slow or overloaded
    DetectionLead lead = {}; ///< of its status page in that month

    bool operator==(const MonthImpact &) const = default;
};

/// The parts of stretches that lie in a window.
QList<TimeWindow> within(const QList<TimeWindow> &stretches, TimeWindow window);
/// Sums what a service did during the stretches in which its user was active, all of them in `month`.
MonthImpact impactOf(TimeWindow month, const QList<Uptime> &whileActive);

/// Stretches as bytes to be kept: seconds since 1970, begin and end, 8 bytes a stretch; good until 2106.
QByteArray stretchesToBytes(const QList<TimeWindow> &stretches);
/// The other way round; what is damaged (out of order, cut short) is left out.
QList<TimeWindow> stretchesFromBytes(const QByteArray &bytes);

} // namespace Pilotlamp
