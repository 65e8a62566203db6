// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history_values.h"

#include <algorithm>

namespace Pilotlamp {
namespace {

constexpr qint64 Vendor = 1;
constexpr qint64 Answered = 2;
constexpr qint64 BotWall = 4;
constexpr qint64 Slow = 8;
constexpr qint64 WhileOffline = 16;

} // namespace

StoredReading storedReading(const Reading &reading, bool whileOffline)
{
    return {.at = reading.at.toMSecsSinceEpoch(),
            .status = reading.status,
            .vendor = reading.vendor,
            .answered = reading.answered,
            .botWall = reading.botWall,
            .slow = reading.slow,
            .whileOffline = whileOffline,
            .httpStatus = std::clamp(reading.httpStatus, 0, 999),
            .responseMs = reading.botWall ? -1 : std::max(reading.responseMs, -1)};
}

qint64 packedFacts(const StoredReading &reading)
{
    const qint64 flags = (reading.vendor ? Vendor : 0) | (reading.answered ? Answered : 0)
        | (reading.botWall ? BotWall : 0) | (reading.slow ? Slow : 0)
        | (reading.whileOffline ? WhileOffline : 0);
    return static_cast<qint64>(reading.status) | flags << 3 | static_cast<qint64>(reading.httpStatus) << 11;
}

void unpackFacts(qint64 facts, StoredReading &into)
{
    into.status = static_cast<Status>(std::clamp<qint64>(facts & 7, 0, StatusCount - 1));
    const qint64 flags = facts >> 3 & 0xff;
    into.vendor = flags & Vendor;
    into.answered = flags & Answered;
    into.botWall = flags & BotWall;
    into.slow = flags & Slow;
    into.whileOffline = flags & WhileOffline;
    into.httpStatus = static_cast<int>(facts >> 11 & 0xffff);
}

VerdictChange verdictChange(const QString &service, const Verdict &verdict, const QDateTime &at)
{
    const bool measuredBad = std::any_of(verdict.evidence.begin(), verdict.evidence.end(),
                                         [](const Evidence &e) { return !e.vendor && isBad(e.status); });
    return {.service = service,
            .at = at.toMSecsSinceEpoch(),
            .status = verdict.status,
            .whose = verdict.whose,
            .ownOffline = verdict.ownOffline,
            .measuredBad = measuredBad && !verdict.ownOffline,
            .reason = verdict.reason.left(1000),
            .why = verdict.why};
}

RecordedVerdict recordedOf(const VerdictChange &change)
{
    return {change.at, change.status, change.whose, change.ownOffline, change.reason};
}

} // namespace Pilotlamp
