// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/detect_shapes.h"

#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {
namespace {

/// The paths that data of a kind stands under; taken off,
/// the page is left. Other kinds keep the whole address.
struct KindPath {
    QLatin1StringView kind;
    QLatin1StringView path;
};
constexpr std::array KindPaths{
    KindPath{"incidentio"_L1, "/api/v2/summary.json"_L1},
    KindPath{"incidentio"_L1, "/api/v1/summary"_L1},
    KindPath{"statuspage"_L1, "/api/v2/summary.json"_L1},
    KindPath{"rootly"_L1, "/api/v1/status.json"_L1},
    KindPath{"salesforce"_L1, "/v1/instances/status/preview"_L1},
    KindPath{"instatus"_L1, "/v2/components.json"_L1},
    KindPath{"instatus"_L1, "/summary.json"_L1},
    KindPath{"checkly"_L1, "/summary.json"_L1},
    KindPath{"betterstack"_L1, "/index.json"_L1},
    KindPath{"cstate"_L1, "/index.json"_L1},
    KindPath{"cachet"_L1, "/api/v1/components"_L1},
    KindPath{"cachet"_L1, "/api/components"_L1},
    KindPath{"cachet"_L1, "/api/v1/status"_L1},
    KindPath{"cachet"_L1, "/api/status"_L1},
    KindPath{"sorry"_L1, "/api/v1/status"_L1},
    KindPath{"sorry"_L1, "/api/v1/components"_L1},
    KindPath{"sorry"_L1, "/api/v1/"_L1},
    KindPath{"firehydrant"_L1, "/data/payload.json"_L1},
    KindPath{"gatus"_L1, "/api/v1/endpoints/statuses"_L1},
    KindPath{"hyperping"_L1, "/status.json"_L1},
    KindPath{"google"_L1, "/incidents.json"_L1},
    KindPath{"aws"_L1, "/public/currentevents"_L1},
    KindPath{"slack"_L1, "/api/v2.0.0/current"_L1},
    KindPath{"heroku"_L1, "/api/v4/current-status"_L1},
    KindPath{"alertmanager"_L1, "/api/v2/alerts"_L1},
    KindPath{"alertmanager"_L1, "/api/v2/status"_L1},
    KindPath{"icinga2"_L1, "/v1/objects/services"_L1},
    KindPath{"icinga2"_L1, "/v1/objects/hosts"_L1},
    KindPath{"nagios"_L1, "/cgi-bin/statusjson.cgi"_L1},
    KindPath{"prometheus"_L1, "/api/v1/alerts"_L1},
    KindPath{"healthchecks"_L1, "/api/v3/checks/"_L1},
    KindPath{"lambstatus"_L1, "/api/components"_L1},
    KindPath{"stripe"_L1, "/current/full"_L1},
    KindPath{"paypal"_L1, "/api/v1/components"_L1},
    KindPath{"statushub"_L1, "/api/statuses"_L1},
    KindPath{"upptime"_L1, "/history/summary.json"_L1},
    KindPath{"pagerduty"_L1, "/api/services"_L1},
    KindPath{"adobe"_L1, "/adobestatus/StatusEvents"_L1},
    KindPath{"zendesk"_L1, "/api/ssp/incidents.json"_L1},
    KindPath{"algolia"_L1, "/1/status"_L1},
    KindPath{"azuredevops"_L1, "/_apis/status/health"_L1},
};
/// incident.io's `/proxy/{host}`, with the page's own path behind or before it.
QUrl incidentioPage(QUrl url)
{
    const QString path = url.path();
    const qsizetype at = path.indexOf("/proxy/"_L1);
    const QString behind = path.mid(at + 7);
    const bool shared = url.host() == "statuspage.incident.io"_L1;
    const QString own = shared ? behind : behind.section(u'/', 1);
    url.setPath(path.left(at) + (own.isEmpty() ? QString() : u'/' + own));
    return url;
}

} // namespace

bool isDetectPathOf(QLatin1StringView kind, const QString &path)
{
    return std::any_of(KindPaths.begin(), KindPaths.end(), [&](const KindPath &known) {
        return known.kind == kind && path.endsWith(known.path);
    });
}

QUrl kumaEntryPage(const QJsonValue &root, const QUrl &asked)
{
    constexpr auto Path = "/api/entry-page"_L1;
    const QString type = root.toObject().value("type"_L1).toString();
    QString slug = type == "statusPageMatchedDomain"_L1
        ? root.toObject().value("statusPageSlug"_L1).toString()
        : QString();
    const QString entry = root.toObject().value("entryPage"_L1).toString();
    if (type == "entryPage"_L1 && entry.startsWith("statusPage-"_L1))
        slug = entry.mid(11);
    static const QRegularExpression form(u"^[A-Za-z0-9-]{1,100}$"_s);
    if (!asked.path().endsWith(Path) || !form.match(slug).hasMatch())
        return {};
    QUrl page = asked.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    page.setPath(asked.path().chopped(Path.size()) + "/status/"_L1 + slug);
    return page;
}

QUrl pageOf(const QString &kind, const QUrl &data)
{
    QUrl page = data.adjusted(QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    const QString path = page.path();
    QUrl bare = page.adjusted(QUrl::RemoveQuery);
    if (kind == "incidentio"_L1 && path.contains("/proxy/"_L1))
        return incidentioPage(bare);
    if (kind == "uptimekuma"_L1) {
        static const QRegularExpression api(u"/api/status-page/(heartbeat/)?"_s);
        bare.setPath(QString(path).replace(api, u"/status/"_s));
        return bare;
    }
    for (const KindPath &known : KindPaths) {
        if (kind == known.kind && path.endsWith(known.path)) {
            bare.setPath(path.chopped(known.path.size()));
            return bare;
        }
    }
    // Statuspage answers under more names than the one we ask.
    if (const qsizetype api = path.indexOf("/api/v2/"_L1); kind == "statuspage"_L1 && api >= 0) {
        bare.setPath(path.left(api));
        return bare;
    }
    return page;
}

} // namespace Pilotlamp
