// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/act_rows.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/zabbix.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Zabbix' acknowledgements, maintenances and "execute now".
/// Source: https://www.zabbix.com/documentation/current/en/manual/api
namespace Pilotlamp {
namespace {

constexpr int AcknowledgeWithMessage = 2 + 4;
constexpr int SuppressWithMessage = 32 + 4; ///< from 6.2 on
constexpr int CheckNow = 6;
constexpr auto MuteHost = "maintenance.create";

QList<Deed> actZabbixDeeds()
{
    return {Deed::Acknowledge, Deed::Downtime, Deed::Recheck};
}

QJsonObject triggerOf(const QString &id, const QByteArray &page)
{
    const Result<QJsonObject> root = parseJsonObject(page, "Zabbix"_L1, ServerBodyCap);
    if (!root)
        return {};
    for (const QJsonObject &trigger : objectsOf(root->value("result"_L1))) {
        if (idText(trigger.value("triggerid"_L1)) == id)
            return trigger;
    }
    return {};
}

QJsonArray onlyKey(const QJsonValue &list, QLatin1StringView key)
{
    QJsonArray objects;
    for (const QJsonObject &object : objectsOf(list))
        objects.append(QJsonObject{{key, object.value(key)}});
    return objects;
}

QJsonObject maintenance(const Order &order, const QJsonObject &trigger)
{
    const qint64 from = order.now.toSecsSinceEpoch();
    const int seconds = 60 * order.minutes;
    return {{"name"_L1, u"%1: %2 (%3)"_s.arg(order.author, order.comment.left(80)).arg(from)},
            {"description"_L1, order.comment},
            {"active_since"_L1, from},
            {"active_till"_L1, from + seconds},
            {"hosts"_L1, onlyKey(trigger.value("hosts"_L1), "hostid"_L1)},
            {"timeperiods"_L1,
             QJsonArray{
                 QJsonObject{{"timeperiod_type"_L1, 0}, {"start_date"_L1, from}, {"period"_L1, seconds}}}}};
}

struct ZabbixCall {
    const char *method = nullptr;
    QJsonValue params = {};
};

/// What to call, and what else where a server is too old for it: before 6.2 only a whole host can be muted.
QList<ZabbixCall> callsFor(const Order &order, const QJsonObject &trigger)
{
    QJsonObject problem{
        {"eventids"_L1, QJsonArray{trigger.value("lastEvent"_L1).toObject().value("eventid"_L1)}},
        {"action"_L1, AcknowledgeWithMessage},
        {"message"_L1, order.comment}};
    if (order.deed == Deed::Acknowledge)
        return {{"event.acknowledge", problem}};
    if (order.deed == Deed::Downtime) {
        problem.insert("action"_L1, SuppressWithMessage);
        problem.insert("suppress_until"_L1, order.now.addSecs(60 * order.minutes).toSecsSinceEpoch());
        return {{"event.acknowledge", problem}, {MuteHost, maintenance(order, trigger)}};
    }
    QJsonArray tasks;
    for (const QJsonValue item : onlyKey(trigger.value("items"_L1), "itemid"_L1))
        tasks.append(QJsonObject{{"type"_L1, CheckNow}, {"request"_L1, item}});
    return {{"task.create", tasks}};
}

/// Before 6.2 more is muted than was asked for, and that is said.
QString actZabbixDone(const Order &order, const Question &call)
{
    if (!call.body.contains(MuteHost))
        return {};
    return QCoreApplication::translate("Providers",
                                       "the whole host %1 is muted for %2 min: a Zabbix before 6.2 cannot mute only “%3”")
        .arg(order.part.group)
        .arg(order.minutes)
        .arg(order.part.name);
}

Result<Questions> actZabbixCalls(const Check &check, const Order &order, const QByteArray &page)
{
    const QJsonObject trigger = triggerOf(order.part.id, page);
    if (trigger.isEmpty())
        return partIsGone(order);
    Questions questions;
    for (const ZabbixCall &call : callsFor(order, trigger)) {
        for (const QString &token : zabbixTokens(check))
            questions.append({withPath(QUrl(check.url), "/api_jsonrpc.php"_L1),
                              zabbixCall(call.method, call.params, token), "application/json-rpc"});
    }
    return questions;
}

Error actZabbixRefusal(const QByteArray &body)
{
    const Result<QJsonObject> root = parseJsonObject(body, "Zabbix"_L1);
    return root ? zabbixRefusal(*root) : root.error();
}

} // namespace

constinit const Acting ZabbixActing{
    .kind = "zabbix"_L1, .deeds = actZabbixDeeds, .needsPage = true, .calls = actZabbixCalls, .done = actZabbixDone, .refusal = actZabbixRefusal};

} // namespace Pilotlamp
