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
    return {ServerAction::Acknowledge, ServerAction::Downtime, ServerAction::Comment,
            ServerAction::RemoveAcknowledgement, ServerAction::RemoveDowntime};
}

QString pathOf(ServerAction action, const QString &type)
{
    switch (action) {
    case ServerAction::Acknowledge:
    case ServerAction::Recheck:
        return u"/domain-types/acknowledge/collections/"_s + type;
    case ServerAction::Downtime:
        return u"/domain-types/downtime/collections/"_s + type;
    case ServerAction::Comment:
        return u"/domain-types/comment/collections/"_s + type;
    case ServerAction::RemoveAcknowledgement:
        return u"/domain-types/acknowledge/actions/delete/invoke"_s;
    case ServerAction::RemoveDowntime:
        return u"/domain-types/downtime/actions/delete/invoke"_s;
    }
    return {};
}

/// What each action adds to the host and the service it is about.
void addActionKeys(QJsonObject &body, const ActionRequest &request, const QString &type)
{
    const auto later = [&request](int minutes) {
        return request.now.addSecs(60 * minutes).toUTC().toString(Qt::ISODate);
    };
    if (needsComment(request.action))
        body.insert("comment"_L1, request.comment);
    switch (request.action) {
    case ServerAction::Downtime:
        body.insert("downtime_type"_L1, type);
        body.insert("start_time"_L1, request.now.toUTC().toString(Qt::ISODate));
        body.insert("end_time"_L1, later(request.minutes));
        if (request.flexibleMinutes > 0)
            body.insert("duration"_L1, request.flexibleMinutes);
        break;
    case ServerAction::Comment:
        body.insert("comment_type"_L1, type);
        body.insert("persistent"_L1, request.persistent);
        break;
    case ServerAction::RemoveDowntime:
        body.insert("delete_type"_L1, u"params"_s);
        break;
    case ServerAction::RemoveAcknowledgement:
        body.insert("acknowledge_type"_L1, type);
        break;
    case ServerAction::Acknowledge:
    case ServerAction::Recheck:
        body.insert("acknowledge_type"_L1, type);
        body.insert("sticky"_L1, request.sticky);
        body.insert("notify"_L1, false);
        body.insert("persistent"_L1, request.persistent);
        if (request.expiresMinutes > 0)
            body.insert("expire_on"_L1, later(request.expiresMinutes));
        break;
    }
}

Result<Questions> actCheckmkCalls(const Check &check, const ActionRequest &request, const QList<QByteArray> &)
{
    const bool isService = request.component.id.contains(u'!');
    const QString service = request.component.id.section(u'!', 1);
    const QString type = isService ? u"service"_s : u"host"_s;
    QUrl url = checkmkApi(QUrl(check.url));
    url.setPath(url.path() + pathOf(request.action, type));
    QJsonObject body{{"host_name"_L1, request.component.id.section(u'!', 0, 0)}};
    addActionKeys(body, request, type);
    const bool takesList
        = request.action == ServerAction::Downtime || request.action == ServerAction::RemoveDowntime;
    if (isService && takesList)
        body.insert("service_descriptions"_L1, QJsonArray{service});
    else if (isService)
        body.insert("service_description"_L1, service);
    return Questions{jsonCall(url, body)};
}

} // namespace

constinit const ActionApi CheckmkActions{
    .kind = "checkmk"_L1,
    .actions = actCheckmkActions,
    .options = {.sticky = true, .persistent = true, .expiry = true, .flexible = true},
    .calls = actCheckmkCalls};

} // namespace Pilotlamp
