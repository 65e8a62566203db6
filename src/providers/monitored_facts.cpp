// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/monitored_facts.h"

#include "providers/json.h"
#include "providers/text.h"
#include "providers/times.h"

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

QDateTime momentOf(const QJsonValue &value)
{
    return value.toDouble(value.toString().toDouble()) > 0 ? timeFrom(value) : QDateTime();
}

} // namespace Pilotlamp
