// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/import_reader.h"

#include "core/json_path.h"

#include <QHash>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Kuma writes switches as true or 1.
bool isOn(const QJsonValue &value)
{
    return value.toBool() || value.toInt() != 0;
}

void takeHttp(const QJsonObject &monitor, const QString &name, QJsonObject &check, QStringList &notes)
{
    const QString method = monitor.value(u"method"_s).toString(u"GET"_s);
    if (method != "GET"_L1)
        check.insert(u"method"_s, method);
    const QString body = monitor.value(u"body"_s).toString();
    QJsonObject ownHeaders;
    if (!body.isEmpty()) {
        check.insert(u"body"_s, body);
        if (monitor.value(u"httpBodyEncoding"_s).toString(u"json"_s) == "json"_L1)
            ownHeaders.insert(u"Content-Type"_s, u"application/json"_s);
    }
    const QJsonArray codes = monitor.value(u"accepted_statuscodes"_s).toArray();
    if (!codes.isEmpty() && codes != QJsonArray{u"200-299"_s})
        check.insert(u"expect"_s, codes);
    if (monitor.value(u"maxredirects"_s).toInt(1) == 0)
        check.insert(u"followRedirects"_s, false);
    const QJsonValue headers = monitor.value(u"headers"_s);
    const QJsonObject pairs = headers.isObject()
        ? headers.toObject()
        : QJsonDocument::fromJson(headers.toString().toUtf8()).object();
    const QJsonObject kept = harmlessHeaders(pairs, name, notes);
    for (auto header = kept.begin(); header != kept.end(); ++header)
        ownHeaders.insert(header.key(), *header);
    if (!ownHeaders.isEmpty())
        check.insert(u"headers"_s, ownHeaders);
    const bool hasPassword = !monitor.value(u"basic_auth_pass"_s).toString().isEmpty()
        || !monitor.value(u"basic_auth_user"_s).toString().isEmpty();
    if (hasPassword)
        notes.append(u"%1: its user name and password were not taken"_s.arg(name));
    const QString authMethod = monitor.value(u"authMethod"_s).toString();
    if (!hasPassword && !authMethod.isEmpty() && authMethod != "basic"_L1)
        notes.append(u"%1: its authentication (%2) was not taken"_s.arg(name, authMethod.left(20)));
    if (isOn(monitor.value(u"proxyId"_s)))
        notes.append(u"%1: its proxy was not taken"_s.arg(name));
    if (isOn(monitor.value(u"ignoreTls"_s)))
        notes.append(u"%1: certificate errors were ignored there; here they are shown"_s.arg(name));
}

/// What the answer must hold; false where that cannot be
/// said here, so that the check would mean something else.
bool takeContent(const QJsonObject &monitor, const QString &name, QJsonObject &check, QStringList &notes)
{
    const QString type = monitor.value(u"type"_s).toString();
    const QString keyword = monitor.value(u"keyword"_s).toString();
    if (type == "keyword"_L1 && !keyword.isEmpty()) {
        // An answer without the word: no place in it is followed by it.
        if (isOn(monitor.value(u"invertKeyword"_s)))
            check.insert(u"regex"_s, u"\\A(?![\\s\\S]*%1)"_s.arg(QRegularExpression::escape(keyword)));
        else
            check.insert(u"contains"_s, keyword);
    }
    const QString path = monitor.value(u"jsonPath"_s).toString();
    if (type != "json-query"_L1)
        return true;
    static const QStringList operators{u"=="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    const QString compared = monitor.value(u"jsonPathOperator"_s).toString(u"=="_s);
    if (!operators.contains(compared)) {
        notes.append(u"%1: not taken: there is no comparison “%2” here"_s.arg(name, compared.left(20)));
        return false;
    }
    // Kuma's queries are JSONata, a language of its own; a plain path means the same in both.
    static const QRegularExpression plain(u"^(\\$\\.)?[\\w.\\[\\]-]+$"_s);
    if (!plain.match(path).hasMatch() || !isJsonPath(path)) {
        notes.append(u"%1: not taken: the query “%2” is more than a path such as data.items[0].state"_s.arg(
            name, path.left(60)));
        return false;
    }
    check.insert(u"jsonPath"_s, path);
    if (compared != "=="_L1)
        check.insert(u"jsonOperator"_s, compared);
    check.insert(u"jsonValue"_s, monitor.value(u"expectedValue"_s).toVariant().toString());
    return true;
}

/// The check of a monitor; empty where there is no such probe here.
QJsonObject importKumaCheckOf(const QJsonObject &monitor, const QString &name, QStringList &notes)
{
    const QString type = monitor.value(u"type"_s).toString();
    const QString host = monitor.value(u"hostname"_s).toString();
    QJsonObject check;
    if (type == "http"_L1 || type == "keyword"_L1 || type == "json-query"_L1) {
        check = {{u"kind"_s, u"http"_s}, {u"url"_s, monitor.value(u"url"_s)}};
        takeHttp(monitor, name, check, notes);
        if (!takeContent(monitor, name, check, notes))
            return {};
    } else if (type == "port"_L1) {
        check = {{u"kind"_s, u"tcp"_s},
                 {u"url"_s,
                  (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s)
                      .arg(host)
                      .arg(monitor.value(u"port"_s).toVariant().toInt())}};
    } else if (type == "ping"_L1) {
        check = {{u"kind"_s, u"ping"_s}, {u"url"_s, host}};
    } else if (type == "dns"_L1) {
        check = dnsCheck(name, host, monitor.value(u"dns_resolve_type"_s).toString(),
                         monitor.value(u"dns_resolve_server"_s).toString(), notes);
        if (check.isEmpty())
            return {};
    } else {
        notes.append(u"%1: not taken: there is nothing here like a monitor of type “%2”"_s.arg(name, type));
        return {};
    }
    if (const int interval = monitor.value(u"interval"_s).toInt(); interval > 0)
        check.insert(u"intervalSeconds"_s, std::max(interval, 10));
    if (const int timeout = qRound(monitor.value(u"timeout"_s).toDouble()); timeout > 0)
        check.insert(u"timeoutSeconds"_s, std::min(timeout, 60));
    return check;
}

} // namespace

ImportedConfig fromKuma(const QJsonObject &root)
{
    ImportedConfig imported{.format = u"Uptime Kuma backup"_s};
    const QJsonArray monitors = root.value(u"monitorList"_s).toArray();
    QHash<int, QString> groups;
    for (const QJsonValue &value : monitors) {
        if (value[u"type"_s].toString() == "group"_L1)
            groups.insert(value[u"id"_s].toInt(), value[u"name"_s].toString());
    }
    QJsonArray services;
    for (const QJsonValue &value : monitors) {
        const QJsonObject monitor = value.toObject();
        const QString name = monitor.value(u"name"_s).toString().simplified();
        if (name.isEmpty() || monitor.value(u"type"_s).toString() == "group"_L1)
            continue;
        if (monitor.contains(u"active"_s) && !isOn(monitor.value(u"active"_s))) {
            imported.notes.append(u"%1: not taken: it is paused there"_s.arg(name));
            continue;
        }
        QJsonObject check = importKumaCheckOf(monitor, name, imported.notes);
        if (!check.isEmpty() && isOn(monitor.value(u"upsideDown"_s)))
            check.insert(u"upsideDown"_s, true);
        if (!check.isEmpty())
            services.append(serviceWith(name, groups.value(monitor.value(u"parent"_s).toInt(-1)), check));
    }
    if (std::any_of(monitors.begin(), monitors.end(), [](const QJsonValue &monitor) {
            return !monitor[u"notificationIDList"_s].toObject().isEmpty()
                || !monitor[u"tags"_s].toArray().isEmpty();
        }))
        imported.notes.append(u"notifications and tags were not taken"_s);
    imported.root.insert(u"services"_s, services);
    return imported;
}

} // namespace Pilotlamp
