// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/events.h"
#include "providers/incidentio_events.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/statuspage.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto IncidentioTitle = "incident.io"_L1;
constexpr auto CompatiblePath = "/api/v2/summary.json"_L1;
constexpr auto ListPath = "/api/v2/components.json"_L1;
constexpr auto WidgetPath = "/api/v1/summary"_L1;
constexpr qsizetype MostInSummary = 25;
constexpr std::initializer_list<QLatin1StringView> EventKeys{"id"_L1, "name"_L1, "status"_L1};
constexpr auto SharedHost = "statuspage.incident.io"_L1;

/// What the summary says of the components that are not operational, by id; the worse of two entries.
QHash<QString, Component> affectedStates(Page &page, const QJsonObject &summary)
{
    QHash<QString, Component> states;
    for (const QJsonObject &entry :
         eventsIn(page, summary.value("affected_components"_L1), {"component_id"_L1})) {
        // Where both are there, "status" is the worst ever.
        const QString current = enumText(entry.value("current_status"_L1));
        const bool hasCurrent = !current.isEmpty() && current != IncidentioNothing;
        const Component said
            = withWord({}, entry.value(hasCurrent ? "current_status"_L1 : "status"_L1), incidentioStatuses());
        const QString id = idText(entry.value("component_id"_L1));
        page.events.odd += id.isEmpty(); // nobody knows which component that is
        const auto known = states.find(id);
        if (known == states.end())
            states.insert(id, said);
        else if (known->status < said.status || (!said.understood && known->status == Status::Online))
            *known = said;
    }
    return states;
}

/// Collects the leaves: those of the structure that are shown, and those the structure does not know.
class LeafCollector {
public:
    LeafCollector(Page &page, const QJsonObject &summary)
        : m_page(page)
        , m_states(affectedStates(page, summary))
    {
        const QList<QJsonObject> components
            = componentsIn(page, summary.value("components"_L1), {"id"_L1, "name"_L1});
        for (const QJsonObject &component : components)
            m_names.insert(idText(component.value("id"_L1)), oneLine(component.value("name"_L1).toString()));
        const QJsonValue items = summary.value("structure"_L1).toObject().value("items"_L1);
        for (const QJsonObject &item : componentsIn(page, items, {"group"_L1, "component"_L1}))
            addItem(item);
        for (const QJsonObject &component : components) {
            if (!m_placed.contains(idText(component.value("id"_L1))))
                add(idText(component.value("id"_L1)), component.value("name"_L1).toString(), {});
        }
    }

    const QList<Component> &leaves() const { return m_leaves; }

private:
    void addItem(const QJsonObject &item)
    {
        const QJsonObject group = item.value("group"_L1).toObject();
        const QString groupName = oneLine(group.value("name"_L1).toString());
        const bool hidden = truth(group.value("hidden"_L1), false);
        for (const QJsonObject &component :
             innerIn(m_page, group.value("components"_L1), {"component_id"_L1, "name"_L1}))
            place(component, groupName, hidden);
        const QJsonObject single = item.value("component"_L1).toObject();
        m_page.components.odd += !item.value("group"_L1).isObject() && single.isEmpty();
        if (hasAny(single, {"component_id"_L1, "name"_L1}))
            place(single, {}, false);
    }

    void place(const QJsonObject &component, const QString &group, bool groupHidden)
    {
        const QString id = idText(component.value("component_id"_L1));
        if (!id.isEmpty())
            m_placed.insert(id);
        if (!groupHidden && !truth(component.value("hidden"_L1), false))
            add(id, component.value("name"_L1).toString(), group);
    }

    void add(const QString &id, const QString &name, const QString &group)
    {
        const QString shown = oneLine(name);
        // Without an id nobody knows whether it is among the affected ones.
        Component leaf
            = id.isEmpty() ? Component{.understood = false} : m_states.value(id, {.status = Status::Online});
        leaf.id = id;
        leaf.name = shown.isEmpty() ? m_names.value(id) : shown;
        leaf.group = group;
        m_leaves.append(leaf);
    }

    Page &m_page;
    QHash<QString, Component> m_states = {};
    QHash<QString, QString> m_names = {};
    QSet<QString> m_placed = {};
    QList<Component> m_leaves = {};
};

void addIncidentioMaintenance(Page &page, const QJsonObject &event)
{
    const Phase phase = maintenancePhaseOf(page, event.value("status"_L1));
    if (phase == Phase::Active || phase == Phase::Scheduled)
        (phase == Phase::Active ? page.maintenances : page.upcoming).append(incidentioMaintenanceFrom(event));
}

/// The names under which each component of the widget's answer may have been chosen.
QList<QStringList> widgetComponents(const QJsonObject &event)
{
    QList<QStringList> components;
    for (const QJsonObject &component : objectsOf(event.value("affected_components"_L1))) {
        const QString name = oneLine(component.value("name"_L1).toString());
        const QString group = oneLine(component.value("group_name"_L1).toString());
        QStringList names{idText(component.value("id"_L1)), name,
                          group.isEmpty() ? QString() : group + u'/' + name};
        names.removeAll(QString());
        components.append(names);
    }
    components.removeAll(QStringList());
    return components;
}

Result<Page> nativeFrom(const QJsonObject &summary)
{
    if (!summary.value("components"_L1).isArray() && !summary.value("structure"_L1).isObject())
        return notOfKind(IncidentioTitle);
    QString pageUrl = summary.value("public_url"_L1).toString();
    while (pageUrl.endsWith(u'/'))
        pageUrl.chop(1);
    Page page;
    page.leaves = LeafCollector(page, summary).leaves();
    for (const QJsonObject &event : eventsIn(page, summary.value("scheduled_maintenances"_L1), EventKeys))
        addIncidentioMaintenance(page, event);
    for (const QJsonObject &event : eventsIn(page, summary.value("ongoing_incidents"_L1), EventKeys)) {
        const QStringList words = incidentioImpactWords(event);
        if (enumText(event.value("type"_L1)) == "maintenance"_L1
            || enumText(event.value("status"_L1)).startsWith("maintenance_"_L1))
            addIncidentioMaintenance(page, event);
        else if (!isOpenIncident(event.value("status"_L1), event.value("impact"_L1)))
            continue;
        else if (words.isEmpty())
            page.notes.append(incidentioNoteFrom(event));
        else
            page.incidents.append(incidentioIncidentFrom(event, words, pageUrl));
    }
    mergeDuplicates(page);
    return page;
}

/// The answer for widgets lists what is going on and nothing
/// else; names of groups stand beside those of components.
Page widgetFrom(const QJsonObject &root)
{
    Page page;
    page.rollUp = RollUp::IncidentsOnly;
    for (const QJsonObject &event : eventsIn(page, root.value("ongoing_incidents"_L1), EventKeys)) {
        if (!isOpenIncident(event.value("status"_L1), {}))
            continue;
        const QString impact = enumText(event.value("current_worst_impact"_L1));
        PageIncident open = incidentioIncidentFrom(event, {impact}, {});
        open.outage = statusOf(impact, incidentioStatuses()) == Status::Offline;
        open.incident.link = safeLink(event.value("url"_L1).toString());
        open.updated = timeFrom(event.value("last_update_at"_L1));
        open.incident.update = plainText(event.value("last_update_message"_L1).toString(), UpdateCap);
        open.products = widgetComponents(event);
        open.incident.affected = namesOf(open.products);
        page.incidents.append(open);
    }
    for (const QJsonObject &event : eventsIn(page, root.value("in_progress_maintenances"_L1), EventKeys)) {
        if (phaseOf(bareText(event.value("status"_L1))) != Phase::Over)
            page.maintenances.append(incidentioMaintenanceFrom(event));
    }
    for (const QJsonObject &event : eventsIn(page, root.value("scheduled_maintenances"_L1), EventKeys)) {
        const Phase phase = phaseOf(bareText(event.value("status"_L1)));
        if (phase != Phase::Over)
            (phase == Phase::Active ? page.maintenances : page.upcoming)
                .append(incidentioMaintenanceFrom(event));
    }
    mergeDuplicates(page);
    return page;
}

/// True for a list of components that has all of these: else it is another page's, or no list.
bool holdsAllOf(const QJsonValue &list, const QList<Component> &leaves)
{
    QSet<QString> ids;
    for (const QJsonObject &component : objectsOf(list))
        ids.insert(idText(component.value("id"_L1)));
    return list.isArray() && std::all_of(leaves.begin(), leaves.end(), [&ids](const Component &leaf) {
               return ids.contains(leaf.id);
           });
}

/// The compatible summary lists 25 components at most, and not always the same ones; the list of components
/// is complete. Without it, trouble on the page may be in a component that is not listed.
Result<Page> compatibleFrom(const QJsonObject &root, const QByteArray &list)
{
    Result<Page> page = statuspageFrom(root, IncidentioTitle);
    if (!page)
        return page;
    const Result<QJsonObject> all = list.isEmpty() ? Result<QJsonObject>(notOfKind(IncidentioTitle))
                                                   : parseJsonObject(list, IncidentioTitle);
    const bool isComplete = all && holdsAllOf(all->value("components"_L1), page->leaves);
    if (isComplete) {
        addStatuspageLeaves(*page, *all);
        mergeById(page->leaves);
    }
    page->cutByVendor
        = !isComplete && page->leaves.size() == MostInSummary && page->indicator != Status::Online;
    return page;
}

Result<Page> readIncidentio(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, IncidentioTitle);
    if (!root)
        return root.error();
    const bool isWidget = hasAny(*root, {"ongoing_incidents"_L1, "in_progress_maintenances"_L1})
        && !hasAny(*root, {"summary"_L1, "components"_L1, "status"_L1});
    if (isWidget)
        return widgetFrom(*root);
    if (!root->contains("summary"_L1))
        return compatibleFrom(*root, payload.second);
    return nativeFrom(root->value("summary"_L1).toObject());
}

/// The page's own data first: only it knows groups and what is over by now. Pages below a path are asked both
/// ways that are in use; the shared host knows them by their path alone.
QList<Addresses> incidentioAddresses(const QUrl &base)
{
    const QString own = base.path();
    if (own.contains("/proxy/"_L1) || own.endsWith(WidgetPath))
        return {{base.adjusted(QUrl::RemoveFragment)}};
    const QUrl bare = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (own.endsWith(CompatiblePath)) {
        QUrl list = bare;
        list.setPath(own.chopped(CompatiblePath.size()) + ListPath);
        return {{base.adjusted(QUrl::RemoveFragment), list}};
    }
    const QString subPath = own.section(u'/', 0, -1, QString::SectionSkipEmpty);
    const auto at = [&base](const QString &path) {
        QUrl url = base.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
        url.setPath(path);
        return url;
    };
    QList<Addresses> plans;
    if (base.host() == SharedHost) {
        plans.append({at("/proxy/"_L1 + subPath)});
    } else if (subPath.isEmpty()) {
        plans.append({at("/proxy/"_L1 + base.host())});
    } else {
        plans.append({at("/proxy/"_L1 + base.host() + u'/' + subPath)});
        plans.append({at(u'/' + subPath + "/proxy/"_L1 + base.host())});
    }
    plans.append({withPath(bare, CompatiblePath), withPath(bare, ListPath)});
    plans.append({withPath(bare, WidgetPath)});
    return plans;
}

} // namespace

constinit const Kind IncidentioKind{.id = "incidentio"_L1,
                                    .title = IncidentioTitle,
                                    .seenReal = true,
                                    .addresses = incidentioAddresses,
                                    .read = readIncidentio,
                                    .required = 1};

} // namespace Pilotlamp
