// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/act.h"

#include <QJsonObject>

/// The rows of the table of acting: one per kind of server; act.cpp lists them.
namespace Pilotlamp {

extern const Acting AlertmanagerActing;
extern const Acting CheckmkActing;
extern const Acting Icinga2Acting;
extern const Acting ZabbixActing;

/// A POST of JSON.
Question jsonCall(const QUrl &url, const QJsonObject &body);
/// The Error where the server's page no longer lists the part.
Error partIsGone(const Order &order);

} // namespace Pilotlamp
