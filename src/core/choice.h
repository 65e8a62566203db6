// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/filters.h"
#include "core/service.h"
#include "core/status.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace Pilotlamp {

/// What a check wants of a page: which components and incidents count, and how words are to be taken.
class Choice {
public:
    Choice() = default;
    Choice(const QStringList &globs); // NOLINT(google-explicit-constructor): globs alone are a choice
    Choice(std::initializer_list<QString> globs);

    QStringList components = {}; ///< globs; empty = all
    QStringList except = {}; ///< globs of what does not count
    QStringList incidentsWithout = {}; ///< incidents whose title has one of these words do not count
    QString model = {}; ///< only what is said of this AI model counts; empty: everything
    QHash<QString, Status> severities = {}; ///< by word as bareText makes it
    Filters filters = {}; ///< what of the rest is shown

    /// True where only a part of the page counts.
    bool isFiltered() const { return isPart() || !filters.isEmpty(); }
    /// True where parts of the page were chosen by their names.
    bool isPart() const { return !components.isEmpty() || !except.isEmpty(); }
    /// How the user takes a word; nothing where that was not said.
    std::optional<Status> takenAs(const QString &word) const;
    /// True where the title has one of the words that exclude an incident.
    bool leavesOut(const QString &title) const;
    /// Equal choices have equal keys.
    QString key() const;
};

/// The choice in the keys of a check.
Choice choiceOf(const Check &check);
/// The first of these keys of a check that is wrong, as "severities" or "filters/host"; empty where none is.
QString wrongChoiceKey(const Check &check);

/// What a check of a page asks, whom it trusts and as whom it asks, beside the address: equal for checks
/// whose answers are the same. `asksByOptions`: the kind makes its questions from the other keys, too.
QString questionKeyOf(const Check &check, bool asksByOptions);

} // namespace Pilotlamp
