// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/page.h"

#include <QJsonObject>

namespace Pilotlamp {

/// What becomes of an alert: fires, was silenced or inhibited, does not fire yet or any more, or nobody
/// knows.
enum class Firing { Active, SetAside, Resting, Unclear };

/// Adds an alert by its labels, judged by its severity (status-rules section 4); one that always fires is
/// only noted, a harmless or resting one is left out.
void addAlert(Page &page, const QJsonObject &labels, const QString &id, Firing firing);

} // namespace Pilotlamp
