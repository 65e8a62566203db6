// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foreign_text.h"

#include <QChar>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <array>

namespace Pilotlamp {

namespace {

struct HiddenRange {
    char32_t first = 0;
    char32_t last = 0;
};

/// Unicode 15: Default_Ignorable_Code_Point, the interlinear and shorthand format characters and the
/// noncharacters, without what is asked one by one below (joiners, marks, variation selectors).
constexpr std::array HiddenRanges{
    HiddenRange{0x00ad, 0x00ad},   HiddenRange{0x034f, 0x034f},   HiddenRange{0x115f, 0x1160},
    HiddenRange{0x17b4, 0x17b5},   HiddenRange{0x180e, 0x180e},   HiddenRange{0x200b, 0x200b},
    HiddenRange{0x202a, 0x202e},   HiddenRange{0x2060, 0x206f},   HiddenRange{0x3164, 0x3164},
    HiddenRange{0xfdd0, 0xfdef},   HiddenRange{0xfeff, 0xfeff},   HiddenRange{0xffa0, 0xffa0},
    HiddenRange{0xfff0, 0xfffb},   HiddenRange{0x1bca0, 0x1bca3}, HiddenRange{0x1d173, 0x1d17a},
    HiddenRange{0xe0000, 0xe00ff}, HiddenRange{0xe01f0, 0xe0fff},
};

bool isControl(char32_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f);
}

bool isOverride(char32_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x206f);
}

bool isHiddenCode(char32_t c)
{
    const bool isListed
        = std::any_of(HiddenRanges.begin(), HiddenRanges.end(),
                      [c](const HiddenRange &range) { return c >= range.first && c <= range.last; });
    return isListed || isControl(c) || QChar::isSurrogate(c) || (c & 0xfffe) == 0xfffe;
}

bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d;
}

bool isVariation(char32_t c)
{
    return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0x180b && c <= 0x180d) || c == 0x180f
        || (c >= 0xe0100 && c <= 0xe01ef);
}

/// What a joiner may stand beside: letters, their marks, emoji.
bool canBeJoined(char32_t c)
{
    if (c == 0 || isHiddenCode(c) || isJoiner(c))
        return false;
    const QChar::Category category = QChar::category(c);
    return QChar::isLetter(c) || QChar::isMark(c) || category == QChar::Symbol_Other
        || category == QChar::Symbol_Modifier;
}

/// The character at `i`, of one or two units; half a pair is itself and hidden.
char32_t codeAt(QStringView text, qsizetype i, qsizetype &units)
{
    const QChar c = text.at(i);
    const bool isPair = c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate();
    units = isPair ? 2 : 1;
    return isPair ? QChar::surrogateToUcs4(c, text.at(i + 1)) : char32_t(c.unicode());
}

/// Hands over what is seen, character by character; stops where `take` says so.
template <typename Take>
void eachVisible(QStringView text, const Take &take)
{
    char32_t before = 0;
    qsizetype units = 1;
    for (qsizetype i = 0; i < text.size(); i += units) {
        const char32_t c = codeAt(text, i, units);
        if (!QChar::isSpace(c) && isHiddenCode(c))
            continue;
        if (isVariation(c) && (before == 0 || isVariation(before) || QChar::isSpace(before)))
            continue;
        if (isJoiner(c)) {
            qsizetype next = 1;
            const char32_t after = i + units < text.size() ? codeAt(text, i + units, next) : 0;
            if (!canBeJoined(before) || !canBeJoined(after))
                continue;
        }
        before = c;
        if (!take(c, text.sliced(i, units)))
            return;
    }
}

void cutLine(QString &line, qsizetype most)
{
    line.truncate(std::max<qsizetype>(most - 1, 0));
    if (!line.isEmpty() && line.back().isHighSurrogate())
        line.chop(1);
    while (!line.isEmpty() && (line.back().isSpace() || isJoiner(line.back().unicode())))
        line.chop(1);
    line += u'…';
}

} // namespace

QString filteredText(QStringView text)
{
    QString out;
    out.reserve(text.size());
    eachVisible(text, [&](char32_t c, QStringView units) {
        // The other line ends of Unicode and of old machines end a line, too.
        if (c == 0x2028 || c == 0x2029 || c == 0x85 || c == 0x0b || c == 0x0c)
            out += u'\n';
        else if (c != U'\r')
            out += units;
        return true;
    });
    return out;
}

QString filteredLine(QStringView text, qsizetype most)
{
    QString out;
    bool gap = false;
    eachVisible(text, [&](char32_t c, QStringView units) {
        if (QChar::isSpace(c)) {
            gap = !out.isEmpty();
            return true;
        }
        if (gap)
            out += u' ';
        gap = false;
        out += units;
        return out.size() <= most;
    });
    if (out.size() > most)
        cutLine(out, most);
    return out;
}

QString filteredLines(QStringView text, qsizetype most, qsizetype lines)
{
    QStringList kept;
    for (const QStringView piece : text.left(most * 8).split(u'\n')) {
        const QString line = filteredLine(piece, most);
        if (!line.isEmpty() && kept.size() < lines)
            kept.append(line);
    }
    QString joined = kept.join(u'\n');
    if (joined.size() > most)
        cutLine(joined, most);
    return joined;
}

bool hasControls(QStringView text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return isControl(c.unicode()) || isOverride(c.unicode()); });
}

QJsonValue filteredJson(const QJsonValue &value)
{
    if (value.isString())
        return filteredText(value.toString());
    if (value.isArray()) {
        QJsonArray items;
        const QJsonArray present = value.toArray();
        for (const QJsonValue &item : present)
            items.append(filteredJson(item));
        return items;
    }
    if (!value.isObject())
        return value;
    QJsonObject members;
    const QJsonObject present = value.toObject();
    for (auto it = present.begin(); it != present.end(); ++it)
        members.insert(filteredText(it.key()), filteredJson(it.value()));
    return members;
}

QByteArray escapedJson(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    QString out;
    out.reserve(text.size());
    qsizetype units = 1;
    for (qsizetype i = 0; i < text.size(); i += units) {
        const char32_t c = codeAt(text, i, units);
        const bool isLayout = c == U'\n' || c == U'\t' || c == U'\r';
        // Some readers of lines end one at Unicode's separators, too.
        const bool isSeparator = c == 0x2028 || c == 0x2029;
        const QStringView piece = QStringView(text).sliced(i, units);
        if (isLayout || (!isSeparator && !isHiddenCode(c))) {
            out += piece;
            continue;
        }
        for (const QChar unit : piece)
            out += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QChar(u'0'));
    }
    return out.toUtf8();
}

} // namespace Pilotlamp
