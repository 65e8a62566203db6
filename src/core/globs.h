// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QList>
#include <QStringList>

#include <string>

namespace Pilotlamp {

/// The components a user chose, prepared once for many comparisons: `*` = any run of characters including
/// '/', `?` = one, all else literal; the whole text, without case, white space collapsed. `/Name` is one
/// without a group.
class Globs {
public:
    Globs() = default;
    explicit Globs(const QStringList &globs);

    /// What was chosen of some components.
    struct Chosen {
        QList<Component> components = {}; ///< in their order
        QStringList missing = {}; ///< globs that match none, as they were given
        QStringList notes = {}; ///< what the user should know about the choice
    };

    /// True where there is none: the whole page is chosen.
    bool isEmpty() const { return m_globs.isEmpty(); }
    /// True where one matches the text.
    bool match(const QString &text) const;
    /// True where one matches `name` or `group/name`, each glob by itself.
    bool match(const Component &component) const;
    /// The chosen ones. Beside a glob `Group/*` that matches something a bare name means that group's
    /// component, or one without a group, where there is such a one. Of `inner` ones only those whose
    /// `group/name` a glob with a '/' matches.
    Chosen chosenOf(const QList<Component> &components, const QList<Component> &inner = {}) const;

private:
    struct Glob {
        QString given = {};
        std::u32string pattern = {};
        bool rootOnly = false; ///< "/Name"; the pattern is without its '/'
        bool isBare = false; ///< neither '/' nor '*'
        bool hasSlash = false;
    };
    struct Names;

    static bool matches(const Glob &glob, const Names &names);
    QList<std::u32string> groupsChosen(const QList<Names> &all) const;

    QList<Glob> m_globs = {};
};

/// True where a glob matches `name` or `group/name`, and where there are no globs.
bool isChosen(const Component &component, const QStringList &globs);
/// True where a glob matches the text; no globs match nothing.
bool matchesAny(const QString &text, const QStringList &globs);

} // namespace Pilotlamp
