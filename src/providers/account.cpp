// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"

#include "providers/text.h"

#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestTerm = 60;

QString shownWord(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    return oneLine(value.toString(), LongestTerm);
}

QList<QJsonObject> counted(ListAccount &account, const QJsonValue &array,
                           std::initializer_list<QLatin1StringView> needs)
{
    QList<QJsonObject> objects = objectsOf(array, needs);
    const int seen = static_cast<int>(array.toArray().size());
    account.seen += seen;
    account.dropped += seen - static_cast<int>(objects.size());
    account.odd += isMisshapen(array);
    return objects;
}

Component taken(Component component, std::optional<Status> status, const QJsonValue &value)
{
    component.status = status.value_or(Status::Unknown);
    component.understood = status.has_value();
    if (!status)
        component.said = shownWord(value);
    return component;
}

} // namespace

QList<QJsonObject> componentsIn(Page &page, const QJsonValue &array,
                                std::initializer_list<QLatin1StringView> needs)
{
    return counted(page.components, array, needs);
}

QList<QJsonObject> eventsIn(Page &page, const QJsonValue &array,
                            std::initializer_list<QLatin1StringView> needs)
{
    QList<QJsonObject> events = counted(page.events, array, needs);
    page.nothingUnderstood |= events.isEmpty() && !array.toArray().isEmpty();
    return events;
}

QList<QJsonObject> innerIn(Page &page, const QJsonValue &array,
                           std::initializer_list<QLatin1StringView> needs)
{
    ListAccount account;
    QList<QJsonObject> objects = counted(account, array, needs);
    page.components.odd += account.dropped + account.odd;
    return objects;
}

bool isMisshapen(const QJsonValue &list)
{
    if (list.isObject())
        return !list.toObject().isEmpty();
    if (list.isString())
        return !list.toString().trimmed().isEmpty();
    return list.toBool() || list.toDouble() != 0;
}

int missingOf(std::optional<qint64> claimed, const Page &page)
{
    constexpr qint64 Most = 1'000'000;
    if (!claimed)
        return 0;
    QSet<QString> ids;
    int again = 0;
    for (const Component &leaf : page.leaves) {
        again += !leaf.id.isEmpty() && ids.contains(leaf.id);
        ids.insert(leaf.id);
    }
    return static_cast<int>(std::clamp<qint64>(*claimed - (page.components.seen - again), 0, Most));
}

Component withWord(Component component, const QJsonValue &reported, std::span<const ReportedStatus> table,
                   Normal normal)
{
    return taken(std::move(component), indicatorOf(normal(reported), table), reported);
}

Component withNumber(Component component, const QJsonValue &number, std::span<const NumberStatus> table)
{
    return taken(std::move(component), indicatorOf(wholeNumber(number), table), number);
}

void setIndicator(Page &page, const QJsonValue &reported, std::span<const ReportedStatus> table,
                  Normal normal)
{
    setIndicator(page, indicatorOf(normal(reported), table), reported);
}

void setIndicator(Page &page, const QJsonValue &number, std::span<const NumberStatus> table)
{
    setIndicator(page, indicatorOf(wholeNumber(number), table), number);
}

void setIndicator(Page &page, std::optional<Status> status, const QJsonValue &reported)
{
    page.indicator = status;
    const bool isThere = !reported.isUndefined() && !reported.isNull()
        && !(reported.isString() && reported.toString().trimmed().isEmpty());
    if (!status && isThere)
        page.oddWord = shownWord(reported).isEmpty() ? u"…"_s : shownWord(reported);
}

void setIndicatorIn(Page &page, const QJsonValue &object, QLatin1StringView key,
                    std::span<const ReportedStatus> table, Normal normal)
{
    if (object.isObject())
        setIndicator(page, object.toObject().value(key), table, normal);
    else
        setIndicator(page, std::nullopt, object);
}

void setIndicatorIn(Page &page, const QJsonValue &object, QLatin1StringView key,
                    std::span<const NumberStatus> table)
{
    if (object.isObject())
        setIndicator(page, object.toObject().value(key), table);
    else
        setIndicator(page, std::nullopt, object);
}

Account accountOf(const Page &page)
{
    const int seen = page.components.seen + page.components.odd + page.events.seen + page.events.odd;
    const int dropped = page.components.dropped + page.components.odd + page.events.dropped + page.events.odd;
    const auto odd = std::count_if(page.leaves.begin(), page.leaves.end(),
                                   [](const Component &component) { return !component.understood; });
    const int aside = page.components.seen - page.components.dropped - static_cast<int>(page.leaves.size());
    return {.seen = seen + page.components.missing + page.events.missing,
            .understood = std::max(0, seen - dropped - static_cast<int>(odd)),
            .setAside = std::max(0, aside)};
}

} // namespace Pilotlamp
