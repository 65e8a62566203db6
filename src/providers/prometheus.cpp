// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/alerts.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/limits.h"
#include "providers/page_options.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QCoreApplication>
#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

/// Prometheus: the alerts that fire, or what a query of the user's answers (/api/v1/alerts, /api/v1/query).
namespace Pilotlamp {
namespace {

constexpr auto PrometheusTitle = "Prometheus"_L1;
constexpr auto AlertsPath = "/api/v1/alerts"_L1;

void addPrometheusAlerts(Page &page, const QJsonValue &alerts)
{
    for (const QJsonObject &alert : componentsIn(page, alerts, {"labels"_L1, "state"_L1})) {
        const QString state = enumText(alert.value("state"_L1));
        const bool resting = state == "pending"_L1 || state == "inactive"_L1;
        const Firing firing = state == "firing"_L1 ? Firing::Active
            : resting                              ? Firing::Resting
                                                   : Firing::Unclear;
        addAlert(page, alert, {}, firing);
    }
}

void addWarnings(Page &page, const QJsonObject &root)
{
    const QJsonArray warnings = root.value("warnings"_L1).toArray();
    if (!warnings.isEmpty())
        page.notes.append({.text = QCoreApplication::translate("Providers", "partial answer: %1")
                                       .arg(oneLine(warnings.first().toString(), 200))});
}

Result<Page> readAlerts(const QJsonObject &root, const Payload &payload)
{
    const QJsonObject data = root.value("data"_L1).toObject();
    const QJsonValue alerts = data.value("alerts"_L1);
    const QJsonValue groups = data.value("groups"_L1);
    if (!groups.isArray() && !((alerts.isArray() || alerts.isNull()) && root.value("data"_L1).isObject()))
        return notOfKind(PrometheusTitle);
    Page page;
    page.rollUp = RollUp::Alerts;
    addWarnings(page, root);
    if (groups.isArray()) {
        for (const QJsonObject &group : objectsOf(groups)) {
            for (const QJsonObject &rule : objectsOf(group.value("rules"_L1)))
                addPrometheusAlerts(page, rule.value("alerts"_L1));
        }
        addAlertingRules(page, groups, PrometheusTitle);
    } else {
        addPrometheusAlerts(page, alerts);
    }
    const Result<QJsonObject> rules = payload.second.isEmpty()
        ? Result<QJsonObject>(notOfKind(PrometheusTitle))
        : parseJsonObject(payload.second, PrometheusTitle, payload.cap);
    if (rules && rules->value("data"_L1).toObject().value("groups"_L1).isArray())
        addAlertingRules(page, rules->value("data"_L1).toObject().value("groups"_L1), PrometheusTitle);
    tellAlertsApart(page.leaves);
    return page;
}

/// "up node1:9100 mountpoint=/": the metric, where it was measured, then what tells it from its siblings.
Component componentOf(const QJsonObject &metric)
{
    constexpr std::array shown{"__name__"_L1, "instance"_L1, "job"_L1};
    QStringList words;
    for (const QLatin1StringView first : {"__name__"_L1, "instance"_L1}) {
        if (const QString reported = metric.value(first).toString(); !reported.isEmpty())
            words.append(reported);
    }
    QString id;
    for (auto label = metric.begin(); label != metric.end(); ++label) {
        const QString text = label.key() + u'=' + label->toString();
        id += text + u'\n';
        if (std::find(shown.begin(), shown.end(), label.key()) == shown.end())
            words.append(text);
    }
    const QString name = oneLine(words.join(u' '));
    return {.id = id,
            .name = name.isEmpty() ? u"value"_s : name,
            .group = oneLine(metric.value("job"_L1).toString())};
}

/// The value of a [time, "value"] pair; texts like "NaN" and "+Inf" are numbers here.
double numberOf(const QJsonValue &pair)
{
    bool isNumber = false;
    const double number = pair.toArray().at(1).toString().toDouble(&isNumber);
    return isNumber ? number : qQNaN();
}

Result<Page> readQuery(const QJsonObject &root, const QJsonObject &options)
{
    const QJsonObject data = root.value("data"_L1).toObject();
    const Result<Limits> limits = limitsOf(options);
    if (!limits)
        return limits.error();
    const QString type = enumText(data.value("resultType"_L1));
    const QJsonValue result = data.value("result"_L1);
    Page page;
    addWarnings(page, root);
    if (type == "vector"_L1 && result.isArray()) {
        for (const QJsonObject &series : componentsIn(page, result, {"value"_L1})) {
            Component component = componentOf(series.value("metric"_L1).toObject());
            component.status = limits->judge(numberOf(series.value("value"_L1)));
            page.leaves.append(component);
        }
        if (page.leaves.isEmpty())
            return unreadable(QCoreApplication::translate(
                "Providers",
                "the query returns no series: try it in Prometheus, or use one that always returns a value"));
        return page;
    }
    if (type == "scalar"_L1 && result.isArray()) {
        page.leaves.append({.id = u"value"_s, .name = u"value"_s, .status = limits->judge(numberOf(result))});
        return page;
    }
    return unreadable(
        QCoreApplication::translate("Providers", "the query must return a number, or one per series"));
}

Result<Page> readPrometheus(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, PrometheusTitle, payload.cap);
    if (!root)
        return root.error();
    const QJsonObject data = root->value("data"_L1).toObject();
    if (enumText(root->value("status"_L1)) != "success"_L1)
        return notOfKind(PrometheusTitle);
    if (data.contains("resultType"_L1))
        return readQuery(*root, payload.options);
    return readAlerts(*root, payload);
}

QList<Addresses> prometheusAddresses(const QUrl &base)
{
    const QUrl alerts = withPath(base, AlertsPath);
    QUrl rules = alerts.adjusted(QUrl::RemoveQuery);
    rules.setPath(rules.path().chopped(AlertsPath.size()) + "/api/v1/rules"_L1);
    rules.setQuery(u"type=alert"_s);
    return {{alerts, rules}};
}

Result<QList<Questions>> prometheusQuestions(const Check &check)
{
    const std::optional<QString> query = pageOptionsOf(check).query;
    if (!query) {
        const Addresses addresses = prometheusAddresses(QUrl(check.url)).first();
        return QList<Questions>{{{.url = addresses.first()}, {.url = addresses.last()}}};
    }
    if (query->isEmpty())
        return Error{Error::Kind::Ours,
                     QCoreApplication::translate("Providers", "“query” must be a PromQL query in quotes")};
    if (const Result<Limits> limits = limitsOf(check.options); !limits)
        return limits.error();
    QUrl url = withPath(QUrl(check.url).adjusted(QUrl::RemoveQuery), "/api/v1/query"_L1);
    // '+' is no space in every server's eyes, and not one of QUrlQuery's to escape.
    const QByteArray encoded = QUrl::toPercentEncoding(*query);
    url.setQuery(u"query="_s + QString::fromLatin1(encoded), QUrl::StrictMode);
    return QList<Questions>{{{.url = url}}};
}

/// Its list of alerts, or the graph of the query.
QUrl prometheusComponentPage(const Check &check, const QString &, const Component &)
{
    const QString query = pageOptionsOf(check).query.value_or(QString());
    if (query.isEmpty())
        return pageBeside(check.url, "/api/"_L1, u"/alerts"_s);
    return pageBeside(check.url, "/api/"_L1, u"/graph"_s, {{u"g0.expr"_s, query}, {u"g0.tab"_s, u"1"_s}});
}

} // namespace

constinit const Kind PrometheusKind{.id = "prometheus"_L1,
                                    .title = PrometheusTitle,
                                    .server = true,
                                    .seenReal = true,
                                    .addresses = prometheusAddresses,
                                    .read = readPrometheus,
                                    .questions = prometheusQuestions,
                                    .required = 1,
                                    .bodyCap = ServerBodyCap,
                                    .componentPage = prometheusComponentPage};

} // namespace Pilotlamp
