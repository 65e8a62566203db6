// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/import_reader.h"

#include "core/json_path.h"
#include "ctl/language.h"

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

/// The type of the body that Kuma sends with it.
QString typeOfBody(const QJsonObject &monitor)
{
    const QString encoding = monitor.value(u"httpBodyEncoding"_s).toString(u"json"_s);
    if (encoding == "form"_L1)
        return u"application/x-www-form-urlencoded"_s;
    return encoding == "xml"_L1 ? u"text/xml; charset=utf-8"_s : u"application/json"_s;
}

/// Its own headers, a text of JSON, and the type of its body unless they name one.
void takeHeaders(const QJsonObject &monitor, const QString &name, QJsonObject &check, QStringList &notes)
{
    const QJsonValue there = monitor.value(u"headers"_s);
    const QJsonObject pairs
        = there.isObject() ? there.toObject() : QJsonDocument::fromJson(there.toString().toUtf8()).object();
    if (pairs.isEmpty() && !there.toString().trimmed().isEmpty() && there.toString().trimmed() != "{}"_L1)
        notes.append(Terminal::tr("%1: its headers are not valid JSON and were not imported").arg(name));
    QJsonObject headers = harmlessHeaders(pairs, name, notes);
    const QStringList names = headers.keys();
    const bool hasType = std::any_of(names.begin(), names.end(), [](const QString &header) {
        return header.compare("Content-Type"_L1, Qt::CaseInsensitive) == 0;
    });
    if (check.contains(u"body"_s) && !hasType)
        headers.insert(u"Content-Type"_s, typeOfBody(monitor));
    if (!headers.isEmpty())
        check.insert(u"headers"_s, headers);
}

void takeHttp(const QJsonObject &monitor, const QString &name, QJsonObject &check, QStringList &notes)
{
    const QString method = monitor.value(u"method"_s).toString(u"GET"_s);
    if (method != "GET"_L1)
        check.insert(u"method"_s, method);
    const QString body = monitor.value(u"body"_s).toString();
    if (!body.isEmpty())
        check.insert(u"body"_s, body);
    const QJsonArray codes = monitor.value(u"accepted_statuscodes"_s).toArray();
    if (!codes.isEmpty() && codes != QJsonArray{u"200-299"_s})
        check.insert(u"expect"_s, codes);
    const QString redirects = monitor.value(u"maxredirects"_s).toVariant().toString();
    if (redirects == "0"_L1)
        check.insert(u"followRedirects"_s, false);
    takeHeaders(monitor, name, check, notes);
    const bool hasPassword = !monitor.value(u"basic_auth_pass"_s).toString().isEmpty()
        || !monitor.value(u"basic_auth_user"_s).toString().isEmpty();
    if (hasPassword)
        notes.append(Terminal::tr("%1: its user name and password were not imported").arg(name));
    const QString authMethod = monitor.value(u"authMethod"_s).toString();
    if (!hasPassword && !authMethod.isEmpty() && authMethod != "basic"_L1)
        notes.append(
            Terminal::tr("%1: its authentication (%2) was not imported").arg(name, authMethod.left(20)));
    if (isOn(monitor.value(u"proxyId"_s)))
        notes.append(Terminal::tr("%1: its proxy was not imported").arg(name));
    if (isOn(monitor.value(u"ignoreTls"_s)))
        notes.append(Terminal::tr("%1: certificate errors were ignored; Pilotlamp shows them").arg(name));
}

/// What the answer must hold; false where that cannot be
/// said here, so that the check would mean something else.
bool takeContent(const QJsonObject &monitor, const QString &name, QJsonObject &check, QStringList &notes)
{
    const QString type = monitor.value(u"type"_s).toString();
    const QString keyword = monitor.value(u"keyword"_s).toString();
    if (type == "keyword"_L1 && keyword.isEmpty() && isOn(monitor.value(u"invertKeyword"_s))) {
        notes.append(Terminal::tr("%1: not imported: it has no keyword").arg(name));
        return false;
    }
    if (type == "keyword"_L1 && !keyword.isEmpty()) {
        // An answer without the word: no place in it is followed by it.
        if (isOn(monitor.value(u"invertKeyword"_s)))
            check.insert(u"regex"_s, u"\\A(?![\\s\\S]*%1)"_s.arg(QRegularExpression::escape(keyword)));
        else
            check.insert(u"contains"_s, keyword);
    }
    QString path = monitor.value(u"jsonPath"_s).toString();
    if (type != "json-query"_L1)
        return true;
    static const QStringList operators{u"=="_s, u"!="_s, u"<"_s, u"<="_s, u">"_s, u">="_s};
    const QString compared = monitor.value(u"jsonPathOperator"_s).toString(u"=="_s);
    if (!operators.contains(compared)) {
        notes.append(Terminal::tr("%1: not imported: the comparison “%2” is not supported")
                         .arg(name, compared.left(20)));
        return false;
    }
    // Kuma's queries are JSONata, a language of its own, where a-b is a difference; a plain path means the
    // same in both.
    static const QRegularExpression plain(
        u"^(\\$\\.?)?([A-Za-z_]\\w*|\\[-?\\d+\\])(\\.[A-Za-z_]\\w*|\\[-?\\d+\\])*$"_s);
    if (path.startsWith("$["_L1))
        path.remove(0, 1);
    if (!plain.match(path).hasMatch() || !isJsonPath(path)) {
        notes.append(
            Terminal::tr(
                "%1: not imported: the query “%2” is not a plain path (example: data.items[0].state)")
                .arg(name, path.left(60)));
        return false;
    }
    check.insert(u"jsonPath"_s, path);
    if (compared != "=="_L1)
        check.insert(u"jsonOperator"_s, compared);
    check.insert(u"jsonValue"_s, monitor.value(u"expectedValue"_s).toVariant().toString());
    return true;
}

/// Its name servers, with their port where it is not the usual one.
QString resolversOf(const QJsonObject &monitor)
{
    constexpr int UsualPort = 53;
    const QString servers = monitor.value(u"dns_resolve_server"_s).toString();
    const int port = monitor.value(u"port"_s).toVariant().toInt();
    if (servers.isEmpty() || port <= 0 || port == UsualPort)
        return servers;
    QStringList places;
    for (const QString &server : servers.split(u',')) {
        const QString host = server.trimmed();
        places.append((host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host).arg(port));
    }
    return places.join(u',');
}

/// The check of a monitor; empty where there is no such probe here.
QJsonObject importKumaCheckOf(const QJsonObject &monitor, const QString &name, QStringList &notes)
{
    const QString type = monitor.value(u"type"_s).toString();
    QString host = monitor.value(u"hostname"_s).toString().trimmed();
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    QJsonObject check;
    if (type == "http"_L1 || type == "keyword"_L1 || type == "json-query"_L1) {
        check = {{u"kind"_s, u"http"_s},
                 {u"url"_s, harmlessAddress(monitor.value(u"url"_s).toString(), name, notes)}};
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
        check = dnsCheck(name, host, monitor.value(u"dns_resolve_type"_s).toString(), resolversOf(monitor),
                         notes);
        if (check.isEmpty())
            return {};
    } else {
        notes.append(
            Terminal::tr("%1: not imported: monitors of type “%2” are not supported").arg(name, type));
        return {};
    }
    takeTimes(check, monitor.value(u"interval"_s).toInt(), qRound(monitor.value(u"timeout"_s).toDouble()),
              name, notes);
    return check;
}

/// Why a monitor is none that runs there; empty where it does.
QString restingReason(const QJsonObject &monitor)
{
    if (monitor.contains(u"active"_s) && !isOn(monitor.value(u"active"_s)))
        return Terminal::tr("it is paused");
    return isOn(monitor.value(u"forceInactive"_s)) ? Terminal::tr("its group is paused") : QString();
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value == QJsonValue(false) || value == QJsonValue(0)
        || value == QJsonValue(u"[]"_s) || value == QJsonValue(u"{}"_s)
        || (value.isString() && value.toString().trimmed().isEmpty())
        || (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

/// One line for each key that is set and not read, however many monitors have it. Keys of types that are not
/// taken are told by that; those of how Kuma draws and repeats say nothing about the service.
void noteOtherKeys(const QJsonArray &monitors, QStringList &notes)
{
    static const QRegularExpression known(
        u"^(id|name|pathName|path|type|url|method|hostname|port|weight|active|forceInactive|parent"
        "|childrenIDs|interval|retryInterval|resendInterval|timeout|keyword|invertKeyword|jsonPath"
        "|jsonPathOperator|expectedValue|accepted_statuscodes|maxredirects|headers|body|httpBodyEncoding"
        "|upsideDown|ignoreTls|proxyId|notificationIDList|tags|maintenance|includeSensitiveData|screenshot"
        "|packetSize|expiryNotification|authMethod|authDomain|authWorkstation|gamedigGivenPortOnly"
        "|(dns_|docker|push|mqtt|grpc|kafka|radius|database|game|rabbitmq|snmp|smtp|remote_browser|oauth_"
        "|basic_auth_|tls).*)$"_s);
    QStringList other;
    for (const QJsonValue &value : monitors) {
        const QJsonObject monitor = value.toObject();
        for (auto key = monitor.begin(); key != monitor.end(); ++key) {
            if (!isNothing(*key) && !other.contains(key.key()) && !known.match(key.key()).hasMatch())
                other.append(key.key());
        }
    }
    for (const QString &key : std::as_const(other))
        notes.append(Terminal::tr("“%1” of its monitors was not imported").arg(key.left(40)));
}

/// The names of its groups by their ids.
QHash<int, QString> groupsOf(const QJsonArray &monitors)
{
    QHash<int, QString> groups;
    for (const QJsonValue &value : monitors) {
        if (value[u"type"_s].toString() == "group"_L1)
            groups.insert(value[u"id"_s].toInt(), value[u"name"_s].toString());
    }
    return groups;
}

} // namespace

ImportedConfig fromKuma(const QJsonObject &root)
{
    ImportedConfig imported{.format = Terminal::tr("Uptime Kuma backup")};
    const QJsonArray monitors = root.value(u"monitorList"_s).toArray();
    const QHash<int, QString> groups = groupsOf(monitors);
    QJsonArray services;
    for (const QJsonValue &value : monitors) {
        const QJsonObject monitor = value.toObject();
        const QString name = monitor.value(u"name"_s).toString().simplified();
        if (monitor.value(u"type"_s).toString() == "group"_L1)
            continue;
        if (name.isEmpty()) {
            imported.notes.append(Terminal::tr("a monitor without a name was not imported"));
            continue;
        }
        if (const QString reason = restingReason(monitor); !reason.isEmpty()) {
            imported.notes.append(Terminal::tr("%1: not imported: %2").arg(name, reason));
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
        imported.notes.append(Terminal::tr("notifications and tags were not imported"));
    noteOtherKeys(monitors, imported.notes);
    imported.root.insert(u"services"_s, services);
    return imported;
}

} // namespace Pilotlamp
