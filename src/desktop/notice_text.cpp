// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/notice_text.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {
constexpr qsizetype MaxLines = 6;

bool isDirectionOverride(QChar c)
{
    return (c >= QChar(0x202A) && c <= QChar(0x202E)) || (c >= QChar(0x2066) && c <= QChar(0x2069));
}

QString bounded(QString text, qsizetype max)
{
    if (text.size() <= max)
        return text;
    qsizetype end = max - 1;
    if (text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end).trimmed() + u'…';
}
} // namespace

QString plainLine(const QString &text, qsizetype max)
{
    // Far more than can be shown; a vendor's megabyte is not walked through.
    QString line = text.left(max * 8);
    line.removeIf([](QChar c) {
        return isDirectionOverride(c) || (!c.isSpace() && c.category() == QChar::Other_Control);
    });
    return bounded(line.simplified(), max);
}

QString plainLines(const QString &text, qsizetype max)
{
    QStringList lines;
    for (const QString &piece : text.left(max * 8).split(u'\n')) {
        const QString line = plainLine(piece, max);
        if (!line.isEmpty() && lines.size() < MaxLines)
            lines.append(line);
    }
    return bounded(lines.join(u'\n'), max);
}

QString escapedForMarkup(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'&', "&amp;"_L1).replace(u'<', "&lt;"_L1).replace(u'>', "&gt;"_L1);
    return escaped;
}

} // namespace Pilotlamp
