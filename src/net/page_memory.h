// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reading.h"
#include "core/response.h"
#include "core/service.h"
#include "providers/kind.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QList>

#include <memory>

namespace Pilotlamp {

/// What one page says about what checks chose, by the choice's key: ten thousand components are not gone
/// through again for a page that did not change.
using Snapshots = QHash<QString, std::shared_ptr<const Snapshot>>;

/// One round of asking a page: what it says, or why it could not be read. Shared by all checks on that page.
struct PageAnswer {
    QDateTime at = {}; ///< UTC, when the round ended
    std::shared_ptr<const Page> page = {}; ///< null: could not be read
    Snapshots snapshots = {}; ///< of the page, as far as they were made
    Error error = {}; ///< why not
    Response facts = {}; ///< of the first address that failed, else of the first; without its body
    bool watchdogKnown
        = false; ///< an always-firing alert was seen here before, so its absence tells something
    bool isFirstNoteOfMove = false; ///< the page moved to another host for good, and this was not told before
};

/// What is remembered of one address between two rounds.
struct AddressMemory {
    QByteArray etag = {};
    QByteArray lastModified = {};
    QByteArray body
        = {}; ///< kept only where a page needs several addresses and one of them may say "not modified"
};

/// What is remembered of one page.
struct PageMemory {
    qsizetype plan = 0; ///< the way of asking that answered last
    QList<AddressMemory> addresses = {}; ///< of that way
    QByteArray hash = {}; ///< of the payload that `page` was read from
    QByteArray ownHash = {}; ///< of its part without the later pages of a list
    QList<QByteArray> nextPages = {}; ///< those later pages
    QDateTime furtherAt = {}; ///< UTC, when they were asked for
    std::shared_ptr<const Page> page = {};
    Snapshots snapshots = {}; ///< of `page`
    PageAnswer answer = {};
    bool watchdogKnown = false; ///< an always-firing alert was there once
    bool moveNotified = false;
};

/// Adds the snapshots that these choices still lack.
void addSnapshots(Snapshots &snapshots, const Page &page, const QList<Choice> &choices);
/// Why nobody can use what was read: nothing of it was understood; kind None where somebody can.
Error refusalOf(const Snapshots &snapshots);
/// Turns a round's answer into the reading of one check: its parts, the age of the facts, whose fault. Pure;
/// `now` UTC.
Reading readingOf(const PageAnswer &answer, const Kind &kind, const Check &check, const QDateTime &now);

/// Why an HTTP answer is no payload: kind None for 200–299
/// and 304. A monitoring server's own words are added.
Error refusalOf(const Response &response, bool server = false);

} // namespace Pilotlamp
