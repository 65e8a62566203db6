// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/charset.h"

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MetaBytes = 1024;

/// Names of the web (WHATWG Encoding) that mean another charset than they say.
struct CharsetRow {
    const char *name;
    const char *meant;
};
constexpr std::array CharsetRows{
    CharsetRow{"iso-8859-1", "windows-1252"}, CharsetRow{"iso8859-1", "windows-1252"},
    CharsetRow{"latin1", "windows-1252"},     CharsetRow{"us-ascii", "windows-1252"},
    CharsetRow{"ascii", "windows-1252"},      CharsetRow{"utf8", "utf-8"},
    CharsetRow{"unicode-1-1-utf-8", "utf-8"}, CharsetRow{"x-sjis", "shift_jis"},
    CharsetRow{"gb2312", "gb18030"},          CharsetRow{"gbk", "gb18030"},
    CharsetRow{"ks_c_5601-1987", "euc-kr"},   CharsetRow{"tis-620", "windows-874"},
    CharsetRow{"iso-8859-9", "windows-1254"}, CharsetRow{"ucs-2", "utf-16le"},
};

QByteArray cleaned(const QByteArray &name)
{
    const QByteArray word = name.toLower();
    const auto row = std::find_if(CharsetRows.begin(), CharsetRows.end(),
                                  [&](const CharsetRow &other) { return word == other.name; });
    return row == CharsetRows.end() ? word : QByteArray(row->meant);
}

QByteArray byMark(const QByteArray &body)
{
    if (body.startsWith("\xEF\xBB\xBF"))
        return "utf-8";
    if (body.startsWith("\xFF\xFE\0\0"_qba))
        return "utf-32le";
    if (body.startsWith("\xFF\xFE"))
        return "utf-16le";
    return body.startsWith("\xFE\xFF") ? "utf-16be"_qba : QByteArray();
}

QByteArray named(const QString &text)
{
    static const QRegularExpression form(u"charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_.:-]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return form.match(text).captured(1).toLatin1();
}

/// The charset of a Content-Type: what another parameter quotes is none of its own.
QByteArray byType(const QByteArray &type)
{
    static const QRegularExpression quoted(
        u"(;\\s*(?!charset\\b)[^=;\\s]+\\s*=\\s*)\"(?:[^\"\\\\]|\\\\.)*\""_s,
        QRegularExpression::CaseInsensitiveOption);
    return named(QString::fromLatin1(type).replace(quoted, u"\\1"_s));
}

/// What a page says of itself: XML in its first line, HTML in a `meta` that is not commented out.
QByteArray byPage(const QByteArray &body)
{
    static const QRegularExpression xml(
        u"^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9_.:-]+)[\"']"_s);
    static const QRegularExpression comment(u"<!--.*?(?:-->|$)"_s,
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression meta(u"<meta\\s[^>]*charset[^>]*>"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    QString start = QString::fromLatin1(body.left(MetaBytes));
    if (const auto match = xml.match(start); match.hasMatch())
        return match.captured(1).toLatin1();
    return named(meta.match(start.remove(comment)).captured());
}

/// UTF-16 without a mark: most of a text on the web is ASCII, whose upper half is zero.
const char *orderOf(const QByteArray &bytes)
{
    qsizetype lead = 0;
    for (qsizetype i = 0; i + 1 < std::min(bytes.size(), MetaBytes); i += 2)
        lead += bytes.at(i) == 0 ? 1 : (bytes.at(i + 1) == 0 ? -1 : 0);
    return lead > 0 ? "UTF-16BE" : "UTF-16LE";
}

} // namespace

QByteArray charsetOf(const Response &response)
{
    if (const QByteArray symbol = byMark(response.body); !symbol.isEmpty())
        return symbol;
    if (const QByteArray name = byType(response.header("Content-Type")); !name.isEmpty())
        return cleaned(name);
    const QByteArray name = byPage(response.body);
    return name.isEmpty() ? "utf-8"_qba : cleaned(name);
}

std::optional<QString> textOf(const Response &response, qsizetype most)
{
    const QByteArray charset = charsetOf(response);
    const QByteArray bytes = response.body.left(most);
    if (charset == "utf-8")
        return QString::fromUtf8(bytes); // without its mark
    QStringDecoder decoder(charset == "utf-16" ? orderOf(bytes) : charset.constData());
    if (!decoder.isValid())
        return {};
    const QString text = decoder(bytes);
    return text;
}

} // namespace Pilotlamp
