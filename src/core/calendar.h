// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/verdict.h"

#include <QByteArray>
#include <QDateTime>

#include <span>

namespace Pilotlamp {

/// The running and planned maintenances of some services as an iCalendar file (RFC 5545); those without a
/// begin are left out. `now` UTC.
QByteArray calendarOf(std::span<const ServiceRow> rows, const QDateTime &now);

} // namespace Pilotlamp
