// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/story_teller.h"

#include "app/kinds_known.h"

#include <algorithm>

namespace Pilotlamp {

namespace {

constexpr int StripHours = 24;
constexpr int StripDays = 90;
constexpr int ChartPoints = 480; ///< two pixels each on a wide screen
constexpr int ImpactMonths = 12;
constexpr qint64 ShortestChartMs = 10 * 60 * 1000;
constexpr int SparkPoints = 32;
constexpr qsizetype MostChanges = 500;
constexpr qsizetype FewHours = 4; ///< a history younger than this has only its looks
constexpr int UsualDays = 7; ///< what is usual now says little of what was longer ago

PastVerdict storyTellerPastVerdict(const VerdictChange &change)
{
    return {change.at, change.status, change.whose, change.ownOffline, change.reason};
}

bool isSameState(const PastVerdict &a, const PastVerdict &b)
{
    return a.status == b.status && a.whose == b.whose && a.ownOffline == b.ownOffline;
}

} // namespace

StoryTeller::StoryTeller(HistoryView view, UsualOf usual, QTimeZone zone)
    : m_view(view)
    , m_usual(std::move(usual))
    , m_zone(std::move(zone))
{
}

/// The check whose times are shown: the first probe that was ever looked at, else the first check. Times of
/// several checks in one line would be a saw.
std::optional<std::pair<int, CheckKey>> StoryTeller::shownCheck(const Service &service) const
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

QList<StripCell> StoryTeller::strip(const QString &service, Period period, int count, const QDateTime &now,
                                    Status holds) const
{
    const QList<TimeWindow> windows = periodsUntil(now, period, count, m_zone);
    const QList<Uptime> uptimes = m_view.uptime(service, windows);
    QList<StripCell> cells;
    for (qsizetype i = 0; i < windows.size(); ++i)
        cells.append({windows.at(i), uptimes.value(i)});
    cells.last().holds = holds;
    return cells;
}

QList<TimePoint> StoryTeller::looks(int check, TimeWindow window) const
{
    QList<TimePoint> points;
    for (const StoredReading &reading : m_view.readings(check, window)) {
        if (!reading.vendor && !reading.whileOffline)
            points.append({reading.at, reading.responseMs, reading.status});
    }
    return points;
}

/// One point an hour out of the roll-ups, in the middle of its hour.
QList<TimePoint> StoryTeller::medians(int check, TimeWindow window) const
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

void StoryTeller::addTimes(const Service &service, const QDateTime &now, int days, ServiceStory &story) const
{
    story.timesWindow = {story.at - days * DayMs, story.at};
    const auto check = shownCheck(service);
    if (!check)
        return;
    const auto [number, key] = *check;
    const auto usualAt = [&](const QDateTime &at) {
        return m_usual ? m_usual(key, at) : std::nullopt;
    };
    story.lastHour = qualityOf(m_view.quality(number, {story.at - HourMs, story.at}), usualAt(now));
    story.lastDay = qualityOf(m_view.quality(number, {story.at - DayMs, story.at}), usualAt(now));
    QList<TimePoint> points;
    if (days > 1 && !isVendorKind(key.kind))
        points = medians(number, story.timesWindow);
    if (points.size() < FewHours)
        points = looks(number, story.timesWindow);
    if (points.isEmpty())
        return;
    story.timesOf = key.url;
    // A young history would be a sliver at the edge of a whole day.
    story.timesWindow.from
        = std::max(story.timesWindow.from, std::min(points.constFirst().at, story.at - ShortestChartMs));
    story.times = thinned(points, story.timesWindow, ChartPoints);
    if (days > UsualDays)
        return;
    for (const TimeWindow &hour : periodsUntil(now, Period::Hour, days * StripHours + 1, m_zone)) {
        if (hour.until <= story.timesWindow.from)
            continue;
        if (const auto usual = usualAt(QDateTime::fromMSecsSinceEpoch(hour.from, Qt::UTC)))
            story.usual.append({{std::max(hour.from, story.timesWindow.from), hour.until}, *usual});
    }
}

QList<MonthImpact> StoryTeller::impact(const Service &service, const QDateTime &now) const
{
    QList<MonthImpact> impact;
    if (!m_activeIn)
        return impact;
    for (const TimeWindow &month : periodsUntil(now, Period::Month, ImpactMonths, m_zone)) {
        const QList<TimeWindow> active = m_activeIn(month);
        if (!active.isEmpty())
            impact.append(impactOf(month, m_view.uptime(service.id, active)));
    }
    return impact;
}

ServiceStory StoryTeller::story(const Service &service, const QDateTime &now, Status holds, int days) const
{
    ServiceStory story;
    story.at = now.toMSecsSinceEpoch();
    story.hours = strip(service.id, Period::Hour, StripHours, now, holds);
    story.days = strip(service.id, Period::Day, StripDays, now, holds);
    addTimes(service, now, days, story);
    story.impact = impact(service, now);
    const TimeWindow window{story.days.constFirst().window.from, story.at + 1};
    const QList<VerdictChange> changes = m_view.verdictChanges(service.id, window);
    const qsizetype skipped = std::max<qsizetype>(0, changes.size() - MostChanges);
    if (skipped > 0)
        story.before = storyTellerPastVerdict(changes.at(skipped - 1));
    else if (const auto earlier = m_view.verdictChanges(service.id, {0, window.from}); !earlier.isEmpty())
        story.before = storyTellerPastVerdict(earlier.constLast());
    for (const VerdictChange &change : changes.mid(skipped)) {
        const PastVerdict next = storyTellerPastVerdict(change);
        const std::optional<PastVerdict> last
            = story.changes.isEmpty() ? story.before : std::optional(story.changes.constLast());
        // Every start finds anew what is: no change of the service.
        if (!last || !isSameState(*last, next))
            story.changes.append(next);
    }
    for (const StoredIncident &incident : m_view.incidents(service.id, window))
        story.incidents.append({incident.title, incident.link, incident.since, incident.seen, incident.over});
    return story;
}

RowPast StoryTeller::row(const Service &service, const QDateTime &now, Status holds) const
{
    RowPast past;
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
