// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/notice.h"
#include "core/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace Pilotlamp {

/// One reading of one check, as it is played again.
struct ReplayReading {
    CheckId id = {};
    Reading reading = {};
};

/// A notice and when it would have been told.
struct ReplayNotice {
    QDateTime at = {};
    Notice notice = {};
};

/// Reads JSON Lines: one object a line, empty lines skipped.
///   {"at":"2026-03-01T12:00:00Z","service":"shop","check":0,"status":"online","vendor":false,
///    "answered":true,"slow":false,"responseMs":310,"httpStatus":200,"error":"none"}
/// Required: at (RFC 3339), service, status (one of the five words). Defaults: check 0,
/// vendor and slow false, answered = the status is online, responseMs −1, httpStatus 0,
/// error "none"; error is one of none, offline, ours, unreachable, untrusted, refused,
/// blocked, unreadable, storage. Unknown keys are ignored. The answer is in the order of
/// time, equal times in the order of the lines. The error names the line and the key.
Result<QList<ReplayReading>> readingsFromLines(const QByteArray &lines);
/// One reading as a line of that format, without the line's end.
QByteArray lineOf(const ReplayReading &reading);

/// Whose a reading's trouble is where only the plain facts were kept: whoever answered badly is to blame.
Whose whoseOfPlain(const Reading &reading);

/// Reads a policy: a JSON object with the names of struct Policy; absent ones keep their defaults. Wrong
/// types, numbers below 1 and unknown names are errors.
Result<Policy> policyFromJson(const QByteArray &json);
/// The policy that tells every change at once: what it would be like without any patience.
Policy impatientPolicy();

/// What would have been told of these readings (in the order of time) under a policy. The same functions as
/// in the running program; a gap of 5 intervals and more in a service's readings begins a grace, as a wake
/// does. `names` of services by their id; one without a name is called by its id.
QList<ReplayNotice> replay(const QList<ReplayReading> &readings, const Policy &policy,
                           const Preferences &preferences, const QHash<QString, QString> &names = {});

/// "last 24 h: 41 notices → 3, the first one 70 s later", then a line per notice of `after`.
QString replayText(const QList<ReplayReading> &readings, const QList<ReplayNotice> &before,
                   const QList<ReplayNotice> &after);

} // namespace Pilotlamp
