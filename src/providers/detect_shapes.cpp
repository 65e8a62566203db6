// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/detect_shapes.h"

#include "providers/json.h"
#include "providers/text.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

/// Keys that give a kind away, as paths from the root; a list stands for its first element.
struct Shape {
    QLatin1StringView kind;
    QLatin1StringView key;
    QLatin1StringView alsoKey = {};
};
constexpr std::array Shapes{
    Shape{"incidentio"_L1, "summary.structure"_L1},
    Shape{"incidentio"_L1, "summary.components"_L1, "summary.ongoing_incidents"_L1},
    Shape{"incidentio"_L1, "ongoing_incidents"_L1, "scheduled_maintenances"_L1},
    Shape{"incidentio"_L1, "ongoing_incidents"_L1, "in_progress_maintenances"_L1},
    Shape{"statuspage"_L1, "page.id"_L1, "status.indicator"_L1},
    Shape{"statuspage"_L1, "page.url"_L1, "status.indicator"_L1},
    Shape{"statuspage"_L1, "status.indicator"_L1, "status.description"_L1},
    Shape{"statuspage"_L1, "page.id"_L1, "components"_L1},
    Shape{"statuspage"_L1, "page.id"_L1, "incidents"_L1},
    Shape{"statuspage"_L1, "page.id"_L1, "scheduled_maintenances"_L1},
    Shape{"statuspage"_L1, "incidents.page_id"_L1, "incidents.impact"_L1},
    Shape{"instatus"_L1, "page.status"_L1},
    Shape{"instatus"_L1, "components.status"_L1},
    Shape{"sorry"_L1, "page.state"_L1},
    Shape{"sorry"_L1, "components.state"_L1, "meta.total_count"_L1},
    Shape{"betterstack"_L1, "data.attributes.aggregate_state"_L1},
    Shape{"betterstack"_L1, "data.attributes.company_name"_L1, "included"_L1},
    Shape{"cstate"_L1, "summaryStatus"_L1, "systems"_L1},
    Shape{"statusio"_L1, "result.status_overall"_L1},
    Shape{"paypal"_L1, "result.category"_L1, "result.status"_L1},
    Shape{"uptimerobot"_L1, "psp.monitors"_L1},
    Shape{"uptimerobot"_L1, "data.monitorId"_L1, "data.statusClass"_L1},
    Shape{"uptimerobot"_L1, "monitor.monitorId"_L1},
    Shape{"icinga2"_L1, "results.attrs"_L1, "results.type"_L1},
    Shape{"nagios"_L1, "result.type_code"_L1, "result.cgi"_L1},
    Shape{"prometheus"_L1, "data.alerts"_L1, "status"_L1},
    Shape{"statusiq"_L1, "data.current_status"_L1},
    Shape{"cachet"_L1, "data.status_name"_L1},
    Shape{"cachet"_L1, "data.attributes.latest_status"_L1},
    Shape{"cachet"_L1, "data.group_id"_L1, "data.status"_L1},
    Shape{"cachet"_L1, "data.status"_L1},
    Shape{"firehydrant"_L1, "conditions"_L1, "components"_L1},
    Shape{"uptimekuma"_L1, "heartbeatList"_L1},
    Shape{"uptimekuma"_L1, "publicGroupList"_L1},
    Shape{"healthchecks"_L1, "checks.n_pings"_L1},
    Shape{"healthchecks"_L1, "checks.ping_url"_L1},
    Shape{"healthchecks"_L1, "checks.unique_key"_L1},
    Shape{"onlineornot"_L1, "result.status_page"_L1, "result.components"_L1},
    Shape{"pagerduty"_L1, "services.business_service_id"_L1, "services.display_name"_L1},
    Shape{"adobe"_L1, "incidentEvent.incidents"_L1, "maintenanceEvent.maintenance"_L1},
    Shape{"zendesk"_L1, "data"_L1, "included"_L1},
    Shape{"algolia"_L1, "status"_L1},
    Shape{"statuspal"_L1, "status_page"_L1, "services"_L1},
    Shape{"statuspal"_L1, "services.current_incident_type"_L1},
    Shape{"apple"_L1, "services.serviceName"_L1},
    Shape{"azuredevops"_L1, "services.geographies"_L1},
    Shape{"heroku"_L1, "status.system"_L1},
    Shape{"salesforce"_L1, "Instances.key"_L1},
    Shape{"salesforce"_L1, "key"_L1, "releaseVersion"_L1},
    Shape{"slack"_L1, "active_incidents"_L1, "status"_L1},
    Shape{"stripe"_L1, "UptimeStatus"_L1},
    Shape{"stripe"_L1, "largestatus"_L1, "message"_L1},
    Shape{"statushub"_L1, "counters.count_status_1"_L1},
    Shape{"statuscake"_L1, "TestData.Status"_L1},
    Shape{"oneuptime"_L1, "overallStatus.isOperationalState"_L1},
    Shape{"hyperping"_L1, "indicator"_L1},
    Shape{"gatus"_L1, "key"_L1, "results"_L1},
    Shape{"aws"_L1, "arn"_L1, "service"_L1},
    Shape{"google"_L1, "begin"_L1, "external_desc"_L1},
    Shape{"google"_L1, "begin"_L1, "affected_products"_L1},
    Shape{"alertmanager"_L1, "fingerprint"_L1, "labels"_L1},
    Shape{"alertmanager"_L1, "alerts"_L1, "receiver"_L1},
    Shape{"alertmanager"_L1, "cluster.status"_L1, "versionInfo"_L1},
    Shape{"upptime"_L1, "slug"_L1, "uptime"_L1},
    Shape{"lambstatus"_L1, "componentID"_L1},
    Shape{"checkly"_L1, "id"_L1, "status"_L1},
    Shape{"upptime"_L1, "slug"_L1, "status"_L1},
    Shape{"openstatus"_L1, "status"_L1},
};

constexpr std::array TitlePaths{"page.name"_L1,
                                "summary.name"_L1,
                                "status_page.name"_L1,
                                "page_title"_L1,
                                "data.attributes.company_name"_L1,
                                "config.title"_L1,
                                "result.status_page.name"_L1,
                                "title"_L1};

QJsonValue valueAt(QJsonValue value, QLatin1StringView path)
{
    for (const QString &key : QString(path).split(u'.')) {
        if (value.isArray())
            value = value.toArray().first();
        value = value.toObject().value(key);
    }
    return value;
}

bool isThere(const QJsonValue &root, QLatin1StringView path)
{
    return path.isEmpty() || !valueAt(root, path).isUndefined();
}

/// Instatus's words for components, which it writes in capitals and without separators.
bool hasInstatusWords(const QJsonValue &components)
{
    constexpr std::array Words{"OPERATIONAL"_L1, "DEGRADEDPERFORMANCE"_L1, "PARTIALOUTAGE"_L1,
                               "MINOROUTAGE"_L1, "MAJOROUTAGE"_L1,         "UNDERMAINTENANCE"_L1};
    const QJsonArray list = components.toArray();
    return !list.isEmpty() && std::all_of(list.begin(), list.end(), [&](const QJsonValue &component) {
        return std::find(Words.begin(), Words.end(), component.toObject().value("status"_L1).toString())
            != Words.end();
    });
}

QString refinedInstatus(const QJsonObject &root)
{
    if (valueAt(root, "page.status"_L1).isUndefined())
        return hasInstatusWords(root.value("components"_L1)) ? u"instatus"_s : QString();
    const QString reported = valueAt(root, "page.status"_L1).toString();
    const bool either = reported == "OPERATIONAL"_L1 && !root.contains("components"_L1);
    return reported.contains(u'_') || either ? u"checkly"_s : u"instatus"_s;
}

/// What keys alone cannot tell; empty where the shape misled.
QString refined(QLatin1StringView kind, const QJsonValue &root, const QString &path)
{
    if (kind == "statuspage"_L1) {
        // incident.io gives its pages ULIDs.
        const QString id = valueAt(root, "page.id"_L1).toString();
        if (id.isEmpty() && isDetectPathOf("rootly"_L1, path))
            return u"rootly"_s;
        return id.size() == 26 && id.startsWith("01"_L1) ? u"incidentio"_s : QString(kind);
    }
    // Their keys are everybody's; only where they stand tells them apart.
    if ((kind == "zendesk"_L1 || kind == "algolia"_L1) && !isDetectPathOf(kind, path))
        return {};
    if (kind == "instatus"_L1)
        return refinedInstatus(root.toObject());
    if (kind == "uptimekuma"_L1)
        return root.toObject().value("heartbeatList"_L1).isObject()
                || root.toObject().value("publicGroupList"_L1).isArray()
            ? QString(kind)
            : QString();
    if (kind == "cachet"_L1) {
        const QString reported = valueAt(root, "data.status"_L1).toString();
        static const QStringList words{u"success"_s,          u"operational"_s,    u"info"_s,
                                       u"danger"_s,           u"partial_outage"_s, u"major_outage"_s,
                                       u"under_maintenance"_s};
        // Many an answer has such a word in its data, and another about itself.
        if (root.toObject().value("data"_L1).isObject())
            return words.contains(reported) && isDetectPathOf(kind, path)
                    && !root.toObject().contains("status"_L1)
                ? QString(kind)
                : QString();
        // A list of anything may have numbers for states.
        const bool hasOwnKeys = isThere(root, "data.status_name"_L1) || isThere(root, "data.group_id"_L1)
            || isThere(root, "data.attributes.latest_status"_L1);
        return hasOwnKeys || isDetectPathOf(kind, path) ? QString(kind) : QString();
    }
    if (kind == "gatus"_L1)
        return valueAt(root, "results"_L1).isArray() ? QString(kind) : QString();
    if (kind == "openstatus"_L1)
        return path.contains("/public/status/"_L1) ? QString(kind) : QString();
    if (kind == "checkly"_L1) {
        const QString reported = valueAt(root, "status"_L1).toString();
        return root.isArray() && !reported.isEmpty() && reported == reported.toUpper() ? QString(kind)
                                                                                       : QString();
    }
    return kind;
}

/// An empty list tells nothing by itself: there are servers that answer everything with one. It is good news
/// only from those who are known to have such a list.
QString kindOfEmptyList(const QUrl &url)
{
    constexpr std::array Known{std::pair{"health.aws.amazon.com"_L1, "aws"_L1},
                               std::pair{"status.cloud.google.com"_L1, "google"_L1},
                               std::pair{"www.google.com"_L1, "google"_L1}};
    for (const auto &[host, kind] : Known) {
        if (url.host() == host && isDetectPathOf(kind, url.path()))
            return kind;
    }
    return {};
}

} // namespace

QString kindOfJson(const QJsonValue &root, const QUrl &url)
{
    if (root.isArray() && root.toArray().isEmpty())
        return kindOfEmptyList(url);
    for (const Shape &shape : Shapes) {
        if (!isThere(root, shape.key) || !isThere(root, shape.alsoKey))
            continue;
        const QString kind = refined(shape.kind, root, url.path());
        if (!kind.isEmpty())
            return kind;
    }
    return {};
}

QString titleOfJson(const QJsonValue &root)
{
    for (const QLatin1StringView path : TitlePaths) {
        const QString title = plainText(valueAt(root, path).toString(), NameCap);
        if (!title.isEmpty())
            return title;
    }
    return {};
}

} // namespace Pilotlamp
