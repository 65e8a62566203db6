// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/affected.h"

#include "core/globs.h"

#include <algorithm>

namespace Pilotlamp {

namespace {

bool isAnyNamed(const QStringList &names, const Globs &globs)
{
    return std::any_of(names.begin(), names.end(),
                       [&globs](const QString &name) { return globs.match(name); });
}

/// The names of an event that count, the exceptions taken out: of several products those that are none, of
/// anything else (a service, its region) all or nothing.
QStringList namesWithout(const Globs &except, const QStringList &affected, const QList<QStringList> &products)
{
    if (products.isEmpty())
        return isAnyNamed(affected, except) ? QStringList() : affected;
    QStringList names;
    for (const QStringList &product : products) {
        if (!isAnyNamed(product, except))
            names.append(product);
    }
    return names;
}

} // namespace

Affected::Affected(const QList<Component> &all)
{
    m_names.reserve(all.size());
    for (const Component &component : all) {
        if (!component.id.isEmpty())
            m_names.insert(key(component.id), key(component.name));
    }
}

QString Affected::key(const QString &text)
{
    return text.simplified().toCaseFolded();
}

Affected::Keys Affected::keysOf(const QList<Component> &components)
{
    Keys keys;
    for (const Component &component : components)
        keys << key(component.id) << key(component.name);
    keys.remove(QString());
    return keys;
}

Affected::Keys Affected::namedBy(const QStringList &affected) const
{
    Keys keys;
    Keys explained;
    for (const QString &text : affected) {
        const QString named = key(text);
        const auto known = m_names.constFind(named);
        if (known != m_names.constEnd() && *known != named)
            explained.insert(*known);
        keys.insert(named);
    }
    keys.subtract(explained);
    keys.remove(QString());
    return keys;
}

std::optional<bool> Affected::touches(const QStringList &affected, const Keys &chosen) const
{
    if (affected.isEmpty())
        return {};
    return namedBy(affected).intersects(chosen);
}

QString Affected::titleFor(const QList<Component> &components, Status status,
                           const QList<Incident> &incidents) const
{
    QHash<QString, QString> titles; // of the first incident that names it
    for (const Incident &incident : incidents) {
        if (!incident.affectsChosen.value_or(true) || incident.title.isEmpty())
            continue;
        for (const QString &named : namedBy(incident.affected)) {
            if (!titles.contains(named))
                titles.insert(named, incident.title);
        }
    }
    for (const Component &component : components) {
        if (component.status != status || titles.isEmpty())
            continue;
        for (const QString &text : {component.id, component.name}) {
            if (const QString title = titles.value(key(text)); !title.isEmpty())
                return title;
        }
    }
    return {};
}

std::optional<bool> isAbout(const QString &title, const QStringList &affected, const Choice &choice,
                            const QList<QStringList> &products)
{
    if (choice.leavesOut(title))
        return false;
    QStringList names = affected;
    if (const Globs except(choice.except); !except.isEmpty()) {
        names = namesWithout(except, affected, products);
        if (except.match(title) || (names.isEmpty() && !affected.isEmpty()))
            return false;
    }
    const Globs globs(choice.components);
    if (globs.isEmpty() || globs.match(title) || isAnyNamed(names, globs))
        return true;
    return affected.isEmpty() ? std::nullopt : std::optional(false);
}

} // namespace Pilotlamp
