// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"
#include "store/history_view.h"

#include <QDateTime>

namespace Pilotlamp {

/// A time in milliseconds since 1970 as the value the program uses.
inline QDateTime utc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
}

inline Reading readingAt(qint64 ms, Status status, int responseMs)
{
    Reading reading;
    reading.at = utc(ms);
    reading.status = status;
    reading.responseMs = responseMs;
    reading.httpStatus = status == Status::Offline ? 503 : 200;
    reading.answered = true;
    return reading;
}

inline Verdict verdictOf(Status status, bool ownOffline = false)
{
    Verdict verdict;
    verdict.status = status;
    verdict.ownOffline = ownOffline;
    verdict.reason = QStringLiteral("because");
    return verdict;
}

} // namespace Pilotlamp
