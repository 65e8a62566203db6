// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored.h"
#include "providers/monitored_facts.h"
#include "providers/text.h"
#include "providers/times.h"

#include <array>

using namespace Qt::StringLiterals;

/// Nagios Core 4: hosts and services as its statusjson.cgi lists them.
namespace Pilotlamp {
namespace {

constexpr auto NagiosTitle = "Nagios"_L1;
constexpr auto Program = "/statusjson.cgi"_L1;
constexpr auto NagiosPath = "/cgi-bin/statusjson.cgi"_L1;

// The states of a list are bits; those of `last_hard_state` are the numbers of plugins.
constexpr std::array HostBits{
    NumberStatus{1, Status::Unknown}, // pending
    NumberStatus{2, Status::Online}, NumberStatus{4, Status::Offline},
    NumberStatus{8, Status::Unknown}, // unreachable
};
constexpr std::array ServiceBits{
    NumberStatus{1, Status::Unknown}, // pending
    NumberStatus{2, Status::Online},  NumberStatus{4, Status::Overload},
    NumberStatus{8, Status::Unknown}, NumberStatus{16, Status::Offline},
};
constexpr qint64 PendingBit = 1;
constexpr qint64 UnreachableBit = 8;
constexpr std::array HostNumbers{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Offline},
};
constexpr std::array ServiceNumbers{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Overload},
    NumberStatus{2, Status::Offline},
};

std::optional<Status> nagiosStatus(const QJsonObject &facts, bool isHost)
{
    const auto bits = wholeNumber(facts.value("status"_L1));
    return isHost ? indicatorOf(bits, HostBits) : indicatorOf(bits, ServiceBits);
}

/// A problem that the server itself has not confirmed yet (state type 0, soft) leaves the state before it;
/// that all is well needs no confirmation.
Status nagiosHardStatus(const QJsonObject &facts, bool isHost)
{
    const Status now = nagiosStatus(facts, isHost).value_or(Status::Unknown);
    const bool isSoft = wholeNumber(facts.value("state_type"_L1)) == 0;
    if (!isSoft || now == Status::Unknown || now == Status::Online)
        return now;
    const auto hard = wholeNumber(facts.value("last_hard_state"_L1));
    return isHost ? statusOf(hard, HostNumbers) : statusOf(hard, ServiceNumbers);
}

/// The word for the bits of a state.
QString nagiosWord(std::optional<qint64> bits, bool isHost)
{
    switch (bits.value_or(0)) {
    case PendingBit:
        return u"pending"_s;
    case 2:
        return isHost ? u"up"_s : u"ok"_s;
    case 4:
        return isHost ? u"down"_s : u"warning"_s;
    case UnreachableBit:
        return isHost ? u"unreachable"_s : u"unknown"_s;
    case 16:
        return u"critical"_s;
    default:
        return {};
    }
}

std::shared_ptr<const ComponentFacts> nagiosFacts(const QJsonObject &from, const QString &host, bool isHost)
{
    ComponentFacts facts;
    facts.host = host;
    facts.since = momentOf(from.value("last_state_change"_L1));
    facts.lastCheck = momentOf(from.value("last_check"_L1));
    facts.attempt = attemptText(from.value("current_attempt"_L1), from.value("max_attempts"_L1));
    if (from.contains("state_type"_L1))
        facts.soft = wholeNumber(from.value("state_type"_L1)) == 0;
    facts.severity = nagiosWord(wholeNumber(from.value("status"_L1)), isHost);
    setOutput(facts, from.value("plugin_output"_L1).toString(),
              from.value("long_plugin_output"_L1).toString());
    facts.performance = performanceOf(from.value("perf_data"_L1).toString());
    facts.acknowledged = truth(from.value("problem_has_been_acknowledged"_L1), false);
    facts.inDowntime = wholeNumber(from.value("scheduled_downtime_depth"_L1)).value_or(0) > 0;
    facts.flapping = truth(from.value("is_flapping"_L1), false);
    if (from.contains("checks_enabled"_L1))
        facts.passive = !truth(from.value("checks_enabled"_L1), true);
    if (from.contains("notifications_enabled"_L1))
        facts.notifications = truth(from.value("notifications_enabled"_L1), true);
    return std::make_shared<const ComponentFacts>(facts);
}

MonitoredObject nagiosObject(const QString &host, const QString &service, const QJsonObject &facts)
{
    const bool isHost = service.isEmpty();
    const bool hasState = wholeNumber(facts.value("status"_L1)).value_or(0) > PendingBit;
    MonitoredObject object;
    object.isHost = isHost;
    object.host = isHost ? QString() : host;
    object.inDowntime = wholeNumber(facts.value("scheduled_downtime_depth"_L1)).value_or(0) > 0;
    object.facts
        = {.hard = nagiosHardStatus(facts, isHost),
           .checked = truth(facts.value("has_been_checked"_L1), hasState),
           .setAside = truth(facts.value("problem_has_been_acknowledged"_L1), false) || object.inDowntime,
           .flapping = truth(facts.value("is_flapping"_L1), false)};
    object.isDown = isHost && object.facts.checked && object.facts.hard == Status::Offline;
    object.isUnreachable = isHost && wholeNumber(facts.value("status"_L1)) == UnreachableBit;
    object.schedule = {.last = momentOf(facts.value("last_check"_L1)),
                       .next = momentOf(facts.value("next_check"_L1)),
                       .inPeriod = truth(facts.value("should_be_scheduled"_L1), true),
                       .isPassive = !truth(facts.value("checks_enabled"_L1), true)};
    object.component = {.id = isHost ? host : host + u'!' + service,
                        .name = isHost ? host : service,
                        .group = isHost ? QString() : host,
                        .understood = nagiosStatus(facts, isHost).has_value(),
                        .facts = nagiosFacts(facts, host, isHost)};
    if (const auto bits = wholeNumber(facts.value("status"_L1)); bits && !object.component.understood)
        object.component.said = QString::number(*bits);
    return object;
}

/// Adds an element of a list, or counts it as dropped.
void addNagios(Page &page, MonitoredObjects &objects, const QString &host, const QString &service,
               const QJsonValue &facts)
{
    ++page.components.seen;
    if (facts.isObject())
        objects.add(nagiosObject(oneLine(host), oneLine(service), facts.toObject()));
    else
        ++page.components.dropped;
}

/// Adds what one answer lists; a list of services is there even where it is empty.
Error addNagiosList(Page &page, MonitoredObjects &objects, const QByteArray &body, qsizetype cap)
{
    const Result<QJsonObject> root = parseJsonObject(body, NagiosTitle, cap);
    if (!root)
        return root.error();
    const QJsonObject result = root->value("result"_L1).toObject();
    const auto code = wholeNumber(result.value("type_code"_L1));
    const QJsonObject data = root->value("data"_L1).toObject();
    const QJsonObject hosts = data.value("hostlist"_L1).toObject();
    const QJsonObject services = data.value("servicelist"_L1).toObject();
    const bool isList = data.value("hostlist"_L1).isObject() || data.value("servicelist"_L1).isObject();
    if (!code || (*code == 0 && !isList))
        return notOfKind(NagiosTitle);
    if (*code != 0)
        return unreadable(u"Nagios: "_s + oneLine(result.value("message"_L1).toString()));
    if (data.value("servicelist"_L1).isObject())
        objects.setServicesListed();
    for (auto host = hosts.begin(); host != hosts.end(); ++host)
        addNagios(page, objects, host.key(), {}, *host);
    for (auto host = services.begin(); host != services.end(); ++host) {
        const QJsonObject own = host->toObject();
        for (auto service = own.begin(); service != own.end(); ++service)
            addNagios(page, objects, host.key(), service.key(), *service);
    }
    // The program answers from a file that a stopped server leaves behind.
    const QDateTime written = timeFrom(result.value("last_data_update"_L1));
    if (written.isValid() && (!page.asOf.isValid() || page.asOf > written))
        page.asOf = written;
    objects.setNewest(written);
    return {};
}

/// Comments of acknowledgements, and downtimes: who, why, until when.
void addNagiosPeople(MonitoredObjects &objects, const QByteArray &body, qsizetype cap)
{
    constexpr qint64 AcknowledgementEntry = 4;
    const Result<QJsonObject> root = parseJsonObject(body, NagiosTitle, cap);
    const QJsonObject data = root ? root->value("data"_L1).toObject() : QJsonObject();
    const auto idOf = [](const QJsonObject &entry) {
        const QString service = oneLine(entry.value("service_description"_L1).toString());
        const QString host = oneLine(entry.value("host_name"_L1).toString());
        return service.isEmpty() ? host : host + u'!' + service;
    };
    for (const QJsonValue value : data.value("commentlist"_L1).toObject()) {
        const QJsonObject entry = value.toObject();
        if (wholeNumber(entry.value("entry_type"_L1)) == AcknowledgementEntry)
            objects.addAcknowledgement(idOf(entry),
                                       {.by = oneLine(entry.value("author"_L1).toString()),
                                        .comment = plainText(entry.value("comment_data"_L1).toString())});
    }
    for (const QJsonValue value : data.value("downtimelist"_L1).toObject()) {
        const QJsonObject entry = value.toObject();
        objects.addDowntime(idOf(entry),
                            {.by = oneLine(entry.value("author"_L1).toString()),
                             .comment = plainText(entry.value("comment"_L1).toString()),
                             .from = momentOf(entry.value("start_time"_L1)),
                             .until = momentOf(entry.value("end_time"_L1))});
    }
}

Result<Page> readNagios(const Payload &payload)
{
    return pageOfHostsAndServices(
        payload,
        {.title = NagiosTitle, .add = addNagiosList, .addPeople = addNagiosPeople, .hostsSpeak = true});
}

QList<Addresses> nagiosAddresses(const QUrl &base)
{
    const QUrl program
        = withPath(base.adjusted(QUrl::RemoveQuery), base.path().endsWith(Program) ? Program : NagiosPath);
    Addresses addresses;
    for (const QLatin1StringView list :
         {"hostlist"_L1, "servicelist"_L1, "commentlist"_L1, "downtimelist"_L1}) {
        QUrl address = program;
        address.setQuery("query="_L1 + list + "&details=true"_L1);
        addresses.append(address);
    }
    return {addresses};
}

QUrl nagiosComponentPage(const Check &check, const QString &, const Component &component)
{
    // The programs lie beside each other.
    const QString path
        = QUrl(check.url).path().endsWith(Program) ? u"/extinfo.cgi"_s : u"/cgi-bin/extinfo.cgi"_s;
    if (component.group.isEmpty())
        return pageBeside(check.url, Program, path, {{u"type"_s, u"1"_s}, {u"host"_s, component.name}});
    return pageBeside(check.url, Program, path,
                      {{u"type"_s, u"2"_s}, {u"host"_s, component.group}, {u"service"_s, component.name}});
}

} // namespace

constinit const Kind NagiosKind{.id = "nagios"_L1,
                                .title = NagiosTitle,
                                .server = true,
                                .seenReal = true,
                                .addresses = nagiosAddresses,
                                .read = readNagios,
                                .required = 2,
                                .bodyCap = ServerBodyCap,
                                .componentPage = nagiosComponentPage};

} // namespace Pilotlamp
