// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_tree.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Walks over a text that Qt has read already: only the places are wanted.
class JsonTreeWalk {
public:
    explicit JsonTreeWalk(QByteArrayView text)
        : m_text(text)
    {
    }

    JsonNode node(const QJsonValue &value)
    {
        skipSpace();
        JsonNode node;
        node.begin = m_at;
        node.value = value;
        if (peek() == '{')
            readObject(node);
        else if (peek() == '[')
            readArray(node);
        else if (peek() == '"')
            skipText();
        else
            skipWord();
        node.end = m_at;
        return node;
    }

private:
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t')
            ++m_at;
    }

    void skipText()
    {
        for (++m_at; m_at < m_text.size() && peek() != '"'; ++m_at) {
            if (peek() == '\\')
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    void skipWord()
    {
        do
            ++m_at;
        while (m_at < m_text.size() && !QByteArrayView(",]} \n\r\t").contains(peek()));
    }

    QString key(qsizetype begin) const
    {
        const QByteArrayView raw = m_text.sliced(begin, m_at - begin);
        if (!raw.contains('\\'))
            return QString::fromUtf8(raw.sliced(1, std::max<qsizetype>(raw.size() - 2, 0)));
        return QJsonDocument::fromJson('[' + raw.toByteArray() + ']').array().first().toString();
    }

    void readObject(JsonNode &into)
    {
        const QJsonObject object = into.value.toObject();
        QHash<QString, size_t> seen;
        ++m_at;
        for (skipSpace(); m_at < m_text.size() && peek() != '}'; skipSpace()) {
            JsonMember member;
            member.begin = m_at;
            skipText();
            member.keyEnd = m_at;
            member.key = key(member.begin);
            skipSpace();
            ++m_at; // the colon
            member.node = node(object.value(member.key));
            if (const auto earlier = seen.constFind(member.key); earlier != seen.cend())
                into.members[*earlier].isLast = false;
            seen.insert(member.key, into.members.size());
            into.members.push_back(std::move(member));
            skipSpace();
            if (peek() == ',')
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    void readArray(JsonNode &into)
    {
        const QJsonArray array = into.value.toArray();
        ++m_at;
        for (skipSpace(); m_at < m_text.size() && peek() != ']'; skipSpace()) {
            into.items.push_back(node(array.at(static_cast<qsizetype>(into.items.size()))));
            skipSpace();
            if (peek() == ',')
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

JsonNode jsonTree(QByteArrayView text, const QJsonValue &value)
{
    return JsonTreeWalk(text).node(value);
}

} // namespace Pilotlamp
