// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// In place of unit_probe.cpp where there is no D-Bus.
#include "net/unit_probe.h"

#include "core/unit_state.h"
#include "net/probe_turn.h"

#include <QCoreApplication>

namespace Pilotlamp {

namespace {
struct UnitProbeTexts {
    Q_DECLARE_TR_FUNCTIONS(UnitProbe)
};
} // namespace

void probeUnit(Fetcher &, const Check &check, QObject *context, TakeReading take)
{
    const QString problem = unitProblem(check);
    refuseLater(problem.isEmpty()
                    ? UnitProbeTexts::tr("this Pilotlamp was built without D-Bus, so it cannot query systemd")
                    : problem,
                context, take);
}

} // namespace Pilotlamp
