// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_rules.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MinutesOfDay = 24 * 60;
constexpr int LongestMinutes = 7 * MinutesOfDay;

struct ServiceRulesTexts {
    Q_DECLARE_TR_FUNCTIONS(ServiceRules)
};

/// One entry of the list, understood.
struct Plan {
    PlannedMaintenance once = {};
    QSet<int> weekdays = {}; ///< 1 = Monday … 7; empty: once only
    QTime start = {};
    int minutes = 0;
    QTimeZone zone = {};
};

struct ReadPlan {
    Plan plan = {};
    QString problem = {};
};

ReadPlan bad(const QString &why)
{
    return {{}, why};
}

/// 1 … 7 for "mon" … "sunday", by the first three letters; 0 for anything else.
int weekdayOf(const QString &text)
{
    static const QStringList names{u"monday"_s, u"tuesday"_s,  u"wednesday"_s, u"thursday"_s,
                                   u"friday"_s, u"saturday"_s, u"sunday"_s};
    const QString word = text.trimmed().toLower();
    for (int i = 0; i < names.size(); ++i) {
        if (word == names.at(i) || word == names.at(i).left(3))
            return i + 1;
    }
    return 0;
}

QDateTime timeOf(const QJsonValue &value)
{
    const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    // Without an offset the text would mean another time on every machine.
    return time.isValid() && time.timeSpec() != Qt::LocalTime ? time.toUTC() : QDateTime();
}

ReadPlan readOnce(const QJsonObject &entry)
{
    Plan plan;
    plan.once = {timeOf(entry.value("from"_L1)), timeOf(entry.value("until"_L1))};
    if (!plan.once.from.isValid() || !plan.once.until.isValid())
        return bad(ServiceRulesTexts::tr("“from” and “until” must be times like 2026-12-24T22:00:00+01:00"));
    if (plan.once.until <= plan.once.from)
        return bad(ServiceRulesTexts::tr("“until” must be later than “from”"));
    return {plan, {}};
}

ReadPlan readRecurring(const QJsonObject &entry)
{
    Plan plan;
    QStringList days = entry.value("weekly"_L1).toVariant().toStringList();
    if (entry.value("daily"_L1).toBool())
        days = {u"mon"_s, u"tue"_s, u"wed"_s, u"thu"_s, u"fri"_s, u"sat"_s, u"sun"_s};
    for (const QString &day : std::as_const(days))
        plan.weekdays.insert(weekdayOf(day));
    if (plan.weekdays.isEmpty() || plan.weekdays.contains(0))
        return bad(ServiceRulesTexts::tr("“weekly” must name days, such as \"sat\" or [\"mon\", \"thu\"], "
                                         "or “daily” must be true"));
    plan.start = QTime::fromString(entry.value("start"_L1).toString(), u"H:mm"_s);
    if (!plan.start.isValid())
        return bad(ServiceRulesTexts::tr("“start” must be a time of day like 22:00"));
    const double minutes = entry.value("minutes"_L1).toDouble();
    plan.minutes = static_cast<int>(std::clamp(minutes, 0.0, 1e6));
    if (plan.minutes != minutes || plan.minutes < 1 || plan.minutes > LongestMinutes)
        return bad(
            ServiceRulesTexts::tr("“minutes” must be a whole number from 1 to %1").arg(LongestMinutes));
    const QString zone = entry.value("timeZone"_L1).toString();
    plan.zone = zone.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zone.toLatin1());
    if (!plan.zone.isValid())
        return bad(ServiceRulesTexts::tr("the time zone “%1” is not known").arg(zone.left(40)));
    return {plan, {}};
}

ReadPlan readPlan(const QJsonValue &value)
{
    if (!value.isObject())
        return bad(
            ServiceRulesTexts::tr("an entry must be an object with “from” and “until”, “weekly” or “daily”"));
    const QJsonObject entry = value.toObject();
    const bool isRecurring = entry.contains("weekly"_L1) || entry.contains("daily"_L1);
    return isRecurring ? readRecurring(entry) : readOnce(entry);
}

/// A time of day in a zone on the two days its clock changes too (RFC 5545 section 3.3.5): one that comes
/// twice is the first; one that is left out is read with the offset before the gap.
QDateTime momentOf(const QDate &day, const QTime &time, const QTimeZone &zone)
{
    const QDateTime wall(day, time, Qt::UTC);
    const int before = zone.offsetFromUtc(wall.addDays(-1));
    const int after = zone.offsetFromUtc(wall.addDays(1));
    const QDateTime early = wall.addSecs(-before);
    const QDateTime late = wall.addSecs(-after);
    const bool isLate = zone.offsetFromUtc(early) != before && zone.offsetFromUtc(late) == after;
    return isLate ? late : early;
}

std::optional<PlannedMaintenance> openWindow(const Plan &plan, const QDateTime &now)
{
    const auto isOpen = [&](const PlannedMaintenance &window) {
        return window.from <= now && now < window.until;
    };
    if (plan.weekdays.isEmpty())
        return isOpen(plan.once) ? std::optional(plan.once) : std::nullopt;
    const QDate today = now.toTimeZone(plan.zone).date();
    for (int back = 0; back <= plan.minutes / MinutesOfDay + 1; ++back) {
        const QDate day = today.addDays(-back);
        if (!plan.weekdays.contains(day.dayOfWeek()))
            continue;
        const QDateTime from = momentOf(day, plan.start, plan.zone);
        const PlannedMaintenance window{from, from.addSecs(60LL * plan.minutes)};
        if (isOpen(window))
            return window;
    }
    return {};
}

} // namespace

std::optional<PlannedMaintenance> plannedMaintenanceAt(const QJsonValue &maintenance, const QDateTime &now)
{
    std::optional<PlannedMaintenance> open;
    for (const QJsonValue &entry : maintenance.toArray()) {
        const ReadPlan read = readPlan(entry);
        if (!read.problem.isEmpty())
            continue;
        const auto window = openWindow(read.plan, now);
        if (window && (!open || open->until < window->until))
            open = window;
    }
    return open;
}

QString plannedMaintenanceProblem(const QJsonValue &maintenance)
{
    if (maintenance.isUndefined())
        return {};
    if (!maintenance.isArray())
        return ServiceRulesTexts::tr("“maintenance” must be a list");
    for (const QJsonValue &entry : maintenance.toArray()) {
        if (const ReadPlan read = readPlan(entry); !read.problem.isEmpty())
            return read.problem;
    }
    return {};
}

bool hasMaintenancePlan(const Service &service)
{
    return service.options.contains("maintenance"_L1);
}

Verdict withPlannedMaintenance(const Verdict &verdict, const Service &service, const QDateTime &now)
{
    const auto window = plannedMaintenanceAt(service.options.value("maintenance"_L1), now);
    if (!window || verdict.ownOffline)
        return verdict;
    Verdict planned = verdict;
    planned.maintenances.append({u"own"_s,
                                 ServiceRulesTexts::tr("your planned maintenance"),
                                 u"in progress"_s,
                                 window->from,
                                 window->until,
                                 true,
                                 {}});
    if (!isBad(verdict.status))
        return planned;
    planned.status = Status::Maintenance;
    planned.whose = Whose::You;
    planned.why = {u"plannedMaintenance"_s, {{u"check"_s, verdict.why.code}}};
    planned.reason
        = ServiceRulesTexts::tr("planned by you until %1; %2")
              .arg(QLocale().toString(window->until.toLocalTime(), QLocale::ShortFormat), verdict.reason);
    // Who planned it need not be told; what is still wrong when the window closes is told then.
    planned.confirmed = false;
    return planned;
}

QStringList dependenciesOf(const Service &service)
{
    QStringList ids;
    for (const QJsonValue &id : service.options.value("dependsOn"_L1).toArray()) {
        if (id.isString())
            ids.append(id.toString());
    }
    return ids;
}

std::optional<ServiceRow> excuseOf(const Service &service, std::span<const ServiceRow> rows)
{
    QStringList below = dependenciesOf(service);
    QSet<QString> seen{service.id};
    while (!below.isEmpty()) {
        const QString id = below.takeFirst();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const ServiceRow &one) { return one.service.id == id; });
        if (row == rows.end())
            continue;
        if (row->verdict.status == Status::Offline || row->verdict.status == Status::Maintenance)
            return *row;
        below += dependenciesOf(row->service);
    }
    return {};
}

Verdict withExcuse(const Verdict &verdict, const Service &service, std::span<const ServiceRow> rows)
{
    if (!isBad(verdict.status) || dependenciesOf(service).isEmpty())
        return verdict;
    const auto excuse = excuseOf(service, rows);
    if (!excuse)
        return verdict;
    Verdict excused = verdict;
    const QString below = ServiceRulesTexts::tr("depends on %1, which is down").arg(excuse->service.name);
    excused.warning = verdict.warning.isEmpty() ? below : below + u"; "_s + verdict.warning;
    return excused;
}

bool isNothingReported(const Verdict &verdict)
{
    return verdict.status == Status::Unknown && verdict.why.code == "nothingReported"_L1;
}

bool isInverted(const Check &check)
{
    return check.options.value("upsideDown"_L1).toBool();
}

Reading turned(const Check &check, const Reading &reading)
{
    const bool isMeasured = !reading.vendor && reading.status != Status::Unknown && !reading.botWall;
    if (!isMeasured || !isInverted(check))
        return reading;
    Reading other = reading;
    // Where the name server was silent nobody has looked whether there is an answer.
    if (reading.failure == Failure::NameTimeout && check.kind != "dns"_L1) {
        other.status = Status::Unknown;
        other.whose = Whose::Unclear;
        return other;
    }
    other.warning.clear();
    other.slow = false;
    const bool wasUp = reading.status != Status::Offline;
    other.status = wasUp ? Status::Offline : Status::Online;
    other.whose = wasUp ? Whose::Them : Whose::None;
    other.reason = wasUp ? ServiceRulesTexts::tr("answers, but should not: %1").arg(reading.reason)
                         : ServiceRulesTexts::tr("does not answer, as intended: %1").arg(reading.reason);
    return other;
}

} // namespace Pilotlamp
