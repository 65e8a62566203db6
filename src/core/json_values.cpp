// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_values.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Pilotlamp {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue msOrNull(double ms)
{
    return ms < 0 ? QJsonValue() : QJsonValue(qRound64(ms));
}

QJsonValue jsonTime(const QDateTime &time)
{
    return time.isValid() ? QJsonValue(time.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue jsonTime(qint64 ms)
{
    return ms > 0 ? jsonTime(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC)) : QJsonValue();
}

bool isTextList(const QJsonValue &value)
{
    const QJsonArray list = value.toArray();
    return value.isArray()
        && std::all_of(list.begin(), list.end(), [](const QJsonValue &one) { return one.isString(); });
}

QString compactText(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace Pilotlamp
