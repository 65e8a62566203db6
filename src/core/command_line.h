// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/service.h"

#include <QJsonObject>
#include <QStringList>

namespace Pilotlamp {

/// The program and the arguments of a command check; the error names the key and the remedy.
Result<QStringList> commandOf(const Check &check);
/// Why a command check cannot be carried out as it is written; empty where it can.
QString commandProblem(const Check &check);
/// The command of a check's entry as one line for people. What follows an option that is likely to take a
/// password is left out.
QString commandText(const QJsonObject &check);
/// How far a command reaches: as far as the furthest host among its words; Loopback where there is none.
Reach reachOfCommand(const QString &commandText);

} // namespace Pilotlamp
