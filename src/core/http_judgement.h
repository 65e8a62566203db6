// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/response.h"
#include "core/service.h"

#include <QDateTime>

namespace Pilotlamp {

/// What an http check's answer (or its absence) says about
/// the service. Pure; `now` in UTC, when the attempt ended.
Reading judgeAnswer(const Response &response, const Check &check, const QDateTime &now);

/// True where a bot wall answered instead of the service: Cloudflare's `cf-mitigated`, AWS WAF's action
/// header, or a well-known challenge page.
bool isBotWall(const Response &response);

/// "503 Service Unavailable"; the bare number where the code
/// has no well-known name (RFC 9110 and common others).
QString httpStatusText(int code);

} // namespace Pilotlamp
