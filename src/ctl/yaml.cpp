// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/yaml.h"

#include "ctl/language.h"

#include <QJsonArray>
#include <QJsonObject>

#ifdef PILOTLAMP_YAML
#include <yaml.h>
#endif

using namespace Qt::StringLiterals;

namespace Pilotlamp {

#ifdef PILOTLAMP_YAML

namespace {

constexpr int DeepestNesting = 64;
/// Aliases of aliases can make much out of little.
constexpr int MostNodes = 200'000;
/// The library compares each anchor with all before it.
constexpr int MostAnchors = 1000;

bool hasAnchor(const yaml_event_t &event)
{
    switch (event.type) {
    case YAML_SCALAR_EVENT:
        return event.data.scalar.anchor != nullptr;
    case YAML_SEQUENCE_START_EVENT:
        return event.data.sequence_start.anchor != nullptr;
    case YAML_MAPPING_START_EVENT:
        return event.data.mapping_start.anchor != nullptr;
    default:
        return false;
    }
}

/// Whether a text can be loaded at once: the library takes the square of the depth and of the anchors for it,
/// and of one event after the other no more than they are. What is no YAML is left to the loading.
bool isTame(const QByteArray &bytes)
{
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser))
        return false;
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                 static_cast<size_t>(bytes.size()));
    int depth = 0;
    int anchors = 0;
    yaml_event_t event;
    bool isOver = false;
    while (!isOver && depth <= DeepestNesting && anchors <= MostAnchors
           && yaml_parser_parse(&parser, &event) != 0) {
        const yaml_event_type_t type = event.type;
        depth += type == YAML_SEQUENCE_START_EVENT || type == YAML_MAPPING_START_EVENT ? 1 : 0;
        depth -= type == YAML_SEQUENCE_END_EVENT || type == YAML_MAPPING_END_EVENT ? 1 : 0;
        anchors += hasAnchor(event) ? 1 : 0;
        isOver = type == YAML_DOCUMENT_END_EVENT || type == YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return depth <= DeepestNesting && anchors <= MostAnchors;
}

/// Walks the nodes of a document; each alias is walked again where it stands.
class Walker {
public:
    explicit Walker(yaml_document_t &document)
        : m_document(document)
    {
    }

    bool isTooMuch() const { return m_tooMuch; }

    QJsonValue valueOf(const yaml_node_t *node, int depth)
    {
        m_tooMuch = m_tooMuch || depth > DeepestNesting || ++m_nodes > MostNodes;
        if (!node || m_tooMuch)
            return {};
        switch (node->type) {
        case YAML_SCALAR_NODE:
            return textOf(node);
        case YAML_SEQUENCE_NODE: {
            QJsonArray array;
            for (const auto *item = node->data.sequence.items.start; item < node->data.sequence.items.top;
                 ++item)
                array.append(valueOf(yaml_document_get_node(&m_document, *item), depth + 1));
            return array;
        }
        case YAML_MAPPING_NODE:
            return objectOf(node, depth);
        default:
            return {};
        }
    }

private:
    static QString textOf(const yaml_node_t *node)
    {
        return QString::fromUtf8(reinterpret_cast<const char *>(node->data.scalar.value),
                                 static_cast<qsizetype>(node->data.scalar.length));
    }

    QJsonObject objectOf(const yaml_node_t *node, int depth)
    {
        QJsonObject own;
        QJsonObject merged;
        for (const auto *pair = node->data.mapping.pairs.start; pair < node->data.mapping.pairs.top; ++pair) {
            const yaml_node_t *key = yaml_document_get_node(&m_document, pair->key);
            if (!key || key->type != YAML_SCALAR_NODE)
                continue;
            const QJsonValue value = valueOf(yaml_document_get_node(&m_document, pair->value), depth + 1);
            if (textOf(key) == "<<"_L1)
                merge(merged, value);
            else
                own.insert(textOf(key), value);
        }
        // A mapping's own keys go before those it takes in.
        for (auto it = own.begin(); it != own.end(); ++it)
            merged.insert(it.key(), it.value());
        return merged;
    }

    /// A mapping, or a list of mappings of which the earlier win (yaml.org/type/merge.html).
    static void merge(QJsonObject &into, const QJsonValue &from)
    {
        const QJsonArray list = from.isArray() ? from.toArray() : QJsonArray{from};
        for (const QJsonValue &one : list) {
            const QJsonObject object = one.toObject();
            for (auto it = object.begin(); it != object.end(); ++it) {
                if (!into.contains(it.key()))
                    into.insert(it.key(), it.value());
            }
        }
    }

    yaml_document_t &m_document;
    int m_nodes = 0;
    bool m_tooMuch = false;
};

} // namespace

Result<QJsonValue> parseYaml(const QByteArray &bytes)
{
    const Error tooMuch{Error::Kind::Unreadable,
                        Terminal::tr("the YAML is nested too deeply or repeats too much")};
    if (!isTame(bytes))
        return tooMuch;
    yaml_parser_t parser;
    if (!yaml_parser_initialize(&parser))
        return Error{Error::Kind::Unreadable, Terminal::tr("not enough memory to read the YAML")};
    yaml_parser_set_input_string(&parser, reinterpret_cast<const unsigned char *>(bytes.constData()),
                                 static_cast<size_t>(bytes.size()));
    yaml_document_t document;
    Result<QJsonValue> result;
    if (yaml_parser_load(&parser, &document)) {
        Walker walker(document);
        result = walker.valueOf(yaml_document_get_root_node(&document), 0);
        if (walker.isTooMuch())
            result = tooMuch;
        yaml_document_delete(&document);
    } else {
        result = Error{Error::Kind::Unreadable,
                       Terminal::tr("not valid YAML: %1 in line %2")
                           .arg(QString::fromUtf8(parser.problem))
                           .arg(parser.problem_mark.line + 1)};
    }
    yaml_parser_delete(&parser);
    return result;
}

#else

Result<QJsonValue> parseYaml(const QByteArray &)
{
    return Error{
        Error::Kind::Unreadable,
        Terminal::tr(
            "this build cannot read YAML (it was built without libyaml); convert the file to JSON first")};
}

#endif

} // namespace Pilotlamp
