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

/// As objectsOf, for a list inside of an element of the page: only what was dropped is counted.
QList<QJsonObject> innerIn(Page &page, const QJsonValue &array,
                           std::initializer_list<QLatin1StringView> needs = {});
/// True for what is no list although one belongs there, unless it is empty in its own way.
bool isMisshapen(const QJsonValue &list);

/// How many components a list that claims this length still lacks in the page, whose leaves are not merged
/// yet: a page of the list that came twice brings nothing new.
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
/// As setIndicator for a status found otherwise; nothing: the word is in no table.
void setIndicator(Page &page, std::optional<Status> status, const QJsonValue &reported);
/// As setIndicator for the word at a key of an object; anything else in the place of the object is a word
/// that is not known.
void setIndicatorIn(Page &page, const QJsonValue &object, QLatin1StringView key,
                    std::span<const ReportedStatus> table, Normal normal = enumText);
/// As setIndicatorIn for a number.
void setIndicatorIn(Page &page, const QJsonValue &object, QLatin1StringView key,
                    std::span<const NumberStatus> table);

/// What became of everything the payload listed.
Account accountOf(const Page &page);

} // namespace Pilotlamp
