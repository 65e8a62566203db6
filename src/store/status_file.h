// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/verdict.h"

#include <QJsonObject>

#include <optional>

namespace Pilotlamp {

/// What the running tray shows, for everybody who may not ask it: prompts, bars, scripts.
struct StatusReport {
    QDateTime at = {}; ///< UTC
    QDateTime validUntil = {}; ///< UTC; afterwards nothing is known any more
    qint64 pid = 0;
    Status status = Status::Unknown; ///< that of the icon
    bool paused = false;
    QList<ServiceRow> services = {};
};

/// `$XDG_RUNTIME_DIR/pilotlamp/status.json`; of another configuration than the default one `status-ID.json`
/// beside it. Empty where the session has no such folder. `instance` is empty for the default configuration.
QString statusFilePath(const QString &instance);
/// The report as the contract writes it.
QJsonObject statusObject(const StatusReport &report);
/// Writes it atomically, readable by its owner alone. Nothing on success, else an Error of kind Storage.
std::optional<Error> writeStatusFile(const QString &path, const StatusReport &report);
/// The object in a status file that is still valid at `now`; an Error where there is none, it is too old or
/// not a status file.
Result<QJsonObject> readStatusFile(const QString &path, const QDateTime &now);

} // namespace Pilotlamp
