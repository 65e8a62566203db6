// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/act_rows.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/zabbix.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Zabbix' acknowledgements, maintenances and "execute now". Source:
/// https://www.zabbix.com/documentation/current/en/manual/api
namespace Pilotlamp {
namespace {

constexpr int AcknowledgeWithMessage = 2 + 4;
constexpr int SuppressWithMessage = 32 + 4; ///< from 6.2 on
constexpr int MessageOnly = 4;
constexpr int Unacknowledge = 16;
constexpr int Unsuppress = 64; ///< from 6.2 on
constexpr int CheckNow = 6;
constexpr auto MuteHost = "maintenance.create";

QList<ServerAction> actZabbixActions()
{
    return {ServerAction::Acknowledge,
            ServerAction::Downtime,
            ServerAction::Recheck,
            ServerAction::Comment,
            ServerAction::RemoveAcknowledgement,
            ServerAction::RemoveDowntime};
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

/// How the maintenances begin that mute a trigger's host.
QString ownMaintenances(const ActionRequest &request)
{
    return u"Pilotlamp, trigger %1, "_s.arg(request.component.id);
}

QJsonObject maintenance(const ActionRequest &request, const QJsonObject &trigger)
{
    const qint64 from = request.now.toSecsSinceEpoch();
    const int seconds = 60 * request.minutes;
    return {{"name"_L1,
             u"%1%2: %3 (%4)"_s.arg(ownMaintenances(request), request.author, request.comment.left(80))
                 .arg(from)},
            {"description"_L1, request.comment},
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

/// What to call, and what else where a server is too old for it: before 6.2 only a whole host can be muted,
/// by a maintenance, which ends when it is deleted.
QList<ZabbixCall> callsFor(const ActionRequest &request, const QJsonObject &trigger,
                           const QJsonArray &maintenances)
{
    QJsonObject problem{
        {"eventids"_L1, QJsonArray{trigger.value("lastEvent"_L1).toObject().value("eventid"_L1)}},
        {"action"_L1, AcknowledgeWithMessage},
        {"message"_L1, request.comment}};
    if (request.action == ServerAction::Acknowledge)
        return {{"event.acknowledge", problem}};
    if (request.action == ServerAction::Downtime) {
        problem.insert("action"_L1, SuppressWithMessage);
        problem.insert("suppress_until"_L1, request.now.addSecs(60 * request.minutes).toSecsSinceEpoch());
        return {{"event.acknowledge", problem}, {MuteHost, maintenance(request, trigger)}};
    }
    if (request.action != ServerAction::Recheck) {
        const bool isComment = request.action == ServerAction::Comment;
        if (!isComment)
            problem.remove("message"_L1);
        problem.insert("action"_L1,
                       isComment                                                   ? MessageOnly
                           : request.action == ServerAction::RemoveAcknowledgement ? Unacknowledge
                                                                                   : Unsuppress);
        QList<ZabbixCall> calls{{"event.acknowledge", problem}};
        if (request.action == ServerAction::RemoveDowntime && !maintenances.isEmpty())
            calls.append({"maintenance.delete", maintenances});
        return calls;
    }
    QJsonArray tasks;
    for (const QJsonValue item : onlyKey(trigger.value("items"_L1), "itemid"_L1))
        tasks.append(QJsonObject{{"type"_L1, CheckNow}, {"request"_L1, item}});
    return {{"task.create", tasks}};
}

/// Before 6.2 more is muted than was asked for, and that is said.
QString actZabbixDone(const ActionRequest &request, const Question &call)
{
    if (!call.body.contains(MuteHost))
        return {};
    return QCoreApplication::translate(
               "Providers",
               "the whole host %1 is muted for %2 min: a Zabbix before 6.2 cannot mute only “%3”")
        .arg(request.component.group)
        .arg(request.minutes)
        .arg(request.component.name);
}

/// The ids of an answer to maintenance.get; none where it is refused.
QJsonArray maintenancesIn(const QByteArray &answer)
{
    QJsonArray ids;
    const Result<QJsonObject> root = parseJsonObject(answer, "Zabbix"_L1, ServerBodyCap);
    for (const QJsonObject &one : root ? objectsOf(root->value("result"_L1)) : QList<QJsonObject>())
        ids.append(one.value("maintenanceid"_L1));
    return ids;
}

Result<Questions> actZabbixNeeds(const Check &check, const ActionRequest &request)
{
    Result<Questions> questions = listOfParts(check, request);
    if (!questions || request.action != ServerAction::RemoveDowntime)
        return questions;
    const QJsonObject own{{"output"_L1, QJsonArray{u"maintenanceid"_s}},
                          {"search"_L1, QJsonObject{{"name"_L1, ownMaintenances(request)}}},
                          {"startSearch"_L1, true}};
    questions->append({questions->first().url,
                       zabbixCall("maintenance.get", own, zabbixTokens(check).constLast()),
                       "application/json-rpc"});
    return questions;
}

Result<Questions> actZabbixCalls(const Check &check, const ActionRequest &request,
                                 const QList<QByteArray> &pages)
{
    const QJsonObject trigger = triggerOf(request.component.id, pages.value(0));
    if (trigger.isEmpty())
        return componentIsGone(request);
    Questions questions;
    for (const ZabbixCall &call : callsFor(request, trigger, maintenancesIn(pages.value(1)))) {
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

constinit const ActionApi ZabbixActions{.kind = "zabbix"_L1,
                                        .actions = actZabbixActions,
                                        .needs = actZabbixNeeds,
                                        .calls = actZabbixCalls,
                                        .done = actZabbixDone,
                                        .refusal = actZabbixRefusal};

} // namespace Pilotlamp
