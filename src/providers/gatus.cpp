// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/monitored_facts.h"
#include "providers/text.h"
#include "providers/times.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto GatusTitle = "Gatus"_L1;
constexpr auto GatusPath = "/api/v1/endpoints/statuses"_L1;

/// Results are listed oldest first. One failure alone is unconfirmed.
Status statusOfResults(const QList<QJsonObject> &results)
{
    if (results.isEmpty() || !results.last().value("success"_L1).isBool())
        return Status::Unknown;
    if (results.last().value("success"_L1).toBool())
        return Status::Online;
    const bool again
        = results.size() > 1 && results.at(results.size() - 2).value("success"_L1) == QJsonValue(false);
    return again ? Status::Offline : Status::Overload;
}

/// Go writes the year 1 for "never".
QDateTime timeOf(const QJsonObject &result)
{
    const QDateTime time = timeFrom(result.value("timestamp"_L1));
    return time.isValid() && time.date().year() >= 1970 ? time : QDateTime();
}

/// When it was checked last, and what of its conditions was not met.
std::shared_ptr<const ComponentFacts> gatusFacts(const QList<QJsonObject> &results)
{
    if (results.isEmpty())
        return {};
    const QJsonObject &last = results.last();
    ComponentFacts facts;
    facts.host = oneLine(last.value("hostname"_L1).toString());
    facts.lastCheck = timeOf(last);
    QStringList failed = textsOf(last.value("errors"_L1));
    for (const QJsonObject &condition : objectsOf(last.value("conditionResults"_L1))) {
        if (condition.value("success"_L1) == QJsonValue(false))
            failed.append(condition.value("condition"_L1).toString());
    }
    setOutput(facts, failed.join(u'\n'));
    return std::make_shared<const ComponentFacts>(facts);
}

Result<Page> readGatus(const Payload &payload)
{
    const Result<QJsonValue> root = parseJson(payload.body);
    if (!root)
        return root.error();
    Page page;
    const QList<QJsonObject> endpoints = componentsIn(page, *root, {"results"_L1, "key"_L1});
    if (endpoints.isEmpty())
        return notOfKind(GatusTitle);
    for (const QJsonObject &endpoint : endpoints) {
        const QJsonValue listed = endpoint.value("results"_L1);
        const QList<QJsonObject> results = objectsOf(listed);
        Status status = statusOfResults(results);
        // A newest result that cannot be read is no good news.
        const bool isRead
            = !isMisshapen(listed) && (listed.toArray().isEmpty() || listed.toArray().last().isObject());
        if (!isRead && status == Status::Online)
            status = Status::Unknown;
        const QString name = endpoint.value("name"_L1).toString();
        const QString group = endpoint.value("group"_L1).toString();
        page.leaves.append(
            {.id = idText(endpoint.value("key"_L1)),
             .name = oneLine(group.isEmpty() ? name : group + u'/' + name),
             .group = oneLine(group),
             .status = status,
             .understood = isRead && (results.isEmpty() || results.last().value("success"_L1).isBool()),
             .facts = gatusFacts(results)});
        const QDateTime time = results.isEmpty() ? QDateTime() : timeOf(results.last());
        if (time.isValid() && !(page.asOf > time))
            page.asOf = time;
    }
    mergeById(page.leaves);
    return page;
}

/// Two results an endpoint are all that is needed; they come with every endpoint.
QList<Addresses> gatusAddresses(const QUrl &base)
{
    if (base.path().endsWith("/statuses"_L1))
        return {{base.adjusted(QUrl::RemoveFragment)}};
    QUrl url = withPath(base, GatusPath);
    url.setQuery(u"page=1&pageSize=2"_s);
    return {{url}};
}

QUrl gatusComponentPage(const Check &check, const QString &, const Component &part)
{
    return pageBeside(check.url, "/api/"_L1, u"/endpoints/"_s + part.id);
}

} // namespace

constinit const Kind GatusKind{.id = "gatus"_L1,
                               .title = GatusTitle,
                               .server = true,
                               .seenReal = false,
                               .addresses = gatusAddresses,
                               .read = readGatus,
                               .componentPage = gatusComponentPage};

} // namespace Pilotlamp
