// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/page.h"

#include <QJsonObject>
#include <QStringList>
#include <QStringView>

namespace Pilotlamp {

/// Where an incident or maintenance is in its life.
enum class Phase : quint8 {
    Open, ///< an unresolved incident; also every word that is not known
    Monitoring, ///< a fix is in place
    Scheduled,
    Active, ///< a running maintenance
    Over,
};
/// The phase a page's word stands for, given as bareWord() makes it: "inprogress", "monitoring", "resolved" …
Phase phaseOf(QStringView bareText);

/// The phase of a maintenance: scheduled, active or over. A word that is not known counts as not understood
/// in the page and is over.
Phase maintenancePhaseOf(Page &page, const QJsonValue &status);

/// True where an incident counts as open: its status is not one of an end or a plan, its impact not "none".
/// Missing and unknown words count as open, for the page lists it as unresolved.
bool isOpenIncident(const QJsonValue &status, const QJsonValue &impact);

/// The ids and names of the parts that an incident or maintenance names, under any of the keys that page
/// engines use, its updates included; without duplicates.
QStringList affectedOf(const QJsonObject &event);

} // namespace Pilotlamp
