// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/account.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"

#include <QUrlQuery>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto UptimerobotTitle = "UptimeRobot"_L1;
constexpr qint64 MostPages = 50; ///< of 30 monitors each; a page that claims more is not to be believed

constexpr std::array UptimerobotStatuses{
    ReportedStatus{"success"_L1, Status::Online}, ReportedStatus{"warning"_L1, Status::Overload},
    ReportedStatus{"danger"_L1, Status::Offline}, ReportedStatus{"info"_L1, Status::Maintenance},
    ReportedStatus{"black"_L1, Status::Unknown},  ReportedStatus{"paused"_L1, Status::Unknown},
};

QJsonValue listIn(const QJsonObject &root)
{
    const QJsonValue listed = root.value("psp"_L1).toObject().value("monitors"_L1);
    if (listed.isArray())
        return listed;
    return root.value("data"_L1).isArray() ? root.value("data"_L1) : QJsonArray{root.value("monitor"_L1)};
}

/// How many monitors the page claims to have: it says so, and counts them by their states.
std::optional<qint64> claimedMonitors(const QJsonObject &root)
{
    const auto all = wholeNumber(root.value("psp"_L1).toObject().value("totalMonitors"_L1));
    const QJsonObject counts = root.value("statistics"_L1).toObject().value("counts"_L1).toObject();
    if (counts.isEmpty())
        return all;
    qint64 counted = 0;
    for (const QLatin1StringView key : {"up"_L1, "down"_L1, "paused"_L1})
        counted += wholeNumber(counts.value(key)).value_or(0);
    return std::max(all.value_or(0), counted);
}

/// Adds the monitors of one page of the list.
Error addMonitors(Page &page, const QByteArray &body)
{
    const Result<QJsonObject> root = parseJsonObject(body, UptimerobotTitle);
    if (!root)
        return root.error();
    const QList<QJsonObject> monitors = componentsIn(page, listIn(*root), {"statusClass"_L1, "monitorId"_L1});
    const bool refused = root->contains("status"_L1) && enumText(root->value("status"_L1)) != "ok"_L1;
    if (refused || monitors.isEmpty())
        return notOfKind(UptimerobotTitle);
    for (const QJsonObject &monitor : monitors) {
        page.leaves.append(withWord({.id = idText(monitor.value("monitorId"_L1)),
                                     .name = oneLine(monitor.value("name"_L1).toString())},
                                    monitor.value("statusClass"_L1), UptimerobotStatuses));
    }
    return {};
}

Result<Page> readUptimerobot(const Payload &payload)
{
    Page page;
    if (const Error error = addMonitors(page, payload.body); error.kind != Error::Kind::None)
        return error;
    for (const QByteArray &body : QList<QByteArray>{payload.second} + payload.nextPages)
        addMonitors(page, body); // what such an answer does not bring is missing
    const Result<QJsonObject> root = parseJsonObject(payload.body, UptimerobotTitle);
    page.components.missing = missingOf(claimedMonitors(*root), page);
    mergeById(page.leaves);
    return page;
}

/// The other pages of the list: `psp` tells how many monitors there are and how many a page shows.
Addresses uptimerobotFurther(const Questions &questions, const Payload &payload)
{
    const QUrl asked = questions.first().url;
    const Result<QJsonObject> root = parseJsonObject(payload.body, UptimerobotTitle);
    QUrlQuery query(asked);
    const QString first = query.queryItemValue(u"page"_s);
    if (!root || (!first.isEmpty() && first != "1"_L1))
        return {};
    const QJsonObject list = root->value("psp"_L1).toObject();
    const qint64 all = wholeNumber(list.value("totalMonitors"_L1)).value_or(0);
    const qint64 each = wholeNumber(list.value("perPage"_L1)).value_or(0);
    Addresses pages;
    for (qint64 page = 2; each > 0 && (page - 1) * each < all && page <= MostPages; ++page) {
        QUrl url = asked;
        query.removeAllQueryItems(u"page"_s);
        query.addQueryItem(u"page"_s, QString::number(page));
        url.setQuery(query);
        pages.append(url);
    }
    return pages;
}

/// The page's key is the last part of its address, or the last but one where a single monitor is shown.
QList<Addresses> uptimerobotAddresses(const QUrl &base)
{
    const QString path = base.path();
    if (path.contains("/api/getMonitor"_L1))
        return {{base.adjusted(QUrl::RemoveFragment)}};
    const QStringList parts = path.split(u'/', Qt::SkipEmptyParts);
    QUrl url = base.adjusted(QUrl::RemoveFragment | QUrl::RemoveQuery);
    if (parts.size() >= 2) {
        url.setPath("/api/getMonitor/"_L1 + parts.at(parts.size() - 2));
        url.setQuery("m="_L1 + parts.last());
    } else {
        url.setPath("/api/getMonitorList/"_L1 + (parts.isEmpty() ? QString() : parts.last()));
        url.setQuery(u"page=1"_s);
    }
    return {{url}};
}

} // namespace

constinit const Kind UptimerobotKind{.id = "uptimerobot"_L1,
                                     .title = UptimerobotTitle,
                                     .seenReal = true,
                                     .addresses = uptimerobotAddresses,
                                     .read = readUptimerobot,
                                     .nextPages = uptimerobotFurther};

} // namespace Pilotlamp
