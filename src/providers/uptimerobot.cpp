// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/address.h"
#include "providers/json.h"
#include "providers/kind_rows.h"
#include "providers/text.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

constexpr auto Title = "UptimeRobot"_L1;

constexpr std::array Words{
    WordStatus{"success"_L1, Status::Online},
    WordStatus{"warning"_L1, Status::Overload},
    WordStatus{"danger"_L1, Status::Offline},
    WordStatus{"info"_L1, Status::Maintenance},
};

QList<QJsonObject> monitorsOf(const QJsonObject &root)
{
    const QJsonValue listed = root.value("psp"_L1).toObject().value("monitors"_L1);
    if (listed.isArray())
        return objectsOf(listed, {"statusClass"_L1, "monitorId"_L1});
    if (root.value("data"_L1).isArray())
        return objectsOf(root.value("data"_L1), {"statusClass"_L1, "monitorId"_L1});
    return objectsOf(QJsonArray{root.value("monitor"_L1)}, {"statusClass"_L1, "monitorId"_L1});
}

Result<Page> read(const Payload &payload)
{
    const Result<QJsonObject> root = parseJsonObject(payload.body, Title);
    if (!root)
        return root.error();
    const QList<QJsonObject> monitors = monitorsOf(*root);
    const bool refused = root->contains("status"_L1) && enumWord(root->value("status"_L1)) != "ok"_L1;
    if (refused || monitors.isEmpty())
        return notOfKind(Title);
    Page page;
    for (const QJsonObject &monitor : monitors) {
        page.leaves.append({.id = idText(monitor.value("monitorId"_L1)),
                            .name = oneLine(monitor.value("name"_L1).toString()),
                            .status = statusOf(enumWord(monitor.value("statusClass"_L1)), Words)});
    }
    mergeById(page.leaves);
    return page;
}

/// The page's key is the last part of its address, or the last but one where a single monitor is shown.
QList<Addresses> addresses(const QUrl &base)
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

constinit const Kind UptimerobotKind{
    .id = "uptimerobot"_L1, .title = Title, .seenReal = true, .addresses = addresses, .read = read};

} // namespace Pilotlamp
