// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/events.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto InstatusTitle = "Instatus"_L1;

constexpr std::array InstatusComponentStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"degradedperformance"_L1, Status::Overload},
    ReportedStatus{"partialoutage"_L1, Status::Overload},
    ReportedStatus{"minoroutage"_L1, Status::Overload},
    ReportedStatus{"majoroutage"_L1, Status::Offline},
    ReportedStatus{"undermaintenance"_L1, Status::Maintenance},
};
/// Page-level words without their "all", "some" or "one".
constexpr std::array InstatusPageStatuses{
    ReportedStatus{"degradedperformance"_L1, Status::Overload},
    ReportedStatus{"partialoutage"_L1, Status::Overload},
    ReportedStatus{"minoroutage"_L1, Status::Overload},
    ReportedStatus{"majoroutage"_L1, Status::Overload},
    ReportedStatus{"undermaintenance"_L1, Status::Maintenance},
};
constexpr auto WorstPageReport = "allmajoroutage"_L1;

std::optional<Status> pageStatus(QString reported)
{
    if (reported == "up"_L1 || reported == "operational"_L1)
        return Status::Online;
    if (reported == "hasissues"_L1)
        return Status::Overload;
    if (reported == WorstPageReport)
        return Status::Offline;
    for (const QLatin1StringView share : {"all"_L1, "some"_L1, "one"_L1}) {
        if (reported.startsWith(share)) {
            reported.remove(0, share.size());
            break;
        }
    }
    return indicatorOf(reported, InstatusPageStatuses);
}

/// A component that others name as their group, or that has them as its children, repeats what they say.
void addInstatusLeaves(Page &page, const QJsonObject &root)
{
    const QList<QJsonObject> elements
        = componentsIn(page, root.value("components"_L1), {"id"_L1, "name"_L1, "status"_L1});
    QSet<QString> groups;
    for (const QJsonObject &element : elements)
        groups.insert(idText(element.value("group"_L1).toObject().value("id"_L1)));
    groups.remove(QString());
    for (const QJsonObject &element : elements) {
        const QString id = idText(element.value("id"_L1));
        const QString name = oneLine(element.value("name"_L1).toString());
        const QList<QJsonObject> children
            = innerIn(page, element.value("children"_L1), {"id"_L1, "name"_L1, "status"_L1});
        for (const QJsonObject &child : children)
            page.leaves.append(withWord({.id = idText(child.value("id"_L1)),
                                         .name = oneLine(child.value("name"_L1).toString()),
                                         .group = name},
                                        child.value("status"_L1), InstatusComponentStatuses));
        if (groups.contains(id) || !children.isEmpty())
            continue;
        page.leaves.append(
            withWord({.id = id,
                      .name = name,
                      .group = oneLine(element.value("group"_L1).toObject().value("name"_L1).toString())},
                     element.value("status"_L1), InstatusComponentStatuses));
    }
}

void addInstatusIncident(Page &page, const QJsonObject &event)
{
    const QString impact = enumText(event.value("impact"_L1));
    if (!isOpenIncident(event.value("status"_L1), event.value("impact"_L1)))
        return;
    if (impact == "operational"_L1) {
        page.notes.append({.text = plainText(event.value("name"_L1).toString()),
                           .at = timeFrom(event.value("updatedAt"_L1)),
                           .affected = affectedOf(event)});
        return;
    }
    PageIncident open;
    open.monitoring = phaseOf(bareText(event.value("status"_L1))) == Phase::Monitoring;
    Incident &incident = open.incident;
    incident.id = idText(event.value("id"_L1));
    incident.title = plainText(event.value("name"_L1).toString());
    incident.phase = oneLine(enumText(event.value("status"_L1)));
    incident.status = worse(Status::Overload, statusOf(impact, InstatusComponentStatuses));
    incident.link = safeLink(event.value("url"_L1).toString());
    incident.since = timeFrom(event.value("started"_L1));
    incident.affected = affectedOf(event);
    open.updated = timeFrom(event.value("updatedAt"_L1));
    page.incidents.append(open);
}

void addInstatusMaintenance(Page &page, const QJsonObject &event)
{
    const Phase phase = maintenancePhaseOf(page, event.value("status"_L1));
    if (phase != Phase::Active && phase != Phase::Scheduled)
        return;
    Maintenance maintenance{.id = idText(event.value("id"_L1)),
                            .title = plainText(event.value("name"_L1).toString()),
                            .phase = oneLine(enumText(event.value("status"_L1))),
                            .from = timeFrom(event.value("start"_L1)),
                            .affected = affectedOf(event)};
    constexpr qint64 LongestMinutes = 60 * 24 * 366;
    const auto minutes = wholeNumber(event.value("duration"_L1));
    if (maintenance.from.isValid() && minutes && *minutes > 0 && *minutes <= LongestMinutes)
        maintenance.until = maintenance.from.addSecs(*minutes * 60);
    (phase == Phase::Active ? page.maintenances : page.upcoming).append(maintenance);
}

Result<Page> readInstatus(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, InstatusTitle);
    if (!root)
        return root.error();
    if (!root->value("page"_L1).isObject() && root->value("components"_L1).toArray().isEmpty())
        return notOfKind(InstatusTitle);
    const QJsonValue about = root->value("page"_L1);
    const QJsonValue status = about.isObject() ? about.toObject().value("status"_L1) : about;
    const QString reported = enumText(status);
    Page page;
    setIndicator(page, about.isObject() ? pageStatus(reported) : std::nullopt, status);
    page.critical = reported == WorstPageReport;
    addInstatusLeaves(page, *root);
    for (const QJsonObject &event :
         eventsIn(page, root->value("activeIncidents"_L1), {"id"_L1, "name"_L1, "status"_L1, "impact"_L1}))
        addInstatusIncident(page, event);
    for (const QJsonObject &event :
         eventsIn(page, root->value("activeMaintenances"_L1), {"id"_L1, "name"_L1, "status"_L1}))
        addInstatusMaintenance(page, event);
    mergeDuplicates(page);
    return page;
}

QList<Addresses> instatusAddresses(const QUrl &base)
{
    return oneAddress(base, "/summary.json"_L1);
}

} // namespace

constinit const Kind InstatusKind{.id = "instatus"_L1,
                                  .title = InstatusTitle,
                                  .seenReal = true,
                                  .addresses = instatusAddresses,
                                  .read = readInstatus};

} // namespace Pilotlamp
