// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "testlib/json_schema.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Pilotlamp::Testing {

namespace {

bool hasType(const QString &type, const QJsonValue &value)
{
    if (type == "integer"_L1)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    return (type == "number"_L1 && value.isDouble()) || (type == "object"_L1 && value.isObject())
        || (type == "array"_L1 && value.isArray()) || (type == "string"_L1 && value.isString())
        || (type == "boolean"_L1 && value.isBool()) || (type == "null"_L1 && value.isNull());
}

bool hasOneOfTypes(const QJsonValue &types, const QJsonValue &value)
{
    if (types.isString())
        return hasType(types.toString(), value);
    for (const QJsonValue &type : types.toArray()) {
        if (hasType(type.toString(), value))
            return true;
    }
    return false;
}

QString objectProblem(const QJsonObject &object, const QJsonObject &schema, const QString &pointer)
{
    for (const QJsonValue &key : schema.value("required"_L1).toArray()) {
        if (!object.contains(key.toString()))
            return u"%1: %2 is missing"_s.arg(pointer, key.toString());
    }
    if (!schema.contains("properties"_L1))
        return {};
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!properties.contains(it.key()))
            return u"%1: %2 is not in the schema"_s.arg(pointer, it.key());
        const QString problem
            = schemaProblem(*it, properties.value(it.key()).toObject(), pointer + u'/' + it.key());
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

} // namespace

QString schemaProblem(const QJsonValue &value, const QJsonObject &schema, const QString &pointer)
{
    static const QStringList known{u"$schema"_s, u"$id"_s,        u"title"_s,   u"description"_s,
                                   u"type"_s,    u"properties"_s, u"items"_s,   u"enum"_s,
                                   u"const"_s,   u"required"_s,   u"minimum"_s, u"maximum"_s};
    for (const QString &word : schema.keys()) {
        if (!known.contains(word))
            return u"%1: the schema has the unknown word %2"_s.arg(pointer, word);
    }
    if (schema.contains("type"_L1) && !hasOneOfTypes(schema.value("type"_L1), value))
        return u"%1 has the wrong type"_s.arg(pointer);
    if (schema.contains("const"_L1) && value != schema.value("const"_L1))
        return u"%1 is not the one value"_s.arg(pointer);
    if (schema.contains("enum"_L1) && !schema.value("enum"_L1).toArray().contains(value))
        return u"%1 is %2, which is none of the words"_s.arg(pointer, value.toVariant().toString());
    if (value.isObject())
        return objectProblem(value.toObject(), schema, pointer);
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString problem = schemaProblem(list.at(i), schema.value("items"_L1).toObject(),
                                              pointer + u'/' + QString::number(i));
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

QJsonObject schemaNamed(const QString &name)
{
    QFile file(QStringLiteral(PILOTLAMP_SOURCE_DIR "/resources/%1.schema.json").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no schema %s", qPrintable(name));
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace Pilotlamp::Testing
