// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/snapshot.h"

#include <QJsonObject>

namespace Pilotlamp {

/// What `pilotlampctl read` prints of a snapshot: statuses as machine words, times in RFC 3339 UTC, every key
/// always there, null where not applicable.
QJsonObject snapshotToJson(const Snapshot &snapshot);
/// The same for a payload that could not be read: status unknown, the reason as summary, all lists empty.
QJsonObject snapshotToJson(const Error &error);

} // namespace Pilotlamp
