// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service_history_reader.h"

#include "app/digest_facts.h"
#include "app/kinds_known.h"

#include <algorithm>

namespace Pilotlamp {

namespace {

constexpr int StripHours = 24;
constexpr int StripDays = 90;
constexpr int ChartPoints = 480; ///< two pixels each on a wide screen
constexpr int ImpactMonths = 12;
constexpr qint64 LeadDays = 365;
constexpr qint64 ShortestChartMs = 10 * 60 * 1000;
constexpr int SparkPoints = 32;
constexpr qsizetype MostChanges = 500;
constexpr qsizetype FewHours = 4; ///< a history younger than this has only its looks
constexpr int UsualDays = 7; ///< what is usual now says little of what was longer ago

bool isSameState(const RecordedVerdict &a, const RecordedVerdict &b)
{
    return a.status == b.status && a.whose == b.whose && a.ownOffline == b.ownOffline;
}

/// The beginning of the first cell in which anything was watched; the story's own moment where nothing was.
/// The last day is told by hours, what is before it by days.
qint64 firstWatched(const ServiceHistory &history)
{
    const qint64 hoursFrom = history.hours.isEmpty() ? history.at : history.hours.constFirst().window.from;
    for (const StripCell &day : history.days) {
        if (day.window.from < hoursFrom && day.uptime.notWatchedMs() < day.uptime.windowMs)
            return day.window.from;
    }
    for (const StripCell &hour : history.hours) {
        // The hour in which it began is known to the minute by its first attempt.
        if (hour.uptime.notWatchedMs() == 0)
            return hour.window.from;
    }
    return history.at;
}

} // namespace

ServiceHistoryReader::ServiceHistoryReader(HistoryView view, UsualOf usual, QTimeZone zone)
    : m_view(view)
    , m_usual(std::move(usual))
    , m_zone(std::move(zone))
{
}

/// The check whose times are shown: the first probe that was ever looked at, else the first check. Times of
/// several checks in one line would be a saw.
std::optional<std::pair<int, CheckKey>> ServiceHistoryReader::shownCheck(const Service &service) const
{
    const QHash<int, CheckKey> numbers = m_view.checksOf(service.id);
    std::optional<std::pair<int, CheckKey>> first;
    for (const Check &check : service.checks) {
        const CheckKey key{service.id, check.kind, check.url};
        const int number = numbers.key(key, -1);
        if (number < 0)
            continue;
        if (!isVendorKind(check.kind))
            return std::pair(number, key);
        if (!first)
            first = std::pair(number, key);
    }
    return first;
}

QList<StripCell> ServiceHistoryReader::strip(const QString &service, Period period, int count,
                                             const QDateTime &now, Status holds) const
{
    const QList<TimeWindow> windows = periodsUntil(now, period, count, m_zone);
    const QList<Uptime> uptimes = m_view.uptime(service, windows);
    QList<StripCell> cells;
    for (qsizetype i = 0; i < windows.size(); ++i)
        cells.append({windows.at(i), uptimes.value(i)});
    cells.last().holds = holds;
    return cells;
}

QList<StripCell> ServiceHistoryReader::pills(const QString &service, TimeWindow window, Status holds) const
{
    const QList<TimeWindow> pieces = roundPieces(window, m_zone);
    const QList<Uptime> uptimes = m_view.uptime(service, pieces);
    QList<StripCell> cells;
    for (qsizetype i = 0; i < pieces.size(); ++i)
        cells.append({pieces.at(i), uptimes.value(i)});
    if (!cells.isEmpty())
        cells.last().holds = holds;
    return cells;
}

QList<TimePoint> ServiceHistoryReader::rawTimes(int check, TimeWindow window) const
{
    QList<TimePoint> points;
    for (const StoredReading &reading : m_view.readings(check, window)) {
        if (!reading.vendor && !reading.whileOffline)
            points.append({reading.at, reading.responseMs, reading.status});
    }
    return points;
}

/// One point an hour out of the roll-ups, in the middle of its hour.
QList<TimePoint> ServiceHistoryReader::medians(int check, TimeWindow window) const
{
    QList<TimePoint> points;
    for (const HourRollup &hour : m_view.hours(check, window)) {
        TimePoint point{std::min(hour.from + HourMs / 2, window.until)};
        point.ms = qRound(hour.rollup.times.percentile(50));
        for (const Status status : {Status::Online, Status::Maintenance, Status::Overload, Status::Offline}) {
            if (hour.rollup.of(status) > 0)
                point.status = worse(point.status, status);
        }
        if (point.ms >= 0 || isBad(point.status))
            points.append(point);
    }
    return points;
}

void ServiceHistoryReader::addTimes(const Service &service, const QDateTime &now, int days,
                                    ServiceHistory &history) const
{
    history.timesWindow = {history.at - days * DayMs, history.at};
    const auto check = shownCheck(service);
    if (!check)
        return;
    const auto [number, key] = *check;
    const auto usualAt = [this, &key = key](const QDateTime &at) {
        return m_usual ? m_usual(key, at) : std::nullopt;
    };
    history.lastHour = qualityOf(m_view.quality(number, {history.at - HourMs, history.at}), usualAt(now));
    history.lastDay = qualityOf(m_view.quality(number, {history.at - DayMs, history.at}), usualAt(now));
    QList<TimePoint> points;
    if (days > 1 && !isVendorKind(key.kind))
        points = medians(number, history.timesWindow);
    if (points.size() < FewHours)
        points = rawTimes(number, history.timesWindow);
    if (points.isEmpty())
        return;
    history.timesOf = key.url;
    // A young history would be a sliver at the edge of a whole day.
    history.timesWindow.from
        = std::max(history.timesWindow.from,
                   std::min({points.constFirst().at, firstWatched(history), history.at - ShortestChartMs}));
    history.times = thinned(points, history.timesWindow, ChartPoints);
    if (days > UsualDays)
        return;
    for (const TimeWindow &hour : periodsUntil(now, Period::Hour, days * StripHours + 1, m_zone)) {
        if (hour.until <= history.timesWindow.from)
            continue;
        if (const auto usual = usualAt(QDateTime::fromMSecsSinceEpoch(hour.from, Qt::UTC)))
            history.usual.append({{std::max(hour.from, history.timesWindow.from), hour.until}, *usual});
    }
}

QList<MonthImpact> ServiceHistoryReader::impact(const Service &service, const QDateTime &now) const
{
    QList<MonthImpact> impact;
    if (!m_activeIn)
        return impact;
    for (const TimeWindow &month : periodsUntil(now, Period::Month, ImpactMonths, m_zone)) {
        const QList<TimeWindow> active = m_activeIn(month);
        if (!active.isEmpty())
            impact.append(impactOf(month, m_view.uptime(service.id, active)));
    }
    for (MonthImpact &month : impact)
        month.lead = detectionLead(m_view, service.id, month.month);
    return impact;
}

DetectionLead ServiceHistoryReader::lead(const Service &service, const QDateTime &now) const
{
    const qint64 until = now.toMSecsSinceEpoch();
    return detectionLead(m_view, service.id, {until - LeadDays * DayMs, until});
}

ServiceHistory ServiceHistoryReader::history(const Service &service, const QDateTime &now, Status holds,
                                             int days) const
{
    ServiceHistory history;
    history.at = now.toMSecsSinceEpoch();
    history.since = m_view.watchedSince(service.id).value_or(0);
    history.hours = strip(service.id, Period::Hour, StripHours, now, holds);
    history.days = strip(service.id, Period::Day, StripDays, now, holds);
    addTimes(service, now, days, history);
    history.pills = pills(service.id, history.timesWindow, holds);
    history.impact = impact(service, now);
    history.lead = lead(service, now);
    const TimeWindow window{history.days.constFirst().window.from, history.at + 1};
    const QList<VerdictChange> changes = m_view.verdictChanges(service.id, window);
    const qsizetype skipped = std::max<qsizetype>(0, changes.size() - MostChanges);
    if (skipped > 0)
        history.before = recordedOf(changes.at(skipped - 1));
    else if (const auto earlier = m_view.verdictChanges(service.id, {0, window.from}); !earlier.isEmpty())
        history.before = recordedOf(earlier.constLast());
    for (const VerdictChange &change : changes.mid(skipped)) {
        const RecordedVerdict next = recordedOf(change);
        const std::optional<RecordedVerdict> last
            = history.changes.isEmpty() ? history.before : std::optional(history.changes.constLast());
        // Every start finds anew what is: no change of the service.
        if (!last || !isSameState(*last, next))
            history.changes.append(next);
    }
    for (const StoredIncident &incident : m_view.incidents(service.id, window))
        history.incidents.append(
            {incident.title, incident.link, incident.since, incident.seen, incident.over});
    return history;
}

RowHistory ServiceHistoryReader::row(const Service &service, const QDateTime &now, Status holds) const
{
    RowHistory past;
    for (const StripCell &cell : strip(service.id, Period::Hour, StripHours, now, holds))
        past.hours.append(sharesOf(cell));
    const auto check = shownCheck(service);
    if (!check || isVendorKind(check->second.kind))
        return past;
    if (m_usual)
        past.usual = m_usual(check->second, now);
    const qint64 end = now.toMSecsSinceEpoch();
    // The roll-ups of the hours are much cheaper than a day's readings, and a row has room for little more.
    const QList<HourRollup> hours = m_view.hours(check->first, {end - DayMs, end});
    for (const HourRollup &hour : hours)
        past.times.append(qRound(hour.rollup.times.percentile(50)));
    if (hours.size() >= SparkPoints / 4)
        return past;
    past.times.clear();
    QList<TimePoint> points;
    for (const StoredReading &reading : m_view.readings(check->first, {end - DayMs, end}))
        points.append({reading.at, reading.responseMs, reading.status});
    const TimeWindow window{points.isEmpty() ? 0 : points.constFirst().at, end};
    for (const TimePoint &point : thinned(points, window, SparkPoints))
        past.times.append(point.ms);
    return past;
}

} // namespace Pilotlamp
