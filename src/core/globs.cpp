// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/globs.h"

#include <QCoreApplication>

#include <algorithm>
#include <string_view>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// What texts and globs are compared as: whole characters, without case, white space collapsed.
std::u32string comparable(const QString &text)
{
    return text.simplified().toCaseFolded().toStdU32String();
}

/// Never worse than length × length: only the last star is ever tried again.
bool globMatches(std::u32string_view pattern, std::u32string_view text)
{
    constexpr size_t None = std::u32string_view::npos;
    size_t p = 0;
    size_t t = 0;
    size_t star = None;
    size_t starText = 0;
    while (t < text.size()) {
        if (p < pattern.size() && pattern[p] == U'*') {
            star = p++;
            starText = t;
        } else if (p < pattern.size() && (pattern[p] == U'?' || pattern[p] == text[t])) {
            ++p;
            ++t;
        } else if (star != None) {
            p = star + 1;
            t = ++starText;
        } else {
            return false;
        }
    }
    return pattern.find_first_not_of(U'*', p) == None;
}

} // namespace

/// The names of a component as they are compared.
struct Globs::Names {
    std::u32string name = {};
    std::u32string group = {};
    std::u32string path = {}; ///< group/name; empty without a group

    explicit Names(const Component &component)
        : name(comparable(component.name))
        , group(comparable(component.group))
        , path(component.group.isEmpty() ? std::u32string()
                                         : comparable(component.group + u'/' + component.name))
    {
    }
};

Globs::Globs(const QStringList &globs)
{
    m_globs.reserve(globs.size());
    for (const QString &given : globs) {
        const QString glob = given.simplified();
        const bool rootOnly = glob.size() > 1 && glob.startsWith(u'/');
        m_globs.append({.given = given,
                        .pattern = comparable(rootOnly ? glob.sliced(1) : glob),
                        .rootOnly = rootOnly,
                        .isBare = !glob.contains(u'/') && !glob.contains(u'*'),
                        .hasSlash = glob.contains(u'/')});
    }
}

bool Globs::matches(const Glob &glob, const Names &names)
{
    if (glob.rootOnly)
        return names.group.empty() && globMatches(glob.pattern, names.name);
    return globMatches(glob.pattern, names.name)
        || (!names.path.empty() && globMatches(glob.pattern, names.path));
}

bool Globs::match(const QString &text) const
{
    const std::u32string wanted = comparable(text);
    return std::any_of(m_globs.begin(), m_globs.end(), [&wanted](const Glob &glob) {
        // Only components are without a group: in a text a '/' is a '/'.
        return globMatches(glob.rootOnly ? U'/' + glob.pattern : glob.pattern, wanted);
    });
}

bool Globs::match(const Component &component) const
{
    const Names names(component);
    return std::any_of(m_globs.begin(), m_globs.end(),
                       [&names](const Glob &glob) { return matches(glob, names); });
}

/// The groups that globs like `Group/*` name, as far as they are there.
QList<std::u32string> Globs::groupsChosen(const QList<Names> &all) const
{
    QList<std::u32string> groups;
    for (const Glob &glob : m_globs) {
        if (glob.rootOnly || glob.pattern.size() < 3 || !glob.pattern.ends_with(U"/*"))
            continue;
        const std::u32string_view group
            = std::u32string_view(glob.pattern).substr(0, glob.pattern.size() - 2);
        const bool isThere = std::any_of(all.begin(), all.end(), [&](const Names &names) {
            return !names.group.empty() && globMatches(group, names.group);
        });
        if (isThere)
            groups.append(std::u32string(group));
    }
    return groups;
}

Globs::Chosen Globs::chosenOf(const QList<Component> &components, const QList<Component> &inner) const
{
    QList<Names> all;
    all.reserve(components.size() + inner.size());
    for (const Component &component : components)
        all.append(Names(component));
    const QList<std::u32string> groups = groupsChosen(all);
    for (const Component &component : inner)
        all.append(Names(component));
    const auto isNear = [&groups](const Names &names) {
        return names.group.empty()
            || std::any_of(groups.begin(), groups.end(),
                           [&](const std::u32string &group) { return globMatches(group, names.group); });
    };
    Chosen chosen;
    QList<bool> taken(all.size(), false);
    for (const Glob &glob : m_globs) {
        QList<qsizetype> found;
        for (qsizetype i = 0; i < all.size(); ++i) {
            const bool isInner = i >= components.size();
            if (isInner ? glob.hasSlash && globMatches(glob.pattern, all.at(i).path)
                        : matches(glob, all.at(i)))
                found.append(i);
        }
        if (found.isEmpty())
            chosen.missing.append(glob.given);
        if (glob.isBare && !groups.isEmpty()) {
            const bool anyNear
                = std::any_of(found.begin(), found.end(), [&](qsizetype i) { return isNear(all.at(i)); });
            if (anyNear)
                found.removeIf([&](qsizetype i) { return !isNear(all.at(i)); });
            QStringList others;
            for (const qsizetype i : std::as_const(found))
                others.append(components.at(i).group);
            others.removeDuplicates();
            if (!anyNear && !found.isEmpty())
                chosen.notes.append(QCoreApplication::translate(
                                        "Providers", "“%1” also matches components of %2: write Group/%1")
                                        .arg(glob.given.simplified(), others.join(u", "_s)));
        }
        for (const qsizetype i : std::as_const(found))
            taken[i] = true;
    }
    for (qsizetype i = 0; i < all.size(); ++i) {
        if (taken.at(i))
            chosen.components.append(i < components.size() ? components.at(i)
                                                           : inner.at(i - components.size()));
    }
    return chosen;
}

bool isChosen(const Component &component, const QStringList &globs)
{
    return globs.isEmpty() || Globs(globs).match(component);
}

bool matchesAny(const QString &text, const QStringList &globs)
{
    return Globs(globs).match(text);
}

} // namespace Pilotlamp
