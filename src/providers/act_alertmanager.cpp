// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/act_rows.h"
#include "providers/address.h"
#include "providers/json.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Alertmanager's silences. Source: its api/v2/openapi.yaml
namespace Pilotlamp {
namespace {

QList<Deed> actAlertmanagerDeeds()
{
    return {Deed::Downtime};
}

/// The labels of an alert, by its fingerprint; empty where the list does not hold it.
QJsonObject labelsOf(const QString &fingerprint, const QByteArray &page)
{
    const Result<QJsonValue> root = parseJson(page, ServerBodyCap);
    if (!root)
        return {};
    for (const QJsonObject &element : objectsOf(*root)) {
        const QList<QJsonObject> alerts = element.value("alerts"_L1).isArray()
            ? objectsOf(element.value("alerts"_L1))
            : QList<QJsonObject>{element};
        for (const QJsonObject &alert : alerts) {
            if (alert.value("fingerprint"_L1).toString() == fingerprint)
                return alert.value("labels"_L1).toObject();
        }
    }
    return {};
}

Result<Questions> actAlertmanagerCalls(const Check &check, const Order &order, const QByteArray &page)
{
    const QJsonObject labels = labelsOf(order.part.id, page);
    if (labels.isEmpty())
        return partIsGone(order);
    QJsonArray matchers;
    for (auto label = labels.begin(); label != labels.end(); ++label)
        matchers.append(QJsonObject{{"name"_L1, label.key()},
                                    {"value"_L1, label.value()},
                                    {"isRegex"_L1, false},
                                    {"isEqual"_L1, true}});
    const QUrl url = pageBeside(check.url, "/api/v2"_L1, u"/api/v2/silences"_s);
    return Questions{
        jsonCall(url,
                 {{"matchers"_L1, matchers},
                  {"startsAt"_L1, order.now.toUTC().toString(Qt::ISODate)},
                  {"endsAt"_L1, order.now.addSecs(60 * order.minutes).toUTC().toString(Qt::ISODate)},
                  {"createdBy"_L1, order.author},
                  {"comment"_L1, order.comment}})};
}

} // namespace

constinit const Acting AlertmanagerActing{
    .kind = "alertmanager"_L1, .deeds = actAlertmanagerDeeds, .needsPage = true, .calls = actAlertmanagerCalls};

} // namespace Pilotlamp
