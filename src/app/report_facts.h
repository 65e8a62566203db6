// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report.h"
#include "store/history_view.h"

namespace Pilotlamp {

/// Gathers what the history has on a service for a report; a verdict of now adds the vendor's newest words
/// and the evidence.
ReportFacts reportFacts(const HistoryView &view, const Service &service, TimeWindow window,
                        const std::optional<Verdict> &verdict = {});

} // namespace Pilotlamp
