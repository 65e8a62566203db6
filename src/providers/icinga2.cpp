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

/// Icinga 2: hosts and services as its REST API lists them (/v1/objects).
namespace Pilotlamp {
namespace {

constexpr auto Icinga2Title = "Icinga 2"_L1;
constexpr auto HostsPath = "/v1/objects/hosts"_L1;
constexpr auto ServicesPath = "/v1/objects/services"_L1;
constexpr auto Wanted
    = "attrs=name&attrs=display_name&attrs=state&attrs=state_type&attrs=last_hard_state"
      "&attrs=last_check&attrs=last_reachable&attrs=acknowledgement&attrs=downtime_depth&attrs=flapping"_L1;
/// Hosts have no such attribute, and Icinga 2 answers 400 to a question for one that is not there.
constexpr auto WantedOfServices = "&attrs=host_name"_L1;

constexpr std::array Icinga2HostStates{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Offline},
};
constexpr std::array Icinga2ServiceStates{
    NumberStatus{0, Status::Online},
    NumberStatus{1, Status::Overload},
    NumberStatus{2, Status::Offline},
};

/// A problem that the server itself has not confirmed yet (state type 0, soft) leaves the state before it.
Status icinga2HardStatus(const QJsonObject &attrs, std::span<const NumberStatus> states)
{
    const Status now = statusOf(wholeNumber(attrs.value("state"_L1)), states);
    const bool isSoft = wholeNumber(attrs.value("state_type"_L1)) == 0;
    if (!isSoft || now == Status::Unknown)
        return now;
    return statusOf(wholeNumber(attrs.value("last_hard_state"_L1)), states);
}

bool isIcinga2MoreThanNone(const QJsonValue &number)
{
    return wholeNumber(number).value_or(0) > 0;
}

void addObject(Page &page, const QJsonObject &object, bool isHost)
{
    const QJsonObject attrs = object.value("attrs"_L1).toObject();
    const QDateTime checked = timeFrom(attrs.value("last_check"_L1));
    const bool wasChecked = attrs.value("last_check"_L1).toDouble(-1) > 0;
    const Monitored facts{.hard = isHost ? icinga2HardStatus(attrs, Icinga2HostStates) : icinga2HardStatus(attrs, Icinga2ServiceStates),
                          .checked = wasChecked,
                          .reachable = truth(attrs.value("last_reachable"_L1), true),
                          .setAside = isIcinga2MoreThanNone(attrs.value("acknowledgement"_L1))
                              || isIcinga2MoreThanNone(attrs.value("downtime_depth"_L1)),
                          .flapping = truth(attrs.value("flapping"_L1), false)};
    QString name = oneLine(attrs.value("display_name"_L1).toString());
    if (name.isEmpty())
        name = oneLine(object.value("name"_L1).toString());
    page.leaves.append({.id = oneLine(object.value("name"_L1).toString()),
                        .name = name,
                        .group = isHost ? QString() : oneLine(attrs.value("host_name"_L1).toString()),
                        .status = statusOf(facts)});
    if (wasChecked && checked.isValid() && !(page.asOf > checked))
        page.asOf = checked;
}

/// How many services were in it; the Error where it is no list of objects.
Result<int> addIcinga2Objects(Page &page, const QByteArray &body, qsizetype cap)
{
    const Result<QJsonObject> root = parseJsonObject(body, Icinga2Title, cap);
    if (!root)
        return root.error();
    if (!root->value("results"_L1).isArray())
        return notOfKind(Icinga2Title);
    int services = 0;
    for (const QJsonObject &object : objectsOf(root->value("results"_L1), {"attrs"_L1})) {
        const QString type = enumWord(object.value("type"_L1));
        if (type != "host"_L1 && type != "service"_L1)
            continue;
        addObject(page, object, type == "host"_L1);
        services += type == "service"_L1;
    }
    return services;
}

Result<Page> readIcinga2(const Payload &payload)
{
    return pageOfHostsAndServices(payload, Icinga2Title, addIcinga2Objects);
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
    return {{hosts, services}};
}

/// The API has no pages; where the service's link leads to Icinga Web, the part's own is below it.
QUrl icinga2PartPage(const Check &, const QString &link, const Component &part)
{
    constexpr auto Web = "/icingaweb2"_L1;
    if (!link.contains(Web))
        return {};
    if (!part.id.contains(u'!'))
        return pageBeside(link, Web, Web + u"/icingadb/host"_s, {{u"name"_s, part.id}});
    return pageBeside(link, Web, Web + u"/icingadb/service"_s,
                      {{u"name"_s, part.id.section(u'!', 1)}, {u"host.name"_s, part.id.section(u'!', 0, 0)}});
}

} // namespace

constinit const Kind Icinga2Kind{.id = "icinga2"_L1,
                                 .title = Icinga2Title,
                                 .server = true,
                                 .seenReal = true,
                                 .addresses = icinga2Addresses,
                                 .read = readIcinga2,
                                 .bodyCap = ServerBodyCap,
                                 .partPage = icinga2PartPage};

} // namespace Pilotlamp
