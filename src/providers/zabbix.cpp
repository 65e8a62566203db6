// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/zabbix.h"

#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored_facts.h"
#include "providers/text.h"

#include <QCoreApplication>
#include <QHash>
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

/// Names of users by their ids.
using UserNames = QHash<QString, QString>;

/// The newest acknowledgement among what people did about a problem, and the newest message.
void addAcknowledgement(ComponentFacts &facts, const QJsonValue &updates, const UserNames &users)
{
    constexpr qint64 Acknowledged = 2; // bits of `action`
    constexpr qint64 HasMessage = 4;
    qint64 newest = -1;
    for (const QJsonObject &update : objectsOf(updates)) {
        const qint64 action = wholeNumber(update.value("action"_L1)).value_or(0);
        const qint64 clock = wholeNumber(update.value("clock"_L1)).value_or(0);
        if (clock < newest || !(action & (Acknowledged | HasMessage)))
            continue;
        newest = clock;
        const QString user = idText(update.value("userid"_L1));
        facts.acknowledgedBy = users.value(user, user.isEmpty() ? user : u"user "_s + user);
        facts.acknowledgement = plainText(update.value("message"_L1).toString());
    }
}

/// What a problem says of itself beside its severity; `problem` as problem.get lists it, or an event.
void addZabbixFacts(ComponentFacts &facts, const QJsonObject &problem, const UserNames &users)
{
    facts.since = momentOf(problem.value("clock"_L1));
    facts.acknowledged = wholeNumber(problem.value("acknowledged"_L1)) == 1;
    if (facts.acknowledged)
        addAcknowledgement(facts, problem.value("acknowledges"_L1), users);
    setOutput(facts, problem.value("opdata"_L1).toString());
    for (const QJsonObject &by : objectsOf(problem.value("suppression_data"_L1))) {
        const QDateTime until = momentOf(by.value("suppress_until"_L1));
        if (facts.inDowntime && until.isValid() && !(facts.downtimeUntil > until))
            facts.downtimeUntil = until;
    }
    for (const QJsonObject &tag : objectsOf(problem.value("tags"_L1)))
        facts.labels.insert(oneLine(tag.value("tag"_L1).toString()),
                            oneLine(tag.value("value"_L1).toString()));
}

/// A problem in its severity, with what is known of it so far.
void addProblem(Page &page, Component problem, std::optional<qint64> severity, ComponentFacts facts)
{
    facts.host = problem.group;
    facts.severity = severityWord(severity);
    if (problem.name.isEmpty())
        problem.name = u"problem"_s;
    problem.said = facts.severity;
    problem.understood = !severity || !severityWord(severity).isEmpty();
    problem.status = statusOf(severity, Severities);
    problem.facts = std::make_shared<const ComponentFacts>(facts);
    if (severity && *severity < LeastSeverity)
        page.harmless.append(problem);
    else
        (facts.inDowntime || facts.acknowledged ? page.muted : page.leaves).append(problem);
}

/// What problem.get and user.get add to the triggers.
struct ZabbixProblems {
    QSet<QString> suppressed = {}; ///< triggers
    QHash<QString, QJsonObject> byTrigger = {}; ///< the newest problem of each
    UserNames users = {};
};

void addTrigger(Page &page, const QJsonObject &trigger, const ZabbixProblems &problems)
{
    const QJsonObject event = trigger.value("lastEvent"_L1).toObject();
    // People may have changed the severity of one problem; the trigger's own is what it began with.
    const auto severity = wholeNumber(event.value("severity"_L1));
    const QJsonObject host = objectsOf(trigger.value("hosts"_L1)).value(0);
    const QString id = idText(trigger.value("triggerid"_L1));
    QJsonObject problem = problems.byTrigger.value(id);
    for (const QLatin1StringView key : {"clock"_L1, "acknowledged"_L1}) {
        if (event.contains(key))
            problem.insert(key, event.value(key));
    }
    problem.insert("tags"_L1, trigger.value("tags"_L1));
    ComponentFacts facts;
    facts.inDowntime = problems.suppressed.contains(id);
    addZabbixFacts(facts, problem, problems.users);
    setMore(facts, trigger.value("comments"_L1).toString());
    facts.runbook = finishedLink(trigger.value("url"_L1));
    addProblem(page,
               {.id = id,
                .name = oneLine(trigger.value("description"_L1).toString()),
                .group = oneLine(host.value("name"_L1).toString())},
               severity ? severity : wholeNumber(trigger.value("priority"_L1)), facts);
}

/// A trigger that does not fire or is switched off, or an event that ended one: listed where all are asked
/// for.
bool isAtRest(const QJsonObject &element)
{
    return wholeNumber(element.value("value"_L1)) == 0
        || (element.contains("triggerid"_L1) && wholeNumber(element.value("status"_L1)) == 1);
}

/// An answer of problem.get by itself; what is resolved but still listed is over.
void addOwnProblem(Page &page, const QJsonObject &problem, const UserNames &users)
{
    if (wholeNumber(problem.value("r_eventid"_L1)).value_or(0) > 0)
        return;
    ComponentFacts facts;
    facts.inDowntime = wholeNumber(problem.value("suppressed"_L1)) == 1;
    addZabbixFacts(facts, problem, users);
    addProblem(
        page,
        {.id = idText(problem.value("objectid"_L1)), .name = oneLine(problem.value("name"_L1).toString())},
        wholeNumber(problem.value("severity"_L1)), facts);
}

UserNames userNames(const QJsonValue &list)
{
    UserNames users;
    for (const QJsonObject &user : objectsOf(list)) {
        // Before 5.4 it was called an alias.
        const QString name = user.value(user.contains("username"_L1) ? "username"_L1 : "alias"_L1).toString();
        users.insert(idText(user.value("userid"_L1)), oneLine(name));
    }
    return users;
}

Result<ZabbixProblems> problemsOf(const Payload &payload)
{
    constexpr qsizetype Users = 2; // its place among the other answers
    ZabbixProblems problems;
    if (const QByteArray users = payload.others.value(Users); !users.isEmpty()) {
        if (const Result<QJsonValue> list = zabbixResult(users, payload.cap))
            problems.users = userNames(*list);
    }
    if (payload.second.isEmpty())
        return problems;
    const Result<QJsonValue> list = zabbixResult(payload.second, payload.cap);
    if (!list)
        return list.error();
    problems.suppressed = suppressedTriggers(*list);
    for (const QJsonObject &problem : objectsOf(*list, {"objectid"_L1})) {
        QJsonObject &newest = problems.byTrigger[idText(problem.value("objectid"_L1))];
        if (wholeNumber(problem.value("eventid"_L1)) >= wholeNumber(newest.value("eventid"_L1)))
            newest = problem;
    }
    return problems;
}

Result<Page> readZabbix(const Payload &payload)
{
    const Result<QJsonValue> result = zabbixResult(payload.body, payload.cap);
    if (!result)
        return result.error();
    if (!result->isArray())
        return notOfKind(ZabbixTitle);
    Page page;
    page.rollUp = RollUp::Alerts;
    Result<ZabbixProblems> problems = problemsOf(payload);
    if (!problems)
        return problems.error();
    if (const Error error = addZabbixServer(page, payload); error.kind != Error::Kind::None)
        return error;
    for (const QJsonObject &element :
         componentsIn(page, *result, {"triggerid"_L1, "description"_L1, "objectid"_L1})) {
        if (isAtRest(element))
            continue;
        if (element.contains("objectid"_L1) && !element.contains("triggerid"_L1))
            addOwnProblem(page, element, problems->users);
        else
            addTrigger(page, element, *problems);
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
    QList<Questions> plans;
    for (const QString &token : zabbixTokens(check))
        plans.append(zabbixAsked(url, token));
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

constinit const Kind ZabbixKind{.id = "zabbix"_L1,
                                .title = ZabbixTitle,
                                .server = true,
                                .seenReal = true,
                                .addresses = zabbixAddresses,
                                .read = readZabbix,
                                .questions = zabbixQuestions,
                                .required = 3,
                                .bodyCap = ServerBodyCap,
                                .componentPage = zabbixComponentPage};

} // namespace Pilotlamp
