// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"
#include "providers/times.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto OnlineornotTitle = "OnlineOrNot"_L1;
constexpr auto OnlineornotPages = "/v1/status_pages/"_L1;

constexpr std::array OnlineornotStatuses{
    ReportedStatus{"operational"_L1, Status::Online},
    ReportedStatus{"degradedperformance"_L1, Status::Overload},
    ReportedStatus{"partialoutage"_L1, Status::Overload},
    ReportedStatus{"majoroutage"_L1, Status::Offline},
    ReportedStatus{"undermaintenance"_L1, Status::Maintenance},
};

/// Listed under active_incidents; over once it has an end, and a maintenance by its impact.
void addOnlineornotIncident(Page &page, const QJsonObject &event)
{
    if (isGiven(event.value("ended"_L1)))
        return;
    const Status impact = statusOf(bareText(event.value("impact"_L1)), OnlineornotStatuses);
    const QString id = idText(event.value("id"_L1));
    const QString title = plainText(event.value("title"_L1).toString());
    const QDateTime since = timeFrom(event.value("started"_L1));
    if (impact == Status::Maintenance) {
        page.maintenances.append({.id = id, .title = title, .from = since});
        return;
    }
    page.incidents.append(
        {.incident = {.id = id, .title = title, .status = worse(impact, Status::Overload), .since = since},
         .updated = timeFrom(event.value("updated_at"_L1))});
}

/// The public summary of a page, as read in github.com/Aler1x/is-it-alive, src/adapters/onlineornot.ts, and
/// the tests beside it (2026-08).
Result<Page> readOnlineornot(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, OnlineornotTitle);
    if (!root)
        return root.error();
    const QJsonObject result = root->value("result"_L1).toObject();
    if (!result.value("status_page"_L1).toObject().contains("name"_L1))
        return notOfKind(OnlineornotTitle);
    Page page;
    page.indicatorText = plainText(result.value("status"_L1).toObject().value("description"_L1).toString());
    for (const QJsonObject &part : componentsIn(page, result.value("components"_L1), {"id"_L1, "status"_L1}))
        page.leaves.append(
            withWord({.id = idText(part.value("id"_L1)), .name = oneLine(part.value("name"_L1).toString())},
                     part.value("status"_L1), OnlineornotStatuses, bareText));
    for (const QJsonObject &event :
         eventsIn(page, result.value("active_incidents"_L1), {"id"_L1, "title"_L1}))
        addOnlineornotIncident(page, event);
    for (const QJsonObject &event :
         eventsIn(page, result.value("scheduled_maintenance"_L1), {"id"_L1, "title"_L1}))
        page.upcoming.append({.id = idText(event.value("id"_L1)),
                              .title = plainText(event.value("title"_L1).toString()),
                              .from = timeFrom(event.value("started"_L1))});
    mergeDuplicates(page);
    return page;
}

/// The vendor answers for all pages, by their sub-domain or their own host; an address of that interface is
/// asked as it is.
QList<Addresses> onlineornotAddresses(const QUrl &base)
{
    if (base.path().contains(OnlineornotPages))
        return {{base.adjusted(QUrl::RemoveFragment)}};
    QString page = base.host();
    if (page.endsWith(".onlineornot.com"_L1))
        page.chop(16);
    return {{QUrl("https://api.onlineornot.com"_L1 + OnlineornotPages + page + "/summary"_L1)}};
}

} // namespace

constinit const Kind OnlineornotKind{.id = "onlineornot"_L1,
                                     .title = OnlineornotTitle,
                                     .seenReal = false,
                                     .addresses = onlineornotAddresses,
                                     .read = readOnlineornot};

} // namespace Pilotlamp
