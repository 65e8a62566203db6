// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/reason_code.h"
#include "core/rollup.h"
#include "core/service_history.h"
#include "core/uptime.h"
#include "core/verdict.h"

#include <QString>

namespace Pilotlamp {

/// Names a check for as long as its target stays the same, wherever it stands in the configuration.
struct CheckKey {
    QString service = {};
    QString kind = {};
    QString url = {};

    bool operator==(const CheckKey &) const = default;
};
inline size_t qHash(const CheckKey &key, size_t seed = 0) noexcept
{
    return qHashMulti(seed, key.service, key.kind, key.url);
}

/// What is kept of a reading. Times in milliseconds since 1970, UTC, here and below.
struct StoredReading {
    qint64 at = 0;
    Status status = Status::Unknown;
    bool vendor = false;
    bool answered = false;
    bool botWall = false;
    bool slow = false;
    bool whileOffline = false; ///< this machine was offline: counts against nobody
    int httpStatus = 0; ///< 0: none
    int responseMs = -1; ///< -1: not measured, or a bot wall's

    bool operator==(const StoredReading &) const = default;
};
/// What is kept of a reading.
StoredReading storedReading(const Reading &reading, bool whileOffline);
/// Status, flags and HTTP status in one number, the way the file has them.
qint64 packedFacts(const StoredReading &reading);
/// The other way round; `at` and `responseMs` stay as in `into`.
void unpackFacts(qint64 facts, StoredReading &into);

/// A verdict that became something else.
struct VerdictChange {
    QString service = {};
    qint64 run = 0; ///< the stretch of watching it happened in
    qint64 at = 0;
    Status status = Status::Unknown;
    Whose whose = Whose::Unclear;
    bool ownOffline = false;
    bool measuredBad = false; ///< our own probes saw the trouble
    QString reason = {}; ///< English
    ReasonCode why = {}; ///< empty for rows of older versions

    bool operator==(const VerdictChange &) const = default;
};
/// What is kept of a verdict.
VerdictChange verdictChange(const QString &service, const Verdict &verdict, const QDateTime &at);
/// The same as reports and histories have it.
RecordedVerdict recordedOf(const VerdictChange &change);

/// An incident of a page, as we saw it come and go.
struct StoredIncident {
    QString service = {};
    QString id = {};
    QString title = {};
    QString link = {};
    qint64 since = 0; ///< as the page says; 0: it does not
    qint64 seen = 0; ///< when we first saw it on the page
    qint64 over = 0; ///< when we first no longer saw it there; 0: still open

    bool operator==(const StoredIncident &) const = default;
};

/// A notice of the notification log.
struct StoredNotice {
    qint64 at = 0;
    QString service = {};
    int type = 0; ///< Notice::Type
    Status status = Status::Unknown;
    QString title = {};
    QString body = {};
    bool taken = false; ///< a notification server took it
    QString why = {}; ///< why not, or what else there is to say of it
    bool isHeld = false; ///< it was held back; such a one has no status

    bool operator==(const StoredNotice &) const = default;
};

/// The roll-up of one hour.
struct HourRollup {
    qint64 from = 0;
    Rollup rollup = {};

    bool operator==(const HourRollup &) const = default;
};

/// What a window comes to for one service.
struct ServiceSummary {
    Uptime uptime = {};
    Rollup quality = {}; ///< over the service's probes

    bool operator==(const ServiceSummary &) const = default;
};

inline constexpr qint64 HourMs = 60 * 60 * 1000;
inline constexpr qint64 DayMs = 24 * HourMs;
inline constexpr qint64 RawDays = 7; ///< raw readings are kept for so long
inline constexpr qint64 HourlyDays = 396; ///< hourly roll-ups: 13 months

/// The number of the hour or day (`slotMs` long) that holds a time, also before 1970.
constexpr qint64 slotOf(qint64 at, qint64 slotMs)
{
    return at >= 0 ? at / slotMs : -((-at + slotMs - 1) / slotMs);
}

} // namespace Pilotlamp
