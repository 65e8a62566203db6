// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service.h"

#include <QByteArray>
#include <QUrl>

namespace Pilotlamp {

/// The keys of the kinds of check that have one or two of their own.
struct KindOptions {
    QString protocol = {}; ///< starttls: "smtp" or "imap"; anything else: by the port
    QByteArray grpcService = {}; ///< grpc: whose health is asked, 100 bytes at most; empty = the whole server
    bool isUserUnit = false; ///< systemd: a unit of the user's own manager
    QUrl registry = {}; ///< domain: an RDAP server of one's own; empty = the one of the domain's registry
    int domainDays = 30; ///< domain: warned this many days before it expires; 0 = never
    int maxOffsetMs = 1000; ///< ntp: a clock that is further off is told
};
/// The options of such a check; a wrong one is as if it were not there (the kind's `problem` names it).
KindOptions kindOptionsOf(const Check &check);

/// Why a starttls check cannot be carried out as it is written; empty where it can.
QString startTlsProblem(const Check &check);
/// The same of a websocket check.
QString webSocketProblem(const Check &check);

} // namespace Pilotlamp
