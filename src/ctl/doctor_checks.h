// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"
#include "ctl/command.h"

#include <QList>
#include <QString>

namespace Pilotlamp {

/// One thing Pilotlamp needs on this computer.
struct DoctorFinding {
    enum class Outcome : quint8 { Works, Optional, Fails };
    Outcome outcome = Outcome::Works;
    QString what = {}; ///< "Notifications"
    QString found = {}; ///< one sentence
    QString help = {}; ///< what to do about it; empty where it works
};

DoctorFinding findVersions();
DoctorFinding findDesktop();
DoctorFinding findTray();
DoctorFinding findNotifications();
DoctorFinding findKeyring();
DoctorFinding findPing();
DoctorFinding findConfiguration(const Invocation &invocation);
DoctorFinding findHistory(const Invocation &invocation);
DoctorFinding findRunningTray(const Invocation &invocation);
DoctorFinding findNetwork(const Network &network);

} // namespace Pilotlamp
