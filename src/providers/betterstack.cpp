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

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr auto BetterstackTitle = "Better Stack"_L1;

constexpr std::array BetterstackStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"degraded"_L1, Status::Overload},
    ReportedStatus{"downtime"_L1, Status::Offline},
    ReportedStatus{"outage"_L1, Status::Offline},
    ReportedStatus{"maintenance"_L1, Status::Maintenance},
    ReportedStatus{"not_monitored"_L1, Status::Unknown},
};

/// An element of `included`: its type, its id and its attributes.
struct Included {
    QString type = {};
    QString id = {};
    QJsonObject attributes = {};
};

QList<Included> includedOf(Page &page, const QJsonObject &root)
{
    QList<Included> included;
    for (const QJsonObject &element : componentsIn(page, root.value("included"_L1), {"type"_L1})) {
        page.components.odd += enumText(element.value("type"_L1)).isEmpty();
        included.append({enumText(element.value("type"_L1)), idText(element.value("id"_L1)),
                         element.value("attributes"_L1).toObject()});
    }
    return included;
}

QList<Component> betterstackLeavesOf(const QList<Included> &included)
{
    QHash<QString, QString> sections;
    for (const Included &element : included) {
        if (element.type == "status_page_section"_L1)
            sections.insert(element.id, oneLine(element.attributes.value("name"_L1).toString()));
    }
    QList<Component> leaves;
    for (const Included &element : included) {
        if (element.type != "status_page_resource"_L1)
            continue;
        leaves.append(
            withWord({.id = element.id,
                      .name = oneLine(element.attributes.value("public_name"_L1).toString()),
                      .group = sections.value(idText(element.attributes.value("status_page_section_id"_L1)))},
                     element.attributes.value("status"_L1), BetterstackStatuses));
    }
    return leaves;
}

/// A report's `ends_at` stays empty after its end, so only its state tells.
void addReport(Page &page, const Included &report)
{
    const QJsonValue state = report.attributes.value("aggregate_state"_L1);
    const QString reported = enumText(state);
    const QString title = plainText(report.attributes.value("title"_L1).toString());
    const QDateTime from = timeFrom(report.attributes.value("starts_at"_L1));
    if (reported == "maintenance"_L1
        || enumText(report.attributes.value("report_type"_L1)) == "maintenance"_L1) {
        const bool scheduled = phaseOf(bareText(state)) == Phase::Scheduled;
        if (reported == "maintenance"_L1 || scheduled)
            (scheduled ? page.upcoming : page.maintenances)
                .append({.id = report.id,
                         .title = title,
                         .phase = oneLine(reported),
                         .from = from,
                         .until = timeFrom(report.attributes.value("ends_at"_L1)),
                         .affected = affectedOf(report.attributes)});
        return;
    }
    if (reported == "operational"_L1 || !isOpenIncident(state, {}))
        return;
    PageIncident open;
    open.incident = {.id = report.id,
                     .title = title,
                     .phase = oneLine(reported),
                     .status = worse(Status::Overload, statusOf(reported, BetterstackStatuses)),
                     .since = from,
                     .affected = affectedOf(report.attributes)};
    page.incidents.append(open);
}

Result<Page> readBetterstack(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, BetterstackTitle);
    if (!root)
        return root.error();
    const QJsonObject data = root->value("data"_L1).toObject();
    if (enumText(data.value("type"_L1)) != "status_page"_L1 && !data.value("attributes"_L1).isObject())
        return notOfKind(BetterstackTitle);
    Page page;
    const QList<Included> included = includedOf(page, *root);
    setIndicatorIn(page, data.value("attributes"_L1), "aggregate_state"_L1, BetterstackStatuses);
    page.leaves = betterstackLeavesOf(included);
    const QJsonValue announcement = data.value("attributes"_L1).toObject().value("announcement"_L1);
    if (const QString text = plainText(announcement.toString()); !text.isEmpty())
        page.notes.append({.text = text});
    for (const Included &element : included) {
        if (element.type == "status_report"_L1)
            addReport(page, element);
    }
    mergeDuplicates(page);
    return page;
}

QList<Addresses> betterstackAddresses(const QUrl &base)
{
    return oneAddress(base, "/index.json"_L1);
}

} // namespace

constinit const Kind BetterstackKind{.id = "betterstack"_L1,
                                     .title = BetterstackTitle,
                                     .addresses = betterstackAddresses,
                                     .read = readBetterstack};

} // namespace Pilotlamp
