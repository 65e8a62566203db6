// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored.h"
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
    NumberStatus{2, Status::Online},
    NumberStatus{4, Status::Offline},
};
constexpr std::array ServiceBits{
    NumberStatus{2, Status::Online},
    NumberStatus{4, Status::Overload},
    NumberStatus{16, Status::Offline},
};
constexpr std::array HostNumbers{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Offline},
};
constexpr std::array ServiceNumbers{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Overload},
    NumberStatus{2, Status::Offline},
};

/// A problem that the server itself has not confirmed yet (state type 0, soft) leaves the state before it.
Status nagiosHardStatus(const QJsonObject &facts, bool isHost)
{
    const auto bits = wholeNumber(facts.value("status"_L1));
    const Status now = isHost ? statusOf(bits, HostBits) : statusOf(bits, ServiceBits);
    const bool isSoft = wholeNumber(facts.value("state_type"_L1)) == 0;
    if (!isSoft || now == Status::Unknown)
        return now;
    const auto hard = wholeNumber(facts.value("last_hard_state"_L1));
    return isHost ? statusOf(hard, HostNumbers) : statusOf(hard, ServiceNumbers);
}

void addOne(Page &page, const QString &host, const QString &service, const QJsonObject &facts)
{
    const bool isHost = service.isEmpty();
    const Monitored monitored{
        .hard = nagiosHardStatus(facts, isHost),
        .checked = truth(facts.value("has_been_checked"_L1), false),
        .setAside = truth(facts.value("problem_has_been_acknowledged"_L1), false)
            || wholeNumber(facts.value("scheduled_downtime_depth"_L1)).value_or(0) > 0,
        .flapping = truth(facts.value("is_flapping"_L1), false),
    };
    page.leaves.append({.id = isHost ? host : host + u'!' + service,
                        .name = isHost ? host : service,
                        .group = isHost ? QString() : host,
                        .status = statusOf(monitored)});
}

void addHosts(Page &page, const QJsonObject &list)
{
    for (auto host = list.begin(); host != list.end(); ++host) {
        if (host->isObject())
            addOne(page, oneLine(host.key()), {}, host->toObject());
    }
}

void addServices(Page &page, const QJsonObject &list)
{
    for (auto host = list.begin(); host != list.end(); ++host) {
        const QJsonObject services = host->toObject();
        for (auto service = services.begin(); service != services.end(); ++service) {
            if (service->isObject())
                addOne(page, oneLine(host.key()), oneLine(service.key()), service->toObject());
        }
    }
}

/// Adds what one answer lists; true where services were asked for.
Result<bool> addList(Page &page, const QByteArray &body, qsizetype cap)
{
    const Result<QJsonObject> root = parseJsonObject(body, NagiosTitle, cap);
    if (!root)
        return root.error();
    const QJsonObject result = root->value("result"_L1).toObject();
    const auto code = wholeNumber(result.value("type_code"_L1));
    const QJsonObject data = root->value("data"_L1).toObject();
    const bool isList = data.value("hostlist"_L1).isObject() || data.value("servicelist"_L1).isObject();
    if (!code || (*code == 0 && !isList))
        return notOfKind(NagiosTitle);
    if (*code != 0)
        return unreadable(u"Nagios: "_s + oneLine(result.value("message"_L1).toString()));
    addHosts(page, data.value("hostlist"_L1).toObject());
    addServices(page, data.value("servicelist"_L1).toObject());
    // The program answers from a file that a stopped server leaves behind.
    const QDateTime written = timeFrom(result.value("last_data_update"_L1));
    if (written.isValid() && (!page.asOf.isValid() || page.asOf > written))
        page.asOf = written;
    return data.value("servicelist"_L1).isObject();
}

Result<Page> readNagios(const Payload &payload)
{
    Page page;
    const Result<bool> first = addList(page, payload.body, payload.cap);
    if (!first)
        return first.error();
    // Hosts alone prove nothing about what runs on them.
    if (payload.second.isEmpty() && !*first)
        return notOfKind(NagiosTitle);
    if (!payload.second.isEmpty()) {
        const Result<bool> second = addList(page, payload.second, payload.cap);
        if (!second)
            return second.error();
    }
    mergeById(page.leaves);
    return page;
}

QList<Addresses> nagiosAddresses(const QUrl &base)
{
    QUrl hosts = withPath(base.adjusted(QUrl::RemoveQuery), base.path().endsWith(Program) ? Program : NagiosPath);
    QUrl services = hosts;
    hosts.setQuery(u"query=hostlist&details=true"_s);
    services.setQuery(u"query=servicelist&details=true"_s);
    return {{hosts, services}};
}

QUrl nagiosPartPage(const Check &check, const QString &, const Component &part)
{
    // The programs lie beside each other.
    const QString path
        = QUrl(check.url).path().endsWith(Program) ? u"/extinfo.cgi"_s : u"/cgi-bin/extinfo.cgi"_s;
    if (part.group.isEmpty())
        return pageBeside(check.url, Program, path, {{u"type"_s, u"1"_s}, {u"host"_s, part.name}});
    return pageBeside(check.url, Program, path,
                      {{u"type"_s, u"2"_s}, {u"host"_s, part.group}, {u"service"_s, part.name}});
}

} // namespace

constinit const Kind NagiosKind{.id = "nagios"_L1,
                                .title = NagiosTitle,
                                .server = true,
                                .seenReal = true,
                                .addresses = nagiosAddresses,
                                .read = readNagios,
                                .bodyCap = ServerBodyCap,
                                .partPage = nagiosPartPage};

} // namespace Pilotlamp
