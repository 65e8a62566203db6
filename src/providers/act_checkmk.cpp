// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/act_rows.h"
#include "providers/checkmk.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

/// Checkmk's acknowledgements and downtimes; its REST API has no "check
/// now". Source: https://docs.checkmk.com/latest/en/rest_api.html
namespace Pilotlamp {
namespace {

QList<ServerAction> actCheckmkActions()
{
    return {ServerAction::Acknowledge, ServerAction::Downtime};
}

Result<Questions> actCheckmkCalls(const Check &check, const ActionRequest &request, const QByteArray &)
{
    const bool isService = request.component.id.contains(u'!');
    const QString host = request.component.id.section(u'!', 0, 0);
    const QString service = request.component.id.section(u'!', 1);
    const bool isDowntime = request.action == ServerAction::Downtime;
    const QString type = isService ? u"service"_s : u"host"_s;
    QUrl url = checkmkApi(QUrl(check.url));
    url.setPath(url.path()
                + (isDowntime ? "/domain-types/downtime/collections/"_L1
                              : "/domain-types/acknowledge/collections/"_L1)
                + type);
    QJsonObject body{{"host_name"_L1, host}, {"comment"_L1, request.comment}};
    if (isDowntime) {
        body.insert("downtime_type"_L1, type);
        body.insert("start_time"_L1, request.now.toUTC().toString(Qt::ISODate));
        body.insert("end_time"_L1, request.now.addSecs(60 * request.minutes).toUTC().toString(Qt::ISODate));
        if (isService)
            body.insert("service_descriptions"_L1, QJsonArray{service});
        return Questions{jsonCall(url, body)};
    }
    body.insert("acknowledge_type"_L1, type);
    body.insert("sticky"_L1, true);
    body.insert("notify"_L1, false);
    body.insert("persistent"_L1, false);
    if (isService)
        body.insert("service_description"_L1, service);
    return Questions{jsonCall(url, body)};
}

} // namespace

constinit const ActionApi CheckmkActions{
    .kind = "checkmk"_L1, .actions = actCheckmkActions, .calls = actCheckmkCalls};

} // namespace Pilotlamp
