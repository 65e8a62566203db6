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
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto FirehydrantTitle = "FireHydrant"_L1;

constexpr std::array ConditionStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"degraded"_L1, Status::Overload},
    ReportedStatus{"offline"_L1, Status::Offline},
};

/// What an unresolved incident is.
enum class Life : quint8 { Over, Planned, Maintenance, Open };

bool has(const QJsonObject &timestamps, QLatin1StringView key)
{
    return isGiven(timestamps.value(key)) || timestamps.value(key).toBool();
}

Life lifeOf(const QJsonObject &event)
{
    const QJsonObject timestamps = event.value("timestamps"_L1).toObject();
    if (has(timestamps, "resolved"_L1) || !isOpenIncident(event.value("status"_L1), event.value("impact"_L1)))
        return Life::Over;
    if (enumText(event.value("severitySlug"_L1)) != "maintenance"_L1)
        return Life::Open;
    return has(timestamps, "started"_L1) ? Life::Maintenance : Life::Planned;
}

/// The worst that unresolved incidents say of each component, by its id and by its name.
class Conditions {
public:
    explicit Conditions(const QJsonObject &root)
    {
        const QJsonObject words = root.value("conditions"_L1).toObject();
        for (auto reported = words.begin(); reported != words.end(); ++reported)
            if (const auto status = indicatorOf(enumText(reported.value()), ConditionStatuses))
                m_statuses.insert(reported.key().trimmed().toLower(), *status);
        for (const QJsonObject &component : objectsOf(root.value("components"_L1)))
            m_ids.insert(idText(component.value("id"_L1)));
        m_ids.remove(QString());
        // The vendor's pages map it to "degraded", but the name says what it is.
        m_statuses.insert(u"maintenance"_s, Status::Maintenance);
    }

    void add(Page &page, const QJsonObject &event, Life life)
    {
        for (const QJsonObject &part : eventsIn(page, event.value("components"_L1), {"id"_L1, "name"_L1})) {
            // The id is enough where it is known: several components may have one name.
            const QString id = idText(part.value("id"_L1));
            worsen(id, part.value("condition"_L1), life);
            if (!m_ids.contains(id))
                worsen(idText(part.value("name"_L1)), part.value("condition"_L1), life);
        }
        const QJsonObject byName = event.value("componentConditions"_L1).toObject();
        for (auto part = byName.begin(); part != byName.end(); ++part)
            worsen(part.key(), part.value(), life);
    }

    /// The component in the worst state that incidents give it, by id or by name.
    Component judged(Component component, const QString &name) const
    {
        component.status = Status::Online;
        if (!m_states.contains(component.id) && !m_states.contains(name))
            return component;
        component.status
            = worse(m_states.value(component.id, Status::Unknown), m_states.value(name, Status::Unknown));
        component.said = m_odd.value(component.id, m_odd.value(name));
        component.understood = component.status != Status::Unknown;
        return component;
    }

private:
    void worsen(const QString &part, const QJsonValue &condition, Life life)
    {
        if (part.isEmpty())
            return;
        const Status status = life == Life::Maintenance
            ? Status::Maintenance
            : m_statuses.value(enumText(condition), Status::Unknown);
        if (status == Status::Unknown)
            m_odd.insert(part, oneLine(condition.toString(), 60));
        Status &state = m_states[part];
        state = worse(state, status);
    }

    QSet<QString> m_ids = {}; ///< of the page's components
    QHash<QString, Status> m_statuses = {};
    QHash<QString, Status> m_states = {};
    QHash<QString, QString> m_odd = {}; ///< conditions that are not known
};

QStringList affectedComponents(const QJsonObject &event)
{
    return affectedOf(event) + event.value("componentConditions"_L1).toObject().keys();
}

void addFirehydrantEvent(Page &page, const QJsonObject &event, Life life)
{
    const QString id = idText(event.value("id"_L1));
    const QString title = plainText(event.value("title"_L1).toString());
    const QDateTime since = timeFrom(event.value("timestamps"_L1).toObject().value("started"_L1));
    const QString severity = enumText(event.value("severitySlug"_L1));
    if (life != Life::Open) {
        (life == Life::Maintenance ? page.maintenances : page.upcoming)
            .append({.id = id,
                     .title = title,
                     .phase = life == Life::Maintenance ? u"in progress"_s : u"scheduled"_s,
                     .from = since,
                     .affected = affectedComponents(event)});
        return;
    }
    PageIncident open;
    open.incident = {.id = id,
                     .title = title,
                     .status = severity == "sev1"_L1 ? Status::Offline : Status::Overload,
                     .since = since,
                     .affected = affectedComponents(event)};
    page.incidents.append(open);
}

Result<Page> readFirehydrant(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, FirehydrantTitle);
    if (!root)
        return root.error();
    if (!root->value("components"_L1).isArray())
        return notOfKind(FirehydrantTitle);
    Page page;
    Conditions conditions(*root);
    for (const QJsonObject &event : eventsIn(page, root->value("incidents"_L1),
                                             {"id"_L1, "title"_L1, "timestamps"_L1, "severitySlug"_L1})) {
        const Life life = lifeOf(event);
        if (life == Life::Over)
            continue;
        addFirehydrantEvent(page, event, life);
        if (life != Life::Planned)
            conditions.add(page, event, life);
    }
    for (const QJsonObject &element :
         componentsIn(page, root->value("components"_L1), {"id"_L1, "name"_L1})) {
        const QString name = element.value("name"_L1).toString();
        page.leaves.append(
            conditions.judged({.id = idText(element.value("id"_L1)), .name = oneLine(name)}, name));
    }
    mergeDuplicates(page);
    return page;
}

QList<Addresses> firehydrantAddresses(const QUrl &base)
{
    return oneAddress(base, "/data/payload.json"_L1);
}

} // namespace

constinit const Kind FirehydrantKind{.id = "firehydrant"_L1,
                                     .title = FirehydrantTitle,
                                     .seenReal = true,
                                     .addresses = firehydrantAddresses,
                                     .read = readFirehydrant};

} // namespace Pilotlamp
