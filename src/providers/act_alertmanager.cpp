// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/act_rows.h"
#include "providers/address.h"
#include "providers/json.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

/// Alertmanager's silences. Source: its api/v2/openapi.yaml
namespace Pilotlamp {
namespace {

QList<ServerAction> actAlertmanagerActions()
{
    return {ServerAction::Downtime};
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

/// The labels of an alert, by its fingerprint; empty where the list does not hold it.
QJsonObject labelsOf(const QString &fingerprint, const QList<QJsonObject> &alerts)
{
    for (const QJsonObject &alert : alerts) {
        if (alert.value("fingerprint"_L1).toString() == fingerprint)
            return alert.value("labels"_L1).toObject();
    }
    return {};
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

Result<Questions> actAlertmanagerCalls(const Check &check, const ActionRequest &request,
                                       const QList<QByteArray> &pages)
{
    const QList<QJsonObject> alerts = alertsIn(pages.value(0));
    const QJsonObject labels = labelsOf(request.component.id, alerts);
    if (labels.isEmpty())
        return componentIsGone(request);
    QJsonArray matchers;
    const auto match = [&matchers](const QString &name, const QJsonValue &value) {
        matchers.append(
            QJsonObject{{"name"_L1, name}, {"value"_L1, value}, {"isRegex"_L1, false}, {"isEqual"_L1, true}});
    };
    for (auto label = labels.begin(); label != labels.end(); ++label)
        match(label.key(), label.value());
    for (const QString &name : labelsOnTop(labels, alerts))
        match(name, QString());
    const QUrl url = pageBeside(check.url, "/api/v2"_L1, u"/api/v2/silences"_s);
    return Questions{
        jsonCall(url,
                 {{"matchers"_L1, matchers},
                  {"startsAt"_L1, request.now.toUTC().toString(Qt::ISODate)},
                  {"endsAt"_L1, request.now.addSecs(60 * request.minutes).toUTC().toString(Qt::ISODate)},
                  {"createdBy"_L1, request.author},
                  {"comment"_L1, request.comment}})};
}

} // namespace

constinit const ActionApi AlertmanagerActions{.kind = "alertmanager"_L1,
                                              .actions = actAlertmanagerActions,
                                              .needs = listOfParts,
                                              .calls = actAlertmanagerCalls};

} // namespace Pilotlamp
