// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/impact.h"

#include <QJsonArray>
#include <QString>

namespace Pilotlamp {

/// What a service cost its user, for people: one line a month, the newest first, and how
/// its status page and its own checks compare.
QString impactText(const QString &name, const QList<MonthImpact> &impact, const DetectionLead &lead);
/// As CSV (RFC 4180) with a heading; months as "2026-09", times in seconds.
QString impactCsv(const QList<MonthImpact> &impact);
/// An object a month: month, hereSeconds, offlineSeconds, overloadSeconds, leadSeconds (null), leadIncidents.
QJsonArray impactArray(const QList<MonthImpact> &impact);

} // namespace Pilotlamp
