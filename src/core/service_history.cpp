// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service_history.h"

#include <algorithm>
#include <array>

namespace Pilotlamp {

namespace {

constexpr qint64 WorthShowingMs = 60 * 1000;

Cell cellOf(Status status)
{
    switch (status) {
    case Status::Online:
        return Cell::Online;
    case Status::Maintenance:
        return Cell::Maintenance;
    case Status::Overload:
        return Cell::Overload;
    case Status::Offline:
        return Cell::Offline;
    case Status::Unknown:
        break;
    }
    return Cell::Unknown;
}

/// True where a picture needs `a` more than `b`: bad before good, then slow before quick.
bool saysMore(const TimePoint &a, const TimePoint &b)
{
    const Status worstOfA = isBad(a.status) ? a.status : Status::Unknown;
    const Status worstOfB = isBad(b.status) ? b.status : Status::Unknown;
    return worstOfA != worstOfB ? worstOfA > worstOfB : a.ms > b.ms;
}

} // namespace

Cell cellOf(const Uptime &uptime)
{
    for (const Status status : {Status::Offline, Status::Overload, Status::Maintenance}) {
        if (uptime.of(status) >= WorthShowingMs)
            return cellOf(status);
    }
    const std::array<std::pair<qint64, Cell>, 4> longest{{{uptime.of(Status::Online), Cell::Online},
                                                          {uptime.of(Status::Unknown), Cell::Unknown},
                                                          {uptime.ownOfflineMs, Cell::OwnOffline},
                                                          {0, Cell::NotWatched}}};
    // A cell of which any part was watched shows what was seen then.
    const auto most = std::max_element(longest.begin(), longest.end(),
                                       [](const auto &a, const auto &b) { return a.first < b.first; });
    if (most->first > 0)
        return most->second;
    for (const Status status : {Status::Offline, Status::Overload, Status::Maintenance}) {
        if (uptime.of(status) > 0)
            return cellOf(status);
    }
    return Cell::NotWatched;
}

Cell cellOf(const StripCell &cell)
{
    const Cell seen = cellOf(cell.uptime);
    return cell.holds == Status::Unknown ? seen : std::max(seen, cellOf(cell.holds));
}

CellShares sharesOf(const StripCell &cell)
{
    constexpr float JustBegun = 0.001F;
    const Uptime &uptime = cell.uptime;
    const auto share = [&](qint64 ms) {
        return uptime.windowMs > 0 ? float(double(ms) / double(uptime.windowMs)) : 0.0F;
    };
    CellShares shares{share(uptime.of(Status::Online)),   share(uptime.of(Status::Maintenance)),
                      share(uptime.of(Status::Overload)), share(uptime.of(Status::Offline)),
                      share(uptime.of(Status::Unknown)),  share(uptime.ownOfflineMs)};
    if (cell.holds == Status::Offline)
        shares.offline = std::max(shares.offline, JustBegun);
    else if (cell.holds == Status::Overload)
        shares.overload = std::max(shares.overload, JustBegun);
    else if (cell.holds == Status::Maintenance)
        shares.maintenance = std::max(shares.maintenance, JustBegun);
    return shares;
}

QList<TimePoint> thinned(const QList<TimePoint> &points, TimeWindow window, int most)
{
    if (points.size() <= most || most <= 0 || window.until <= window.from)
        return points;
    QList<TimePoint> kept;
    qint64 slot = -1;
    for (const TimePoint &point : points) {
        const qint64 own = (point.at - window.from) * most / (window.until - window.from);
        if (own != slot || kept.isEmpty())
            kept.append(point);
        else if (saysMore(point, kept.constLast()))
            kept.last() = point;
        slot = own;
    }
    return kept;
}

QList<RecordedVerdict> toldChanges(const ServiceHistory &history)
{
    constexpr qint64 MomentMs = 2 * 60 * 1000; // a start of the program knows nothing for so long at most
    const auto isSame = [](const RecordedVerdict &a, const RecordedVerdict &b) {
        return a.status == b.status && a.ownOffline == b.ownOffline;
    };
    QList<RecordedVerdict> notified;
    for (qsizetype i = 0; i < history.changes.size(); ++i) {
        const RecordedVerdict &change = history.changes.at(i);
        const RecordedVerdict *last = !notified.isEmpty() ? &notified.constLast()
            : history.before                              ? &*history.before
                                                          : nullptr;
        if (last && isSame(*last, change))
            continue;
        const RecordedVerdict *next = i + 1 < history.changes.size() ? &history.changes.at(i + 1) : nullptr;
        const bool isMoment = change.status == Status::Unknown && next && next->at - change.at < MomentMs
            && (!last || isSame(*last, *next));
        if (!isMoment)
            notified.append(change);
    }
    return notified;
}

QList<BadStretch> badStretches(const ServiceHistory &history, TimeWindow window)
{
    QList<BadStretch> stretches;
    Status status = history.before && !history.before->ownOffline ? history.before->status : Status::Unknown;
    qint64 from = window.from;
    const auto close = [&](qint64 until) {
        const TimeWindow part{std::max(from, window.from), std::min(until, window.until)};
        if (isBad(status) && part.from < part.until)
            stretches.append({part, status});
    };
    for (const RecordedVerdict &change : history.changes) {
        close(change.at);
        status = change.ownOffline ? Status::Unknown : change.status;
        from = change.at;
    }
    close(window.until);
    return stretches;
}

} // namespace Pilotlamp
