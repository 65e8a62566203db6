// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/globs.h"

#include "providers/page.h"

#include <algorithm>
#include <string_view>

namespace Pilotlamp {

namespace {

/// What texts and globs are compared as: whole characters, without case, white space collapsed.
std::u32string comparable(const QString &text)
{
    return text.simplified().toCaseFolded().toStdU32String();
}

QString path(const Component &component)
{
    return component.group + u'/' + component.name;
}

/// Never worse than length × length: only the last star is ever tried again.
bool matches(std::u32string_view pattern, std::u32string_view text)
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

Globs::Globs(const QStringList &globs)
{
    m_globs.reserve(globs.size());
    for (const QString &glob : globs)
        m_globs.append({glob, comparable(glob)});
}

bool Globs::match(const QString &text) const
{
    const std::u32string wanted = comparable(text);
    return std::any_of(m_globs.begin(), m_globs.end(),
                       [&wanted](const Glob &glob) { return matches(glob.pattern, wanted); });
}

bool Globs::match(const Component &component) const
{
    return match(component.name) || (!component.group.isEmpty() && match(path(component)));
}

QStringList Globs::matchingNoneOf(const QList<Component> &components) const
{
    QStringList unmatched;
    for (const Glob &glob : m_globs) {
        const bool found
            = std::any_of(components.begin(), components.end(), [&glob](const Component &component) {
                  return matches(glob.pattern, comparable(component.name))
                      || (!component.group.isEmpty() && matches(glob.pattern, comparable(path(component))));
              });
        if (!found)
            unmatched.append(glob.given);
    }
    return unmatched;
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
