// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/duration.h"
#include "ctl/import_gatus_conditions.h"
#include "ctl/import_reader.h"
#include "ctl/language.h"

#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// A switch, as JSON or as one of YAML's words.
bool isOff(const QJsonValue &value)
{
    static const QStringList words{u"false"_s, u"no"_s, u"off"_s, u"n"_s};
    return value == QJsonValue(false) || words.contains(value.toString().toLower());
}

bool isGatusOn(const QJsonValue &value)
{
    static const QStringList words{u"true"_s, u"yes"_s, u"on"_s, u"y"_s};
    return value == QJsonValue(true) || words.contains(value.toString().toLower());
}

/// Gatus puts variables of its environment everywhere, and takes "$$" for a dollar.
QString variableIn(const QString &text)
{
    static const QRegularExpression variable(u"\\$[\\w{*#@!?-]"_s);
    QString literal = text;
    return literal.remove(u"$$"_s).contains(variable) ? text.left(80) : QString();
}

/// The first text of an endpoint that uses one, headers aside; empty where none does.
QString variableOf(const QJsonObject &endpoint)
{
    QStringList texts;
    for (const QString &key : {u"name"_s, u"group"_s, u"url"_s, u"method"_s, u"body"_s, u"interval"_s})
        texts.append(endpoint.value(key).toString());
    for (const QJsonValue condition : endpoint.value(u"conditions"_s).toArray())
        texts.append(condition.toString());
    for (const QJsonValue part : endpoint.value(u"dns"_s).toObject())
        texts.append(part.toString());
    for (const QString &text : std::as_const(texts)) {
        if (const QString found = variableIn(text); !found.isEmpty())
            return found;
    }
    return {};
}

/// Dollars as they are meant, in all texts.
QJsonValue withDollars(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().replace(u"$$"_s, u"$"_s);
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue item : value.toArray())
            list.append(withDollars(item));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        *member = withDollars(*member);
    return object;
}

/// Gatus asks `url` as a resolver for the name in `dns`.
QJsonObject importGatusCheckOf(const QJsonObject &endpoint, const QString &name, QStringList &notes)
{
    const QString address = harmlessAddress(endpoint.value(u"url"_s).toString(), name, notes);
    const QJsonValue dns = endpoint.value(u"dns"_s);
    if (const QString query = dns[u"query-name"_s].toString(); !query.isEmpty())
        return dnsCheck(name, query, dns[u"query-type"_s].toString(), address, notes);
    const QJsonObject check = checkForAddress(address);
    if (!endpoint.value(u"ssh"_s)[u"username"_s].toString().isEmpty())
        notes.append(Terminal::tr("%1: not imported: it logs in and runs a command").arg(name));
    else if (check.isEmpty())
        notes.append(Terminal::tr("%1: not imported: there is no matching type of check for %2")
                         .arg(name, address.left(80)));
    else
        return check;
    return {};
}

void takeClient(const QJsonObject &client, const QString &name, QJsonObject &check, QStringList &notes)
{
    for (auto option = client.begin(); option != client.end(); ++option) {
        if (option.key() == "ignore-redirect"_L1) {
            if (isGatusOn(*option) && check.value(u"kind"_s) == "http"_L1)
                check.insert(u"followRedirects"_s, false);
        } else if (option.key() != "timeout"_L1 && !isOff(*option)) {
            notes.append(
                Terminal::tr("%1: its client option “%2” was not imported").arg(name, option.key().left(40)));
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
            notes.append(Terminal::tr("%1: a maintenance window was not imported")
                             .arg(service.value(u"name"_s).toString()));
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
                                   u"timeout"_s,    u"maintenance-windows"_s,
                                   u"ssh"_s};
    QStringList other;
    for (const QJsonValue endpoint : root.value(u"endpoints"_s).toArray()) {
        for (const QString &key : endpoint.toObject().keys()) {
            if (!known.contains(key) && !other.contains(key))
                other.append(key);
        }
    }
    for (const QString &key : std::as_const(other))
        notes.append(Terminal::tr("“%1” of its endpoints was not imported").arg(key.left(40)));
    // Gatus leaves other words alone, too: there people keep what they repeat.
    static const QStringList settings{u"external-endpoints"_s,
                                      u"suites"_s,
                                      u"alerting"_s,
                                      u"connectivity"_s,
                                      u"announcements"_s,
                                      u"remote"_s,
                                      u"tunneling"_s,
                                      u"security"_s,
                                      u"storage"_s,
                                      u"web"_s,
                                      u"ui"_s,
                                      u"metrics"_s,
                                      u"debug"_s};
    for (const QString &setting : settings) {
        if (root.contains(setting))
            notes.append(Terminal::tr("“%1” was not imported").arg(setting));
    }
}

qint64 secondsIn(const QJsonValue &value, const QString &what, const QString &name, QStringList &notes)
{
    const QString text = value.toString();
    const auto seconds = secondsOf(text);
    if (seconds && *seconds > 0)
        return *seconds;
    if (!text.isEmpty())
        notes.append(Terminal::tr("%1: %2 “%3” was not imported").arg(name, what, text.left(20)));
    return 0;
}

QJsonObject headersIn(const QJsonObject &endpoint, const QString &name, QStringList &notes)
{
    QJsonObject fixed;
    const QJsonObject there = endpoint.value(u"headers"_s).toObject();
    for (auto header = there.begin(); header != there.end(); ++header) {
        // One that carries a secret is told as such.
        const bool isSecret = harmlessHeaders({{header.key(), u"x"_s}}, name, notes).isEmpty();
        if (!isSecret && !variableIn(header->toString()).isEmpty())
            notes.append(Terminal::tr("%1: the header %2 was not imported: it uses a variable")
                             .arg(name, header.key().left(60)));
        else if (!isSecret)
            fixed.insert(header.key(), withDollars(*header).toString());
    }
    return fixed;
}

void takeRequest(const QJsonObject &endpoint, const QString &name, QJsonObject &check, QStringList &notes)
{
    const QJsonObject client = endpoint.value(u"client"_s).toObject();
    takeTimes(check, secondsIn(endpoint.value(u"interval"_s), u"interval"_s, name, notes),
              secondsIn(client.value(u"timeout"_s), u"timeout"_s, name, notes), name, notes);
    takeClient(client, name, check, notes);
    const QString body = endpoint.value(u"body"_s).toString();
    if (check.value(u"kind"_s) != "http"_L1) {
        if (!body.isEmpty())
            notes.append(Terminal::tr("%1: its body was not imported").arg(name));
        return;
    }
    const QString method = endpoint.value(u"method"_s).toString();
    if (!method.isEmpty() && method != "GET"_L1)
        check.insert(u"method"_s, method);
    QJsonObject headers = headersIn(endpoint, name, notes);
    if (!body.isEmpty() && isGatusOn(endpoint.value(u"graphql"_s))) {
        const QJsonObject query{{u"query"_s, body}};
        check.insert(u"body"_s, QString::fromUtf8(QJsonDocument(query).toJson(QJsonDocument::Compact)));
        if (!headers.contains(u"Content-Type"_s))
            headers.insert(u"Content-Type"_s, u"application/json"_s);
    } else if (!body.isEmpty()) {
        check.insert(u"body"_s, body);
    }
    if (!headers.isEmpty())
        check.insert(u"headers"_s, headers);
}

} // namespace

ImportedConfig fromGatus(const QJsonObject &root)
{
    ImportedConfig imported{.format = Terminal::tr("Gatus configuration")};
    QJsonArray services;
    const QJsonArray endpoints = root.value(u"endpoints"_s).toArray();
    for (const QJsonValue &value : endpoints) {
        const QJsonObject written = value.toObject();
        const QString name = written.value(u"name"_s).toString().simplified();
        if (name.isEmpty()) {
            imported.notes.append(Terminal::tr("an endpoint without a name was not imported"));
            continue;
        }
        if (isOff(written.value(u"enabled"_s))) {
            imported.notes.append(Terminal::tr("%1: not imported: it is disabled").arg(name));
            continue;
        }
        if (const QString variable = variableOf(written); !variable.isEmpty()) {
            imported.notes.append(
                Terminal::tr("%1: not imported: it uses a variable: %2").arg(name, variable));
            continue;
        }
        QJsonObject endpoint = withDollars(written).toObject();
        endpoint.insert(u"headers"_s, written.value(u"headers"_s));
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
