// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a Zabbix tells of itself: whether it shows any host, and when it last received a value.
#include "providers/json.h"
#include "providers/monitored_facts.h"
#include "providers/page.h"
#include "providers/zabbix.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

Result<QJsonValue> zabbixResult(const QByteArray &body, qsizetype cap)
{
    const Result<QJsonObject> root = parseJsonObject(body, "Zabbix"_L1, cap);
    if (!root)
        return root.error();
    if (const Error error = zabbixRefusal(*root); error.kind != Error::Kind::None)
        return error;
    return root->value("result"_L1);
}

namespace {

/// When the server last got a value: a front end goes on without it. It looks back for one day only, so items
/// that are asked often and have no value at all are those of a server that has stood still for longer.
void addLastValue(Page &page, const QByteArray &items, qsizetype cap)
{
    const Result<QJsonValue> result = zabbixResult(items, cap);
    const QList<QJsonObject> often = result ? objectsOf(*result) : QList<QJsonObject>();
    for (const QJsonObject &item : often) {
        const QDateTime at = momentOf(item.value("lastclock"_L1));
        if (at.isValid() && !(page.asOf > at))
            page.asOf = at;
    }
    if (!page.asOf.isValid() && !often.isEmpty())
        page.doubts.append(
            {.reason = QCoreApplication::translate(
                 "Providers", "the server received no value in the last 24 hours: it may have stopped")});
    else if (!page.asOf.isValid())
        page.notes.append(
            {.text = QCoreApplication::translate(
                 "Providers",
                 "the server does not show when it last received a value, so a stopped one is not noticed: "
                 "let the key's user read the items of a host")});
}

} // namespace

Error addZabbixServer(Page &page, const Payload &payload)
{
    if (payload.others.isEmpty())
        return {};
    const Result<QJsonValue> hosts = zabbixResult(payload.others.first(), payload.cap);
    if (!hosts)
        return hosts.error();
    // No problems on no hosts is no good news.
    if (wholeNumber(*hosts).value_or(0) < 1)
        return {Error::Kind::Refused,
                QCoreApplication::translate(
                    "Providers", "this key can see no hosts: give its user read access to the host groups")};
    if (payload.others.size() > 1)
        addLastValue(page, payload.others.at(1), payload.cap);
    return {};
}

} // namespace Pilotlamp
