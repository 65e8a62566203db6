// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/zabbix.h"

#include "core/auth.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

/// Zabbix: the problems of its triggers, each judged by its severity, over JSON-RPC.
/// Source: https://www.zabbix.com/documentation/current/en/manual/api
namespace Pilotlamp {
namespace {

constexpr auto ZabbixTitle = "Zabbix"_L1;
constexpr auto ZabbixPath = "/api_jsonrpc.php"_L1;

constexpr std::array Severities{
    NumberStatus{2, Status::Overload}, // warning
    NumberStatus{3, Status::Overload}, // average
    NumberStatus{4, Status::Offline}, // high
    NumberStatus{5, Status::Offline}, // disaster
};
constexpr qint64 LeastSeverity = 2; ///< not classified and information are no problems

QJsonObject problemsWanted()
{
    return {{"output"_L1, QJsonArray{u"triggerid"_s, u"description"_s, u"priority"_s, u"value"_s}},
            {"filter"_L1, QJsonObject{{"value"_L1, 1}}},
            {"monitored"_L1, true},
            {"skipDependent"_L1, true},
            {"expandDescription"_L1, true},
            {"selectHosts"_L1, QJsonArray{u"hostid"_s, u"name"_s, u"maintenance_status"_s}},
            {"selectItems"_L1, QJsonArray{u"itemid"_s}},
            {"selectLastEvent"_L1, QJsonArray{u"eventid"_s, u"acknowledged"_s, u"severity"_s}}};
}

bool isInMaintenance(const QJsonObject &trigger)
{
    for (const QJsonObject &host : objectsOf(trigger.value("hosts"_L1))) {
        if (wholeNumber(host.value("maintenance_status"_L1)) == 1)
            return true;
    }
    return false;
}

void addProblem(Page &page, const QJsonObject &trigger)
{
    const QJsonObject event = trigger.value("lastEvent"_L1).toObject();
    // People may have changed the severity of one problem; the trigger's own is what it began with.
    const auto severity = wholeNumber(event.value("severity"_L1));
    const auto own = wholeNumber(trigger.value("priority"_L1));
    const std::optional<qint64> counts = severity ? severity : own;
    if (counts && *counts < LeastSeverity)
        return;
    const QJsonObject host = objectsOf(trigger.value("hosts"_L1)).value(0);
    const QString name = oneLine(trigger.value("description"_L1).toString());
    const Component problem{.id = idText(trigger.value("triggerid"_L1)),
                            .name = name.isEmpty() ? u"problem"_s : name,
                            .group = oneLine(host.value("name"_L1).toString()),
                            .status = statusOf(counts, Severities)};
    const bool isSetAside = isInMaintenance(trigger) || wholeNumber(event.value("acknowledged"_L1)) == 1;
    (isSetAside ? page.muted : page.leaves).append(problem);
}

Result<Page> readZabbix(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, ZabbixTitle, payload.cap);
    if (!root)
        return root.error();
    if (const Error error = zabbixRefusal(*root); error.kind != Error::Kind::None)
        return error;
    if (!root->value("result"_L1).isArray())
        return notOfKind(ZabbixTitle);
    if (!payload.second.isEmpty()) {
        const Result<QJsonObject> hosts = parseJsonObject(payload.second, ZabbixTitle, payload.cap);
        if (!hosts)
            return hosts.error();
        if (const Error error = zabbixRefusal(*hosts); error.kind != Error::Kind::None)
            return error;
        // No problems on no hosts is no good news.
        if (wholeNumber(hosts->value("result"_L1)).value_or(0) < 1)
            return Error{Error::Kind::Refused,
                         QCoreApplication::translate("Providers", "this key is shown no hosts")};
    }
    Page page;
    page.rollUp = RollUp::Alerts;
    for (const QJsonObject &trigger : objectsOf(root->value("result"_L1), {"triggerid"_L1, "description"_L1}))
        addProblem(page, trigger);
    mergeById(page.leaves);
    mergeById(page.muted);
    return page;
}

QList<Addresses> zabbixAddresses(const QUrl &base)
{
    return oneAddress(base, ZabbixPath);
}

Result<QList<Questions>> zabbixQuestions(const Check &check)
{
    const QUrl url = zabbixAddresses(QUrl(check.url)).first().first();
    const QJsonObject hosts{{"countOutput"_L1, true}, {"monitored_hosts"_L1, true}};
    QList<Questions> ways;
    for (const QString &token : zabbixTokens(check)) {
        const auto ask = [&](const char *method, const QJsonObject &params) -> Question {
            return {url, zabbixCall(method, params, token), "application/json-rpc"};
        };
        ways.append(Questions{ask("trigger.get", problemsWanted()), ask("host.get", hosts)});
    }
    return ways;
}

/// Its list of problems, with this trigger's only.
QUrl zabbixPartPage(const Check &check, const QString &, const Component &part)
{
    return pageBeside(
        check.url, ZabbixPath, u"/zabbix.php"_s,
        {{u"action"_s, u"problem.view"_s}, {u"triggerids[]"_s, part.id}, {u"filter_set"_s, u"1"_s}});
}

} // namespace

QStringList zabbixTokens(const Check &check)
{
    QStringList tokens{QString()};
    for (const auto &[name, value] : headersOf(check)) {
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0 && value.startsWith("Bearer "))
            tokens.append(QString::fromUtf8(value.mid(7)));
    }
    return tokens;
}

QByteArray zabbixCall(const char *method, const QJsonValue &params, const QString &token)
{
    QJsonObject call{{"jsonrpc"_L1, u"2.0"_s},
                     {"method"_L1, QLatin1StringView(method)},
                     {"params"_L1, params},
                     {"id"_L1, 1}};
    if (!token.isEmpty())
        call.insert("auth"_L1, token);
    return QJsonDocument(call).toJson(QJsonDocument::Compact);
}

Error zabbixRefusal(const QJsonObject &root)
{
    const QJsonObject error = root.value("error"_L1).toObject();
    if (error.isEmpty())
        return {};
    QString text = error.value("data"_L1).toString();
    if (text.isEmpty())
        text = error.value("message"_L1).toString();
    return {Error::Kind::Refused,
            QCoreApplication::translate("Providers", "the server refuses: %1").arg(oneLine(text))};
}

constinit const Kind ZabbixKind{.id = "zabbix"_L1,
                                .title = ZabbixTitle,
                                .server = true,
                                .seenReal = false,
                                .addresses = zabbixAddresses,
                                .read = readZabbix,
                                .questions = zabbixQuestions,
                                .bodyCap = ServerBodyCap,
                                .partPage = zabbixPartPage};

} // namespace Pilotlamp
