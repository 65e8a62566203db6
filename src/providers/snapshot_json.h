// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/service.h"
#include "core/snapshot.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Pilotlamp {

/// What `pilotlampctl read` prints of a snapshot: statuses as machine words, times in RFC 3339 UTC, every key
/// always there, null where not applicable.
QJsonObject snapshotToJson(const Snapshot &snapshot);
/// Its components alone, with the page of each in the server's own pages where that is known for the check;
/// `serviceLink` is the service's own.
QJsonArray componentsJson(const Snapshot &snapshot, const Check &check, const QString &serviceLink);
/// The same for a payload that could not be read: status unknown, the reason as summary, all lists empty.
QJsonObject snapshotToJson(const Error &error);

} // namespace Pilotlamp
