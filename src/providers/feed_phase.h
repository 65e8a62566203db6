// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providers/feed_reader.h"
#include "providers/lifecycle.h"

namespace Pilotlamp {

/// What an entry of a feed says, and where.
struct EntryPhase {
    Lifecycle life = {};
    QString subject = {}; ///< the title without the phase, to find other messages about the same; plain text
    bool inTitle = false; ///< the title told it: such an entry is one message of several about one incident
    bool sensesTrouble = false; ///< no phase, but a word of trouble
};

/// The phase of an entry, from the first place that has one: bold text or "Status:", an end of the title, a
/// category, the beginning of the text, set phrases of vendors.
EntryPhase phaseOfEntry(const FeedItem &item);

} // namespace Pilotlamp
