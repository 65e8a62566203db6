// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/affected.h"

namespace Pilotlamp {

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

} // namespace Pilotlamp
