// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/unknown_keys.h"

#include "core/closest_match.h"
#include "ctl/language.h"
#include "store/json_tree.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Walks a file along its schema: only "properties", "items" and "$ref" matter for the names of keys.
class Walk {
public:
    explicit Walk(const QJsonObject &schema)
        : m_definitions(schema.value("$defs"_L1).toObject())
    {
    }

    void value(const QJsonValue &value, const QJsonObject &schemaOrReference, const QString &pointer)
    {
        const QJsonObject schema = resolved(schemaOrReference);
        if (value.isArray() && schema.contains("items"_L1)) {
            const QJsonArray items = value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                this->value(items.at(i), schema.value("items"_L1).toObject(),
                            pointer + u'/' + QString::number(i));
        } else if (value.isObject() && schema.contains("properties"_L1)) {
            object(value.toObject(), schema.value("properties"_L1).toObject(), pointer);
        }
    }

    QList<ConfigProblem> problems;

private:
    QJsonObject resolved(const QJsonObject &schema) const
    {
        const QString reference = schema.value("$ref"_L1).toString();
        return reference.isEmpty() ? schema : m_definitions.value(reference.section(u'/', -1)).toObject();
    }

    void object(const QJsonObject &object, const QJsonObject &properties, const QString &pointer)
    {
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (properties.contains(it.key())) {
                value(*it, properties.value(it.key()).toObject(), pointer + u'/' + it.key());
                continue;
            }
            const QString meant = closestMatch(it.key(), properties.keys());
            problems.append({.severity = ConfigProblem::Severity::Warning,
                             .pointer = pointer + u'/' + it.key(),
                             .what = Terminal::tr("unknown key “%1” is ignored").arg(it.key().left(60)),
                             .remedy = meant.isEmpty() ? Terminal::tr("See config.schema.json")
                                                       : Terminal::tr("Did you mean “%1”?").arg(meant)});
        }
    }

    QJsonObject m_definitions;
};

void addRepeated(const JsonNode &node, const QString &pointer, QList<ConfigProblem> &problems)
{
    for (const JsonMember &member : node.members) {
        const QString own = pointer + u'/' + member.key;
        if (member.isLast)
            addRepeated(member.node, own, problems);
        else
            problems.append({.severity = ConfigProblem::Severity::Warning,
                             .pointer = own,
                             .what = Terminal::tr("“%1” appears more than once; only the last one counts")
                                         .arg(member.key.left(60)),
                             .remedy = Terminal::tr("Remove the others")});
    }
    for (size_t i = 0; i < node.items.size(); ++i)
        addRepeated(node.items[i], pointer + u'/' + QString::number(i), problems);
}

} // namespace

QList<ConfigProblem> repeatedKeys(const QByteArray &text)
{
    QByteArrayView bare = text;
    if (bare.startsWith("\xEF\xBB\xBF"))
        bare = bare.sliced(3);
    const QJsonDocument document = QJsonDocument::fromJson(bare.toByteArray());
    QList<ConfigProblem> problems;
    if (document.isObject())
        addRepeated(jsonTree(bare, document.object()), {}, problems);
    return problems;
}

QList<ConfigProblem> unknownKeys(const QJsonObject &root)
{
    QFile file(u":/pilotlamp/config.schema.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
    Walk walk(schema);
    walk.value(root, schema, {});
    return walk.problems;
}

} // namespace Pilotlamp
