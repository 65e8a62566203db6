// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/act_rows.h"
#include "providers/address.h"
#include "providers/json.h"
#include "providers/text.h"

using namespace Qt::StringLiterals;

/// Icinga 2's actions. Source: https://icinga.com/docs/icinga-2/latest/doc/12-icinga2-api/#actions
namespace Pilotlamp {
namespace {

QList<ServerAction> actIcinga2Actions()
{
    return {ServerAction::Acknowledge,
            ServerAction::Downtime,
            ServerAction::Recheck,
            ServerAction::Comment,
            ServerAction::RemoveAcknowledgement,
            ServerAction::RemoveDowntime};
}

QLatin1StringView commandOf(ServerAction action)
{
    switch (action) {
    case ServerAction::Acknowledge:
        return "acknowledge-problem"_L1;
    case ServerAction::Downtime:
        return "schedule-downtime"_L1;
    case ServerAction::Recheck:
        return "reschedule-check"_L1;
    case ServerAction::Comment:
        return "add-comment"_L1;
    case ServerAction::RemoveAcknowledgement:
        return "remove-acknowledgement"_L1;
    case ServerAction::RemoveDowntime:
        return "remove-downtime"_L1;
    }
    return {};
}

Result<Questions> actIcinga2Calls(const Check &check, const ActionRequest &request, const QList<QByteArray> &)
{
    const QUrl url = pageBeside(check.url, "/v1"_L1, "/v1/actions/"_L1 + commandOf(request.action));
    // A service's name is its host's and its own, with a '!' between.
    const bool isService = request.component.id.contains(u'!');
    QJsonObject body{{"type"_L1, isService ? u"Service"_s : u"Host"_s},
                     {isService ? "service"_L1 : "host"_L1, request.component.id}};
    if (request.action == ServerAction::Recheck) {
        body.insert("force"_L1, true);
        return Questions{jsonCall(url, body)};
    }
    body.insert("author"_L1, request.author);
    if (!needsComment(request.action))
        return Questions{jsonCall(url, body)};
    body.insert("comment"_L1, request.comment);
    if (request.action == ServerAction::Acknowledge) {
        body.insert("sticky"_L1, request.sticky);
        body.insert("persistent"_L1, request.persistent);
        if (request.expiresMinutes > 0)
            body.insert("expiry"_L1, request.now.toSecsSinceEpoch() + 60 * request.expiresMinutes);
    }
    if (request.action == ServerAction::Downtime) {
        body.insert("start_time"_L1, request.now.toSecsSinceEpoch());
        body.insert("end_time"_L1, request.now.toSecsSinceEpoch() + 60 * request.minutes);
        body.insert("fixed"_L1, request.flexibleMinutes <= 0);
        if (request.flexibleMinutes > 0)
            body.insert("duration"_L1, 60 * request.flexibleMinutes);
    }
    return Questions{jsonCall(url, body)};
}

Error actIcinga2Refusal(const QByteArray &body)
{
    const Result<QJsonObject> root = parseJsonObject(body, "Icinga 2"_L1);
    if (!root)
        return root.error();
    for (const QJsonObject &result : objectsOf(root->value("results"_L1))) {
        if (result.value("code"_L1).toDouble() >= 300)
            return {Error::Kind::Refused, oneLine(result.value("status"_L1).toString())};
    }
    return {};
}

} // namespace

constinit const ActionApi Icinga2Actions{
    .kind = "icinga2"_L1,
    .actions = actIcinga2Actions,
    .options = {.sticky = true, .persistent = true, .expiry = true, .flexible = true},
    .calls = actIcinga2Calls,
    .refusal = actIcinga2Refusal};

} // namespace Pilotlamp
