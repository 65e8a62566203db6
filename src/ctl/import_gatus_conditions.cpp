// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/import_gatus_conditions.h"

#include "core/decimal.h"
#include "core/json_path.h"
#include "ctl/duration.h"
#include "ctl/language.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

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
    check.insert(u"slowAfterMs"_s, std::min(ms, check.value(u"slowAfterMs"_s).toInt(ms)));
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
        static const QRegularExpression pattern(u"^pat\\(([^?\\[\\]()]+)\\)$"_s);
        const auto match = pattern.match(condition.wanted);
        const bool isPlain = condition.operation == "=="_L1 && condition.subject == "[BODY]"_L1
            && (match.hasMatch() || !function.match(condition.wanted).hasMatch())
            && !check.contains(u"answer"_s);
        if (isPlain)
            check.insert(u"answer"_s, match.hasMatch() ? match.captured(1) : condition.wanted);
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
    const bool needsNumber = condition.operation.contains(u'<') || condition.operation.contains(u'>');
    if (needsNumber && !Decimal::of(condition.wanted.toUtf8()))
        return false;
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
    static const QStringList encrypting{u"http"_s, u"tls"_s, u"starttls"_s, u"websocket"_s};
    if (!condition.operation.startsWith(u'>') || !seconds
        || !encrypting.contains(check.value(u"kind"_s).toString()))
        return false;
    const int days = static_cast<int>((*seconds + 86399) / 86400);
    check.insert(u"certificateDays"_s, std::max(days, check.value(u"certificateDays"_s).toInt()));
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

} // namespace

bool takeGatusConditions(const QJsonArray &conditions, const QString &name, QJsonObject &check,
                         QStringList &notes)
{
    const bool isHttp = check.value(u"kind"_s) == "http"_L1;
    for (const QJsonValue &value : conditions) {
        const auto condition = conditionOf(value.toString());
        const bool taken = condition && std::any_of(Takers.begin(), Takers.end(), [&](const Taker &taker) {
                               return condition->subject.startsWith(taker.subject)
                                   && (isHttp || !taker.httpOnly) && taker.take(*condition, check);
                           });
        if (!taken) {
            notes.append(Terminal::tr("%1: not imported: its condition “%2” is not supported")
                             .arg(name, value.toString().left(80)));
            return false;
        }
    }
    // Without a word about the code any will do there.
    if (isHttp && !check.contains(u"expect"_s))
        check.insert(u"expect"_s, u"%1-%2"_s.arg(FirstCode).arg(LastCode));
    return true;
}

} // namespace Pilotlamp
