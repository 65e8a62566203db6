// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QDateTime>
#include <QString>

namespace Pilotlamp {

/// What a person can have a monitoring server do about a problem. Acknowledge: somebody knows. Downtime:
/// nobody needs to know until its end (Alertmanager: a silence). Recheck: look again now.
enum class ServerAction : quint8 { Acknowledge, Downtime, Recheck };

/// One thing to do about one host, service or alert; given only ever at a person's word.
struct ActionRequest {
    ServerAction action = ServerAction::Acknowledge;
    Component component = {}; ///< as the server's page lists it; its id counts
    QString author = {};
    QString comment = {}; ///< needed, but for a recheck
    int minutes = 60; ///< how long a downtime lasts, from 1 to a year
    QDateTime now = {}; ///< UTC
};

} // namespace Pilotlamp
