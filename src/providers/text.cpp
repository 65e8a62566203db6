// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "providers/text.h"

#include "core/foreign_text.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Nobody reads more than this of one text: bounds the work on hostile input, in UTF-16 units.
constexpr qsizetype WorkCap = 64 * 1024;

struct Entity {
    QStringView name = {};
    char16_t character = 0;
};
/// The names that status pages use; others stay as they are written.
constexpr std::array Entities{
    Entity{u"amp", u'&'},    Entity{u"lt", u'<'},     Entity{u"gt", u'>'},     Entity{u"quot", u'"'},
    Entity{u"apos", u'\''},  Entity{u"nbsp", u' '},   Entity{u"ndash", u'–'},  Entity{u"mdash", u'—'},
    Entity{u"hellip", u'…'}, Entity{u"lsquo", u'‘'},  Entity{u"rsquo", u'’'},  Entity{u"ldquo", u'“'},
    Entity{u"rdquo", u'”'},  Entity{u"bull", u'•'},   Entity{u"middot", u'·'}, Entity{u"copy", u'©'},
    Entity{u"reg", u'®'},    Entity{u"trade", u'™'},  Entity{u"deg", u'°'},    Entity{u"times", u'×'},
    Entity{u"laquo", u'«'},  Entity{u"raquo", u'»'},  Entity{u"auml", u'ä'},   Entity{u"ouml", u'ö'},
    Entity{u"uuml", u'ü'},   Entity{u"Auml", u'Ä'},   Entity{u"Ouml", u'Ö'},   Entity{u"Uuml", u'Ü'},
    Entity{u"szlig", u'ß'},  Entity{u"eacute", u'é'}, Entity{u"egrave", u'è'}, Entity{u"agrave", u'à'},
    Entity{u"ccedil", u'ç'}, Entity{u"euro", u'€'},   Entity{u"pound", u'£'},  Entity{u"rarr", u'→'},
};

/// The text of an entity's name without '&' and ';'; empty where it is not known.
QString entityText(QStringView name)
{
    if (!name.startsWith(u'#')) {
        const auto entity = std::find_if(Entities.begin(), Entities.end(),
                                         [name](const Entity &e) { return e.name == name; });
        return entity == Entities.end() ? QString() : QString(QChar(entity->character));
    }
    bool ok = false;
    const bool hex = name.size() > 1 && (name.at(1) == u'x' || name.at(1) == u'X');
    const char32_t code = hex ? name.sliced(2).toUInt(&ok, 16) : name.sliced(1).toUInt(&ok);
    if (!ok || code == 0 || code > QChar::LastValidCodePoint || QChar::isSurrogate(code))
        return {};
    return QString::fromUcs4(&code, 1);
}

/// Appends what the entity at the head of `rest` ('&') stands for; returns how much of `rest` it took.
qsizetype appendEntity(QString &out, QStringView rest)
{
    constexpr qsizetype LongestName = 10;
    const qsizetype end = rest.left(LongestName + 2).indexOf(u';');
    const QString text = end > 1 ? entityText(rest.sliced(1, end - 1)) : QString();
    if (text.isEmpty()) {
        out += u'&';
        return 1;
    }
    out += text;
    return end + 1;
}

/// True where '<' at the head of `rest` starts a tag or comment rather than being a sign.
bool startsTag(QStringView rest)
{
    const QChar next = rest.size() > 1 ? rest.at(1) : QChar();
    return next.isLetter() || next == u'/' || next == u'!' || next == u'?';
}

/// How much of `rest`, which starts with a tag, is not text:
/// the tag, a comment, or an element people do not see.
qsizetype tagLength(QStringView rest, qsizetype close)
{
    const auto upTo = [&](QStringView end) {
        const qsizetype at = rest.indexOf(end, 0, Qt::CaseInsensitive);
        return at < 0 ? rest.size() : at + end.size();
    };
    if (rest.startsWith(u"<!--"))
        return upTo(u"-->");
    if (rest.startsWith(u"<script", Qt::CaseInsensitive))
        return upTo(u"</script>");
    if (rest.startsWith(u"<style", Qt::CaseInsensitive))
        return upTo(u"</style>");
    return close + 1;
}

QString withoutMarkdown(QString text)
{
    // Only pairs are marks: a lone star or underscore belongs to the text.
    static const QRegularExpression link(
        u"!?\\[([^\\]\\n]{0,500})\\]\\([^)\\s]{0,2000}(?:\\s+\"[^\"\\n]{0,200}\")?\\)"_s);
    static const QRegularExpression strong(u"(\\*\\*|__)(?=\\S)([^\\n]{1,2000}?\\S)\\1"_s);
    static const QRegularExpression code(u"`{1,3}([^`\\n]{1,2000})`{1,3}"_s);
    static const QRegularExpression lineHead(u"^[ \\t]{0,8}(?:#{1,6}|>|[*+-])[ \\t]+"_s,
                                             QRegularExpression::MultilineOption);
    text.replace(link, u"\\1"_s);
    text.replace(strong, u"\\2"_s);
    text.replace(code, u"\\1"_s);
    text.replace(lineHead, QString());
    return text;
}

} // namespace

QString oneLine(QStringView text, qsizetype cap)
{
    return filteredLine(text, cap);
}

QString withoutTags(QStringView html)
{
    QStringView rest = html.left(WorkCap);
    QString out;
    out.reserve(rest.size());
    bool closes = true; // false once no '>' is left, so that a flood of '<' stays linear
    while (!rest.isEmpty()) {
        const QChar c = rest.front();
        qsizetype taken = 1;
        const qsizetype close = closes && c == u'<' && startsTag(rest) ? rest.indexOf(u'>') : -1;
        if (c == u'<' && close < 0 && startsTag(rest))
            closes = false;
        if (close >= 0) {
            taken = tagLength(rest, close);
            out += u' ';
        } else if (c == u'&') {
            taken = appendEntity(out, rest);
        } else {
            out += c;
        }
        rest = rest.sliced(taken);
    }
    return out;
}

QString plainText(QStringView markup, qsizetype cap)
{
    return oneLine(withoutMarkdown(withoutTags(markup)), cap);
}

QString safeLink(const QString &link)
{
    constexpr qsizetype LongestLink = 2048;
    if (link.size() > LongestLink)
        return {};
    const QUrl url(link.trimmed(), QUrl::StrictMode);
    const bool web = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return web && url.isValid() && !url.host().isEmpty() ? url.toString(QUrl::FullyEncoded) : QString();
}

} // namespace Pilotlamp
