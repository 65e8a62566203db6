// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/foreign.h"

#include "core/json_path.h"
#include "ctl/duration.h"

#include <QRegularExpression>

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

bool takeStatus(const Condition &condition, QJsonObject &check)
{
    static const QRegularExpression any(u"^any\\(([\\d,\\s]+)\\)$"_s);
    const int code = condition.wanted.toInt();
    QString expect;
    if (condition.operation == "=="_L1 && any.match(condition.wanted).hasMatch())
        expect = any.match(condition.wanted).captured(1).remove(u' ');
    else if (condition.operation == "=="_L1 && code >= 100)
        expect = condition.wanted;
    else if (condition.operation == "<"_L1 && code > 100)
        expect = u"100-%1"_s.arg(code - 1);
    else if (condition.operation == "<="_L1 && code >= 100)
        expect = u"100-%1"_s.arg(code);
    if (expect.isEmpty() || check.contains(u"expect"_s))
        return false;
    check.insert(u"expect"_s, expect);
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
    static const QRegularExpression part(u"^pat\\(\\*([^*?\\[\\]]+)\\*\\)$"_s);
    static const QRegularExpression function(u"^[a-z]+\\("_s);
    if (condition.operation != "=="_L1)
        return false;
    if (condition.subject == "[BODY]"_L1) {
        const auto match = part.match(condition.wanted);
        if (!match.hasMatch() || check.contains(u"contains"_s))
            return false;
        check.insert(u"contains"_s, match.captured(1));
        return true;
    }
    const QString path = condition.subject.mid(6).remove(QRegularExpression(u"^\\."_s));
    if (!isJsonPath(path) || function.match(condition.wanted).hasMatch() || check.contains(u"jsonPath"_s))
        return false;
    check.insert(u"jsonPath"_s, path);
    check.insert(u"jsonValue"_s, condition.wanted);
    return true;
}

bool takeCertificate(const Condition &condition, QJsonObject &check)
{
    const auto seconds = secondsOf(condition.wanted);
    if (!condition.operation.startsWith(u'>') || !seconds)
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
    Taker{"[BODY]"_L1, true, takeBody},
    Taker{"[CERTIFICATE_EXPIRATION]"_L1, true, takeCertificate},
    Taker{"[CONNECTED]"_L1, false, goesWithoutSaying},
    Taker{"[DNS_RCODE]"_L1, false, goesWithoutSaying},
};

void takeConditions(const QJsonArray &conditions, const QString &name, QJsonObject &check, QStringList &notes)
{
    const bool isHttp = check.value(u"kind"_s) == "http"_L1;
    for (const QJsonValue &value : conditions) {
        const auto condition = conditionOf(value.toString());
        const bool taken = condition && std::any_of(Takers.begin(), Takers.end(), [&](const Taker &taker) {
                               return condition->subject.startsWith(taker.subject)
                                   && (isHttp || !taker.httpOnly) && taker.take(*condition, check);
                           });
        if (!taken)
            notes.append(u"%1: the condition “%2” was not taken"_s.arg(name, value.toString().left(80)));
    }
}

/// Gatus asks `url` as a resolver for the name in `dns`.
QJsonObject foreignGatusCheckOf(const QJsonObject &endpoint, const QString &name, QStringList &notes)
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
    if (!body.isEmpty())
        check.insert(u"body"_s, body);
    const QJsonObject headers = harmlessHeaders(endpoint.value(u"headers"_s).toObject(), name, notes);
    if (!headers.isEmpty())
        check.insert(u"headers"_s, headers);
}

} // namespace

Foreign fromGatus(const QJsonObject &root)
{
    Foreign foreign{.format = u"Gatus configuration"_s};
    QJsonArray services;
    const QJsonArray endpoints = root.value(u"endpoints"_s).toArray();
    for (const QJsonValue &value : endpoints) {
        const QJsonObject endpoint = value.toObject();
        const QString name = endpoint.value(u"name"_s).toString().simplified();
        if (name.isEmpty()) {
            foreign.notes.append(u"an endpoint without a name was not taken"_s);
            continue;
        }
        if (isOff(endpoint.value(u"enabled"_s))) {
            foreign.notes.append(u"%1: not taken: it is not enabled there"_s.arg(name));
            continue;
        }
        QJsonObject check = foreignGatusCheckOf(endpoint, name, foreign.notes);
        if (check.isEmpty())
            continue;
        takeRequest(endpoint, name, check, foreign.notes);
        takeConditions(endpoint.value(u"conditions"_s).toArray(), name, check, foreign.notes);
        services.append(serviceWith(name, endpoint.value(u"group"_s).toString(), check));
    }
    foreign.root.insert(u"services"_s, services);
    return foreign;
}

} // namespace Pilotlamp
