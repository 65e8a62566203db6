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

const Acting *actingOf(QStringView kind)
{
    static const std::array table{Icinga2Acting, AlertmanagerActing, ZabbixActing, CheckmkActing};
    const auto row = std::find_if(table.begin(), table.end(),
                                  [kind](const Acting &acting) { return kind == acting.kind; });
    return row == table.end() ? nullptr : &*row;
}

bool canDo(QStringView kind, Deed deed)
{
    const Acting *acting = actingOf(kind);
    return acting && acting->deeds().contains(deed);
}

Error problemOf(QStringView kind, const Order &order)
{
    const auto ours = [](const QString &text) -> Error {
        return {Error::Kind::Ours, text};
    };
    if (!canDo(kind, order.deed))
        return ours(Say::tr("servers of type %1 do not support this action").arg(kind));
    if (order.part.id.isEmpty())
        return ours(Say::tr("the server lists more than one “%1”").arg(order.part.name));
    if (order.deed != Deed::Recheck && order.comment.trimmed().isEmpty())
        return ours(Say::tr("enter a comment"));
    if (order.deed == Deed::Downtime && (order.minutes < 1 || order.minutes > LongestMinutes))
        return ours(Say::tr("a downtime lasts between one minute and one year"));
    return {};
}

Question jsonCall(const QUrl &url, const QJsonObject &body)
{
    return {url, QJsonDocument(body).toJson(QJsonDocument::Compact), "application/json"};
}

Error partIsGone(const Order &order)
{
    return {Error::Kind::Refused, Say::tr("the server no longer lists “%1”").arg(order.part.name)};
}

} // namespace Pilotlamp
