// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/monitored_facts.h"

#include "core/foreign_text.h"
#include "providers/json.h"
#include "providers/text.h"
#include "providers/times.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QList<PerformanceValue> performanceOf(const QString &text)
{
    constexpr qsizetype Most = 50;
    constexpr qsizetype Longest = 8192;
    static const QRegularExpression value(u"(?:'(?<quoted>(?:[^']|'')+)'|(?<bare>[^\\s='][^=]*?))=(?<number>["
                                          u"-+]?[0-9]*\\.?[0-9]+(?:[eE][-+]?[0-9]+)?)"
                                          "(?<unit>[^\\s;0-9]{0,10})(?:;\\S*)?(?:\\s+|$)"_s);
    QList<PerformanceValue> values;
    if (text.isEmpty())
        return values;
    auto matches = value.globalMatch(text.left(Longest));
    while (matches.hasNext() && values.size() < Most) {
        const QRegularExpressionMatch match = matches.next();
        const QString quoted = match.captured(u"quoted"_s).replace(u"''"_s, u"'"_s);
        values.append({.label = oneLine(quoted.isEmpty() ? match.captured(u"bare"_s) : quoted),
                       .value = match.captured(u"number"_s).toDouble(),
                       .unit = oneLine(match.captured(u"unit"_s))});
    }
    return values;
}

QString attemptText(const QJsonValue &current, const QJsonValue &most)
{
    const auto now = wholeNumber(current);
    const auto last = wholeNumber(most);
    return now && last ? u"%1/%2"_s.arg(*now).arg(*last) : QString();
}

void setOutput(ComponentFacts &facts, const QString &text, const QString &more)
{
    const qsizetype end = text.indexOf(u'\n');
    facts.output = plainText(end < 0 ? QStringView(text) : QStringView(text).left(end), UpdateCap);
    const QString rest = end < 0 ? QString() : text.mid(end + 1);
    setMore(facts, rest.isEmpty() || more.isEmpty() ? rest + more : rest + u'\n' + more);
}

void setMore(ComponentFacts &facts, const QString &text)
{
    constexpr qsizetype LongestMore = 4000;
    constexpr qsizetype MostLines = 60;
    if (text.isEmpty())
        return;
    QString lines = text.left(2 * LongestMore);
    // Nagios and its kin write a line's end as two characters.
    lines.replace(u"\\n"_s, u"\n"_s).replace(u"<br>"_s, u"\n"_s, Qt::CaseInsensitive);
    facts.more = filteredLines(withoutTags(lines), LongestMore, MostLines);
}

QString stateWord(bool isHost, std::optional<qint64> state, bool checked)
{
    static const QStringList hosts{u"up"_s, u"down"_s, u"unreachable"_s};
    static const QStringList services{u"ok"_s, u"warning"_s, u"critical"_s, u"unknown"_s};
    if (!checked)
        return u"pending"_s;
    return (isHost ? hosts : services).value(state.value_or(-1));
}

QStringList textsOf(const QJsonValue &list)
{
    constexpr qsizetype Most = 50;
    QStringList texts;
    for (const QJsonValue value : list.toArray()) {
        if (const QString text = oneLine(value.toString()); !text.isEmpty() && texts.size() < Most)
            texts.append(text);
    }
    return texts;
}

QString finishedLink(const QJsonValue &value)
{
    const QString text = value.toString();
    return text.contains(u'$') ? QString() : safeLink(text);
}

QDateTime momentOf(const QJsonValue &value)
{
    return value.toDouble(value.toString().toDouble()) > 0 ? timeFrom(value) : QDateTime();
}

} // namespace Pilotlamp
