// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/service.h"

#include <QByteArray>

#include <optional>

namespace Pilotlamp {

/// What a time server says of itself and of the time (RFC 5905).
struct NtpAnswer {
    bool isSynchronised = false; ///< it knows the time
    int stratum = 0; ///< 1: a clock of its own; 0: no time, a message
    QByteArray message = {}; ///< of stratum 0: "RATE", "DENY"
    qint64 offsetMs = 0; ///< its clock minus ours

    bool operator==(const NtpAnswer &) const = default;
};

/// A question; `nonce` comes back in the answer and tells no time of ours.
QByteArray ntpQuestion(quint64 nonce);
/// The answer to the question with this nonce; nothing where it is none. Times of our own clock in ms since
/// 1970.
std::optional<NtpAnswer> ntpAnswerOf(const QByteArray &datagram, quint64 nonce, qint64 sentMs,
                                     qint64 receivedMs);
/// What the answer means: slow, out of step, or in step within the check's `maxOffsetMs` (1000).
Reading judgeNtp(const NtpAnswer &answer, const Response &response, const Check &check, const QDateTime &now);

} // namespace Pilotlamp
