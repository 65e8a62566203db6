// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cctype>

namespace Pilotlamp {

namespace {

constexpr int DeepestJson = 512;

/// A part of a text, from its first byte to behind its last.
struct JsonSpan {
    qsizetype from = 0;
    qsizetype to = 0;
};

QString contentOf(QByteArrayView quoted)
{
    return QJsonDocument::fromJson('[' + quoted.toByteArray() + ']').array().at(0).toString();
}

/// Walks over a JSON text and checks it on the way.
class JsonWalk {
public:
    explicit JsonWalk(const QByteArray &text)
        : m_text(text)
    {
    }

    /// The value that begins at `at` or behind blanks there; nothing where there is none in good order.
    std::optional<JsonSpan> value(qsizetype at, int depth = 0);
    /// The values inside an object or array, each with its key where it has one.
    struct Member {
        QString key = {};
        JsonSpan span = {};
    };
    QList<Member> members(const JsonSpan &span);
    qsizetype behindBlanks(qsizetype at) const;
    char peek(qsizetype at) const { return at < m_text.size() ? m_text.at(at) : '\0'; }

private:
    qsizetype behindString(qsizetype at) const;
    qsizetype behindNumber(qsizetype at) const;
    qsizetype behindNest(qsizetype at, int depth, QList<Member> *into);

    const QByteArray &m_text;
};

qsizetype JsonWalk::behindBlanks(qsizetype at) const
{
    while (peek(at) == ' ' || peek(at) == '\t' || peek(at) == '\n' || peek(at) == '\r')
        ++at;
    return at;
}

/// -1 where it does not end, holds a control character, or an escape that is none.
qsizetype JsonWalk::behindString(qsizetype at) const
{
    for (++at; at < m_text.size(); ++at) {
        const char c = m_text.at(at);
        if (c == '"')
            return at + 1;
        if (static_cast<quint8>(c) < 0x20)
            return -1;
        if (c != '\\')
            continue;
        const char what = peek(++at);
        if (what == 'u') {
            for (int i = 0; i < 4; ++i) {
                if (!std::isxdigit(static_cast<quint8>(peek(++at))))
                    return -1;
            }
        } else if (what == '\0' || !QByteArrayView("\"\\/bfnrt").contains(what)) {
            return -1;
        }
    }
    return -1;
}

qsizetype JsonWalk::behindNumber(qsizetype at) const
{
    const auto digits = [this](qsizetype from) {
        while (peek(from) >= '0' && peek(from) <= '9')
            ++from;
        return from;
    };
    if (peek(at) == '-')
        ++at;
    qsizetype end = peek(at) == '0' ? at + 1 : digits(at);
    if (end == at)
        return -1;
    if (peek(end) == '.') {
        const qsizetype fraction = digits(end + 1);
        if (fraction == end + 1)
            return -1;
        end = fraction;
    }
    if (peek(end) == 'e' || peek(end) == 'E') {
        const qsizetype sign = peek(end + 1) == '-' || peek(end + 1) == '+' ? end + 2 : end + 1;
        const qsizetype exponent = digits(sign);
        return exponent == sign ? -1 : exponent;
    }
    return end;
}

/// Behind an object or array; -1 where it is in no good order.
qsizetype JsonWalk::behindNest(qsizetype at, int depth, QList<Member> *into)
{
    if (depth >= DeepestJson)
        return -1;
    const bool isObject = peek(at) == '{';
    const char close = isObject ? '}' : ']';
    at = behindBlanks(at + 1);
    if (peek(at) == close)
        return at + 1;
    for (;;) {
        Member member;
        if (isObject) {
            const qsizetype key = at;
            at = peek(at) == '"' ? behindString(at) : -1;
            if (at < 0)
                return -1;
            if (into)
                member.key = contentOf(QByteArrayView(m_text).sliced(key, at - key));
            at = behindBlanks(at);
            if (peek(at) != ':')
                return -1;
            ++at;
        }
        const auto inner = value(at, depth + 1);
        if (!inner)
            return -1;
        member.span = *inner;
        if (into)
            into->append(member);
        at = behindBlanks(inner->to);
        if (peek(at) == close)
            return at + 1;
        if (peek(at) != ',')
            return -1;
        at = behindBlanks(at + 1);
    }
}

std::optional<JsonSpan> JsonWalk::value(qsizetype at, int depth)
{
    at = behindBlanks(at);
    qsizetype end = -1;
    if (const char c = peek(at); c == '{' || c == '[') {
        end = behindNest(at, depth, nullptr);
    } else if (c == '"') {
        end = behindString(at);
    } else if (c == '-' || (c >= '0' && c <= '9')) {
        end = behindNumber(at);
    } else {
        for (const QByteArrayView word :
             {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
            if (QByteArrayView(m_text).sliced(at).startsWith(word))
                end = at + word.size();
        }
    }
    return end < 0 ? std::nullopt : std::optional(JsonSpan{at, end});
}

QList<JsonWalk::Member> JsonWalk::members(const JsonSpan &span)
{
    QList<Member> found;
    if (peek(span.from) == '{' || peek(span.from) == '[')
        behindNest(span.from, 0, &found);
    return found;
}

QByteArray withoutBlanks(QByteArrayView text)
{
    QByteArray tight;
    tight.reserve(text.size());
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == '"')
            isInString = !isInString;
        if (isInString || (c != ' ' && c != '\t' && c != '\n' && c != '\r'))
            tight.append(c);
        if (isInString && c == '\\' && i + 1 < text.size())
            tight.append(text.at(++i));
    }
    return tight;
}

std::optional<JsonSpan> memberOf(JsonWalk &walk, const JsonSpan &span, const JsonStep &step)
{
    const bool isObject = walk.peek(span.from) == '{';
    if (isObject != (step.kind == JsonStep::Kind::Key))
        return {};
    const auto members = walk.members(span);
    if (!isObject) {
        const qint64 place = step.place < 0 ? members.size() + step.place : step.place;
        return place >= 0 && place < members.size() ? std::optional(members.at(place).span) : std::nullopt;
    }
    const auto last = std::find_if(members.crbegin(), members.crend(),
                                   [&](const auto &member) { return member.key == step.key; });
    return last == members.crend() ? std::nullopt : std::optional(last->span);
}

} // namespace

QString JsonPiece::shown() const
{
    return isString() ? contentOf(text) : QString::fromUtf8(text);
}

JsonFinding findInJson(const QByteArray &json, const QList<JsonStep> &steps)
{
    const QByteArray text = json.startsWith("\xEF\xBB\xBF") ? json.mid(3) : json;
    JsonWalk walk(text);
    const auto root = walk.value(0);
    if (!root || walk.behindBlanks(root->to) != text.size() || !QByteArrayView(text).isValidUtf8())
        return {};
    JsonFinding finding{.isJson = true};
    QList<JsonSpan> spans{*root};
    for (const JsonStep &step : steps) {
        QList<JsonSpan> next;
        for (const JsonSpan &span : std::as_const(spans)) {
            if (step.kind == JsonStep::Kind::Every) {
                for (const auto &member : walk.members(span))
                    next.append(member.span);
            } else if (const auto member = memberOf(walk, span, step)) {
                next.append(*member);
            } else {
                return finding;
            }
        }
        spans = next;
    }
    finding.isThere = !spans.isEmpty();
    for (const JsonSpan &span : std::as_const(spans))
        finding.pieces.append({withoutBlanks(QByteArrayView(text).sliced(span.from, span.to - span.from))});
    return finding;
}

} // namespace Pilotlamp
