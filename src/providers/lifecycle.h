// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace Pilotlamp {

/// What the newest update in an entry of a status feed says about it.
enum class FeedPhase : quint8 {
    None, ///< no lifecycle word: a notice
    Open,
    Closed,
    Future,
    Maintenance, ///< under way
    Note, ///< said to be for information only
};

/// A phase and the word that told it, in lower case.
struct Lifecycle {
    FeedPhase phase = FeedPhase::None;
    QString reported = {};

    bool operator==(const Lifecycle &) const = default;
};

/// The phase of an entry from its HTML. Lifecycle words stand in <strong> or
/// <b> ("Status:" before and ":" after are allowed) or plainly after "Status:";
/// the first in text order is the newest, "Update" defers to the next.
Lifecycle lifecycleOf(const QString &html);
/// The markup without what nobody sees: comments, scripts and styles.
QString withoutHidden(QStringView html);
/// The beginning of a body as one line, its headings and lines separated by " - ": a word that is the whole
/// of the first of them is a phase, too.
QString htmlBeginning(const QString &body);
/// A word as the table of phases has it: "In-Progress" and "Maintenance in progress" are "in progress".
QString lifecycleWord(const QString &found);
/// The phase of a single word, in lower case.
Lifecycle lifecycleOfWord(const QString &reported);

} // namespace Pilotlamp
