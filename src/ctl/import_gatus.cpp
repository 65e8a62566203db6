// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/duration.h"
#include "ctl/import_gatus_conditions.h"
#include "ctl/import_reader.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// A switch, as JSON or as YAML's text.
bool isOff(const QJsonValue &value)
{
    return value == QJsonValue(false) || value.toString() == "false"_L1;
}

bool isGatusOn(const QJsonValue &value)
{
    return value == QJsonValue(true) || value.toString() == "true"_L1;
}

/// Gatus asks `url` as a resolver for the name in `dns`.
QJsonObject importGatusCheckOf(const QJsonObject &endpoint, const QString &name, QStringList &notes)
{
    const QString address = endpoint.value(u"url"_s).toString();
    const QJsonValue dns = endpoint.value(u"dns"_s);
    if (const QString query = dns[u"query-name"_s].toString(); !query.isEmpty())
        return dnsCheck(name, query, dns[u"query-type"_s].toString(), address, notes);
    const QJsonObject check = checkForAddress(address);
    if (address.contains("${"_L1))
        notes.append(u"%1: not taken: its address uses a variable: %2"_s.arg(name, address.left(80)));
    else if (check.isEmpty())
        notes.append(u"%1: not taken: there is no probe here for %2"_s.arg(name, address.left(80)));
    else
        return check;
    return {};
}

void takeClient(const QJsonObject &client, const QString &name, QJsonObject &check, QStringList &notes)
{
    for (auto option = client.begin(); option != client.end(); ++option) {
        if (option.key() == "ignore-redirect"_L1) {
            if (isGatusOn(*option))
                check.insert(u"followRedirects"_s, false);
        } else if (option.key() != "timeout"_L1) {
            notes.append(u"%1: its client option “%2” was not taken"_s.arg(name, option.key().left(40)));
        }
    }
}

/// A maintenance of Gatus as one of our windows; empty where it is none or off.
QJsonObject windowOf(const QJsonObject &there)
{
    const auto seconds = secondsOf(there.value(u"duration"_s).toString());
    const QString start = there.value(u"start"_s).toString();
    if (isOff(there.value(u"enabled"_s)) || start.isEmpty() || !seconds || *seconds < 60)
        return {};
    QJsonObject window{{u"start"_s, start},
                       {u"minutes"_s, static_cast<int>(*seconds / 60)},
                       {u"timeZone"_s, there.value(u"timezone"_s).toString(u"UTC"_s)}};
    QJsonArray days;
    for (const QJsonValue day : there.value(u"every"_s).toArray())
        days.append(day.toString().left(3).toLower());
    if (days.isEmpty())
        window.insert(u"daily"_s, true);
    else
        window.insert(u"weekly"_s, days);
    return window;
}

/// The endpoint's own windows and the one for all.
void takeMaintenance(const QJsonObject &root, const QJsonObject &endpoint, QJsonObject &service,
                     QStringList &notes)
{
    QJsonArray there = endpoint.value(u"maintenance-windows"_s).toArray();
    if (root.value(u"maintenance"_s).isObject())
        there.append(root.value(u"maintenance"_s));
    QJsonArray windows;
    for (const QJsonValue one : std::as_const(there)) {
        const QJsonObject window = windowOf(one.toObject());
        if (!window.isEmpty())
            windows.append(window);
        else if (!isOff(one[u"enabled"_s]))
            notes.append(
                u"%1: a maintenance window was not taken"_s.arg(service.value(u"name"_s).toString()));
    }
    if (!windows.isEmpty())
        service.insert(u"maintenance"_s, windows);
}

/// One line for each key that is not read, however many endpoints have it.
void noteOtherKeys(const QJsonObject &root, QStringList &notes)
{
    static const QStringList known{u"name"_s,       u"group"_s,
                                   u"url"_s,        u"enabled"_s,
                                   u"method"_s,     u"body"_s,
                                   u"headers"_s,    u"graphql"_s,
                                   u"dns"_s,        u"client"_s,
                                   u"conditions"_s, u"interval"_s,
                                   u"timeout"_s,    u"maintenance-windows"_s};
    QStringList other;
    for (const QJsonValue endpoint : root.value(u"endpoints"_s).toArray()) {
        for (const QString &key : endpoint.toObject().keys()) {
            if (!known.contains(key) && !other.contains(key))
                other.append(key);
        }
    }
    for (const QString &key : std::as_const(other))
        notes.append(u"“%1” of its endpoints was not taken"_s.arg(key.left(40)));
    for (const QString &list : {u"external-endpoints"_s, u"suites"_s}) {
        if (root.contains(list))
            notes.append(u"“%1” was not taken"_s.arg(list));
    }
}

void takeRequest(const QJsonObject &endpoint, const QString &name, QJsonObject &check, QStringList &notes)
{
    for (const auto &[key, ours] :
         {std::pair{u"interval"_s, u"intervalSeconds"_s}, std::pair{u"timeout"_s, u"timeoutSeconds"_s}}) {
        const bool isTimeout = key == "timeout"_L1;
        const QString text = (isTimeout ? endpoint.value(u"client"_s)[key] : endpoint.value(key)).toString();
        const auto seconds = secondsOf(text);
        if (seconds && *seconds > 0)
            check.insert(ours, isTimeout ? std::min<qint64>(*seconds, 60) : std::max<qint64>(*seconds, 10));
        else if (!text.isEmpty())
            notes.append(u"%1: the %2 “%3” was not taken"_s.arg(name, key, text.left(20)));
    }
    if (check.value(u"kind"_s) != "http"_L1)
        return;
    const QString method = endpoint.value(u"method"_s).toString();
    if (!method.isEmpty() && method != "GET"_L1)
        check.insert(u"method"_s, method);
    const QString body = endpoint.value(u"body"_s).toString();
    QJsonObject headers = harmlessHeaders(endpoint.value(u"headers"_s).toObject(), name, notes);
    if (!body.isEmpty() && isGatusOn(endpoint.value(u"graphql"_s))) {
        const QJsonObject query{{u"query"_s, body}};
        check.insert(u"body"_s, QString::fromUtf8(QJsonDocument(query).toJson(QJsonDocument::Compact)));
        if (!headers.contains(u"Content-Type"_s))
            headers.insert(u"Content-Type"_s, u"application/json"_s);
    } else if (!body.isEmpty()) {
        check.insert(u"body"_s, body);
    }
    takeClient(endpoint.value(u"client"_s).toObject(), name, check, notes);
    if (!headers.isEmpty())
        check.insert(u"headers"_s, headers);
}

} // namespace

ImportedConfig fromGatus(const QJsonObject &root)
{
    ImportedConfig imported{.format = u"Gatus configuration"_s};
    QJsonArray services;
    const QJsonArray endpoints = root.value(u"endpoints"_s).toArray();
    for (const QJsonValue &value : endpoints) {
        const QJsonObject endpoint = value.toObject();
        const QString name = endpoint.value(u"name"_s).toString().simplified();
        if (name.isEmpty()) {
            imported.notes.append(u"an endpoint without a name was not taken"_s);
            continue;
        }
        if (isOff(endpoint.value(u"enabled"_s))) {
            imported.notes.append(u"%1: not taken: it is not enabled there"_s.arg(name));
            continue;
        }
        QJsonObject check = importGatusCheckOf(endpoint, name, imported.notes);
        if (check.isEmpty())
            continue;
        takeRequest(endpoint, name, check, imported.notes);
        if (!takeGatusConditions(endpoint.value(u"conditions"_s).toArray(), name, check, imported.notes))
            continue;
        QJsonObject service = serviceWith(name, endpoint.value(u"group"_s).toString(), check);
        takeMaintenance(root, endpoint, service, imported.notes);
        services.append(service);
    }
    noteOtherKeys(root, imported.notes);
    imported.root.insert(u"services"_s, services);
    return imported;
}

} // namespace Pilotlamp
