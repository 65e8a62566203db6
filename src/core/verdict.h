// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/check_state.h"
#include "core/reason_code.h"
#include "core/service.h"
#include "core/status.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <array>
#include <span>

namespace Pilotlamp {

/// What is known of the way out of this machine, per reach of a target. Loopback is always up.
struct Network {
    enum class State : quint8 { Up, Down, Captive };
    State privateNet = State::Up;
    State publicNet = State::Up;
    QString reason = {}; ///< one sentence where something is not up
    bool intercepted = false; ///< the references' TLS is intercepted too

    State of(Reach reach) const;
    bool operator==(const Network &) const = default;
};

/// How old the knowledge behind a verdict is.
enum class Freshness : quint8 { Fresh, Stale, Expired };

/// What one check contributes to a verdict.
struct Evidence {
    QString kind = {};
    QString url = {};
    bool vendor = false;
    Status status = Status::Unknown;
    QString reason = {};
    int responseMs = -1;
    int httpStatus = 0;
    QDateTime at = {};
    ReasonCode why = {}; ///< the reason, for programs
    bool server = false; ///< of a vendor's word: a monitoring server's
    QString unconfirmed
        = {}; ///< what the last attempt said, where it says otherwise and is not confirmed yet

    bool operator==(const Evidence &) const = default;
};

/// The answer to "is it down, or is it me?" for one service.
struct Verdict {
    Status status = Status::Unknown;
    Whose whose = Whose::Unclear;
    QString reason = {}; ///< one sentence in plain words
    ReasonCode why = {}; ///< the same for programs
    QString warning = {}; ///< beside the status: key, quota, certificate, slow …
    QList<Evidence> evidence = {};
    QDateTime since = {}; ///< when `status` began
    QDateTime checkedAt = {}; ///< the newest look
    Freshness freshness = Freshness::Fresh;
    bool confirmed = false; ///< false: shown, but not yet to be told
    bool unstable = false;
    bool flapsSeen = true; ///< watched long enough to call it calm where it is not unstable
    bool ownOffline = false; ///< not judged because this machine is offline; counts against nobody
    Status lastKnown = Status::Unknown; ///< shown beside Unknown
    bool inDoubt = false; ///< not bad, but a check that was not heard yet, or just failed, may know better
    QDateTime lastKnownAt = {};
    QList<Incident> incidents
        = {}; ///< open ones of the page that touch the chosen parts, or the page as a whole
    QList<Maintenance> maintenances = {};
    QList<Maintenance> upcoming = {};
    QStringList notes
        = {}; ///< beside the status, never trouble: notices, recovering incidents, the choice's own
    QList<ModelWord> models = {}; ///< what its page says of AI models; one that is not here was not mentioned
    bool componentsGone = false; ///< the chosen parts are no longer on the page
    QString cause = {}; ///< equal for services that are bad for one cause (page + incident): one popup

    bool operator==(const Verdict &) const = default;
};

/// Joins my network, the vendor's word, my measurement and freshness. Pure; `now` in UTC.
Verdict verdictOf(const Service &service, std::span<const CheckState> states, const Network &network,
                  const QDateTime &now);

/// The reason; without its numbers where the service is well: they change with every check and tell nothing.
QString reasonWithoutFigures(const Verdict &verdict);
/// What stands beside a status for such an attempt: "last check: answered 503 – checking again to confirm".
QString unconfirmedText(const QString &reason);
/// True where anything differs that somebody waits for: not when it was checked, nor the figures of a service
/// that is well.
bool isNews(const Verdict &before, const Verdict &after);

/// One service as shown.
struct ServiceRow {
    Service service = {};
    Verdict verdict = {};

    bool operator==(const ServiceRow &) const = default;
};

/// What the tray shows: one icon for all.
struct Overview {
    Status status = Status::Unknown;
    Freshness freshness = Freshness::Fresh;
    bool unknownBadge = false; ///< something is Unknown beside known services
    bool ownOffline = false; ///< drawn as the slashed link
    bool paused = false;
    bool selfTrouble = false; ///< the watching itself was stuck; the first line says how
    std::array<int, StatusCount> counts = {}; ///< services per status
    QString headline = {}; ///< "ChatGPT is offline", "All 3 services are online", "You are offline" …
    QStringList lines = {}; ///< one per service that is not Online, worst first, for the tooltip

    bool operator==(const Overview &) const = default;
};
/// The icon = the worst of the known; if that is Online and a service is
/// Unknown, Unknown. `selfTrouble`: what is wrong with the watching itself,
/// empty = nothing; it takes the first line and leaves a mark on the icon.
Overview overviewOf(std::span<const ServiceRow> rows, bool paused = false, const QString &selfTrouble = {});

} // namespace Pilotlamp
