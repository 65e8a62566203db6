// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/digest.h"
#include "store/history_view.h"

namespace Pilotlamp {

/// How a service's status page and its own checks compare in a window; nothing is said of a service that has
/// not both.
DetectionLead detectionLead(const HistoryView &view, const QString &serviceId, TimeWindow window);

/// Gathers what the history has on the enabled ones of these services. `active` are the stretches in which
/// the user was at this computer; nothing where that is not known.
DigestFacts digestFacts(const HistoryView &view, const QList<Service> &services, TimeWindow window,
                        const std::optional<QList<TimeWindow>> &active);

} // namespace Pilotlamp
