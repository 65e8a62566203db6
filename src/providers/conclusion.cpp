// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/conclusion.h"

#include "core/globs.h"
#include "providers/affected.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct ConclusionTexts {
    Q_DECLARE_TR_FUNCTIONS(Summary)
};

constexpr qsizetype MostNotes = 5;
constexpr int NoteDays = 7;

void takeWord(Component &component, const Choice &choice)
{
    const std::optional<Status> status = component.understood ? std::nullopt : choice.takenAs(component.said);
    if (!status)
        return;
    component.status = *status;
    component.understood = true;
}

/// The severities of firing alerts as the user takes them: also those that are harmless by themselves.
void takeSeverities(Page &page, const Choice &choice)
{
    for (Component &alert : page.leaves) {
        if (const auto status = choice.takenAs(alert.said); status && alert.status != Status::Unknown)
            alert.status = *status;
    }
    for (Component alert : std::as_const(page.harmless)) {
        alert.status = choice.takenAs(alert.said).value_or(Status::Online);
        if (isBad(alert.status))
            page.leaves.append(alert);
    }
    const auto isFine = [&choice](const Component &alert) {
        return choice.takenAs(alert.said) == Status::Online;
    };
    page.leaves.removeIf(isFine);
    page.muted.removeIf(isFine);
    mergeById(page.leaves);
}

/// Why a component does not count as understood.
QString oddComponent(const Component &component)
{
    const QString name = component.name.isEmpty() ? component.id : component.name;
    if (component.said.isEmpty())
        return ConclusionTexts::tr("the page gives no status for %1").arg(name);
    return ConclusionTexts::tr("%1 reports “%2”, which Pilotlamp does not know").arg(name, component.said);
}

/// Why the first of some components that was not understood is none; empty: all were.
QString firstOdd(const QList<Component> &components)
{
    const auto odd = std::find_if(components.begin(), components.end(),
                                  [](const Component &component) { return !component.understood; });
    return odd == components.end() ? QString() : oddComponent(*odd);
}

/// What of the page's lists was not had; empty: nothing is missing.
QString missingReason(const Page &page)
{
    if (const int missing = page.components.missing + page.events.missing; missing > 0)
        return missing == 1
            ? ConclusionTexts::tr("the page lists one more component than could be read")
            : ConclusionTexts::tr("the page lists %n more components than could be read", "", missing);
    return {};
}

QString cutReason()
{
    return ConclusionTexts::tr("the page reports a problem in a component it does not list");
}

/// What of the page's lists was not understood, as far as it may concern the chosen; empty: all was.
QString notUnderstoodIn(const Page &page, const Snapshot &snapshot)
{
    if (const QString odd = firstOdd(snapshot.components); !odd.isEmpty() && !page.leavesNotJudged)
        return odd;
    // One without a name may be the chosen one.
    const auto nameless
        = std::find_if(page.leaves.begin(), page.leaves.end(), [](const Component &component) {
              return !component.understood && component.name.isEmpty();
          });
    if (nameless != page.leaves.end() && !page.leavesNotJudged)
        return oddComponent(*nameless);
    const int dropped = page.components.dropped + page.components.odd + page.events.dropped + page.events.odd;
    if (dropped > 0)
        return dropped == 1
            ? ConclusionTexts::tr("one entry of the page's lists was not understood")
            : ConclusionTexts::tr("%n entries of the page's lists were not understood", "", dropped);
    return missingReason(page);
}

/// True where a doubt may concern what was chosen.
bool concerns(const Doubt &doubt, const Choice &choice)
{
    const Globs globs(choice.components);
    return globs.isEmpty() || doubt.about.isEmpty()
        || std::any_of(doubt.about.begin(), doubt.about.end(),
                       [&globs](const QString &name) { return globs.match(name); });
}

QString oddWordText(const Page &page)
{
    return ConclusionTexts::tr("the page's own word is “%1”, which Pilotlamp does not know")
        .arg(page.oddWord);
}

/// The word that left a page without a status, or what was chosen of it; empty: there is none.
QString oddReason(const Page &page, const Snapshot &snapshot, const Choice &choice)
{
    if (snapshot.components.isEmpty())
        return page.oddWord.isEmpty() || choice.isFiltered() ? QString() : oddWordText(page);
    return page.leavesNotJudged ? QString() : firstOdd(snapshot.components);
}

/// The page's notes that touch the chosen components, or may.
QList<PageNote> touchingNotes(const Page &page, const Snapshot &snapshot, const Choice &choice)
{
    const bool isChoice = choice.isFiltered() && !page.notes.isEmpty();
    const Affected all(isChoice ? page.leaves : QList<Component>());
    const Affected::Keys chosen = isChoice ? Affected::keysOf(snapshot.components) : Affected::Keys();
    const Globs globs(choice.components);
    const auto touches = [&](const QStringList &affected) {
        if (!isChoice || affected.isEmpty())
            return true;
        const Affected::Keys named = all.namedBy(affected);
        return named.intersects(chosen)
            || (!globs.isEmpty() && std::any_of(named.begin(), named.end(), [&globs](const QString &name) {
                   return globs.match(name);
               }));
    };
    QList<PageNote> notes;
    for (const PageNote &note : page.notes) {
        if (touches(note.affected) && !choice.leavesOut(note.text))
            notes.append(note);
    }
    return notes;
}

QDateTime timeOfIncident(const PageIncident &listed)
{
    return listed.updated.isValid() ? listed.updated : listed.incident.since;
}

/// Incidents that change nothing about the status but are worth a line.
QList<PageNote> incidentNotes(const Page &page, const Snapshot &snapshot, const Choice &choice)
{
    QList<PageNote> notes;
    for (qsizetype i = 0; i < page.incidents.size(); ++i) {
        const PageIncident &listed = page.incidents.at(i);
        const Incident &incident = snapshot.incidents.at(i);
        if (choice.leavesOut(incident.title) || incident.affectsChosen == false)
            continue;
        const bool isRecovering = listed.monitoring && snapshot.status == Status::Online;
        const bool isNameless = choice.isFiltered() && !incident.affectsChosen.has_value();
        if (isRecovering)
            notes.append({.text = ConclusionTexts::tr("Recovering: %1").arg(incident.title),
                          .at = timeOfIncident(listed)});
        else if (isNameless)
            notes.append(
                {.text = ConclusionTexts::tr("Open incident that names no component: %1").arg(incident.title),
                 .at = timeOfIncident(listed)});
        else if (listed.quiet)
            notes.append({.text = incident.title, .at = timeOfIncident(listed)});
    }
    return notes;
}

QDateTime newestTime(const Page &page, const QList<PageNote> &notes)
{
    QDateTime newest = page.newest;
    const auto take = [&newest](const QDateTime &time) {
        if (time.isValid() && !(newest > time))
            newest = time;
    };
    take(page.asOf);
    for (const PageNote &note : notes)
        take(note.at);
    for (const PageIncident &listed : page.incidents)
        take(timeOfIncident(listed));
    return newest;
}

} // namespace

Page withSeverities(const Page &given, const Choice &choice)
{
    Page page = given;
    for (QList<Component> *list : {&page.leaves, &page.inner}) {
        for (Component &component : *list)
            takeWord(component, choice);
    }
    if (page.rollUp == RollUp::Alerts)
        takeSeverities(page, choice);
    if (const auto status = choice.takenAs(page.oddWord)) {
        page.indicator = status;
        page.oddWord.clear();
    }
    return page;
}

bool isRefused(const Page &page)
{
    const int kept = page.components.seen - page.components.dropped;
    if (page.nothingUnderstood || (page.components.seen > 0 && kept == 0))
        return true;
    const bool anySetAside = kept > page.leaves.size() || !page.muted.isEmpty();
    return !page.leaves.isEmpty() && !anySetAside && !page.leavesNotJudged
        && std::none_of(page.leaves.begin(), page.leaves.end(),
                        [](const Component &c) { return c.understood; });
}

QString refusalReason(const Page &page)
{
    if (page.leaves.isEmpty())
        return ConclusionTexts::tr("nothing of what the page lists was understood");
    return oddComponent(page.leaves.constFirst());
}

void applyFilters(const Page &page, const Choice &choice, Snapshot &snapshot)
{
    if (choice.filters.isEmpty())
        return;
    const QDateTime newest = page.newest.isValid() ? page.newest : page.asOf;
    const auto isAside = [&](const Component &component) {
        return !choice.filters.keeps(component, newest);
    };
    snapshot.filteredOut += int(snapshot.components.removeIf(isAside));
}

QString doubtOf(const Page &page, const Snapshot &snapshot, const Choice &choice)
{
    if (snapshot.noneChosen && choice.components.isEmpty() && !choice.except.isEmpty())
        return ConclusionTexts::tr("the exceptions of this check leave none of the page's components");
    // What was chosen may be in the part of the list that was not had.
    if (snapshot.status == Status::Unknown && choice.isPart() && snapshot.components.isEmpty())
        return page.cutByVendor ? cutReason() : missingReason(page);
    if (snapshot.status == Status::Unknown)
        return oddReason(page, snapshot, choice);
    if (!page.oddWord.isEmpty() && !choice.isFiltered())
        return oddWordText(page);
    for (const Doubt &doubt : page.doubts) {
        if (concerns(doubt, choice))
            return doubt.reason;
    }
    if (page.indicator == Status::Online)
        return {};
    if (page.cutByVendor)
        return cutReason();
    return notUnderstoodIn(page, snapshot);
}

QStringList notesOf(const Page &page, const Snapshot &snapshot, const Choice &choice,
                    const QStringList &aboutChoice)
{
    QStringList texts = aboutChoice;
    const auto missing = snapshot.missing.size();
    if (missing > 0 && missing < choice.components.size())
        texts.append((missing == 1 ? ConclusionTexts::tr("%2 of %1 chosen components is not listed")
                                   : ConclusionTexts::tr("%2 of %1 chosen components are not listed"))
                         .arg(QString::number(choice.components.size()), QString::number(missing)));
    if (!page.oddWord.isEmpty() && choice.isFiltered())
        texts.append(oddWordText(page));
    if (snapshot.status != Status::Unknown) {
        if (const QString odd = notUnderstoodIn(page, snapshot); !odd.isEmpty())
            texts.append(odd);
    }
    QList<PageNote> notes = incidentNotes(page, snapshot, choice);
    notes.append(touchingNotes(page, snapshot, choice));
    const QDateTime newest = newestTime(page, page.notes);
    notes.removeIf([&newest](const PageNote &note) {
        return note.text.isEmpty() || (note.at.isValid() && note.at < newest.addDays(-NoteDays));
    });
    std::stable_sort(notes.begin(), notes.end(), [](const PageNote &a, const PageNote &b) {
        return a.at.isValid() && (!b.at.isValid() || b.at < a.at);
    });
    for (const PageNote &note : std::as_const(notes))
        texts.append(note.text);
    texts.removeDuplicates();
    return texts.first(std::min(texts.size(), MostNotes));
}

} // namespace Pilotlamp
