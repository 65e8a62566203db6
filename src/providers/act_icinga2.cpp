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

QList<Deed> actIcinga2Deeds()
{
    return {Deed::Acknowledge, Deed::Downtime, Deed::Recheck};
}

QLatin1StringView actionOf(Deed deed)
{
    switch (deed) {
    case Deed::Acknowledge:
        return "acknowledge-problem"_L1;
    case Deed::Downtime:
        return "schedule-downtime"_L1;
    case Deed::Recheck:
        return "reschedule-check"_L1;
    }
    return {};
}

Result<Questions> actIcinga2Calls(const Check &check, const Order &order, const QByteArray &)
{
    const QUrl url = pageBeside(check.url, "/v1"_L1, "/v1/actions/"_L1 + actionOf(order.deed));
    // A service's name is its host's and its own, with a '!' between.
    const bool isService = order.part.id.contains(u'!');
    QJsonObject body{{"type"_L1, isService ? u"Service"_s : u"Host"_s},
                     {isService ? "service"_L1 : "host"_L1, order.part.id}};
    if (order.deed == Deed::Recheck) {
        body.insert("force"_L1, true);
        return Questions{jsonCall(url, body)};
    }
    body.insert("author"_L1, order.author);
    body.insert("comment"_L1, order.comment);
    if (order.deed == Deed::Downtime) {
        body.insert("start_time"_L1, order.now.toSecsSinceEpoch());
        body.insert("end_time"_L1, order.now.toSecsSinceEpoch() + 60 * order.minutes);
        body.insert("fixed"_L1, true);
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

constinit const Acting Icinga2Acting{
    .kind = "icinga2"_L1, .deeds = actIcinga2Deeds, .calls = actIcinga2Calls, .refusal = actIcinga2Refusal};

} // namespace Pilotlamp
