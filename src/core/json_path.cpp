// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_path.h"

#include "core/decimal.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestPath = 500;

struct OperatorRow {
    QLatin1StringView word;
    JsonOperator wish;
};
constexpr std::array OperatorRows{
    OperatorRow{"=="_L1, JsonOperator::Equal},  OperatorRow{"!="_L1, JsonOperator::Unequal},
    OperatorRow{"<"_L1, JsonOperator::Less},    OperatorRow{"<="_L1, JsonOperator::AtMost},
    OperatorRow{">"_L1, JsonOperator::Greater}, OperatorRow{">="_L1, JsonOperator::AtLeast},
    OperatorRow{"in"_L1, JsonOperator::In},
};

JsonStep stepOf(const QRegularExpressionMatch &match)
{
    if (match.hasCaptured(1))
        return {JsonStep::Kind::Place, {}, match.captured(1).toLongLong()};
    if (match.hasCaptured(2))
        return {JsonStep::Kind::Every, {}, 0};
    QString key = match.captured(match.hasCaptured(3) ? 3 : (match.hasCaptured(4) ? 4 : 5));
    if (!match.hasCaptured(5))
        key.replace(QRegularExpression(u"\\\\(.)"_s), u"\\1"_s);
    return {JsonStep::Kind::Key, key, 0};
}

std::optional<Decimal> numberOf(const JsonPiece &piece)
{
    return Decimal::of(piece.isString() ? piece.shown().toUtf8() : piece.text);
}

bool isEqual(const JsonPiece &value, const QString &wanted)
{
    if (value.shown() == wanted)
        return true;
    if (value.isString())
        return false;
    const QByteArray text = wanted.toUtf8();
    const auto number = Decimal::of(value.text);
    const auto other = Decimal::of(text);
    if (number && other)
        return *number == *other;
    // Lists and objects may be written with blanks.
    const JsonFinding written = findInJson(text, {});
    return written.isThere && written.pieces.constFirst().text == value.text && !value.text.isEmpty();
}

} // namespace

std::optional<QList<JsonStep>> jsonStepsOf(QStringView path)
{
    // [-1], [*], ["a.b"], ['a.b'], name; a name needs a dot before it unless it is the first.
    static const QRegularExpression step(
        u"\\G(?:\\[(-?\\d{1,6})\\]|\\[(\\*)\\]|\\[\"((?:[^\"\\\\]|\\\\.)*)\"\\]|\\['((?:[^'\\\\]|\\\\.)*)'\\]"
        "|\\.?([^.\\[\\]]+))"_s);
    QString text = path.trimmed().toString();
    if (text.isEmpty() || text.size() > LongestPath)
        return {};
    if (text == "$"_L1)
        return QList<JsonStep>();
    if (text.startsWith("$."_L1) || text.startsWith("$["_L1))
        text.remove(0, text.at(1) == u'.' ? 2 : 1);
    if (text.startsWith(u'.'))
        return {};
    QList<JsonStep> steps;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match = step.match(text, at);
        const bool isGlued = match.hasCaptured(5) && at > 0 && text.at(at) != u'.';
        if (!match.hasMatch() || isGlued)
            return {};
        steps.append(stepOf(match));
        at = match.capturedEnd();
    }
    return steps;
}

bool isJsonPath(QStringView path)
{
    return jsonStepsOf(path).has_value();
}

QString textOfJson(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        // Whole numbers would turn into 1e+06 otherwise.
        if (value.toInteger(1) == value.toInteger(0))
            return QString::number(value.toInteger());
        return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Array:
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    case QJsonValue::Object:
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    default:
        return {};
    }
}

std::optional<JsonOperator> jsonOperatorOf(QStringView word)
{
    const auto row = std::find_if(OperatorRows.begin(), OperatorRows.end(),
                                  [&](const OperatorRow &other) { return word.trimmed() == other.word; });
    return row == OperatorRows.end() ? std::nullopt : std::optional(row->wish);
}

bool holds(const JsonPiece &value, JsonOperator wish, const QStringList &wanted)
{
    const bool isOne = std::any_of(wanted.begin(), wanted.end(),
                                   [&](const QString &other) { return isEqual(value, other); });
    if (wish == JsonOperator::Equal || wish == JsonOperator::In)
        return isOne;
    if (wish == JsonOperator::Unequal)
        return !isOne;
    const auto number = numberOf(value);
    const auto other = Decimal::of(wanted.value(0).trimmed().toUtf8());
    if (!number || !other)
        return false;
    switch (wish) {
    case JsonOperator::Less:
        return *number < *other;
    case JsonOperator::AtMost:
        return *number <= *other;
    case JsonOperator::Greater:
        return *number > *other;
    default:
        return *number >= *other;
    }
}

} // namespace Pilotlamp
