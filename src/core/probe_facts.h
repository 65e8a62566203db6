// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/response.h"
#include "core/service.h"

#include <QDateTime>

#include <optional>

namespace Pilotlamp {

/// A reading with the measured facts of an answer and no judgement yet. `now` in UTC.
Reading factsOf(const Response &response, const QDateTime &now);
/// The reading of a target that gave no full answer, by its failure; nothing where it answered.
std::optional<Reading> failedReading(const Response &response, const QDateTime &now);
/// The reading of a tcp, tls, dns or ping check: `did` says what was achieved, as "accepted the connection".
Reading judgeConnection(const Response &response, const Check &check, const QString &did,
                        const QDateTime &now);
/// "its certificate ends in 5 days" where it ends within `days`; empty otherwise and for 0 days.
QString certificateWarning(const Response &response, int days, const QDateTime &now);

} // namespace Pilotlamp
