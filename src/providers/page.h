// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pilotlamp {

/// How the facts of a page become one status (status-rules sections 2, 3 and the alert engines of 4).
enum class RollUp : quint8 { Components, IncidentsOnly, Alerts };

/// An event of a page before it is known whether it is open: providers fill in, `snapshotOf` decides.
struct PageIncident {
    Incident incident = {};
    bool monitoring = false; ///< a fix is in place: raises only while a leaf is not Online
    bool outage = false; ///< outage severity (incident-only pages): makes the parts it names Offline

    bool operator==(const PageIncident &) const = default;
};

/// Everything one payload says, before a user's choice of parts. One fetch of it serves all services on that
/// page.
struct Page {
    RollUp rollUp = RollUp::Components;
    /// The page-level word, where there is one and it is known. Incident-only pages: only where nothing is
    /// listed; Unknown then stands for a word that is not known.
    std::optional<Status> indicator = {};
    bool critical = false; ///< the page-level word is the kind's worst (rule 4)
    QString indicatorText = {}; ///< the page's own sentence, plain text
    QList<Component> leaves = {}; ///< without groups and containers, duplicates merged
    QList<PageIncident> incidents = {}; ///< open ones
    QList<Maintenance> maintenances = {}; ///< active ones
    QList<Maintenance> upcoming = {};
    QList<Component> muted
        = {}; ///< alerts set aside (suppressed): shown as Maintenance once nothing else is left
    bool outageDecides
        = false; ///< incident-only: one outage is the whole page's, not only of the parts it names
    QDateTime asOf = {};
    /// When the first of the parts that are said to be well would have to be heard of again; the facts hold
    /// until then. Nothing: the page does not say. Invalid: none is expected.
    std::optional<QDateTime> nextNews = {};
    bool watchdogSeen = false;

    bool operator==(const Page &) const = default;
};

/// One status out of a page, over the parts the globs choose (empty = all). Pure.
Snapshot snapshotOf(const Page &page, const QStringList &globs);

/// What needs attention, as "name: state" in page order: parts; where there are none, incidents, then
/// maintenances.
QStringList problemsOf(const Snapshot &snapshot);

/// Merges components with the same id, which is not empty: the worse state, place and name of the first.
void mergeById(QList<Component> &components);
/// Keeps the first of the incidents with the same id, which is not empty.
void mergeById(QList<PageIncident> &incidents);
/// Keeps the first of the maintenances with the same id, which is not empty.
void mergeById(QList<Maintenance> &maintenances);
/// All of these for a whole page.
void mergeDuplicates(Page &page);

/// True where a glob (`*` = any run including '/', `?` = one, all else literal, whole text, without case,
/// white space collapsed) matches `name` or `group/name`, and where there are no globs.
bool isChosen(const Component &component, const QStringList &globs);
/// True where a glob matches the text; no globs match nothing.
bool matchesAny(const QString &text, const QStringList &globs);

} // namespace Pilotlamp
