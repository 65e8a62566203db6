// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QList>
#include <QString>

namespace Pilotlamp {

/// A key of a service's rules that is not used, and why.
struct RuleProblem {
    QString below = {}; ///< JSON pointer below the service
    QString what = {};
    QString remedy = {};
    int check = -1; ///< the one it belongs to: that one cannot run; -1: the service, which goes on without
};

/// What is wrong with `maintenance`, `dependsOn` and the checks' `upsideDown`, `except`,
/// `incidentsWithout`, `severities`, `minSeverity` and `filters`.
QList<RuleProblem> ruleProblems(const Service &service);

} // namespace Pilotlamp
