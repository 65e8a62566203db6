// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model_words.h"
#include "core/status.h"

#include <QDateTime>
#include <QList>
#include <QMap>
#include <QStringList>

#include <memory>
#include <optional>

namespace Pilotlamp {

/// One measured value of a monitoring plugin.
struct PerformanceValue {
    QString label = {};
    double value = 0;
    QString unit = {};

    bool operator==(const PerformanceValue &) const = default;
};

/// What a monitoring server tells of a component beside its state; empty where it does not say.
struct ComponentFacts {
    QString host = {};
    QDateTime since = {}; ///< UTC, when the state began
    QDateTime lastCheck = {}; ///< UTC
    QString attempt = {}; ///< "3/3"
    std::optional<bool> soft = {}; ///< a problem the server has not confirmed yet
    QString severity = {}; ///< the server's own word
    QMap<QString, QString> labels = {}; ///< of an alert
    QString detail = {}; ///< what tells it from others of its name, for people
    QString output = {}; ///< what the server's check printed: its first line, plain text, bounded
    QString more = {}; ///< the lines behind it, plain text, bounded
    QList<PerformanceValue> performance = {};
    bool acknowledged = false;
    QString acknowledgedBy = {};
    QString acknowledgement = {}; ///< the comment people left
    bool inDowntime = false;
    QDateTime downtimeUntil = {}; ///< UTC, where the server says
    QString downtimeBy = {};
    QString downtimeComment = {}; ///< why people planned it, or silenced it
    bool flapping = false;
    std::optional<bool> passive = {}; ///< true: others deliver its results
    std::optional<bool> notifications = {}; ///< false: the server notifies nobody of it
    bool hostDown = false; ///< a service on a host that the server has confirmed as down
    QStringList groups = {}; ///< of hosts and of services
    QStringList contactGroups = {};
    QString link = {}; ///< http or https, else empty
    QString runbook = {}; ///< what to do about it; http or https, else empty
    QString dashboard = {}; ///< http or https, else empty

    bool operator==(const ComponentFacts &) const = default;
};

/// One leaf of a status page: a component that can be down by itself.
struct Component {
    QString id = {};
    QString name = {};
    QString group = {};
    Status status = Status::Unknown;
    bool understood = true; ///< false: the page's word for it stands in no table of its kind
    QString said = {}; ///< that word, plain text; empty where the page says nothing. Alerts: their severity
    std::shared_ptr<const ComponentFacts> facts = {}; ///< null: the page tells no more

    bool operator==(const Component &other) const;
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

/// What became of everything a payload listed. Green is granted only by what was read whole.
struct Account {
    int seen = 0; ///< elements of its lists, those it claims and that were not had included
    int understood = 0; ///< read, their word in a table; what a rule sets aside too
    int setAside = 0; ///< of the understood: groups, hidden, disabled, informational ones

    bool operator==(const Account &) const = default;
};

/// What a page says about the chosen components: the outcome
/// of a vendor check (contract: `pilotlampctl read`).
struct Snapshot {
    Status status = Status::Unknown;
    QString summary = {}; ///< one sentence; the reason where the status is Unknown
    QList<Component> components = {}; ///< the chosen leaves, page order
    QList<Component> muted = {}; ///< chosen alerts that people set aside, while others fire: in no count
    int filteredOut = 0; ///< chosen leaves that the filters of the check set aside
    QList<Incident> incidents = {}; ///< open ones of the whole page
    QList<Maintenance> maintenances = {}; ///< active ones of the whole page
    QList<Maintenance> upcoming = {};
    QDateTime asOf = {}; ///< when the facts were made, where the page says so (UTC)
    QStringList notes = {}; ///< beside the status, never trouble: at most five, newest first
    Account account = {}; ///< of the whole payload
    bool refused = false; ///< it is no such page: nothing of what it lists was understood
    bool noneChosen = false; ///< a filter was given and matched nothing on a readable page
    QStringList missing = {}; ///< chosen globs that match no part of a readable page, as configured
    QList<ModelWord> models = {}; ///< what it says of AI models, each with its worst word
    bool nothingReported = false; ///< one model is followed, and a readable page says nothing of it
    bool watchdogSeen = false; ///< an always-firing alert was there (alertmanager, prometheus)

    bool operator==(const Snapshot &) const = default;
};

/// The first of the components in the worst state; nullptr where none is bad.
const Component *worstComponent(const QList<Component> &components);

} // namespace Pilotlamp
