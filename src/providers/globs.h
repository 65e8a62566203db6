// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/snapshot.h"

#include <QList>
#include <QStringList>

#include <string>

namespace Pilotlamp {

/// The parts a user chose, prepared once for many comparisons: `*` = any run of characters including '/', `?`
/// = one, all else literal; the whole text, without case, white space collapsed.
class Globs {
public:
    explicit Globs(const QStringList &globs);

    /// True where there is none: the whole page is chosen.
    bool isEmpty() const { return m_globs.isEmpty(); }
    /// True where one matches the text.
    bool match(const QString &text) const;
    /// True where one matches `name` or `group/name`.
    bool match(const Component &component) const;
    /// Those that match none of the components, as they were given.
    QStringList matchingNoneOf(const QList<Component> &components) const;

private:
    struct Glob {
        QString given = {};
        std::u32string pattern = {};
    };
    QList<Glob> m_globs = {};
};

} // namespace Pilotlamp
