// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/json.h"
#include "providers/page.h"

#include <initializer_list>
#include <span>

/// Reading lists so that nothing gets lost unseen: what was seen and what was dropped is counted in the page,
/// and a word that no table has is kept; the roll-up concludes from it.
namespace Pilotlamp {

/// As objectsOf, for a list of components (or alerts); counted in the page.
QList<QJsonObject> componentsIn(Page &page, const QJsonValue &array,
                                std::initializer_list<QLatin1StringView> needs = {});
/// As objectsOf, for a list of incidents or maintenances; counted in the page.
QList<QJsonObject> eventsIn(Page &page, const QJsonValue &array,
                            std::initializer_list<QLatin1StringView> needs = {});

/// How many components a list that claims this length still lacks in the page.
int missingOf(std::optional<qint64> claimed, const Page &page);

/// How a word is compared: enumWord or bareWord.
using Normal = QString (*)(const QJsonValue &value);
/// The component in the state that its word has in a kind's table; a word that is in none is kept.
Component withWord(Component component, const QJsonValue &reported, std::span<const ReportedStatus> table,
                   Normal normal = enumText);
/// As withWord for a number.
Component withNumber(Component component, const QJsonValue &number, std::span<const NumberStatus> table);
/// The page-level word by a kind's table; one that is there and in no table is kept.
void setIndicator(Page &page, const QJsonValue &reported, std::span<const ReportedStatus> table,
                  Normal normal = enumText);
/// As setIndicator for a number.
void setIndicator(Page &page, const QJsonValue &number, std::span<const NumberStatus> table);

} // namespace Pilotlamp
