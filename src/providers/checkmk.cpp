// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/checkmk.h"

#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored.h"
#include "providers/monitored_row.h"

#include <QJsonDocument>
#include <QUrlQuery>

#include <array>

using namespace Qt::StringLiterals;

/// Checkmk: hosts and services as its REST API lists them. Its key is sent as
/// "Bearer USER SECRET". Source: https://docs.checkmk.com/latest/en/rest_api.html
namespace Pilotlamp {
namespace {

constexpr auto CheckmkTitle = "Checkmk"_L1;
constexpr auto Api = "/check_mk/api/1.0"_L1;
constexpr auto Services = "/domain-types/service/collections/all"_L1;
constexpr auto Hosts = "/domain-types/host/collections/all"_L1;

/// Columns that only Checkmk's Livestatus has: what people wrote.
constexpr std::array PeopleColumns{"comments_with_extra_info"_L1, "downtimes_with_extra_info"_L1};

QList<QLatin1StringView> withPeople(std::span<const QLatin1StringView> columns)
{
    QList<QLatin1StringView> all(columns.begin(), columns.end());
    all.append(QList<QLatin1StringView>(PeopleColumns.begin(), PeopleColumns.end()));
    return all;
}

Question posted(QUrl url, QLatin1StringView path, const QList<QLatin1StringView> &columns)
{
    url.setPath(url.path() + path);
    QJsonArray names;
    for (const QLatin1StringView column : columns)
        names.append(column);
    const QJsonObject body{{"columns"_L1, names}};
    return {url, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json"};
}

Question got(QUrl url, QLatin1StringView path, const QList<QLatin1StringView> &columns)
{
    url.setPath(url.path() + path);
    QUrlQuery query;
    for (const QLatin1StringView column : columns)
        query.addQueryItem(u"columns"_s, column);
    url.setQuery(query);
    return {.url = url};
}

Error addCheckmkObjects(Page &page, MonitoredObjects &objects, const QByteArray &body, qsizetype cap)
{
    const Result<QJsonObject> root = parseJsonObject(body, CheckmkTitle, cap);
    if (!root)
        return root.error();
    if (!root->value("value"_L1).isArray())
        return notOfKind(CheckmkTitle);
    const bool areHosts = root->value("domainType"_L1).toString() == "host"_L1;
    for (const QJsonObject &object : componentsIn(page, root->value("value"_L1), {"extensions"_L1})) {
        const QJsonObject row = object.value("extensions"_L1).toObject();
        const bool isHost = object.value("domainType"_L1).toString() == "host"_L1 || areHosts;
        isHost ? addHostRow(objects, row) : addServiceRow(objects, row);
    }
    return {};
}

Result<Page> readCheckmk(const Payload &payload)
{
    return pageOfHostsAndServices(payload,
                                  {.title = CheckmkTitle, .add = addCheckmkObjects, .hostsSpeak = true});
}

QList<Addresses> checkmkAddresses(const QUrl &base)
{
    const QUrl api = checkmkApi(base);
    return {{got(api, Services, withPeople(serviceColumns())).url,
             got(api, Hosts, withPeople(hostColumns())).url}};
}

/// From version 2.4 on the lists are asked for with POST; before, GET was the only way.
Result<QList<Questions>> checkmkQuestions(const Check &check)
{
    const QUrl api = checkmkApi(QUrl(check.url));
    return QList<Questions>{
        {posted(api, Services, withPeople(serviceColumns())), posted(api, Hosts, withPeople(hostColumns()))},
        {got(api, Services, withPeople(serviceColumns())), got(api, Hosts, withPeople(hostColumns()))},
    };
}

QUrl checkmkComponentPage(const Check &check, const QString &, const Component &component)
{
    const bool isHost = component.group.isEmpty();
    QList<std::pair<QString, QString>> items{{u"view_name"_s, isHost ? u"hoststatus"_s : u"service"_s},
                                             {u"host"_s, isHost ? component.name : component.group}};
    if (!isHost)
        items.append({u"service"_s, component.name});
    return pageBeside(check.url, "/check_mk"_L1, u"/check_mk/view.py"_s, items);
}

} // namespace

QUrl checkmkApi(const QUrl &base)
{
    return pageBeside(base.toString(), "/check_mk"_L1, Api);
}

constinit const Kind CheckmkKind{.id = "checkmk"_L1,
                                 .title = CheckmkTitle,
                                 .server = true,
                                 .seenReal = false,
                                 .addresses = checkmkAddresses,
                                 .read = readCheckmk,
                                 .questions = checkmkQuestions,
                                 .bodyCap = ServerBodyCap,
                                 .componentPage = checkmkComponentPage};

} // namespace Pilotlamp
