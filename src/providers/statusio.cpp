// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/events.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto StatusioTitle = "Status.io"_L1;

constexpr std::array StatusCodes{
    NumberStatus{100, Status::Online},   NumberStatus{200, Status::Maintenance},
    NumberStatus{300, Status::Overload}, NumberStatus{400, Status::Overload},
    NumberStatus{500, Status::Offline},  NumberStatus{600, Status::Offline},
};
/// A message's `state`, a number space of its own.
constexpr qint64 StateMonitoring = 300;
constexpr qint64 StateResolved = 400;
constexpr qint64 StatusOperational = 100;

QString stateName(std::optional<qint64> state)
{
    switch (state.value_or(0)) {
    case 100:
        return u"investigating"_s;
    case 200:
        return u"identified"_s;
    case StateMonitoring:
        return u"monitoring"_s;
    default:
        return {};
    }
}

/// The order of messages is not promised: the greatest time is the newest, of equals the last.
QJsonObject newestOf(const QList<QJsonObject> &messages)
{
    QJsonObject newest;
    QDateTime newestAt;
    for (const QJsonObject &message : messages) {
        const QDateTime at = timeFrom(message.value("datetime"_L1));
        if (newest.isEmpty() || !newestAt.isValid() || (at.isValid() && at >= newestAt)) {
            newest = message;
            newestAt = at;
        }
    }
    return newest;
}

/// The regions of a page's components, to find those that an event names.
class Regions {
public:
    explicit Regions(const QList<Component> &containers)
    {
        for (const Component &container : containers) {
            const QString component = container.id.section(u'/', 0, 0);
            if (!m_containers.contains(component))
                m_ids[container.group].append(component);
            m_containers[component].append({container.id, container.name});
        }
    }

    /// The components an event names, and of each the regions it names; all of them where it names none.
    QStringList namedBy(const QJsonObject &event) const
    {
        QSet<QString> named;
        for (const QJsonObject &container : objectsOf(event.value("containers_affected"_L1))) {
            const QString id = idText(container.value("_id"_L1));
            named.insert(id.isEmpty() ? oneLine(container.value("name"_L1).toString()) : id);
        }
        QStringList affected = affectedOf(event);
        QSet<QString> components;
        for (const QString &text : std::as_const(affected)) {
            components.insert(text);
            for (const QString &id : m_ids.value(text))
                components.insert(id);
        }
        for (const QString &component : std::as_const(components)) {
            QStringList all;
            QStringList some;
            for (const auto &[id, name] : m_containers.value(component)) {
                all.append(id);
                if (named.contains(id.section(u'/', 1)) || named.contains(name))
                    some.append(id);
            }
            affected += some.isEmpty() ? all : some;
        }
        return affected;
    }

private:
    QHash<QString, QList<std::pair<QString, QString>>> m_containers = {}; ///< ids and names, by component id
    QHash<QString, QStringList> m_ids = {}; ///< components' ids by name
};

void addStatusioIncident(Page &page, const QJsonObject &event, const Regions &regions)
{
    const QList<QJsonObject> messages = objectsOf(event.value("messages"_L1));
    const QJsonObject newest = newestOf(messages);
    const auto state = wholeNumber(newest.value("state"_L1));
    const auto statusOfMessage = [](const QJsonObject &m) {
        return wholeNumber(m.value("status"_L1));
    };
    const bool harmless = !messages.isEmpty()
        && std::all_of(messages.begin(), messages.end(),
                       [&](const QJsonObject &m) { return statusOfMessage(m) == StatusOperational; });
    if (state == StateResolved)
        return;
    if (harmless) {
        page.notes.append({.text = plainText(event.value("name"_L1).toString()),
                           .at = timeFrom(newest.value("datetime"_L1)),
                           .affected = regions.namedBy(event)});
        return;
    }
    PageIncident open;
    open.monitoring = state == StateMonitoring;
    open.updated = timeFrom(newest.value("datetime"_L1));
    Incident &incident = open.incident;
    const QString id = idText(event.value("_id"_L1));
    incident.id = id.isEmpty() ? idText(event.value("id"_L1)) : id;
    incident.title = plainText(event.value("name"_L1).toString());
    incident.phase = stateName(state);
    for (const QJsonObject &message : messages)
        incident.status = worse(incident.status, statusOf(statusOfMessage(message), StatusCodes));
    incident.since = timeFrom(event.value("datetime_open"_L1));
    incident.update = plainText(newest.value("details"_L1).toString(), UpdateCap);
    incident.affected = regions.namedBy(event);
    page.incidents.append(open);
}

Maintenance statusioMaintenanceFrom(const Regions &regions, const QJsonObject &event, const QString &phase)
{
    const QString id = idText(event.value("_id"_L1));
    return {.id = id.isEmpty() ? idText(event.value("id"_L1)) : id,
            .title = plainText(event.value("name"_L1).toString()),
            .phase = phase,
            .from = timeFrom(event.value("datetime_planned_start"_L1)),
            .until = timeFrom(event.value("datetime_planned_end"_L1)),
            .affected = regions.namedBy(event)};
}

/// The state all containers share, or Overload where only some are bad. One whose state is not known says
/// nothing against a component that is bad.
Component withStateOf(Component component, const QList<Component> &containers)
{
    const auto count = [&](Status status) {
        return std::count_if(containers.begin(), containers.end(),
                             [status](const Component &c) { return c.status == status; });
    };
    const auto known = containers.size() - count(Status::Unknown);
    const auto odd = std::find_if(containers.begin(), containers.end(),
                                  [](const Component &container) { return !container.understood; });
    if (known == 0)
        return component;
    if (count(Status::Online) == known) {
        if (odd != containers.end() && component.status > Status::Online)
            return component;
        component.understood = odd == containers.end();
        component.status = component.understood ? Status::Online : Status::Unknown;
        component.said = component.understood ? QString() : odd->said;
        return component;
    }
    component.understood = true;
    component.status = count(Status::Offline) == known          ? Status::Offline
        : count(Status::Offline) + count(Status::Overload) == 0 ? Status::Maintenance
                                                                : Status::Overload;
    return component;
}

/// A component with containers (regions, mostly) takes its state from them where they carry one. Containers
/// are leaves only once they are chosen.
void addStatusioComponent(Page &page, const QJsonObject &element)
{
    Component component = withNumber(
        {.id = idText(element.value("id"_L1)), .name = oneLine(element.value("name"_L1).toString())},
        element.value("status_code"_L1), StatusCodes);
    QList<Component> containers;
    for (const QJsonObject &container :
         innerIn(page, element.value("containers"_L1), {"id"_L1, "name"_L1, "status_code"_L1})) {
        if (!container.contains("status_code"_L1))
            continue;
        const QString id = idText(container.value("id"_L1));
        containers.append(withNumber({.id = component.id + u'/' + id,
                                      .name = oneLine(container.value("name"_L1).toString()),
                                      .group = component.name},
                                     container.value("status_code"_L1), StatusCodes));
    }
    page.inner.append(containers);
    page.leaves.append(withStateOf(component, containers));
}

Result<Page> readStatusio(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, StatusioTitle);
    if (!root)
        return root.error();
    const QJsonObject result = root->value("result"_L1).toObject();
    if (!hasAny(result, {"status"_L1, "status_overall"_L1}))
        return notOfKind(StatusioTitle);
    const QJsonObject overall = result.value("status_overall"_L1).toObject();
    Page page;
    setIndicatorIn(page, result.value("status_overall"_L1), "status_code"_L1, StatusCodes);
    page.indicatorText = plainText(overall.value("status"_L1).toString());
    for (const QJsonObject &element :
         componentsIn(page, result.value("status"_L1), {"id"_L1, "name"_L1, "status_code"_L1}))
        addStatusioComponent(page, element);
    const Regions regions(page.inner);
    for (const QJsonObject &event :
         eventsIn(page, result.value("incidents"_L1), {"_id"_L1, "id"_L1, "name"_L1, "messages"_L1}))
        addStatusioIncident(page, event, regions);
    const QJsonObject maintenance = result.value("maintenance"_L1).toObject();
    for (const QJsonObject &event :
         eventsIn(page, maintenance.value("active"_L1), {"_id"_L1, "id"_L1, "name"_L1, "messages"_L1}))
        page.maintenances.append(statusioMaintenanceFrom(regions, event, u"in progress"_s));
    for (const QJsonObject &event :
         eventsIn(page, maintenance.value("upcoming"_L1), {"_id"_L1, "id"_L1, "name"_L1, "messages"_L1}))
        page.upcoming.append(statusioMaintenanceFrom(regions, event, u"scheduled"_s));
    mergeDuplicates(page);
    return page;
}

/// The data stands at the vendor's host under the page's number, which only the vendor's own addresses carry;
/// any other address is asked as it is.
QList<Addresses> statusioAddresses(const QUrl &base)
{
    static const QRegularExpression pageNumber(u"^[0-9a-f]{24}$"_s);
    const QString last = base.path().section(u'/', -1, -1, QString::SectionSkipEmpty);
    const bool isVendor = base.host() == "status.io"_L1 || base.host().endsWith(".status.io"_L1);
    if (!isVendor || base.path().contains("/1.0/status/"_L1) || !pageNumber.match(last).hasMatch())
        return {{base.adjusted(QUrl::RemoveFragment)}};
    return {{QUrl("https://api.status.io/1.0/status/"_L1 + last)}};
}

} // namespace

constinit const Kind StatusioKind{.id = "statusio"_L1,
                                  .title = StatusioTitle,
                                  .seenReal = true,
                                  .addresses = statusioAddresses,
                                  .read = readStatusio};

} // namespace Pilotlamp
