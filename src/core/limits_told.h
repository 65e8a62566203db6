// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response.h"

#include <QDateTime>

#include <initializer_list>

namespace Pilotlamp {

/// What of the asker's own stands between it and a service that answers.
enum class OwnBound : quint8 {
    None, ///< nothing: the limit is theirs, or there is none
    Key,
    Payment,
    Quota, ///< what is paid for is used up
    Rate, ///< asked more often than the plan allows
    Region, ///< not offered in this country, or to this VPN
};

/// Whose limit a refusal tells of, by its code, headers and body: 401, 402, 403 and 429. Nothing for a limit
/// that is the service's own.
OwnBound ownBoundOf(const Response &response);
/// In how many seconds the told limit ends: `Retry-After`, or the reset that the exhausted limit names
/// (seconds, a moment, or "6m0s"); -1 where nothing says so.
qint64 limitEndsIn(const Response &response, const QDateTime &now);
/// Whether the body says one of these words; without case, in its first 64 KiB.
bool bodySays(const Response &response, std::initializer_list<const char *> words);

} // namespace Pilotlamp
