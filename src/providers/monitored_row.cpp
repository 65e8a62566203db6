// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/monitored_row.h"

#include "providers/json.h"
#include "providers/monitored.h"
#include "providers/monitored_facts.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr std::array MonitoredRowHostStates{
    NumberStatus{0, Status::Online}, NumberStatus{1, Status::Offline},
    NumberStatus{2, Status::Unknown}, // unreachable
};
constexpr std::array MonitoredRowServiceStates{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Overload},
    NumberStatus{2, Status::Offline},
    NumberStatus{3, Status::Unknown},
};
constexpr double SecondsPerInterval = 60; ///< the columns count in minutes
constexpr std::array CommonColumns{"state"_L1,
                                   "state_type"_L1,
                                   "last_hard_state"_L1,
                                   "acknowledged"_L1,
                                   "is_flapping"_L1,
                                   "has_been_checked"_L1,
                                   "last_check"_L1,
                                   "scheduled_downtime_depth"_L1,
                                   "next_check"_L1,
                                   "check_interval"_L1,
                                   "in_check_period"_L1,
                                   "active_checks_enabled"_L1,
                                   "last_state_change"_L1,
                                   "current_attempt"_L1,
                                   "max_check_attempts"_L1,
                                   "plugin_output"_L1,
                                   "long_plugin_output"_L1,
                                   "perf_data"_L1,
                                   "notifications_enabled"_L1,
                                   "groups"_L1,
                                   "contact_groups"_L1,
                                   "notes_url_expanded"_L1,
                                   "action_url_expanded"_L1};

bool isSoftRow(const QJsonObject &row)
{
    return wholeNumber(row.value("state_type"_L1)) == 0;
}

/// A problem that the server itself has not confirmed yet (state type 0, soft) leaves the state before it;
/// that all is well needs no confirmation.
Status hardStatusOf(const QJsonObject &row, std::span<const NumberStatus> states)
{
    const Status now = statusOf(wholeNumber(row.value("state"_L1)), states);
    return isSoftRow(row) && now != Status::Unknown && now != Status::Online
        ? statusOf(wholeNumber(row.value("last_hard_state"_L1)), states)
        : now;
}

/// Of Checkmk's columns of the same names: the newest acknowledgement, and the downtime that ends last.
void addPeopleOfRow(ComponentFacts &facts, const QJsonObject &row)
{
    constexpr int AcknowledgementEntry = 4;
    for (const QJsonValue value : row.value("comments_with_extra_info"_L1).toArray()) {
        const QJsonArray comment = value.toArray(); // id, author, comment, entry type, time
        if (!facts.acknowledged || wholeNumber(comment.at(3)) != AcknowledgementEntry)
            continue;
        facts.acknowledgedBy = oneLine(comment.at(1).toString());
        facts.acknowledgement = plainText(comment.at(2).toString());
    }
    for (const QJsonValue value : row.value("downtimes_with_extra_info"_L1).toArray()) {
        // id, author, comment, origin, entry time, start, end, …
        const QJsonArray downtime = value.toArray();
        const QDateTime until = momentOf(downtime.at(6));
        if (!facts.inDowntime || (facts.downtimeUntil.isValid() && facts.downtimeUntil >= until))
            continue;
        facts.downtimeUntil = until;
        facts.downtimeBy = oneLine(downtime.at(1).toString());
        facts.downtimeComment = plainText(downtime.at(2).toString());
    }
}

std::shared_ptr<const ComponentFacts> factsOfRow(const QJsonObject &row, const QString &host, bool isHost)
{
    ComponentFacts facts;
    facts.host = host;
    facts.since = momentOf(row.value("last_state_change"_L1));
    facts.lastCheck = momentOf(row.value("last_check"_L1));
    facts.attempt = attemptText(row.value("current_attempt"_L1), row.value("max_check_attempts"_L1));
    if (row.contains("state_type"_L1))
        facts.soft = isSoftRow(row);
    facts.severity = stateWord(isHost, wholeNumber(row.value("state"_L1)),
                               truth(row.value("has_been_checked"_L1), true));
    setOutput(facts, row.value("plugin_output"_L1).toString(), row.value("long_plugin_output"_L1).toString());
    facts.performance = performanceOf(row.value("perf_data"_L1).toString());
    facts.acknowledged = truth(row.value("acknowledged"_L1), false);
    facts.inDowntime = isMoreThanNone(row.value("scheduled_downtime_depth"_L1));
    facts.flapping = truth(row.value("is_flapping"_L1), false);
    if (row.contains("active_checks_enabled"_L1))
        facts.passive = !truth(row.value("active_checks_enabled"_L1), true);
    if (row.contains("notifications_enabled"_L1))
        facts.notifications = truth(row.value("notifications_enabled"_L1), true);
    facts.groups = textsOf(row.value("groups"_L1));
    facts.contactGroups = textsOf(row.value("contact_groups"_L1));
    facts.runbook = finishedLink(row.value("notes_url_expanded"_L1));
    facts.dashboard = finishedLink(row.value("action_url_expanded"_L1));
    addPeopleOfRow(facts, row);
    return std::make_shared<const ComponentFacts>(facts);
}

/// By the column that says so. Where a saved answer lacks it, the time of the last check tells, and without
/// that the state: what was never checked is 0, as what is well.
bool isCheckedRow(const QJsonObject &row)
{
    if (row.contains("has_been_checked"_L1))
        return truth(row.value("has_been_checked"_L1), false);
    if (row.contains("last_check"_L1))
        return momentOf(row.value("last_check"_L1)).isValid();
    return isMoreThanNone(row.value("state"_L1));
}

MonitoredObject objectOfRow(const QJsonObject &row, std::span<const NumberStatus> states)
{
    const auto state = wholeNumber(row.value("state"_L1));
    MonitoredObject object;
    object.component.understood = indicatorOf(state, states).has_value();
    object.component.said = object.component.understood || !state ? QString() : QString::number(*state);
    object.inDowntime = isMoreThanNone(row.value("scheduled_downtime_depth"_L1));
    object.facts = {.hard = hardStatusOf(row, states),
                    .checked = isCheckedRow(row),
                    .setAside = truth(row.value("acknowledged"_L1), false) || object.inDowntime
                        || isMoreThanNone(row.value("host_scheduled_downtime_depth"_L1)),
                    .flapping = truth(row.value("is_flapping"_L1), false)};
    object.schedule = {.last = momentOf(row.value("last_check"_L1)),
                       .next = momentOf(row.value("next_check"_L1)),
                       .intervalSeconds = row.value("check_interval"_L1).toDouble() * SecondsPerInterval,
                       .inPeriod = truth(row.value("in_check_period"_L1), true),
                       .isPassive = !truth(row.value("active_checks_enabled"_L1), true)};
    return object;
}

template <size_t N, size_t M>
constexpr auto joined(const std::array<QLatin1StringView, N> &a, const std::array<QLatin1StringView, M> &b)
{
    std::array<QLatin1StringView, N + M> all{};
    std::copy(a.begin(), a.end(), all.begin());
    std::copy(b.begin(), b.end(), all.begin() + N);
    return all;
}

} // namespace

std::span<const QLatin1StringView> hostColumns()
{
    static constexpr auto columns = joined(std::array{"name"_L1}, CommonColumns);
    return columns;
}

std::span<const QLatin1StringView> serviceColumns()
{
    static constexpr auto columns = joined(
        std::array{"host_name"_L1, "description"_L1, "host_scheduled_downtime_depth"_L1}, CommonColumns);
    return columns;
}

void addHostRow(MonitoredObjects &objects, const QJsonObject &row)
{
    const QString name = oneLine(row.value("name"_L1).toString());
    MonitoredObject host = objectOfRow(row, MonitoredRowHostStates);
    host.isHost = true;
    host.isDown = host.facts.hard == Status::Offline && host.facts.checked;
    host.isUnreachable = wholeNumber(row.value("state"_L1)) == 2;
    host.component.id = name;
    host.component.name = name;
    host.component.facts = factsOfRow(row, name, true);
    objects.add(host);
}

void addServiceRow(MonitoredObjects &objects, const QJsonObject &row)
{
    const QString host = oneLine(row.value("host_name"_L1).toString());
    MonitoredObject service = objectOfRow(row, MonitoredRowServiceStates);
    service.host = host;
    service.component.name = oneLine(row.value("description"_L1).toString());
    service.component.id = host + u'!' + service.component.name;
    service.component.group = host;
    service.component.facts = factsOfRow(row, host, false);
    objects.add(service);
}

} // namespace Pilotlamp
