// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/import_reader.h"

#include "core/json_path.h"
#include "ctl/duration.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

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

/// "[STATUS] == 200" in its three parts.
struct Condition {
    QString subject = {}; ///< "[STATUS]"
    QString operation = {};
    QString wanted = {};
};

std::optional<Condition> conditionOf(const QString &text)
{
    static const QRegularExpression form(u"^\\s*(\\[[A-Z_]+\\]\\S*)\\s*(==|!=|<=|>=|<|>)\\s*(.+?)\\s*$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    return Condition{match.captured(1), match.captured(2), match.captured(3)};
}

constexpr int FirstCode = 100;
constexpr int LastCode = 599;

/// The codes of "200,429" or "200-299" in words; nothing for other texts.
QSet<int> codesIn(const QString &text)
{
    QSet<int> codes;
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts)) {
        const int from = item.section(u'-', 0, 0).trimmed().toInt();
        const int to = item.contains(u'-') ? item.section(u'-', 1).trimmed().toInt() : from;
        for (int code = std::max(from, FirstCode); code <= std::min(to, LastCode); ++code)
            codes.insert(code);
    }
    return codes;
}

/// "100-199,301" of a set of codes.
QString textOf(const QSet<int> &codes)
{
    QStringList items;
    for (int from = FirstCode; from <= LastCode; ++from) {
        if (!codes.contains(from))
            continue;
        int to = from;
        while (codes.contains(to + 1))
            ++to;
        items.append(from == to ? QString::number(from) : u"%1-%2"_s.arg(from).arg(to));
        from = to;
    }
    return items.join(u',');
}

/// Several conditions on the code must all hold.
bool takeStatus(const Condition &condition, QJsonObject &check)
{
    static const QRegularExpression any(u"^any\\(([\\d,\\s]+)\\)$"_s);
    const QString &operation = condition.operation;
    const int code = condition.wanted.toInt();
    QString wanted;
    if (operation == "=="_L1 && any.match(condition.wanted).hasMatch())
        wanted = any.match(condition.wanted).captured(1).remove(u' ');
    else if (operation == "=="_L1 && code >= FirstCode)
        wanted = condition.wanted;
    else if (operation.startsWith(u'<') && code > FirstCode)
        wanted = u"%1-%2"_s.arg(FirstCode).arg(operation == "<"_L1 ? code - 1 : code);
    else if (operation.startsWith(u'>') && code >= FirstCode)
        wanted = u"%1-%2"_s.arg(operation == ">"_L1 ? code + 1 : code).arg(LastCode);
    QSet<int> codes = codesIn(wanted);
    if (check.contains(u"expect"_s))
        codes &= codesIn(check.value(u"expect"_s).toString());
    if (codes.isEmpty())
        return false;
    check.insert(u"expect"_s, textOf(codes));
    return true;
}

bool takeResponseTime(const Condition &condition, QJsonObject &check)
{
    const int ms = condition.wanted.toInt();
    if (!condition.operation.startsWith(u'<') || ms <= 0 || ms > 60'000)
        return false;
    check.insert(u"slowAfterMs"_s, ms);
    return true;
}

bool takeBody(const Condition &condition, QJsonObject &check)
{
    if (check.value(u"kind"_s) != "http"_L1 && check.value(u"kind"_s) != "dns"_L1)
        return false;
    static const QRegularExpression part(u"^pat\\(\\*([^*?\\[\\]]+)\\*\\)$"_s);
    static const QRegularExpression function(u"^[a-z]+\\("_s);
    static const QRegularExpression any(u"^any\\(([^()]+)\\)$"_s);
    if (check.value(u"kind"_s) == "dns"_L1) {
        const bool isPlain = condition.operation == "=="_L1 && condition.subject == "[BODY]"_L1
            && !function.match(condition.wanted).hasMatch() && !check.contains(u"answer"_s);
        if (isPlain)
            check.insert(u"answer"_s, condition.wanted);
        return isPlain;
    }
    if (condition.subject == "[BODY]"_L1) {
        const auto match = part.match(condition.wanted);
        if (condition.operation != "=="_L1 || !match.hasMatch() || check.contains(u"contains"_s))
            return false;
        check.insert(u"contains"_s, match.captured(1));
        return true;
    }
    const QString path = condition.subject.mid(6).remove(QRegularExpression(u"^\\."_s));
    const auto list = any.match(condition.wanted);
    if (!isJsonPath(path) || check.contains(u"jsonPath"_s)
        || (function.match(condition.wanted).hasMatch()
            && !(list.hasMatch() && condition.operation == "=="_L1)))
        return false;
    check.insert(u"jsonPath"_s, path);
    if (list.hasMatch()) {
        QJsonArray values;
        for (const QString &value : list.captured(1).split(u','))
            values.append(value.trimmed());
        check.insert(u"jsonOperator"_s, u"in"_s);
        check.insert(u"jsonValue"_s, values);
        return true;
    }
    if (condition.operation != "=="_L1)
        check.insert(u"jsonOperator"_s, condition.operation);
    check.insert(u"jsonValue"_s, condition.wanted);
    return true;
}

bool takeCertificate(const Condition &condition, QJsonObject &check)
{
    const auto seconds = secondsOf(condition.wanted);
    const QString kind = check.value(u"kind"_s).toString();
    if (!condition.operation.startsWith(u'>') || !seconds || (kind != "http"_L1 && kind != "tls"_L1))
        return false;
    check.insert(u"certificateDays"_s, static_cast<int>((*seconds + 86399) / 86400));
    return true;
}

/// What every probe here expects anyway.
bool goesWithoutSaying(const Condition &condition, QJsonObject &)
{
    return condition.operation == "=="_L1
        && (condition.wanted == "true"_L1 || condition.wanted == "NOERROR"_L1);
}

struct Taker {
    QLatin1StringView subject; ///< the condition's begins so
    bool httpOnly = false;
    bool (*take)(const Condition &condition, QJsonObject &check) = nullptr;
};
constexpr std::array Takers{
    Taker{"[STATUS]"_L1, true, takeStatus},
    Taker{"[RESPONSE_TIME]"_L1, false, takeResponseTime},
    Taker{"[BODY]"_L1, false, takeBody},
    Taker{"[CERTIFICATE_EXPIRATION]"_L1, false, takeCertificate},
    Taker{"[CONNECTED]"_L1, false, goesWithoutSaying},
    Taker{"[DNS_RCODE]"_L1, false, goesWithoutSaying},
};

/// False where one of them cannot be said here: without it the check would mean something else.
bool takeConditions(const QJsonArray &conditions, const QString &name, QJsonObject &check, QStringList &notes)
{
    const bool isHttp = check.value(u"kind"_s) == "http"_L1;
    for (const QJsonValue &value : conditions) {
        const auto condition = conditionOf(value.toString());
        const bool taken = condition && std::any_of(Takers.begin(), Takers.end(), [&](const Taker &taker) {
                               return condition->subject.startsWith(taker.subject)
                                   && (isHttp || !taker.httpOnly) && taker.take(*condition, check);
                           });
        if (!taken) {
            notes.append(u"%1: not taken: its condition “%2” cannot be said here"_s.arg(
                name, value.toString().left(80)));
            return false;
        }
    }
    return true;
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
        if (!takeConditions(endpoint.value(u"conditions"_s).toArray(), name, check, imported.notes))
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
