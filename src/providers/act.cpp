// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/act.h"

#include "providers/act_rows.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestMinutes = 366 * 24 * 60;

struct Say {
    Q_DECLARE_TR_FUNCTIONS(Act)
};

} // namespace

const ActionApi *actionApiOf(QStringView kind)
{
    static const std::array table{Icinga2Actions, AlertmanagerActions, GrafanaActions,
                                  ZabbixActions,  CheckmkActions,      NagiosActions};
    const auto row = std::find_if(table.begin(), table.end(),
                                  [kind](const ActionApi &actionApi) { return kind == actionApi.kind; });
    return row == table.end() ? nullptr : &*row;
}

bool canDo(QStringView kind, ServerAction action)
{
    const ActionApi *actionApi = actionApiOf(kind);
    return actionApi && actionApi->actions().contains(action);
}

Error problemOf(QStringView kind, const ActionRequest &request)
{
    const auto ours = [](const QString &text) -> Error {
        return {Error::Kind::Ours, text};
    };
    if (!canDo(kind, request.action))
        return ours(Say::tr("servers of type %1 do not support this action").arg(kind));
    if (request.component.id.isEmpty())
        return ours(Say::tr("the server lists more than one “%1”").arg(request.component.name));
    if (needsComment(request.action) && request.comment.trimmed().isEmpty())
        return ours(Say::tr("enter a comment"));
    if (request.action == ServerAction::Downtime && (request.minutes < 1 || request.minutes > LongestMinutes))
        return ours(Say::tr("a downtime lasts between one minute and one year"));
    if (request.flexibleMinutes < 0 || request.flexibleMinutes > LongestMinutes || request.expiresMinutes < 0
        || request.expiresMinutes > LongestMinutes)
        return ours(Say::tr("choose between one minute and one year"));
    const ActionOptions options = actionApiOf(kind)->options;
    if ((request.expiresMinutes > 0 && !options.expiry) || (request.flexibleMinutes > 0 && !options.flexible))
        return ours(Say::tr("servers of type %1 do not support this option").arg(kind));
    return {};
}

Question jsonCall(const QUrl &url, const QJsonObject &body)
{
    return {url, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json"};
}

Result<Questions> listOfParts(const Check &check, const ActionRequest &)
{
    const Result<QList<Questions>> plans = requestPlans(*kindOf(check.kind), check);
    if (!plans)
        return plans.error();
    if (plans->isEmpty())
        return Error{Error::Kind::Ours, Say::tr("not the address of a server of this type")};
    // The last way shows the key in every manner the kind knows.
    return Questions{plans->last().first()};
}

Error componentIsGone(const ActionRequest &request)
{
    return {Error::Kind::Refused, Say::tr("the server no longer lists “%1”").arg(request.component.name)};
}

} // namespace Pilotlamp
