// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a Zabbix is asked, and how it refuses.
#include "core/auth.h"
#include "providers/text.h"
#include "providers/zabbix.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QJsonObject triggersWanted()
{
    return {
        {"output"_L1,
         QJsonArray{u"triggerid"_s, u"description"_s, u"priority"_s, u"value"_s, u"comments"_s, u"url"_s}},
        {"filter"_L1, QJsonObject{{"value"_L1, 1}}},
        {"monitored"_L1, true},
        {"skipDependent"_L1, true},
        {"expandDescription"_L1, true},
        {"selectHosts"_L1, QJsonArray{u"hostid"_s, u"name"_s}},
        {"selectItems"_L1, QJsonArray{u"itemid"_s}},
        {"selectTags"_L1, QJsonArray{u"tag"_s, u"value"_s}},
        {"selectLastEvent"_L1, QJsonArray{u"eventid"_s, u"acknowledged"_s, u"severity"_s, u"clock"_s}}};
}

/// Suppressed are problems, by people or by a maintenance that may be for some of a host's only. Which facts
/// a problem has depends on the version, so all are asked for.
QJsonObject problemsWanted()
{
    return {{"output"_L1, u"extend"_s},
            {"selectAcknowledges"_L1, QJsonArray{u"userid"_s, u"action"_s, u"message"_s, u"clock"_s}},
            {"selectSuppressionData"_L1, u"extend"_s},
            {"source"_L1, 0},
            {"object"_L1, 0}};
}

/// Items that are asked often tell whether the server still works.
QJsonObject itemsWanted()
{
    constexpr int Most = 50;
    const QJsonArray shortest{u"1s"_s,  u"5s"_s, u"10s"_s, u"10"_s,  u"15s"_s, u"20s"_s, u"30s"_s, u"30"_s,
                              u"60s"_s, u"60"_s, u"1m"_s,  u"90s"_s, u"2m"_s,  u"3m"_s,  u"5m"_s};
    return {{"output"_L1, QJsonArray{u"itemid"_s, u"lastclock"_s}},
            {"monitored"_L1, true},
            {"filter"_L1, QJsonObject{{"status"_L1, 0}, {"state"_L1, 0}, {"delay"_L1, shortest}}},
            {"sortfield"_L1, u"itemid"_s},
            {"limit"_L1, Most}};
}

/// Names of those who acknowledge; a user that may not see others is shown itself.
QJsonObject usersWanted()
{
    return {{"output"_L1, u"extend"_s}};
}

} // namespace

QStringList zabbixTokens(const Check &check)
{
    QStringList tokens{QString()};
    for (const auto &[name, value] : headersOf(check)) {
        if (name.compare("Authorization", Qt::CaseInsensitive) == 0 && value.startsWith("Bearer "))
            tokens.append(QString::fromUtf8(value.mid(7)));
    }
    return tokens;
}

QByteArray zabbixCall(const char *method, const QJsonValue &params, const QString &token)
{
    QJsonObject call{{"jsonrpc"_L1, u"2.0"_s},
                     {"method"_L1, QLatin1StringView(method)},
                     {"params"_L1, params},
                     {"id"_L1, 1}};
    if (!token.isEmpty())
        call.insert("auth"_L1, token);
    return QJsonDocument(call).toJson(QJsonDocument::Compact);
}

Questions zabbixAsked(const QUrl &url, const QString &token)
{
    const QJsonObject hosts{{"countOutput"_L1, true}, {"monitored_hosts"_L1, true}};
    const auto ask = [&](const char *method, const QJsonObject &params) -> Question {
        return {url, zabbixCall(method, params, token), "application/json-rpc"};
    };
    return {ask("trigger.get", triggersWanted()), ask("problem.get", problemsWanted()),
            ask("host.get", hosts), ask("item.get", itemsWanted()), ask("user.get", usersWanted())};
}

Error zabbixRefusal(const QJsonObject &root)
{
    const QJsonObject error = root.value("error"_L1).toObject();
    if (error.isEmpty())
        return {};
    QString text = error.value("data"_L1).toString();
    if (text.isEmpty())
        text = error.value("message"_L1).toString();
    return {Error::Kind::Refused,
            QCoreApplication::translate("Providers", "the server refuses: %1").arg(oneLine(text))};
}

} // namespace Pilotlamp
