// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/page.h"

#include <QJsonObject>
#include <QLatin1StringView>

#include <span>

/// Hosts and services with the columns of Livestatus, which Checkmk's REST API gives under the same names.
/// Source: https://docs.checkmk.com/latest/en/livestatus_references.html
namespace Pilotlamp {

/// The columns to ask for of each host and of each service.
std::span<const QLatin1StringView> hostColumns();
std::span<const QLatin1StringView> serviceColumns();

/// Adds a row as a part of the page, and its last check to the age of the page's facts.
void addHostRow(Page &page, const QJsonObject &row);
void addServiceRow(Page &page, const QJsonObject &row);

} // namespace Pilotlamp
