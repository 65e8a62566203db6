// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/page.h"

#include "core/globs.h"
#include "providers/account.h"
#include "providers/affected.h"
#include "providers/conclusion.h"
#include "providers/page_models.h"
#include "providers/summary.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// What a check chose of some components, the exceptions taken out.
Globs::Chosen chosenOf(const QList<Component> &components, const QList<Component> &inner,
                       const Choice &choice)
{
    const Globs globs(choice.components);
    Globs::Chosen chosen
        = globs.isEmpty() ? Globs::Chosen{.components = components} : globs.chosenOf(components, inner);
    if (const Globs except(choice.except); !except.isEmpty())
        chosen.components.removeIf([&except](const Component &component) { return except.match(component); });
    return chosen;
}

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

/// Lists incidents and maintenances with what they touch; those the user leaves out touch nothing.
void listEvents(const Page &page, Snapshot &snapshot, const Choice &choice)
{
    const bool filtered = choice.isFiltered();
    const bool isChoice
        = filtered && !(page.incidents.isEmpty() && page.maintenances.isEmpty() && page.upcoming.isEmpty());
    const Affected all(isChoice ? page.leaves : QList<Component>());
    const Affected::Keys chosen = isChoice ? Affected::keysOf(snapshot.components) : Affected::Keys();
    const auto affects = [&](const QStringList &affected, const Affected::Keys &touchable) {
        const std::optional<bool> touches = all.touches(affected, touchable);
        return filtered || !touches ? touches : std::optional(true);
    };
    for (const PageIncident &listed : page.incidents) {
        Affected::Keys touchable = chosen;
        if (filtered) {
            for (const QString &untouched : listed.untouched)
                touchable.remove(Affected::key(untouched));
        }
        snapshot.incidents.append(listed.incident);
        std::optional<bool> &affectsChosen = snapshot.incidents.last().affectsChosen;
        affectsChosen = affects(listed.incident.affected, touchable);
        if (choice.leavesOut(listed.incident.title))
            affectsChosen = false;
    }
    snapshot.maintenances = page.maintenances;
    snapshot.upcoming = page.upcoming;
    for (QList<Maintenance> *list : {&snapshot.maintenances, &snapshot.upcoming}) {
        for (Maintenance &maintenance : *list)
            maintenance.affectsChosen = affects(maintenance.affected, chosen);
    }
}

/// Open incidents and running maintenances make a milder status worse.
Status raised(const Page &page, const Snapshot &snapshot, bool filtered)
{
    const QList<Component> &leaves = snapshot.components;
    const bool allOnline
        = !leaves.isEmpty() && !page.leavesNotJudged && countOf(leaves, Status::Online) == leaves.size();
    const auto counts = [filtered](const std::optional<bool> &affectsChosen) {
        return affectsChosen.value_or(!filtered);
    };
    Status status = snapshot.status;
    for (qsizetype i = 0; i < page.incidents.size(); ++i) {
        const bool raises = counts(snapshot.incidents.at(i).affectsChosen)
            && !(page.incidents.at(i).monitoring && allOnline) && !page.incidents.at(i).quiet;
        if (raises && (status == Status::Online || status == Status::Maintenance))
            status = Status::Overload;
    }
    const bool maintained = std::any_of(snapshot.maintenances.begin(), snapshot.maintenances.end(),
                                        [&counts](const Maintenance &m) { return counts(m.affectsChosen); });
    return status == Status::Online && maintained ? Status::Maintenance : status;
}

/// Where a host that is down is chosen, it speaks for what runs on it.
void leaveToHosts(const Page &page, QList<Component> &components)
{
    if (page.onDownHost.isEmpty())
        return;
    QSet<QString> ids;
    for (const Component &component : std::as_const(components))
        ids.insert(component.id);
    components.removeIf([&](const Component &component) {
        const QString host = page.onDownHost.value(component.id);
        return !host.isEmpty() && ids.contains(host);
    });
}

void rollUpComponents(const Page &page, const Choice &choice, Snapshot &snapshot)
{
    const bool filtered = choice.isFiltered();
    const bool hasWholeList = !page.cutByVendor && page.components.missing == 0;
    snapshot.noneChosen
        = choice.isPart() && snapshot.components.isEmpty() && snapshot.filteredOut == 0 && hasWholeList;
    leaveToHosts(page, snapshot.components);
    listEvents(page, snapshot, choice);
    // Leaves that are only named leave the word to the page, whichever of them were chosen.
    snapshot.status = page.leavesNotJudged && !snapshot.noneChosen
        ? page.indicator.value_or(Status::Unknown)
        : fromLeaves(page, snapshot.components, filtered);
    snapshot.status = raised(page, snapshot, filtered);
}

void rollUpIncidents(const Page &page, const Choice &choice, Snapshot &snapshot)
{
    Status status = Status::Unknown;
    for (const PageIncident &listed : page.incidents) {
        Incident incident = listed.incident;
        incident.status = listed.outage ? Status::Offline : Status::Overload;
        incident.affectsChosen = isAbout(incident.title, incident.affected, choice, listed.products);
        snapshot.incidents.append(incident);
        // One region's outage is not the whole cloud's; it is that region's once somebody chose it.
        const Status share
            = choice.components.isEmpty() && !page.outageDecides ? Status::Overload : incident.status;
        if (incident.affectsChosen.value_or(false) && !listed.quiet)
            status = worse(status, share);
    }
    for (Maintenance maintenance : page.maintenances) {
        maintenance.affectsChosen = isAbout(maintenance.title, maintenance.affected, choice);
        snapshot.maintenances.append(maintenance);
        if (maintenance.affectsChosen.value_or(false))
            status = worse(status, Status::Maintenance);
    }
    for (Maintenance maintenance : page.upcoming) {
        maintenance.affectsChosen = isAbout(maintenance.title, maintenance.affected, choice);
        snapshot.upcoming.append(maintenance);
    }
    snapshot.status = isBad(status) ? status : page.indicator.value_or(Status::Online);
}

void rollUpAlerts(const Page &page, const Choice &choice, Snapshot &snapshot)
{
    for (const Component &alert : std::as_const(snapshot.components))
        snapshot.status = worse(snapshot.status, alert.status);
    QList<Component> muted = chosenOf(page.muted, {}, choice).components;
    for (Component &alert : muted)
        alert.status = Status::Maintenance;
    if (!snapshot.components.isEmpty()) {
        snapshot.muted = muted;
        return;
    }
    snapshot.components = muted;
    applyFilters(page, choice, snapshot);
    snapshot.status = snapshot.components.isEmpty() ? Status::Online : Status::Maintenance;
}

Snapshot refusedSnapshot(const Page &page)
{
    Snapshot snapshot;
    snapshot.refused = true;
    snapshot.summary = refusalReason(page);
    snapshot.account = accountOf(page);
    return snapshot;
}

} // namespace

Snapshot snapshotOf(const Page &given, const Choice &choice)
{
    const Page mapped = choice.severities.isEmpty() ? Page() : withSeverities(given, choice);
    const Page &page = choice.severities.isEmpty() ? given : mapped;
    if (isRefused(page))
        return refusedSnapshot(page);
    const Globs::Chosen chosen = chosenOf(page.leaves, page.inner, choice);
    Snapshot snapshot;
    snapshot.asOf = page.asOf;
    snapshot.watchdogSeen = page.watchdogSeen;
    snapshot.components = chosen.components;
    snapshot.account = accountOf(page);
    applyFilters(page, choice, snapshot);
    switch (page.rollUp) {
    case RollUp::Components:
        rollUpComponents(page, choice, snapshot);
        snapshot.missing = chosen.missing;
        break;
    case RollUp::IncidentsOnly:
        rollUpIncidents(page, choice, snapshot);
        break;
    case RollUp::Alerts:
        rollUpAlerts(page, choice, snapshot);
        break;
    }
    const QString doubt = isBad(snapshot.status) ? QString() : doubtOf(page, snapshot, choice);
    if (!doubt.isEmpty())
        snapshot.status = Status::Unknown;
    snapshot.notes = notesOf(page, snapshot, choice, chosen.notes);
    snapshot.summary = doubt.isEmpty() ? summaryOf(page, snapshot) : doubt;
    snapshot.account.setAside += snapshot.filteredOut;
    snapshot.models = modelWordsOf(page, snapshot, choice.isFiltered());
    if (!choice.model.isEmpty() && page.rollUp != RollUp::Alerts && !snapshot.noneChosen)
        followModel(page, choice.model, snapshot);
    return snapshot;
}

QStringList problemsOf(const Snapshot &snapshot)
{
    const auto line = [](const QString &name, Status status) {
        return name.simplified() + ": "_L1 + idOf(status);
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
