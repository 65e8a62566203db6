// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rows.h"
#include "ui/window/service_tools.h"

#include <cmath>

namespace Pilotlamp::Testing {

inline constexpr qint64 MinuteMs = 60 * 1000;

/// One cell that was of a status all the time, but for `badMs` of `bad`.
inline StripCell cell(TimeWindow window, Status bad = Status::Online, qint64 badMs = 0)
{
    StripCell cell{window, {}};
    cell.uptime.windowMs = window.until - window.from;
    cell.uptime.ms[static_cast<size_t>(Status::Online)] = cell.uptime.windowMs - badMs;
    cell.uptime.ms[static_cast<size_t>(bad)] += badMs;
    return cell;
}

/// An hour, or a piece of one, of the day that story() tells.
inline StripCell hourCell(TimeWindow hour)
{
    const int of = QDateTime::fromMSecsSinceEpoch(hour.from, Qt::UTC).time().hour();
    StripCell shown = cell(hour);
    const qint64 length = hour.until - hour.from;
    if (of < 6)
        shown.uptime.ms = {};
    else if (of == 6)
        std::swap(shown.uptime.ms[1], shown.uptime.ownOfflineMs);
    else if (of == 9 || of == 10)
        shown = cell(hour, Status::Overload, length * 2 / 3);
    else if (of == 13)
        shown = cell(hour, Status::Offline, length / 3);
    else if (of == 20)
        shown = cell(hour, Status::Maintenance, length * 5 / 6);
    return shown;
}

/// A day with two slow hours, an outage of 25 minutes that ended at 14:05, a machine that was offline, and a
/// night in which nobody watched; before it 90 days with some bad ones.
inline ServiceHistory history()
{
    ServiceHistory history;
    history.at = now().toMSecsSinceEpoch();
    for (const TimeWindow &hour : periodsUntil(now(), Period::Hour, 24, QTimeZone::utc()))
        history.hours.append(hourCell(hour));
    int day = 0;
    for (const TimeWindow &window : periodsUntil(now(), Period::Day, 90, QTimeZone::utc())) {
        ++day;
        StripCell shown = cell(window, day % 13 == 0 ? Status::Overload : Status::Offline,
                               day % 13 == 0 || day % 29 == 0 ? 50 * MinuteMs : 0);
        if (day < 20)
            shown.uptime.ms = {};
        history.days.append(shown);
    }
    history.timesOf = u"https://chatgpt.example/health?key=secret"_s;
    history.timesWindow = {history.at - 24 * 60 * MinuteMs, history.at};
    for (const TimeWindow &piece : roundPieces(history.timesWindow, QTimeZone::utc()))
        history.pills.append(hourCell(piece));
    for (qint64 at = history.timesWindow.from; at < history.at; at += 4 * MinuteMs) {
        const double hour = double(at / MinuteMs % (24 * 60)) / 60;
        const bool slow = hour > 9.3 && hour < 10.9;
        const bool out = hour > 13.6 && hour < 14.1;
        const int ms = int(210 + 50 * std::sin(hour / 3) + (at / MinuteMs * 37 % 61) + (slow ? 420 : 0));
        if (hour > 6.5 || hour < 0.2)
            history.times.append({at, out ? -1 : ms, out ? Status::Offline : Status::Online});
    }
    for (const TimeWindow &hour : periodsUntil(now(), Period::Hour, 25, QTimeZone::utc()))
        history.usual.append({hour, {230, 25, 40, true}});
    Rollup rollup;
    for (int i = 0; i < 60; ++i)
        rollup.add(i < 57 ? Status::Online : Status::Offline, false, i < 57 ? 240 + 3 * i : -1);
    history.lastHour = qualityOf(rollup, Usual{230, 25, 40, true});
    history.lastDay = history.lastHour;
    const qint64 noon = history.at - 150 * MinuteMs;
    history.before
        = RecordedVerdict{history.timesWindow.from - MinuteMs, Status::Online, Whose::None, false, {}};
    history.changes
        = {{noon - 170 * MinuteMs, Status::Overload, Whose::Them, false,
            u"slow: answered 200 OK after 700 ms"_s},
           {noon - 70 * MinuteMs, Status::Online, Whose::None, false, u"answered 200 OK in 212 ms"_s},
           {noon + 95 * MinuteMs, Status::Offline, Whose::Them, false, u"the server answered 503"_s},
           {noon + 125 * MinuteMs, Status::Online, Whose::None, false, u"answered 200 OK in 304 ms"_s}};
    history.incidents = {{u"Elevated error rates in conversations"_s, u"https://status.example/incidents/1"_s,
                          noon + 90 * MinuteMs, noon + 97 * MinuteMs, noon + 130 * MinuteMs}};
    int hours = 0;
    for (const TimeWindow &month : periodsUntil(now(), Period::Month, 3, QTimeZone::utc())) {
        ++hours;
        history.impact.append({month, 50 * hours * 60 * MinuteMs, 12 * hours * MinuteMs, 33 * MinuteMs});
    }
    return history;
}

/// Tools that tell that story of every service.
inline ServiceTools serviceTools()
{
    ServiceTools tools;
    tools.history = [](const QString &, int) {
        return history();
    };
    RowHistory past;
    for (const StripCell &hour : history().hours)
        past.hours.append(sharesOf(hour));
    for (const TimePoint &appearance : thinned(history().times, history().timesWindow, 32))
        past.times.append(appearance.ms);
    tools.row = [past](const QString &) {
        return past;
    };
    return tools;
}

} // namespace Pilotlamp::Testing
