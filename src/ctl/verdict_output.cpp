// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/verdict_output.h"

#include "core/foreign_text.h"
#include "core/service_rules.h"
#include "core/whose_label.h"
#include "ctl/colour.h"
#include "ctl/command.h"
#include "ctl/language.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

QString checkLine(const ServiceRow &row, int nameWidth, bool colour)
{
    QString line = filteredLine(row.service.name).leftJustified(nameWidth) + u"  "_s
        + coloured(displayName(row.verdict.status).leftJustified(11), row.verdict.status, colour);
    const QString whose = whoseLabel(row.verdict);
    if (!whose.isEmpty())
        line += u"  "_s + whose + u':';
    if (!row.verdict.reason.isEmpty())
        line += (whose.isEmpty() ? u"  "_s : u" "_s) + filteredLine(row.verdict.reason, 600);
    if (!row.verdict.warning.isEmpty())
        line += u"  ["_s + filteredLine(row.verdict.warning, 300) + u']';
    return line;
}

QJsonObject barObject(const Overview &overview, const QList<ServiceRow> &rows)
{
    static const QStringList marks{u"?"_s, u"✓"_s, u"⚒"_s, u"!"_s, u"✕"_s};
    int troubled = 0;
    for (size_t i = static_cast<size_t>(Status::Maintenance); i < StatusCount; ++i)
        troubled += overview.counts.at(i);
    QString text = overview.ownOffline ? u"⊘"_s : marks.at(static_cast<int>(overview.status));
    // A bare question mark in a bar says nothing: it has the number of those it stands for.
    const auto unknown = std::count_if(rows.begin(), rows.end(), [](const ServiceRow &row) {
        return row.service.enabled && row.verdict.status == Status::Unknown
            && !isNothingReported(row.verdict);
    });
    const bool isUnknown = overview.status == Status::Unknown && !overview.ownOffline;
    const int count = isUnknown ? static_cast<int>(unknown) : troubled;
    if (count > 0)
        text += u' ' + QString::number(count);
    if (overview.paused)
        text = u"⏸"_s; // as in a prompt: what is known is from before
    QStringList tooltip{overview.headline};
    tooltip += overview.lines;
    // Bars read the tooltip as Pango markup.
    return {{u"text"_s, text},
            {u"tooltip"_s, tooltip.join(u'\n').toHtmlEscaped()},
            {u"class"_s, idOf(overview.status)},
            {u"alt"_s, idOf(overview.status)}};
}

void printRows(const QList<ServiceRow> &rows, const QString &format, bool colour, bool paused,
               const QHash<QString, QString> &marks)
{
    if (format == "json"_L1) {
        QJsonArray array;
        for (const ServiceRow &row : rows)
            array.append(checkObject(row));
        sayJson(QJsonDocument(array));
        return;
    }
    if (format == "openmetrics"_L1) {
        say(openMetrics(rows));
        return;
    }
    if (format == "waybar"_L1) {
        sayJson(QJsonDocument(barObject(overviewOf(rows, paused), rows)), QJsonDocument::Compact);
        return;
    }
    qsizetype width = 0;
    for (const ServiceRow &row : rows)
        width = std::max(width, filteredLine(row.service.name).size());
    for (const ServiceRow &row : rows) {
        const QString mark = marks.value(row.service.id);
        sayColoured(checkLine(row, static_cast<int>(width), colour)
                    + (mark.isEmpty() ? QString() : u"  ["_s + mark + u']'));
    }
    if (rows.isEmpty())
        say(Terminal::tr("No services are configured"));
}

int exitCodeOf(std::span<const ServiceRow> rows)
{
    const auto any = [&](Status status) {
        return std::any_of(rows.begin(), rows.end(), [&](const ServiceRow &row) {
            return row.service.enabled && row.verdict.status == status;
        });
    };
    if (any(Status::Offline))
        return 2;
    if (any(Status::Overload) || any(Status::Maintenance))
        return 1;
    return any(Status::Unknown) ? 3 : 0;
}

} // namespace Pilotlamp
