// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/act.h"

#include <QJsonObject>

/// The rows of the table of acting: one per kind of server; act.cpp lists them.
namespace Pilotlamp {

extern const ActionApi AlertmanagerActions;
extern const ActionApi CheckmkActions;
extern const ActionApi GrafanaActions;
extern const ActionApi Icinga2Actions;
extern const ActionApi NagiosActions;
extern const ActionApi ZabbixActions;

/// A POST of JSON.
Question jsonCall(const QUrl &url, const QJsonObject &body);
/// The first question of the check's kind: the list that its parts stand in.
Result<Questions> listOfParts(const Check &check, const ActionRequest &request);
/// The Error where the server's page no longer lists the part.
Error componentIsGone(const ActionRequest &request);

} // namespace Pilotlamp
