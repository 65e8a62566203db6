// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/act_rows.h"
#include "providers/address.h"
#include "providers/json.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Alertmanager's silences. Source: its api/v2/openapi.yaml
namespace Pilotlamp {
namespace {

struct SilenceTexts {
    Q_DECLARE_TR_FUNCTIONS(Act)
};

QList<ServerAction> actAlertmanagerActions()
{
    return {ServerAction::Downtime, ServerAction::RemoveDowntime};
}

/// The alerts of an answer, grouped or not.
QList<QJsonObject> alertsIn(const QByteArray &page)
{
    const Result<QJsonValue> root = parseJson(page, ServerBodyCap);
    QList<QJsonObject> alerts;
    for (const QJsonObject &element : root ? objectsOf(*root) : QList<QJsonObject>()) {
        if (element.value("alerts"_L1).isArray())
            alerts.append(objectsOf(element.value("alerts"_L1)));
        else
            alerts.append(element);
    }
    return alerts;
}

/// An alert by its fingerprint; empty where the list does not hold it.
QJsonObject alertOf(const QString &fingerprint, const QList<QJsonObject> &alerts)
{
    const auto found = std::find_if(alerts.begin(), alerts.end(), [&](const QJsonObject &alert) {
        return alert.value("fingerprint"_L1).toString() == fingerprint;
    });
    return found == alerts.end() ? QJsonObject() : *found;
}

/// Labels that others have on top of all of these: a silence must say that they are not there, or it would
/// match those others too.
QStringList labelsOnTop(const QJsonObject &labels, const QList<QJsonObject> &alerts)
{
    QStringList extra;
    for (const QJsonObject &alert : alerts) {
        const QJsonObject others = alert.value("labels"_L1).toObject();
        const QStringList names = labels.keys();
        const bool hasAll = std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return others.value(name) == labels.value(name);
        });
        for (const QString &name : hasAll ? others.keys() : QStringList()) {
            if (!labels.contains(name) && !extra.contains(name))
                extra.append(name);
        }
    }
    return extra;
}

/// Grafana's own Alertmanager is one among its programs.
QUrl silencesUrl(const Check &check)
{
    if (check.kind == "grafana"_L1)
        return pageBeside(check.url, "/api/alertmanager"_L1, u"/api/alertmanager/grafana/api/v2/silences"_s);
    return pageBeside(check.url, "/api/v2"_L1, u"/api/v2/silences"_s);
}

Result<Questions> actAlertmanagerNeeds(const Check &check, const ActionRequest &request)
{
    Result<Questions> questions = listOfParts(check, request);
    if (questions && request.action == ServerAction::RemoveDowntime)
        questions->append({.url = silencesUrl(check)});
    return questions;
}

/// True for a silence that names every label of an alert: it is for this one alone.
bool isForAlertOnly(const QJsonObject &silence, const QJsonObject &labels)
{
    const QList<QJsonObject> matchers = objectsOf(silence.value("matchers"_L1));
    const QStringList names = labels.keys();
    return std::all_of(names.begin(), names.end(), [&](const QString &name) {
        return std::any_of(matchers.begin(), matchers.end(), [&](const QJsonObject &matcher) {
            return matcher.value("name"_L1) == QJsonValue(name)
                && matcher.value("value"_L1) == labels.value(name) && !matcher.value("isRegex"_L1).toBool()
                && matcher.value("isEqual"_L1).toBool(true);
        });
    });
}

/// Ends the silences of an alert, unless one of them is for others too.
Result<Questions> silenceRemovals(const Check &check, const ActionRequest &request, const QJsonObject &alert,
                                  const QByteArray &page)
{
    Questions questions;
    const auto refuse = [&request](const QString &text) -> Error {
        return {Error::Kind::Refused, text.arg(request.component.name)};
    };
    const QJsonArray ids = alert.value("status"_L1).toObject().value("silencedBy"_L1).toArray();
    const Result<QJsonValue> root = parseJson(page, ServerBodyCap);
    for (const QJsonObject &silence : root ? objectsOf(*root) : QList<QJsonObject>()) {
        if (!ids.contains(silence.value("id"_L1)))
            continue;
        if (!isForAlertOnly(silence, alert.value("labels"_L1).toObject()))
            return refuse(SilenceTexts::tr("a silence of “%1” mutes other alerts too: end it on the server"));
        QUrl url = silencesUrl(check);
        url.setPath(url.path().chopped(1) + u'/' + silence.value("id"_L1).toString());
        questions.append({.url = url});
    }
    if (questions.isEmpty())
        return refuse(SilenceTexts::tr("“%1” is not silenced"));
    return questions;
}

QLatin1StringView actAlertmanagerMethod(const ActionRequest &request)
{
    return request.action == ServerAction::RemoveDowntime ? "DELETE"_L1 : QLatin1StringView();
}

Result<Questions> actAlertmanagerCalls(const Check &check, const ActionRequest &request,
                                       const QList<QByteArray> &pages)
{
    const QList<QJsonObject> alerts = alertsIn(pages.value(0));
    const QJsonObject alert = alertOf(request.component.id, alerts);
    const QJsonObject labels = alert.value("labels"_L1).toObject();
    if (labels.isEmpty())
        return componentIsGone(request);
    if (request.action == ServerAction::RemoveDowntime)
        return silenceRemovals(check, request, alert, pages.value(1));
    QJsonArray matchers;
    const auto match = [&matchers](const QString &name, const QJsonValue &value) {
        matchers.append(
            QJsonObject{{"name"_L1, name}, {"value"_L1, value}, {"isRegex"_L1, false}, {"isEqual"_L1, true}});
    };
    for (auto label = labels.begin(); label != labels.end(); ++label)
        match(label.key(), label.value());
    for (const QString &name : labelsOnTop(labels, alerts))
        match(name, QString());
    return Questions{
        jsonCall(silencesUrl(check),
                 {{"matchers"_L1, matchers},
                  {"startsAt"_L1, request.now.toUTC().toString(Qt::ISODate)},
                  {"endsAt"_L1, request.now.addSecs(60 * request.minutes).toUTC().toString(Qt::ISODate)},
                  {"createdBy"_L1, request.author},
                  {"comment"_L1, request.comment}})};
}

} // namespace

constinit const ActionApi AlertmanagerActions{.kind = "alertmanager"_L1,
                                              .actions = actAlertmanagerActions,
                                              .needs = actAlertmanagerNeeds,
                                              .calls = actAlertmanagerCalls,
                                              .allCalls = true,
                                              .method = actAlertmanagerMethod};

constinit const ActionApi GrafanaActions{.kind = "grafana"_L1,
                                         .actions = actAlertmanagerActions,
                                         .needs = actAlertmanagerNeeds,
                                         .calls = actAlertmanagerCalls,
                                         .allCalls = true,
                                         .method = actAlertmanagerMethod};

} // namespace Pilotlamp
