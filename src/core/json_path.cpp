// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_path.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestPath = 500;

QString withoutRoot(QStringView path)
{
    QString text = path.trimmed().toString();
    if (text.startsWith(u'$'))
        text.remove(0, text.startsWith("$."_L1) ? 2 : 1);
    return text;
}

} // namespace

bool isJsonPath(QStringView path)
{
    static const QRegularExpression form(
        u"^(?:[^.\\[\\]]+|\\[\\d{1,6}\\])(?:\\.[^.\\[\\]]+|\\[\\d{1,6}\\])*$"_s);
    return path.size() <= LongestPath && form.match(withoutRoot(path)).hasMatch();
}

QJsonValue valueAt(const QJsonValue &root, QStringView path)
{
    static const QRegularExpression step(u"\\[(\\d+)\\]|([^.\\[\\]]+)"_s);
    QJsonValue value = root;
    const QString text = withoutRoot(path);
    auto steps = step.globalMatch(text);
    while (steps.hasNext()) {
        const auto match = steps.next();
        if (match.hasCaptured(2))
            value = value.toObject().value(match.captured(2));
        else
            value = value.isArray() ? value.toArray().at(match.captured(1).toInt())
                                    : QJsonValue(QJsonValue::Undefined);
    }
    return value;
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
    default:
        return {};
    }
}

} // namespace Pilotlamp
