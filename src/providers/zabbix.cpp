// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/zabbix.h"

#include "core/auth.h"
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored_facts.h"
#include "providers/text.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

/// Zabbix: the problems of its triggers, each judged by its severity, over
/// JSON-RPC. Source: https://www.zabbix.com/documentation/current/en/manual/api
namespace Pilotlamp {
namespace {

constexpr auto ZabbixTitle = "Zabbix"_L1;
constexpr auto ZabbixPath = "/api_jsonrpc.php"_L1;

constexpr std::array Severities{
    NumberStatus{0, Status::Online}, // not classified
    NumberStatus{1, Status::Online}, // information
    NumberStatus{2, Status::Overload}, // warning
    NumberStatus{3, Status::Overload}, // average
    NumberStatus{4, Status::Offline}, // high
    NumberStatus{5, Status::Offline}, // disaster
};
constexpr qint64 LeastSeverity = 2; ///< not classified and information are no problems

QJsonObject triggersWanted()
{
    return {{"output"_L1, QJsonArray{u"triggerid"_s, u"description"_s, u"priority"_s, u"value"_s}},
            {"filter"_L1, QJsonObject{{"value"_L1, 1}}},
            {"monitored"_L1, true},
            {"skipDependent"_L1, true},
            {"expandDescription"_L1, true},
            {"selectHosts"_L1, QJsonArray{u"hostid"_s, u"name"_s}},
            {"selectItems"_L1, QJsonArray{u"itemid"_s}},
            {"selectLastEvent"_L1, QJsonArray{u"eventid"_s, u"acknowledged"_s, u"severity"_s, u"clock"_s}}};
}

/// Suppressed are problems, by people or by a maintenance that may be for some of a host's only.
QJsonObject problemsWanted()
{
    return {{"output"_L1, QJsonArray{u"eventid"_s, u"objectid"_s, u"suppressed"_s}},
            {"source"_L1, 0},
            {"object"_L1, 0}};
}

/// Items that are asked often tell whether the server still works.
QJsonObject itemsWanted()
{
    constexpr int Most = 50;
    const QJsonArray shortest{u"1s"_s,  u"5s"_s, u"10s"_s, u"10"_s,  u"15s"_s, u"20s"_s, u"30s"_s, u"30"_s,
                              u"60s"_s, u"60"_s, u"1m"_s,  u"90s"_s, u"2m"_s,  u"3m"_s,  u"5m"_s};
    return {{"output"_L1, QJsonArray{u"itemid"_s, u"lastclock"_s}},
            {"monitored"_L1, true},
            {"filter"_L1, QJsonObject{{"status"_L1, 0}, {"state"_L1, 0}, {"delay"_L1, shortest}}},
            {"sortfield"_L1, u"itemid"_s},
            {"limit"_L1, Most}};
}

/// The problems that somebody or a maintenance suppresses, by trigger: only where all of a trigger's are.
QSet<QString> suppressedTriggers(const QJsonValue &problems)
{
    QSet<QString> suppressed;
    QSet<QString> notified;
    for (const QJsonObject &problem : objectsOf(problems, {"objectid"_L1})) {
        const QString trigger = idText(problem.value("objectid"_L1));
        (wholeNumber(problem.value("suppressed"_L1)) == 1 ? suppressed : notified).insert(trigger);
    }
    return suppressed - notified;
}

QString severityWord(std::optional<qint64> severity)
{
    static const QStringList words{u"not classified"_s, u"information"_s, u"warning"_s,
                                   u"average"_s,        u"high"_s,        u"disaster"_s};
    return severity && *severity >= 0 && *severity < words.size() ? words.at(*severity) : QString();
}

/// A problem in its severity; `people`: what people or the server say of it.
void addProblem(Page &page, Component problem, std::optional<qint64> severity, const QJsonObject &people,
                bool isSuppressed)
{
    ComponentFacts facts;
    facts.host = problem.group;
    facts.severity = severityWord(severity);
    facts.since = momentOf(people.value("clock"_L1));
    facts.acknowledged = wholeNumber(people.value("acknowledged"_L1)) == 1;
    facts.inDowntime = isSuppressed;
    if (problem.name.isEmpty())
        problem.name = u"problem"_s;
    problem.said = facts.severity;
    problem.understood = !severity || !severityWord(severity).isEmpty();
    problem.status = statusOf(severity, Severities);
    problem.facts = std::make_shared<const ComponentFacts>(facts);
    if (severity && *severity < LeastSeverity)
        page.harmless.append(problem);
    else
        (isSuppressed || facts.acknowledged ? page.muted : page.leaves).append(problem);
}

void addTrigger(Page &page, const QJsonObject &trigger, const QSet<QString> &suppressed)
{
    const QJsonObject event = trigger.value("lastEvent"_L1).toObject();
    // People may have changed the severity of one problem; the trigger's own is what it began with.
    const auto severity = wholeNumber(event.value("severity"_L1));
    const QJsonObject host = objectsOf(trigger.value("hosts"_L1)).value(0);
    const QString id = idText(trigger.value("triggerid"_L1));
    addProblem(page,
               {.id = id,
                .name = oneLine(trigger.value("description"_L1).toString()),
                .group = oneLine(host.value("name"_L1).toString())},
               severity ? severity : wholeNumber(trigger.value("priority"_L1)), event,
               suppressed.contains(id));
}

/// An answer of problem.get by itself; what is resolved but still listed is over.
void addOwnProblem(Page &page, const QJsonObject &problem)
{
    if (wholeNumber(problem.value("r_eventid"_L1)).value_or(0) > 0)
        return;
    addProblem(
        page,
        {.id = idText(problem.value("objectid"_L1)), .name = oneLine(problem.value("name"_L1).toString())},
        wholeNumber(problem.value("severity"_L1)), problem, wholeNumber(problem.value("suppressed"_L1)) == 1);
}

/// The result of another answer; the Error where it is a refusal.
Result<QJsonValue> resultOf(const QByteArray &body, qsizetype cap)
{
    const Result<QJsonObject> root = parseJsonObject(body, ZabbixTitle, cap);
    if (!root)
        return root.error();
    if (const Error error = zabbixRefusal(*root); error.kind != Error::Kind::None)
        return error;
    return root->value("result"_L1);
}

/// When the server last got a value: a front end goes on without it.
void addLastValue(Page &page, const QByteArray &items, qsizetype cap)
{
    const Result<QJsonValue> result = resultOf(items, cap);
    for (const QJsonObject &item : result ? objectsOf(*result) : QList<QJsonObject>()) {
        const QDateTime at = momentOf(item.value("lastclock"_L1));
        if (at.isValid() && !(page.asOf > at))
            page.asOf = at;
    }
    if (!page.asOf.isValid())
        page.notes.append(
            {.text = QCoreApplication::translate(
                 "Providers",
                 "the server does not show when it last received a value, so a stopped one is not noticed: "
                 "let the key's user read the items of a host")});
}

Error addOtherAnswers(Page &page, const Payload &payload)
{
    if (payload.others.isEmpty())
        return {};
    const Result<QJsonValue> hosts = resultOf(payload.others.first(), payload.cap);
    if (!hosts)
        return hosts.error();
    // No problems on no hosts is no good news.
    if (wholeNumber(*hosts).value_or(0) < 1)
        return {
            Error::Kind::Refused,
            QCoreApplication::translate(
                "Providers", "this key is shown no hosts: give its user the right to read the host groups")};
    if (payload.others.size() > 1)
        addLastValue(page, payload.others.at(1), payload.cap);
    return {};
}

Result<Page> readZabbix(const Payload &payload)
{
    const Result<QJsonValue> result = resultOf(payload.body, payload.cap);
    if (!result)
        return result.error();
    if (!result->isArray())
        return notOfKind(ZabbixTitle);
    Page page;
    page.rollUp = RollUp::Alerts;
    QSet<QString> suppressed;
    if (!payload.second.isEmpty()) {
        const Result<QJsonValue> problems = resultOf(payload.second, payload.cap);
        if (!problems)
            return problems.error();
        suppressed = suppressedTriggers(*problems);
    }
    if (const Error error = addOtherAnswers(page, payload); error.kind != Error::Kind::None)
        return error;
    for (const QJsonObject &element :
         componentsIn(page, *result, {"triggerid"_L1, "description"_L1, "objectid"_L1})) {
        if (element.contains("objectid"_L1) && !element.contains("triggerid"_L1))
            addOwnProblem(page, element);
        else
            addTrigger(page, element, suppressed);
    }
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
    QList<Questions> plans;
    for (const QString &token : zabbixTokens(check)) {
        const auto ask = [&](const char *method, const QJsonObject &params) -> Question {
            return {url, zabbixCall(method, params, token), "application/json-rpc"};
        };
        plans.append(Questions{ask("trigger.get", triggersWanted()), ask("problem.get", problemsWanted()),
                               ask("host.get", hosts), ask("item.get", itemsWanted())});
    }
    return plans;
}

/// Its list of problems, with this trigger's only.
QUrl zabbixComponentPage(const Check &check, const QString &, const Component &component)
{
    return pageBeside(
        check.url, ZabbixPath, u"/zabbix.php"_s,
        {{u"action"_s, u"problem.view"_s}, {u"triggerids[]"_s, component.id}, {u"filter_set"_s, u"1"_s}});
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
                                .required = 3,
                                .bodyCap = ServerBodyCap,
                                .componentPage = zabbixComponentPage};

} // namespace Pilotlamp
