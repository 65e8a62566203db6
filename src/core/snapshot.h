// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/status.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace Pilotlamp {

/// One leaf of a status page: a part that can be down by itself.
struct Component {
    QString id = {};
    QString name = {};
    QString group = {};
    Status status = Status::Unknown;

    bool operator==(const Component &) const = default;
};

/// An open incident as the page lists it.
struct Incident {
    QString id = {};
    QString title = {};
    QString phase = {}; ///< the page's own word: "investigating", "monitoring" …
    Status status = Status::Overload; ///< the worst the page says of it
    QString link = {}; ///< http or https, else empty
    QDateTime since = {}; ///< UTC
    QString update = {}; ///< newest message, plain text, bounded
    std::optional<bool> affectsChosen = {}; ///< nothing where the page does not say
    QStringList affected = {}; ///< ids and names of affected components, as the page gives them

    bool operator==(const Incident &) const = default;
};

/// A planned or running maintenance.
struct Maintenance {
    QString id = {};
    QString title = {};
    QString phase = {};
    QDateTime from = {}; ///< UTC
    QDateTime until = {}; ///< UTC
    std::optional<bool> affectsChosen = {};
    QStringList affected = {};

    bool operator==(const Maintenance &) const = default;
};

/// What a page says about the chosen parts: the outcome of a vendor check (contract: `pilotlampctl read`).
struct Snapshot {
    Status status = Status::Unknown;
    QString summary = {}; ///< one sentence; the reason where the status is Unknown
    QList<Component> components = {}; ///< the chosen leaves, page order
    QList<Incident> incidents = {}; ///< open ones of the whole page
    QList<Maintenance> maintenances = {}; ///< active ones of the whole page
    QList<Maintenance> upcoming = {};
    QDateTime asOf = {}; ///< when the facts were made, where the page says so (UTC)
    bool noneChosen = false; ///< a filter was given and matched nothing on a readable page
    QStringList missing = {}; ///< chosen globs that match no part of a readable page, as configured
    bool watchdogSeen = false; ///< an always-firing alert was there (alertmanager, prometheus)

    bool operator==(const Snapshot &) const = default;
};

} // namespace Pilotlamp
