// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice.h"
#include "core/snapshot.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace Pilotlamp {

/// Which of a page's components its events name, by id or name. A name is none of its own where the component
/// it belongs to is named by its id as well: another group may have a component of that name.
class Affected {
public:
    /// Ids and names as they are compared.
    using Keys = QSet<QString>;

    explicit Affected(const QList<Component> &all);

    /// How ids and names are compared: lower case and collapsed.
    static QString key(const QString &text);
    /// The ids and names of some components.
    static Keys keysOf(const QList<Component> &components);

    /// What an event names, without the names that its ids explain.
    Keys namedBy(const QStringList &affected) const;
    /// Whether an event touches the chosen components; nothing where it names none.
    std::optional<bool> touches(const QStringList &affected, const Keys &chosen) const;
    /// The title of the first incident that names one of these components in a state; empty where none does.
    QString titleFor(const QList<Component> &components, Status status,
                     const QList<Incident> &incidents) const;

private:
    QHash<QString, QString> m_names = {}; ///< of all components, by id
};

/// Whether an event of an incident-only page is about what was chosen: by its title or by the names it gives.
/// `products`: the names of each, where it lists several.
std::optional<bool> isAbout(const QString &title, const QStringList &affected, const Choice &choice,
                            const QList<QStringList> &products = {});

} // namespace Pilotlamp
