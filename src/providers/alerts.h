// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/page.h"

#include <QJsonObject>

namespace Pilotlamp {

/// What becomes of an alert: fires, was silenced or
/// inhibited, does not fire yet or any more, or nobody knows.
enum class Firing { Active, SetAside, Resting, Unclear };

/// Adds an alert, judged by the severity among its labels (status-rules section 6.13); one that always fires
/// is only noted, a resting one is left out.
void addAlert(Page &page, const QJsonObject &alert, const QString &id, Firing firing);
/// True for a severity that means an outage.
bool isOutageSeverity(const QString &severity);
/// What the list of rules of the server of that name tells of silence: nothing can fire without a rule, or
/// where it fails.
void addAlertingRules(Page &page, const QJsonValue &groups, QLatin1StringView server);
/// Shows the labels in which alerts of one name differ.
void tellAlertsApart(QList<Component> &alerts);

} // namespace Pilotlamp
