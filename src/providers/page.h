// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice.h"
#include "core/snapshot.h"

#include <QHash>
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
    bool outage = false; ///< outage severity (incident-only pages): makes the components it names Offline
    bool quiet = false; ///< listed, but it never raises: the page calls it an announcement
    QList<QStringList> products
        = {}; ///< incident-only pages: the names of each product it is about, where it lists several
    QStringList untouched = {}; ///< ids and names it lists, but says of each that it works all the time
    QDateTime updated = {}; ///< of its newest message, where the page says (UTC)

    bool operator==(const PageIncident &) const = default;
};

/// Something a page tells that is no trouble: a notice, an announcement, an incident without impact.
struct PageNote {
    QString text = {}; ///< plain text
    QDateTime at = {}; ///< UTC, its newest message; invalid where the page does not say
    QStringList affected = {}; ///< ids and names of components; empty: of the whole page

    bool operator==(const PageNote &) const = default;
};

/// What became of the elements of the lists of one sort.
struct ListAccount {
    int seen = 0; ///< elements that were there
    int dropped = 0; ///< of these: no objects, or without any key the kind asks of an element
    int missing = 0; ///< elements the list claims to have and that were not had
    int odd
        = 0; ///< what was there in the place of a list, or in a list inside of an element, and was not read

    bool operator==(const ListAccount &) const = default;
};

/// Why a page that shows nothing bad is still not green.
struct Doubt {
    QString reason = {}; ///< one sentence, plain text, no trailing full stop
    QStringList about = {}; ///< names it is about; empty: of the whole page

    bool operator==(const Doubt &) const = default;
};

/// Everything one payload says, before a user's choice of
/// parts. One fetch of it serves all services on that page.
struct Page {
    RollUp rollUp = RollUp::Components;
    /// The page-level word, where there is one and it is known. Incident-only pages: only where nothing is
    /// listed; Unknown then stands for a word that is not known.
    std::optional<Status> indicator = {};
    bool critical = false; ///< the page-level word is the kind's worst (rule 4)
    QString oddWord = {}; ///< the page-level word where it is there and stands in no table, plain text
    QString indicatorText = {}; ///< the page's own sentence, plain text
    QList<Component> leaves = {}; ///< without groups and containers, duplicates merged
    QList<PageIncident> incidents = {}; ///< open ones
    QList<Maintenance> maintenances = {}; ///< active ones
    QList<Maintenance> upcoming = {};
    QList<Component> muted
        = {}; ///< alerts set aside (suppressed): shown as Maintenance once nothing else is left
    QList<Component> harmless = {}; ///< alerts of a severity that is no trouble, unless the user says so
    QList<Component> inner = {}; ///< smaller units inside of leaves: leaves only once they are chosen
    QList<PageNote> notes = {};
    QList<Doubt> doubts = {};
    QHash<QString, QString> onDownHost = {}; ///< ids of leaves that are Offline with their host, and its id
    ListAccount components = {};
    ListAccount events = {};
    bool nothingUnderstood = false; ///< one of its lists of events held something, and nothing of it was read
    bool leavesNotJudged = false; ///< the leaves are named, but only the page-level word tells a state
    bool cutByVendor
        = false; ///< the vendor lists only so many components, and these need not be the bad ones
    bool outageDecides
        = false; ///< incident-only: one outage is the whole page's, not only of the components it names
    QDateTime asOf = {};
    QDateTime newest
        = {}; ///< the newest time in the payload as far as known: ages of notes are measured by it
    /// When the first of the parts that are said to be well would have to be heard of again; the facts hold
    /// until then. Nothing: the page does not say. Invalid: none is expected.
    std::optional<QDateTime> nextNews = {};
    bool watchdogSeen = false;

    bool operator==(const Page &) const = default;
};

/// One status out of a page, over what a check chooses of it. Pure.
Snapshot snapshotOf(const Page &page, const Choice &choice);

/// What needs attention, as "name: state" in page order:
/// parts; where there are none, incidents, then maintenances.
QStringList problemsOf(const Snapshot &snapshot);

/// The names of all products, each once.
QStringList namesOf(const QList<QStringList> &products);
/// Each name as a product of its own.
QList<QStringList> productsNamed(const QStringList &names);

/// Merges components with the same id, which is not empty: the worse state, place and name of the first.
void mergeById(QList<Component> &components);
/// Keeps the first of the incidents with the same id, which is not empty.
void mergeById(QList<PageIncident> &incidents);
/// Keeps the first of the maintenances with the same id, which is not empty.
void mergeById(QList<Maintenance> &maintenances);
/// All of these for a whole page.
void mergeDuplicates(Page &page);

} // namespace Pilotlamp
