// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/monitored_row.h"

#include "providers/json.h"
#include "providers/monitored.h"
#include "providers/text.h"
#include "providers/times.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr std::array MonitoredRowHostStates{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Offline},
};
constexpr std::array MonitoredRowServiceStates{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Overload},
    NumberStatus{2, Status::Offline},
};

bool isMonitoredRowMoreThanNone(const QJsonValue &number)
{
    return wholeNumber(number).value_or(0) > 0;
}

Status statusOfRow(const QJsonObject &row, std::span<const NumberStatus> states)
{
    const Status now = statusOf(wholeNumber(row.value("state"_L1)), states);
    // A problem that the server itself has not confirmed yet (state type 0, soft) leaves the state before it.
    const bool isSoft = wholeNumber(row.value("state_type"_L1)) == 0 && now != Status::Unknown;
    const Status hard = isSoft ? statusOf(wholeNumber(row.value("last_hard_state"_L1)), states) : now;
    return statusOf({.hard = hard,
                     .checked = truth(row.value("has_been_checked"_L1), false),
                     .setAside = truth(row.value("acknowledged"_L1), false)
                         || isMonitoredRowMoreThanNone(row.value("scheduled_downtime_depth"_L1))
                         || isMonitoredRowMoreThanNone(row.value("host_scheduled_downtime_depth"_L1)),
                     .flapping = truth(row.value("is_flapping"_L1), false)});
}

void addRow(Page &page, const QJsonObject &row, const Component &part)
{
    page.leaves.append(part);
    const QDateTime checked = timeFrom(row.value("last_check"_L1));
    if (isMonitoredRowMoreThanNone(row.value("last_check"_L1)) && checked.isValid() && !(page.asOf > checked))
        page.asOf = checked;
}

} // namespace

std::span<const QLatin1StringView> hostColumns()
{
    static constexpr std::array columns{"name"_L1,         "state"_L1,
                                        "state_type"_L1,   "last_hard_state"_L1,
                                        "acknowledged"_L1, "scheduled_downtime_depth"_L1,
                                        "is_flapping"_L1,  "has_been_checked"_L1,
                                        "last_check"_L1};
    return columns;
}

std::span<const QLatin1StringView> serviceColumns()
{
    static constexpr std::array columns{"host_name"_L1,
                                        "description"_L1,
                                        "state"_L1,
                                        "state_type"_L1,
                                        "last_hard_state"_L1,
                                        "acknowledged"_L1,
                                        "scheduled_downtime_depth"_L1,
                                        "host_scheduled_downtime_depth"_L1,
                                        "is_flapping"_L1,
                                        "has_been_checked"_L1,
                                        "last_check"_L1};
    return columns;
}

void addHostRow(Page &page, const QJsonObject &row)
{
    const QString name = oneLine(row.value("name"_L1).toString());
    addRow(page, row, {.id = name, .name = name, .status = statusOfRow(row, MonitoredRowHostStates)});
}

void addServiceRow(Page &page, const QJsonObject &row)
{
    const QString host = oneLine(row.value("host_name"_L1).toString());
    const QString service = oneLine(row.value("description"_L1).toString());
    addRow(page, row,
           {.id = host + u'!' + service,
            .name = service,
            .group = host,
            .status = statusOfRow(row, MonitoredRowServiceStates)});
}

} // namespace Pilotlamp
