// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/page.h"

#include <QHash>
#include <QSet>

namespace Pilotlamp {

QStringList namesOf(const QList<QStringList> &products)
{
    QStringList names;
    for (const QStringList &product : products)
        names.append(product);
    names.removeDuplicates();
    return names;
}

QList<QStringList> productsNamed(const QStringList &names)
{
    QList<QStringList> products;
    for (const QString &name : names)
        products.append({name});
    return products;
}

namespace {

template <typename T, typename IdOf>
void keepFirst(QList<T> &list, IdOf keyOf)
{
    QSet<QString> seen;
    list.removeIf([&](const T &element) {
        const QString id = keyOf(element);
        if (id.isEmpty())
            return false;
        const bool again = seen.contains(id);
        seen.insert(id);
        return again;
    });
}

} // namespace

void mergeById(QList<Component> &components)
{
    QHash<QString, qsizetype> places;
    QList<Component> merged;
    merged.reserve(components.size());
    for (const Component &component : std::as_const(components)) {
        const auto place = component.id.isEmpty() ? places.cend() : places.constFind(component.id);
        if (place != places.cend()) {
            Component &first = merged[*place];
            first.status = worse(first.status, component.status);
            if (first.understood && !component.understood) {
                first.understood = false;
                first.said = component.said;
            }
            continue;
        }
        if (!component.id.isEmpty())
            places.insert(component.id, merged.size());
        merged.append(component);
    }
    components = merged;
}

void mergeById(QList<PageIncident> &incidents)
{
    keepFirst(incidents, [](const PageIncident &i) { return i.incident.id; });
}

void mergeById(QList<Maintenance> &maintenances)
{
    keepFirst(maintenances, [](const Maintenance &m) { return m.id; });
}

void mergeDuplicates(Page &page)
{
    mergeById(page.leaves);
    mergeById(page.incidents);
    mergeById(page.maintenances);
    mergeById(page.upcoming);
}

} // namespace Pilotlamp
