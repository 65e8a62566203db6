// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"
#include "providers/alerts.h"
#include "providers/json.h"
#include "providers/kind_rows.h"

using namespace Qt::StringLiterals;

/// Grafana Alerting: the alerts of its own Alertmanager, in the shape of every other, and its list of rules.
/// Source: https://grafana.com/docs/grafana/latest/developers/http_api/alerting_provisioning/
namespace Pilotlamp {
namespace {

constexpr auto GrafanaTitle = "Grafana Alerting"_L1;
constexpr auto GrafanaAlerts = "/api/alertmanager/grafana/api/v2/alerts"_L1;
constexpr auto GrafanaSilences = "/api/alertmanager/grafana/api/v2/silences"_L1;
constexpr auto GrafanaRules = "/api/prometheus/grafana/api/v1/rules"_L1;

Result<Page> readGrafana(const Payload &payload)
{
    Result<Page> page = AlertmanagerKind.read(payload);
    const QByteArray rules = payload.others.value(0);
    if (!page || rules.isEmpty())
        return page;
    const Result<QJsonObject> root = parseJsonObject(rules, GrafanaTitle, payload.cap);
    if (root && root->value("data"_L1).toObject().value("groups"_L1).isArray())
        addAlertingRules(*page, root->value("data"_L1).toObject().value("groups"_L1), GrafanaTitle);
    return page;
}

QList<Addresses> grafanaAddresses(const QUrl &base)
{
    const QUrl root = base.adjusted(QUrl::RemoveQuery);
    const QString asked = withPath(root, GrafanaAlerts).toString();
    return {{withPath(root, GrafanaAlerts), pageBeside(asked, GrafanaAlerts, GrafanaSilences),
             pageBeside(asked, GrafanaAlerts, GrafanaRules)}};
}

/// Its list of rules, with only that of the alert's name.
QUrl grafanaComponentPage(const Check &check, const QString &, const Component &component)
{
    const QString name = component.facts ? component.facts->labels.value(u"alertname"_s) : component.name;
    return pageBeside(check.url, "/api/"_L1, u"/alerting/list"_s, {{u"search"_s, name}});
}

} // namespace

constinit const Kind GrafanaKind{.id = "grafana"_L1,
                                 .title = GrafanaTitle,
                                 .server = true,
                                 .seenReal = false,
                                 .addresses = grafanaAddresses,
                                 .read = readGrafana,
                                 .required = 1,
                                 .bodyCap = ServerBodyCap,
                                 .componentPage = grafanaComponentPage};

} // namespace Pilotlamp
