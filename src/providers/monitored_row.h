// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/monitored.h"

#include <QJsonObject>
#include <QLatin1StringView>

#include <span>

/// Hosts and services with the columns of Livestatus, which Checkmk's REST API gives under
/// the same names. Source: https://docs.checkmk.com/latest/en/livestatus_references.html
namespace Pilotlamp {

/// The columns to ask for of each host and of each service.
std::span<const QLatin1StringView> hostColumns();
std::span<const QLatin1StringView> serviceColumns();

/// Adds a row as a host or a service.
void addHostRow(MonitoredObjects &objects, const QJsonObject &row);
void addServiceRow(MonitoredObjects &objects, const QJsonObject &row);

} // namespace Pilotlamp
