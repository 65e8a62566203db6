// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/response.h"
#include "core/snapshot.h"
#include "core/status.h"

#include <QDateTime>

#include <memory>
#include <optional>

namespace Pilotlamp {

/// What one check saw at one moment. Never edited afterwards.
struct Reading {
    QDateTime at = {}; ///< UTC, when the attempt ended
    Status status = Status::Unknown; ///< what this one attempt says
    Whose whose = Whose::Unclear; ///< whose fault this attempt alone suggests
    QString reason = {}; ///< one sentence, plain text, no trailing full stop
    QString warning = {}; ///< "your key", "your quota", "certificate ends in 5 days"; never a status
    Error error = {}; ///< kind None where the target answered and was understood
    Failure failure = Failure::None;
    bool vendor = false; ///< a vendor's word (page, monitoring server), not a measurement
    bool server = false; ///< of these: a monitoring server of one's own
    bool answered = false; ///< the service itself (or its page) answered: its path works
    bool botWall = false; ///< answered by a bot wall: path and edge only, no response time
    bool slow = false; ///< Overload by response time alone
    int httpStatus = 0; ///< 0: none
    int responseMs = -1; ///< -1: not measured
    Timings timings = {};
    std::optional<CertificateFacts> certificate = {};
    int retryAfterSeconds = -1; ///< the server's wish; -1: none
    qint64 clockSkewSeconds = 0; ///< server's Date header minus our clock, 0 where unknown
    QString edge = {}; ///< root that delivered the answer, where its headers say so ("cloudflare")
    std::shared_ptr<const Snapshot> snapshot = {}; ///< vendor checks: what the page says
};

} // namespace Pilotlamp
