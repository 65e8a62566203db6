// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto OneuptimeTitle = "OneUptime"_L1;

/// Names of states are the page owner's own; the flags are not.
std::optional<Status> statusOfFlags(const QJsonObject &state)
{
    if (state.value("isOfflineState"_L1) == QJsonValue(true))
        return Status::Offline;
    if (!state.value("isOperationalState"_L1).isBool())
        return {};
    return state.value("isOperationalState"_L1).toBool() ? Status::Online : Status::Overload;
}

/// One status for the whole page, and what is open on it.
Result<Page> readOneuptime(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, OneuptimeTitle);
    if (!root)
        return root.error();
    const QJsonValue overall = root->value("overallStatus"_L1);
    if (!overall.isObject())
        return notOfKind(OneuptimeTitle);
    Page page;
    page.indicator = statusOfFlags(overall.toObject());
    if (!page.indicator)
        page.oddWord = oneLine(overall.toObject().value("name"_L1).toString());
    page.indicatorText = plainText(overall.toObject().value("name"_L1).toString());
    for (const QJsonObject &event :
         eventsIn(page, root->value("activeIncidents"_L1), {"_id"_L1, "title"_L1})) {
        Incident incident;
        incident.id = idText(event.value("_id"_L1));
        incident.title = plainText(event.value("title"_L1).toString());
        incident.phase
            = oneLine(event.value("currentIncidentState"_L1).toObject().value("name"_L1).toString());
        page.incidents.append({.incident = incident});
    }
    mergeById(page.incidents);
    return page;
}

/// `…/status-page/{id}` is what people open; a page on a domain of its own has to be given as its overview
/// address.
QList<Addresses> oneuptimeAddresses(const QUrl &base)
{
    QUrl url = base.adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery);
    const QString id = url.path().section(u"/status-page/"_s, 1).section(u'/', 0, 0);
    if (!id.isEmpty())
        url.setPath("/status-page-api/overview/"_L1 + id);
    return {{url}};
}

} // namespace

constinit const Kind OneuptimeKind{.id = "oneuptime"_L1,
                                   .title = OneuptimeTitle,
                                   .seenReal = false,
                                   .addresses = oneuptimeAddresses,
                                   .read = readOneuptime};

} // namespace Pilotlamp
