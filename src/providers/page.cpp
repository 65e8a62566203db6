// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/page.h"

#include "providers/globs.h"
#include "providers/summary.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

qsizetype countOf(const QList<Component> &leaves, Status status)
{
    return std::count_if(leaves.begin(), leaves.end(),
                         [status](const Component &c) { return c.status == status; });
}

bool anyMonitoring(const Page &page)
{
    return std::any_of(page.incidents.begin(), page.incidents.end(),
                       [](const PageIncident &i) { return i.monitoring; });
}

/// The page-level word where no part shows anything: green never against the page's own word, unless a fix is
/// already in place.
Status onlineUnlessThePageDisagrees(const Page &page)
{
    if (!page.indicator || anyMonitoring(page) || !isBad(*page.indicator))
        return Status::Online;
    return std::min(*page.indicator, Status::Overload);
}

/// The first rule that fits, over the chosen leaves; page-level words decide only about the whole page.
Status fromLeaves(const Page &page, const QList<Component> &leaves, bool filtered)
{
    if (leaves.isEmpty())
        return filtered ? Status::Unknown : page.indicator.value_or(Status::Unknown);
    const qsizetype known = leaves.size() - countOf(leaves, Status::Unknown);
    const qsizetype offline = countOf(leaves, Status::Offline);
    if (known == 0)
        return Status::Unknown;
    if (offline * 2 > known || (!filtered && page.critical && leaves.size() >= 2))
        return Status::Offline;
    if (offline > 0 || countOf(leaves, Status::Overload) > 0)
        return Status::Overload;
    if (countOf(leaves, Status::Maintenance) > 0)
        return Status::Maintenance;
    return filtered ? Status::Online : onlineUnlessThePageDisagrees(page);
}

/// Lower case and collapsed, so that a name in an incident finds its part.
QString key(const QString &text)
{
    return text.simplified().toCaseFolded();
}

QSet<QString> keysOf(const QList<Component> &leaves)
{
    QSet<QString> keys;
    for (const Component &leaf : leaves)
        keys << key(leaf.id) << key(leaf.name);
    keys.remove(QString());
    return keys;
}

/// Whether an event touches the chosen leaves; nothing where the page names no part.
std::optional<bool> affects(const QStringList &affected, const QSet<QString> &chosen, bool filtered)
{
    if (affected.isEmpty())
        return {};
    return !filtered || std::any_of(affected.begin(), affected.end(), [&chosen](const QString &part) {
        return chosen.contains(key(part));
    });
}

void listEvents(const Page &page, Snapshot &snapshot, bool filtered)
{
    const bool isChoice
        = filtered && !(page.incidents.isEmpty() && page.maintenances.isEmpty() && page.upcoming.isEmpty());
    const QSet<QString> chosen = isChoice ? keysOf(snapshot.components) : QSet<QString>();
    for (const PageIncident &listed : page.incidents) {
        snapshot.incidents.append(listed.incident);
        snapshot.incidents.last().affectsChosen = affects(listed.incident.affected, chosen, filtered);
    }
    snapshot.maintenances = page.maintenances;
    snapshot.upcoming = page.upcoming;
    for (QList<Maintenance> *list : {&snapshot.maintenances, &snapshot.upcoming}) {
        for (Maintenance &maintenance : *list)
            maintenance.affectsChosen = affects(maintenance.affected, chosen, filtered);
    }
}

/// Open incidents and running maintenances make a milder status worse.
Status raised(const Page &page, const Snapshot &snapshot, bool filtered)
{
    const QList<Component> &leaves = snapshot.components;
    const bool allOnline = !leaves.isEmpty() && countOf(leaves, Status::Online) == leaves.size();
    const auto counts = [filtered](const std::optional<bool> &affectsChosen) {
        return !filtered || affectsChosen.value_or(false);
    };
    Status status = snapshot.status;
    for (qsizetype i = 0; i < page.incidents.size(); ++i) {
        const bool raises = counts(snapshot.incidents.at(i).affectsChosen)
            && !(page.incidents.at(i).monitoring && allOnline);
        if (raises && (status == Status::Online || status == Status::Maintenance))
            status = Status::Overload;
    }
    const bool maintained = std::any_of(snapshot.maintenances.begin(), snapshot.maintenances.end(),
                                        [&counts](const Maintenance &m) { return counts(m.affectsChosen); });
    return status == Status::Online && maintained ? Status::Maintenance : status;
}

void rollUpComponents(const Page &page, const Globs &globs, Snapshot &snapshot)
{
    const bool filtered = !globs.isEmpty();
    snapshot.noneChosen = filtered && snapshot.components.isEmpty();
    listEvents(page, snapshot, filtered);
    snapshot.status = fromLeaves(page, snapshot.components, filtered);
    snapshot.status = raised(page, snapshot, filtered);
}

/// Whether an event of an incident-only page is about the chosen parts: by its title or by the names it
/// gives.
std::optional<bool> isAbout(const QString &title, const QStringList &affected, const Globs &globs)
{
    if (globs.isEmpty() || globs.match(title))
        return true;
    if (affected.isEmpty())
        return {};
    return std::any_of(affected.begin(), affected.end(),
                       [&globs](const QString &name) { return globs.match(name); });
}

void rollUpIncidents(const Page &page, const Globs &globs, Snapshot &snapshot)
{
    Status status = Status::Unknown;
    for (const PageIncident &listed : page.incidents) {
        Incident incident = listed.incident;
        incident.status = listed.outage ? Status::Offline : Status::Overload;
        incident.affectsChosen = isAbout(incident.title, incident.affected, globs);
        snapshot.incidents.append(incident);
        // One region's outage is not the whole cloud's; it is that region's once somebody chose it.
        const Status share = globs.isEmpty() && !page.outageDecides ? Status::Overload : incident.status;
        if (incident.affectsChosen.value_or(false))
            status = worse(status, share);
    }
    for (Maintenance maintenance : page.maintenances) {
        maintenance.affectsChosen = isAbout(maintenance.title, maintenance.affected, globs);
        snapshot.maintenances.append(maintenance);
        if (maintenance.affectsChosen.value_or(false))
            status = worse(status, Status::Maintenance);
    }
    for (Maintenance maintenance : page.upcoming) {
        maintenance.affectsChosen = isAbout(maintenance.title, maintenance.affected, globs);
        snapshot.upcoming.append(maintenance);
    }
    snapshot.status = isBad(status) ? status : page.indicator.value_or(Status::Online);
}

void rollUpAlerts(const Page &page, const Globs &globs, Snapshot &snapshot)
{
    for (const Component &alert : std::as_const(snapshot.components))
        snapshot.status = worse(snapshot.status, alert.status);
    if (!snapshot.components.isEmpty())
        return;
    for (Component alert : page.muted) {
        alert.status = Status::Maintenance;
        if (globs.isEmpty() || globs.match(alert))
            snapshot.components.append(alert);
    }
    snapshot.status = snapshot.components.isEmpty() ? Status::Online : Status::Maintenance;
}

} // namespace

Snapshot snapshotOf(const Page &page, const QStringList &chosen)
{
    const Globs globs(chosen);
    Snapshot snapshot;
    snapshot.asOf = page.asOf;
    snapshot.watchdogSeen = page.watchdogSeen;
    std::copy_if(page.leaves.begin(), page.leaves.end(), std::back_inserter(snapshot.components),
                 [&globs](const Component &leaf) { return globs.isEmpty() || globs.match(leaf); });
    switch (page.rollUp) {
    case RollUp::Components:
        rollUpComponents(page, globs, snapshot);
        snapshot.missing = globs.matchingNoneOf(snapshot.components);
        break;
    case RollUp::IncidentsOnly:
        rollUpIncidents(page, globs, snapshot);
        break;
    case RollUp::Alerts:
        rollUpAlerts(page, globs, snapshot);
        break;
    }
    snapshot.summary = summaryOf(page, snapshot);
    return snapshot;
}

QStringList problemsOf(const Snapshot &snapshot)
{
    const auto line = [](const QString &name, Status status) {
        return name.simplified() + ": "_L1 + word(status);
    };
    QStringList problems;
    for (const Component &component : snapshot.components) {
        if (isBad(component.status))
            problems.append(line(component.name, component.status));
    }
    if (!snapshot.components.isEmpty())
        return problems;
    for (const Incident &incident : snapshot.incidents)
        problems.append(line(incident.title, incident.status));
    for (const Maintenance &maintenance : snapshot.maintenances)
        problems.append(line(maintenance.title, Status::Maintenance));
    return problems;
}

} // namespace Pilotlamp
