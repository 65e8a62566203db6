// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report.h"

#include "core/foreign_text.h"
#include "core/redact.h"
#include "core/report_sections.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

/// Plain text in Markdown: nothing in it is taken for markup, HTML or the end of a table's cell.
QString marked(const QString &text)
{
    static const QString special = u"\\`*_{}[]<>#|~!&"_s;
    QString out;
    for (const QChar c : filteredLine(text, 4000)) {
        if (special.contains(c))
            out += u'\\';
        out += c;
    }
    return out;
}

QString shownInHtml(const QString &text)
{
    return filteredLine(text, 4000).toHtmlEscaped();
}

QString markdown(const QString &title, const QList<ReportSection> &parts)
{
    QString out = u"# %1\n"_s.arg(marked(title));
    const auto row = [&](const QStringList &cells) {
        out += u'|';
        for (const QString &cell : cells)
            out += u' ' + marked(cell) + u" |"_s;
        out += u'\n';
    };
    for (const ReportSection &part : parts) {
        out += u"\n## %1\n\n"_s.arg(marked(part.title));
        for (const QString &line : part.lines)
            out += u"- "_s + marked(line) + u'\n';
        if (part.rows.isEmpty())
            continue;
        if (!part.lines.isEmpty())
            out += u'\n';
        row(part.headers);
        out += u'|' + QString(u" --- |"_s).repeated(part.headers.size()) + u'\n';
        for (const QStringList &cells : part.rows)
            row(cells);
    }
    return out;
}

/// For terminals: columns as wide as their widest cell, the last one as it comes.
QString plainText(const QString &title, const QList<ReportSection> &parts)
{
    constexpr qsizetype WidestColumn = 60;
    QString out = filteredLine(title, 4000) + u'\n';
    for (const ReportSection &part : parts) {
        out += u'\n' + filteredLine(part.title, 4000) + u'\n';
        for (const QString &line : part.lines)
            out += u"  "_s + filteredLine(line, 4000) + u'\n';
        QList<QStringList> rows = part.rows;
        if (!rows.isEmpty())
            rows.prepend(part.headers);
        QList<qsizetype> widths(part.headers.size(), 0);
        for (QStringList &row : rows) {
            for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i) {
                row[i] = filteredLine(row.at(i), 4000);
                widths[i] = std::clamp(row.at(i).size(), widths.at(i), WidestColumn);
            }
        }
        for (const QStringList &row : std::as_const(rows)) {
            QString line;
            for (qsizetype i = 0; i < row.size(); ++i)
                line += u"  "_s + row.at(i).leftJustified(widths.value(i));
            while (line.endsWith(u' '))
                line.chop(1);
            out += line + u'\n';
        }
    }
    return out;
}

QString html(const QString &title, const QList<ReportSection> &parts)
{
    const QString head = uR"(<!DOCTYPE html>
<html><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width">
<title>%1</title>
<style>
:root { color-scheme: light dark; }
body { font: 15px/1.5 sans-serif; max-width: 64em; margin: 2em auto; padding: 0 1em; }
h1 { font-size: 1.6em; } h2 { font-size: 1.2em; margin-top: 1.8em; }
ul { list-style: none; padding: 0; }
ul li:first-child { font-weight: bold; }
div { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: start; vertical-align: top; padding: .35em .7em .35em 0; border-bottom: 1px solid #8886; overflow-wrap: anywhere; }
td:first-child { min-width: 9.5em; }
</style></head>
<body><h1>%1</h1>
)"_s;
    QString out = QString(head).replace("%1"_L1, shownInHtml(title));
    const auto row = [&](const QStringList &cells, const QString &tag) {
        out += u"<tr>"_s;
        for (const QString &cell : cells)
            out += u"<%1>"_s.arg(tag) + shownInHtml(cell) + u"</%1>"_s.arg(tag);
        out += u"</tr>\n"_s;
    };
    for (const ReportSection &part : parts) {
        out += u"<h2>"_s + shownInHtml(part.title) + u"</h2>\n"_s;
        if (!part.lines.isEmpty()) {
            out += u"<ul>\n"_s;
            for (const QString &line : part.lines)
                out += u"<li>"_s + shownInHtml(line) + u"</li>\n"_s;
            out += u"</ul>\n"_s;
        }
        if (part.rows.isEmpty())
            continue;
        out += u"<div><table>\n<thead>"_s;
        row(part.headers, u"th"_s);
        out += u"</thead>\n<tbody>\n"_s;
        for (const QStringList &cells : part.rows)
            row(cells, u"td"_s);
        out += u"</tbody></table></div>\n"_s;
    }
    return out + u"</body></html>\n"_s;
}

} // namespace

std::optional<ReportFormat> reportFormatFromId(QStringView id)
{
    if (id == "markdown"_L1)
        return ReportFormat::Markdown;
    if (id == "html"_L1)
        return ReportFormat::Html;
    if (id == "json"_L1)
        return ReportFormat::Json;
    if (id == "text"_L1)
        return ReportFormat::Text;
    return {};
}

QString writtenReport(const QString &title, const QList<ReportSection> &parts, ReportFormat format)
{
    if (format == ReportFormat::Html)
        return html(title, parts);
    return format == ReportFormat::Markdown ? markdown(title, parts) : plainText(title, parts);
}

QString reportOf(const ReportFacts &facts, ReportFormat format, const ReportStyle &style)
{
    if (format == ReportFormat::Json)
        return QString::fromUtf8(QJsonDocument(reportObject(facts, style)).toJson());
    return writtenReport(reportTitle(facts, style), reportSections(facts, style), format);
}

} // namespace Pilotlamp
