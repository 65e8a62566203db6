// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/json_edit.h"

#include "store/json_tree.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// How a new value is laid out.
struct JsonLayout {
    bool isSpread = true; ///< one member a line
    QByteArray lineStart = "\n"; ///< line end and indentation of the line the value begins in
    QByteArray unit = "    "; ///< one step of indentation
    QByteArray colon = ": ";
    QByteArray comma = ", "; ///< between members that share a line

    JsonLayout deeper() const
    {
        JsonLayout next = *this;
        next.lineStart += unit;
        return next;
    }
};

/// What people look for first stands first; all else by the alphabet.
QStringList jsonKeysInOrder(const QJsonObject &object)
{
    static const QStringList first{u"version"_s,       u"id"_s,      u"name"_s,   u"link"_s,
                                   u"group"_s,         u"enabled"_s, u"notify"_s, u"kind"_s,
                                   u"command"_s,       u"url"_s,     u"method"_s, u"intervalSeconds"_s,
                                   u"timeoutSeconds"_s};
    static const QStringList last{u"checks"_s, u"services"_s, u"preferences"_s};
    QStringList keys = object.keys();
    const auto rank = [&](const QString &key) {
        const qsizetype early = first.indexOf(key);
        const qsizetype late = last.indexOf(key);
        return early >= 0 ? early - first.size() : late + 1;
    };
    std::stable_sort(keys.begin(), keys.end(),
                     [&](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return keys;
}

QByteArray jsonScalar(const QJsonValue &value)
{
    const QByteArray listed = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return listed.sliced(1, listed.size() - 2);
}

QByteArray freshJson(const QJsonValue &value, const JsonLayout &layout)
{
    QByteArrayList parts;
    const JsonLayout inner = layout.deeper();
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        for (const QString &key : jsonKeysInOrder(object))
            parts.append(jsonScalar(key) + layout.colon + freshJson(object.value(key), inner));
    } else if (value.isArray()) {
        const QJsonArray list = value.toArray();
        for (const QJsonValue &item : list)
            parts.append(freshJson(item, inner));
    } else {
        return jsonScalar(value);
    }
    const char open = value.isObject() ? '{' : '[';
    const char close = value.isObject() ? '}' : ']';
    if (parts.isEmpty() || !layout.isSpread)
        return open + parts.join(layout.comma) + close;
    return open + inner.lineStart + parts.join(',' + inner.lineStart) + layout.lineStart + close;
}

/// What names an entry of a list over an edit; empty where nothing does.
QString jsonIdentity(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString id = object.value("id"_L1).toString();
    if (!id.isEmpty())
        return u"id "_s + id;
    const QString url = object.value("url"_L1).toString();
    return url.isEmpty() ? QString() : object.value("kind"_L1).toString() + u' ' + url;
}

/// Which entry of a list each wanted entry is, by its position; -1 = a new one. What is equal stays the same,
/// then what is called the same; an entry that only changed is found by its place.
QList<qsizetype> jsonMatches(const QJsonArray &before, const QJsonArray &wanted)
{
    QList<qsizetype> matches(wanted.size(), -1);
    QList<bool> isTaken(before.size(), false);
    const auto take = [&](qsizetype i, qsizetype old) {
        matches[i] = old;
        isTaken[old] = true;
    };
    QMultiHash<QString, qsizetype> named;
    for (qsizetype old = before.size() - 1; old >= 0; --old)
        named.insert(jsonIdentity(before.at(old)), old);
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (i < before.size() && before.at(i) == wanted.at(i))
            take(i, i);
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        const QString name = jsonIdentity(wanted.at(i));
        for (auto old = named.constFind(name); matches.at(i) < 0 && old != named.cend() && old.key() == name;
             ++old) {
            if (!isTaken.at(*old) && (!name.isEmpty() || before.at(*old) == wanted.at(i)))
                take(i, *old);
        }
    }
    for (qsizetype i = 0; i < wanted.size() && before.size() == wanted.size(); ++i) {
        if (matches.at(i) < 0 && !isTaken.at(i))
            take(i, i);
    }
    return matches;
}

class JsonEditor {
public:
    JsonEditor(const QByteArray &text, const QByteArray &unit)
        : m_text(text)
        , m_unit(unit)
    {
    }

    QByteArray edited(const JsonNode &node, const QJsonValue &wanted, const JsonLayout &around) const
    {
        if (node.value == wanted)
            return piece(node.begin, node.end);
        if (node.value.isObject() && wanted.isObject())
            return object(node, wanted.toObject(), around);
        if (node.value.isArray() && wanted.isArray())
            return list(node, wanted.toArray(), around);
        return freshJson(wanted, around);
    }

private:
    QByteArray piece(qsizetype from, qsizetype to) const { return m_text.sliced(from, to - from); }

    /// The layout of what stands behind `lead`, the white space before it.
    JsonLayout layoutAt(const QByteArray &lead, const JsonLayout &around) const
    {
        JsonLayout layout = around;
        layout.unit = m_unit;
        layout.isSpread = lead.contains('\n');
        const qsizetype line = lead.lastIndexOf('\n');
        if (layout.isSpread)
            layout.lineStart = lead.sliced(line > 0 && lead.at(line - 1) == '\r' ? line - 1 : line);
        return layout;
    }

    /// The white space before entry `i` of a list or an object whose entries begin and end there.
    QByteArray leadOf(const JsonNode &node, size_t i, qsizetype begin, qsizetype endBefore) const
    {
        const qsizetype from = i == 0 ? node.begin + 1 : m_text.indexOf(',', endBefore) + 1;
        return piece(from, begin);
    }

    /// The white space before entries that are added, from those that are there.
    QByteArray newLead(const QList<QByteArray> &leads, const JsonLayout &around) const
    {
        if (leads.size() > 1)
            return leads.at(1);
        if (leads.isEmpty())
            return around.isSpread ? around.deeper().lineStart : QByteArray();
        return leads.first().isEmpty() && around.comma.size() > 1 ? QByteArray(" ") : leads.first();
    }

    struct Entry {
        QByteArray lead = {};
        QByteArray body = {};
    };
    /// Puts entries between the brackets of `node`; `tail` stood before the closing one.
    QByteArray bracketed(const JsonNode &node, const QList<Entry> &entries, const QByteArray &firstLead,
                         const QByteArray &tail) const
    {
        QByteArray out = piece(node.begin, node.begin + 1);
        for (qsizetype i = 0; i < entries.size(); ++i)
            out += i == 0 ? firstLead + entries.at(i).body : ',' + entries.at(i).lead + entries.at(i).body;
        return out + (entries.isEmpty() ? QByteArray() : tail) + piece(node.end - 1, node.end);
    }

    QByteArray object(const JsonNode &node, const QJsonObject &wanted, const JsonLayout &around) const
    {
        JsonLayout inside = around;
        if (!node.members.empty())
            inside.colon = piece(node.members.front().keyEnd, node.members.front().node.begin);
        QList<QByteArray> leads;
        QList<Entry> entries;
        for (size_t i = 0; i < node.members.size(); ++i) {
            const JsonMember &member = node.members.at(i);
            leads.append(leadOf(node, i, member.begin, i == 0 ? 0 : node.members.at(i - 1).node.end));
            if (!wanted.contains(member.key))
                continue;
            const JsonLayout layout = layoutAt(leads.constLast(), inside);
            const QByteArray value = member.isLast ? edited(member.node, wanted.value(member.key), layout)
                                                   : piece(member.node.begin, member.node.end);
            entries.append({leads.constLast(), piece(member.begin, member.node.begin) + value});
        }
        const QByteArray lead = newLead(leads, inside);
        const QJsonObject before = node.value.toObject();
        for (const QString &key : jsonKeysInOrder(wanted)) {
            if (!before.contains(key))
                entries.append(
                    {lead,
                     jsonScalar(key) + inside.colon + freshJson(wanted.value(key), layoutAt(lead, inside))});
        }
        const bool wasEmpty = node.members.empty();
        const QByteArray tail = wasEmpty ? (around.isSpread ? around.lineStart : QByteArray())
                                         : piece(node.members.back().node.end, node.end - 1);
        return bracketed(node, entries, leads.isEmpty() ? lead : leads.constFirst(), tail);
    }

    QByteArray list(const JsonNode &node, const QJsonArray &wanted, const JsonLayout &around) const
    {
        QList<QByteArray> leads;
        for (size_t i = 0; i < node.items.size(); ++i)
            leads.append(leadOf(node, i, node.items.at(i).begin, i == 0 ? 0 : node.items.at(i - 1).end));
        const QByteArray lead = newLead(leads, around);
        const QList<qsizetype> matches = jsonMatches(node.value.toArray(), wanted);
        QList<Entry> entries;
        for (qsizetype i = 0; i < wanted.size(); ++i) {
            const qsizetype old = matches.at(i);
            const QByteArray own = old > 0 ? leads.at(old) : lead;
            const JsonLayout layout = layoutAt(own, around);
            entries.append({own,
                            old < 0 ? freshJson(wanted.at(i), layout)
                                    : edited(node.items.at(static_cast<size_t>(old)), wanted.at(i), layout)});
        }
        const bool wasEmpty = node.items.empty();
        const QByteArray tail = wasEmpty ? (around.isSpread ? around.lineStart : QByteArray())
                                         : piece(node.items.back().end, node.end - 1);
        return bracketed(node, entries, leads.isEmpty() ? lead : leads.constFirst(), tail);
    }

    const QByteArray &m_text;
    QByteArray m_unit;
};

/// One step of indentation as this text has it.
QByteArray jsonUnit(const QByteArray &text)
{
    const qsizetype line = text.indexOf('\n');
    qsizetype end = line + 1;
    while (line >= 0 && end < text.size() && (text.at(end) == ' ' || text.at(end) == '\t'))
        ++end;
    return line >= 0 && end > line + 1 ? text.sliced(line + 1, end - line - 1) : QByteArray("    ");
}

} // namespace

QByteArray editedJson(const QByteArray &text, const QJsonObject &wanted)
{
    const qsizetype symbol = text.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    const QByteArray bare = text.sliced(symbol);
    const QJsonDocument document = QJsonDocument::fromJson(bare);
    // An empty object says nothing about how its owner writes.
    if (document.isObject() && !document.object().isEmpty()) {
        const JsonNode root = jsonTree(bare, document.object());
        JsonLayout layout{.isSpread = bare.contains('\n'), .unit = jsonUnit(bare)};
        layout.comma = bare.contains(", ") || bare.contains(": ") ? ", " : ",";
        layout.colon = bare.contains("\": ") ? ": " : ":";
        if (bare.contains("\r\n"))
            layout.lineStart = "\r\n";
        const QByteArray edited = text.first(symbol) + bare.first(root.begin)
            + JsonEditor(bare, layout.unit).edited(root, wanted, layout) + bare.sliced(root.end);
        // What would not read as it was meant is not written.
        if (QJsonDocument::fromJson(edited.sliced(symbol)).object() == wanted)
            return edited;
    }
    return freshJson(wanted, {}) + '\n';
}

} // namespace Pilotlamp
