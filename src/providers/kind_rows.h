// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/kind.h"

/// The rows of the kind table: each kind's .cpp defines one, kind.cpp lists them.
namespace Pilotlamp {

extern const Kind AwsKind;
extern const Kind BetterstackKind;
extern const Kind CachetKind;
extern const Kind ChecklyKind;
extern const Kind FirehydrantKind;
extern const Kind GoogleKind;
extern const Kind HerokuKind;
extern const Kind IncidentioKind;
extern const Kind InstatusKind;
extern const Kind SlackKind;
extern const Kind StatusioKind;
extern const Kind StatuspageKind;
extern const Kind StatuspalKind;
extern const Kind UpptimeKind;

} // namespace Pilotlamp
