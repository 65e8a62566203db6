// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/mcp_schemas.h"

#include <QHash>
#include <QJsonArray>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype LongestText = 1000;
constexpr qsizetype LongestList = 200;

QJsonObject type(const QString &name)
{
    return {{u"type"_s, name}};
}

QJsonObject orNull(const QString &name)
{
    return {{u"type"_s, QJsonArray{name, u"null"_s}}};
}

QJsonObject listOf(const QJsonObject &items)
{
    return {{u"type"_s, u"array"_s}, {u"items"_s, items}};
}

QJsonObject oneOf(const QStringList &words)
{
    return {{u"type"_s, u"string"_s}, {u"enum"_s, QJsonArray::fromStringList(words)}};
}

QJsonObject objectOf(const QJsonObject &properties)
{
    return mcpInput(properties, properties.keys());
}

QJsonObject statusNames()
{
    return oneOf({u"unknown"_s, u"online"_s, u"maintenance"_s, u"overload"_s, u"offline"_s});
}

QJsonObject whoseWords()
{
    return oneOf({u"none"_s, u"them"_s, u"you"_s, u"between"_s, u"unclear"_s});
}

QJsonObject checkSchema()
{
    return objectOf({{u"kind"_s, type(u"string"_s)}, {u"url"_s, type(u"string"_s)}});
}

QJsonObject modelsSchema()
{
    return listOf(objectOf({{u"name"_s, type(u"string"_s)},
                            {u"status"_s, orNull(u"string"_s)},
                            {u"source"_s, orNull(u"string"_s)},
                            {u"evidence"_s, orNull(u"string"_s)},
                            {u"since"_s, orNull(u"string"_s)}}));
}

QJsonObject stateSchema()
{
    return objectOf({{u"id"_s, type(u"string"_s)},
                     {u"name"_s, type(u"string"_s)},
                     {u"status"_s, statusNames()},
                     {u"whose"_s, whoseWords()},
                     {u"reason"_s, orNull(u"string"_s)},
                     {u"reasonCode"_s, type(u"string"_s)},
                     {u"warning"_s, orNull(u"string"_s)},
                     {u"models"_s, modelsSchema()},
                     {u"checkedAt"_s, orNull(u"string"_s)}});
}

QJsonObject explainSchema()
{
    const QJsonObject step = objectOf(
        {{u"rung"_s, type(u"string"_s)},
         {u"outcome"_s, oneOf({u"fine"_s, u"warning"_s, u"failed"_s, u"notNeeded"_s, u"notAsked"_s})},
         {u"ms"_s, orNull(u"integer"_s)},
         {u"sentence"_s, orNull(u"string"_s)}});
    return objectOf({{u"name"_s, type(u"string"_s)},
                     {u"origin"_s, oneOf({u"configured"_s, u"catalogue"_s, u"address"_s})},
                     {u"target"_s, type(u"string"_s)},
                     {u"status"_s, statusNames()},
                     {u"whose"_s, whoseWords()},
                     {u"reason"_s, orNull(u"string"_s)},
                     {u"warning"_s, orNull(u"string"_s)},
                     {u"models"_s, modelsSchema()},
                     {u"ms"_s, type(u"integer"_s)},
                     {u"rungs"_s, listOf(step)}});
}

QJsonObject historySchema()
{
    return objectOf({{u"id"_s, type(u"string"_s)},
                     {u"name"_s, type(u"string"_s)},
                     {u"from"_s, type(u"string"_s)},
                     {u"until"_s, type(u"string"_s)},
                     {u"uptime"_s, type(u"object"_s)},
                     {u"readings"_s, type(u"object"_s)},
                     {u"changes"_s, listOf(type(u"object"_s))},
                     {u"incidents"_s, listOf(type(u"object"_s))}});
}

} // namespace

QJsonObject mcpInput(const QJsonObject &properties, const QStringList &required)
{
    QJsonObject schema{{u"type"_s, u"object"_s}, {u"properties"_s, properties}};
    if (!required.isEmpty())
        schema.insert(u"required"_s, QJsonArray::fromStringList(required));
    return schema;
}

QJsonObject mcpOutput(const QString &tool)
{
    static const QHash<QString, QJsonObject> schemas{
        {u"list_services"_s,
         objectOf({{u"services"_s,
                    listOf(objectOf({{u"id"_s, type(u"string"_s)},
                                     {u"name"_s, type(u"string"_s)},
                                     {u"group"_s, orNull(u"string"_s)},
                                     {u"link"_s, orNull(u"string"_s)},
                                     {u"enabled"_s, type(u"boolean"_s)},
                                     {u"checks"_s, listOf(checkSchema())}}))}})},
        {u"status"_s,
         objectOf({{u"source"_s, oneOf({u"tray"_s, u"check"_s})},
                   {u"at"_s, type(u"string"_s)},
                   {u"services"_s, listOf(stateSchema())}})},
        {u"explain"_s, explainSchema()},
        {u"wait_until_back"_s,
         objectOf({{u"back"_s, type(u"boolean"_s)},
                   {u"status"_s, statusNames()},
                   {u"waitedSeconds"_s, type(u"integer"_s)}})},
        {u"history"_s, historySchema()}};
    return schemas.value(tool);
}

QJsonValue mcpBounded(const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return text.size() > LongestText ? text.left(LongestText - 1) + u'…' : text;
    }
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &one : value.toArray()) {
            if (list.size() < LongestList)
                list.append(mcpBounded(one));
        }
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        *it = mcpBounded(*it);
    return object;
}

} // namespace Pilotlamp
