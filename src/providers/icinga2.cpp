// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored.h"
#include "providers/monitored_facts.h"
#include "providers/text.h"

#include <array>

using namespace Qt::StringLiterals;

/// Icinga 2: hosts and services as its REST API lists them (/v1/objects).
namespace Pilotlamp {
namespace {

constexpr auto Icinga2Title = "Icinga 2"_L1;
constexpr auto HostsPath = "/v1/objects/hosts"_L1;
constexpr auto ServicesPath = "/v1/objects/services"_L1;
constexpr auto CommentsPath = "/v1/objects/comments"_L1;
constexpr auto DowntimesPath = "/v1/objects/downtimes"_L1;
constexpr auto Wanted
    = "attrs=name&attrs=display_name&attrs=state&attrs=state_type&attrs=last_hard_state"
      "&attrs=last_check&attrs=next_check&attrs=check_interval&attrs=enable_active_checks&attrs=last_"
      "reachable"
      "&attrs=acknowledgement&attrs=downtime_depth&attrs=flapping&attrs=last_state_change&attrs=check_attempt"
      "&attrs=max_check_attempts&attrs=check_period&attrs=last_check_result&attrs=groups&attrs=notes_url"
      "&attrs=action_url&attrs=enable_notifications"_L1;
/// Hosts have no such attribute, and Icinga 2 answers 400 to a question for one that is not there.
constexpr auto WantedOfServices = "&attrs=host_name"_L1;
constexpr auto WantedOfComments
    = "attrs=host_name&attrs=service_name&attrs=author&attrs=text&attrs=entry_type"_L1;
constexpr auto WantedOfDowntimes
    = "attrs=host_name&attrs=service_name&attrs=author&attrs=comment&attrs=start_time&attrs=end_time"
      "&attrs=fixed&attrs=duration&attrs=trigger_time"_L1;
constexpr qint64 AcknowledgementEntry = 4;

constexpr std::array Icinga2HostStates{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Offline},
};
constexpr std::array Icinga2ServiceStates{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Overload},
    NumberStatus{2, Status::Offline},
    NumberStatus{3, Status::Unknown},
};

/// A problem that the server itself has not confirmed yet (state type 0, soft) leaves the state before it;
/// that all is well needs no confirmation.
Status icinga2HardStatus(const QJsonObject &attrs, std::span<const NumberStatus> states)
{
    const Status now = statusOf(wholeNumber(attrs.value("state"_L1)), states);
    const bool isSoft = wholeNumber(attrs.value("state_type"_L1)) == 0;
    if (!isSoft || now == Status::Unknown || now == Status::Online)
        return now;
    return statusOf(wholeNumber(attrs.value("last_hard_state"_L1)), states);
}

/// Where a saved answer lacks the time of the last check, a problem tells that there was one; that all is
/// well may be what nobody ever looked at.
bool isIcinga2Checked(const QJsonObject &attrs)
{
    return attrs.contains("last_check"_L1) ? momentOf(attrs.value("last_check"_L1)).isValid()
                                           : isMoreThanNone(attrs.value("state"_L1));
}

std::shared_ptr<const ComponentFacts> icinga2Facts(const QJsonObject &attrs, const QString &host, bool isHost)
{
    const QJsonObject result = attrs.value("last_check_result"_L1).toObject();
    ComponentFacts facts;
    facts.host = host;
    facts.since = momentOf(attrs.value("last_state_change"_L1));
    facts.lastCheck = momentOf(attrs.value("last_check"_L1));
    facts.attempt = attemptText(attrs.value("check_attempt"_L1), attrs.value("max_check_attempts"_L1));
    if (attrs.contains("state_type"_L1))
        facts.soft = wholeNumber(attrs.value("state_type"_L1)) == 0;
    facts.severity = stateWord(isHost, wholeNumber(attrs.value("state"_L1)), isIcinga2Checked(attrs));
    if (isHost && facts.severity == "down"_L1 && !truth(attrs.value("last_reachable"_L1), true))
        facts.severity = u"unreachable"_s;
    setOutput(facts, result.value("output"_L1).toString());
    for (const QJsonValue value : result.value("performance_data"_L1).toArray())
        facts.performance.append(performanceOf(value.toString()));
    facts.acknowledged = isMoreThanNone(attrs.value("acknowledgement"_L1));
    facts.inDowntime = isMoreThanNone(attrs.value("downtime_depth"_L1));
    facts.flapping = truth(attrs.value("flapping"_L1), false);
    if (attrs.contains("enable_active_checks"_L1))
        facts.passive = !truth(attrs.value("enable_active_checks"_L1), true);
    if (attrs.contains("enable_notifications"_L1))
        facts.notifications = truth(attrs.value("enable_notifications"_L1), true);
    facts.groups = textsOf(attrs.value("groups"_L1));
    facts.runbook = finishedLink(attrs.value("notes_url"_L1));
    facts.dashboard = finishedLink(attrs.value("action_url"_L1));
    return std::make_shared<const ComponentFacts>(facts);
}

MonitoredObject icinga2Object(const QJsonObject &object, bool isHost)
{
    const QJsonObject attrs = object.value("attrs"_L1).toObject();
    const std::span<const NumberStatus> states
        = isHost ? std::span<const NumberStatus>(Icinga2HostStates) : Icinga2ServiceStates;
    const auto state = wholeNumber(attrs.value("state"_L1));
    const bool hasPeriod = !attrs.value("check_period"_L1).toString().isEmpty();
    MonitoredObject result;
    result.isHost = isHost;
    result.host = isHost ? QString() : oneLine(attrs.value("host_name"_L1).toString());
    result.schedule = {.last = momentOf(attrs.value("last_check"_L1)),
                       .next = momentOf(attrs.value("next_check"_L1)),
                       // Outside of its period the next check moves on, while the last one ages.
                       .intervalSeconds = hasPeriod ? 0 : attrs.value("check_interval"_L1).toDouble(),
                       .isPassive = !truth(attrs.value("enable_active_checks"_L1), true)};
    result.facts = {.hard = icinga2HardStatus(attrs, states),
                    .checked = isIcinga2Checked(attrs),
                    .reachable = truth(attrs.value("last_reachable"_L1), true),
                    .setAside = isMoreThanNone(attrs.value("acknowledgement"_L1))
                        || isMoreThanNone(attrs.value("downtime_depth"_L1)),
                    .flapping = truth(attrs.value("flapping"_L1), false)};
    result.isDown = isHost && result.facts.checked && result.facts.hard == Status::Offline;
    const QString id = oneLine(object.value("name"_L1).toString());
    QString name = oneLine(attrs.value("display_name"_L1).toString());
    if (name.isEmpty())
        name = oneLine(attrs.value("name"_L1).toString());
    result.component = {.id = id,
                        .name = name.isEmpty() ? id : name,
                        .group = result.host,
                        .understood = indicatorOf(state, states).has_value(),
                        .facts = icinga2Facts(attrs, isHost ? id : result.host, isHost)};
    if (!result.component.understood && state)
        result.component.said = QString::number(*state);
    return result;
}

Error addIcinga2Objects(Page &page, MonitoredObjects &objects, const QByteArray &body, qsizetype cap)
{
    const Result<QJsonObject> root = parseJsonObject(body, Icinga2Title, cap);
    if (!root)
        return root.error();
    if (!root->value("results"_L1).isArray())
        return notOfKind(Icinga2Title);
    for (const QJsonObject &object : componentsIn(page, root->value("results"_L1), {"attrs"_L1})) {
        const QString type = enumText(object.value("type"_L1));
        if (type == "host"_L1 || type == "service"_L1)
            objects.add(icinga2Object(object, type == "host"_L1));
        else
            ++page.components.dropped;
    }
    return {};
}

/// Comments of acknowledgements, and downtimes: who, why, until when. An API user may not be allowed to see
/// them.
void addIcinga2People(MonitoredObjects &objects, const QByteArray &body, qsizetype cap)
{
    const Result<QJsonObject> root = parseJsonObject(body, Icinga2Title, cap);
    for (const QJsonObject &object :
         root ? objectsOf(root->value("results"_L1), {"attrs"_L1}) : QList<QJsonObject>()) {
        const QJsonObject attrs = object.value("attrs"_L1).toObject();
        const QString service = oneLine(attrs.value("service_name"_L1).toString());
        QString id = oneLine(attrs.value("host_name"_L1).toString());
        if (!service.isEmpty())
            id += u'!' + service;
        PeopleNote note{.by = oneLine(attrs.value("author"_L1).toString())};
        if (enumText(object.value("type"_L1)) == "comment"_L1) {
            note.comment = plainText(attrs.value("text"_L1).toString());
            if (wholeNumber(attrs.value("entry_type"_L1)) == AcknowledgementEntry)
                objects.addAcknowledgement(id, note);
            continue;
        }
        note.comment = plainText(attrs.value("comment"_L1).toString());
        note.from = momentOf(attrs.value("start_time"_L1));
        note.until = momentOf(attrs.value("end_time"_L1));
        if (const QDateTime begun = momentOf(attrs.value("trigger_time"_L1));
            !truth(attrs.value("fixed"_L1), true) && begun.isValid())
            note.until = begun.addMSecs(qint64(attrs.value("duration"_L1).toDouble() * 1000));
        objects.addDowntime(id, note);
    }
}

/// A service whose host is down says so itself: it is not reachable.
Result<Page> readIcinga2(const Payload &payload)
{
    return pageOfHostsAndServices(
        payload, {.title = Icinga2Title, .add = addIcinga2Objects, .addPeople = addIcinga2People});
}

QList<Addresses> icinga2Addresses(const QUrl &base)
{
    QUrl root = base.adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery);
    QString path = root.path();
    if (const qsizetype at = path.indexOf("/v1/objects"_L1); at >= 0)
        path.truncate(at);
    root.setPath(path);
    QUrl hosts = withPath(root, HostsPath);
    QUrl services = withPath(root, ServicesPath);
    hosts.setQuery(Wanted);
    services.setQuery(QString(Wanted) + WantedOfServices);
    QUrl comments = withPath(root, CommentsPath);
    QUrl downtimes = withPath(root, DowntimesPath);
    comments.setQuery(WantedOfComments);
    downtimes.setQuery(WantedOfDowntimes);
    return {{hosts, services, comments, downtimes}};
}

/// The API has no pages; where the service's link leads to Icinga Web, the part's own is below it.
QUrl icinga2ComponentPage(const Check &, const QString &link, const Component &component)
{
    constexpr auto Web = "/icingaweb2"_L1;
    if (!link.contains(Web))
        return {};
    if (!component.id.contains(u'!'))
        return pageBeside(link, Web, Web + u"/icingadb/host"_s, {{u"name"_s, component.id}});
    return pageBeside(
        link, Web, Web + u"/icingadb/service"_s,
        {{u"name"_s, component.id.section(u'!', 1)}, {u"host.name"_s, component.id.section(u'!', 0, 0)}});
}

} // namespace

constinit const Kind Icinga2Kind{.id = "icinga2"_L1,
                                 .title = Icinga2Title,
                                 .server = true,
                                 .seenReal = true,
                                 .addresses = icinga2Addresses,
                                 .read = readIcinga2,
                                 .required = 2,
                                 .bodyCap = ServerBodyCap,
                                 .componentPage = icinga2ComponentPage};

} // namespace Pilotlamp
