// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ctl/history_output.h"

#include "core/foreign_text.h"
#include "core/json_values.h"
#include "ctl/duration.h"
#include "ctl/language.h"
#include "ctl/verdict_output.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

QDateTime historyOutputUtc(qint64 ms)
{
    return ms > 0 ? QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC) : QDateTime();
}

QString localText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s);
}

QJsonValue shareOrNull(std::optional<double> number)
{
    return number ? QJsonValue(*number) : QJsonValue();
}

QString changeLine(qint64 at, const VerdictChange &change)
{
    const QString whose = displayName(change.whose);
    return u"  %1  %2 %3%4"_s
        .arg(localText(at), displayName(change.status).leftJustified(11),
             whose.isEmpty() ? QString() : whose + u": "_s, filteredLine(change.reason, 600))
        .trimmed()
        .prepend(u"  "_s);
}

/// With two decimals in the reader's way; all of it only where it is all.
QString percentText(double share)
{
    const double percent = share * 100;
    return percent >= 100 ? QLocale().toString(100) : QLocale().toString(std::min(percent, 99.99), 'f', 2);
}

QStringList summaryLines(const HistoryReport &report)
{
    const Uptime &uptime = report.summary.uptime;
    QStringList lines;
    if (const auto share = uptime.share())
        lines.append(u"  "_s
                     + Terminal::tr("%1 % uptime while watched (%2 of %3)")
                           .arg(percentText(*share), shortDuration(uptime.watchedMs() / 1000),
                                shortDuration(uptime.windowMs / 1000)));
    else
        lines.append(u"  "_s + Terminal::tr("not watched while its status was known"));
    QStringList bad;
    for (const Status status : {Status::Offline, Status::Overload, Status::Maintenance, Status::Unknown}) {
        if (uptime.of(status) > 0)
            bad.append(displayName(status) + u' ' + shortDuration(uptime.of(status) / 1000));
    }
    if (uptime.ownOfflineMs > 0)
        bad.append(Terminal::tr("this computer offline %1").arg(shortDuration(uptime.ownOfflineMs / 1000)));
    if (!bad.isEmpty())
        lines.append(u"  "_s + bad.join(u", "_s));
    const Histogram &times = report.summary.quality.times;
    if (times.total() > 0)
        lines.append(u"  "_s
                     + Terminal::tr("median %1 ms, 95th percentile %2 ms")
                           .arg(qRound64(times.percentile(50)))
                           .arg(qRound64(times.percentile(95))));
    return lines;
}

QJsonObject uptimeObject(const Uptime &uptime)
{
    QJsonObject object{{u"share"_s, shareOrNull(uptime.share())},
                       {u"watchedSeconds"_s, uptime.watchedMs() / 1000},
                       {u"notWatchedSeconds"_s, uptime.notWatchedMs() / 1000},
                       {u"ownOfflineSeconds"_s, uptime.ownOfflineMs / 1000}};
    for (int i = 0; i < StatusCount; ++i) {
        const auto status = static_cast<Status>(i);
        object.insert(idOf(status) + u"Seconds"_s, uptime.of(status) / 1000);
    }
    return object;
}

QJsonObject changeObject(const VerdictChange &change)
{
    return {{u"at"_s, jsonTime(change.at)},
            {u"status"_s, idOf(change.status)},
            {u"whose"_s, idOf(change.whose)},
            {u"reason"_s, textOrNull(change.reason)},
            {u"reasonCode"_s, textOrNull(change.why.code)},
            {u"reasonArgs"_s, change.why.args}};
}

QJsonObject incidentObject(const StoredIncident &incident)
{
    return {{u"id"_s, incident.id},
            {u"title"_s, incident.title},
            {u"link"_s, textOrNull(incident.link)},
            {u"since"_s, jsonTime(incident.since)},
            {u"seen"_s, jsonTime(incident.seen)},
            {u"over"_s, jsonTime(incident.over)}};
}

} // namespace

bool HistoryReport::isEmpty() const
{
    return changes.isEmpty() && incidents.isEmpty() && summary.uptime.watchedMs() == 0
        && summary.quality.times.total() == 0;
}

QString historyText(const HistoryReport &report)
{
    const QString window = shortDuration((report.window.until - report.window.from) / 1000);
    if (report.isEmpty())
        return Terminal::tr("%1: no history of the last %2").arg(report.name, window);
    QStringList lines{Terminal::tr("%1, the last %2").arg(report.name, window)};
    lines += summaryLines(report);
    if (report.before)
        lines.append(changeLine(report.window.from, *report.before));
    for (const VerdictChange &change : report.changes)
        lines.append(changeLine(change.at, change));
    for (const StoredIncident &incident : report.incidents)
        lines.append(u"  "_s
                     + (incident.over > 0
                            ? Terminal::tr("their page, %1 to %2: %3")
                                  .arg(localText(incident.seen), localText(incident.over),
                                       filteredLine(incident.title))
                            : Terminal::tr("their page, since %1: %2")
                                  .arg(localText(incident.seen), filteredLine(incident.title))));
    if (const QString lead = detectionLeadText(report.lead); !lead.isEmpty())
        lines.append(u"  "_s + lead);
    return lines.join(u'\n');
}

QString csvCell(QString text)
{
    text = filteredLine(text, 2000);
    // A spreadsheet takes such a beginning for a formula, and the reason is a stranger's text.
    static const QString formula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c == u',' || c == u'"' || c == u'\n' || c == u'\r';
    });
    return needsQuotes ? u'"' + text.replace(u'"', u"\"\""_s) + u'"' : text;
}

QString historyCsv(const HistoryReport &report)
{
    QStringList lines{u"at,status,whose,reason"_s};
    for (const VerdictChange &change : report.changes)
        lines.append(QStringList{historyOutputUtc(change.at).toString(Qt::ISODate), idOf(change.status),
                                 idOf(change.whose), csvCell(change.reason)}
                         .join(u','));
    return lines.join(u'\n');
}

QJsonObject historyObject(const HistoryReport &report)
{
    QJsonArray changes;
    for (const VerdictChange &change : report.changes)
        changes.append(changeObject(change));
    QJsonArray incidents;
    for (const StoredIncident &incident : report.incidents)
        incidents.append(incidentObject(incident));
    const Rollup &quality = report.summary.quality;
    const QJsonObject readings{{u"count"_s, static_cast<qint64>(quality.samples())},
                               {u"onlineShare"_s, shareOrNull(quality.successShare())},
                               {u"medianMs"_s, msOrNull(quality.times.percentile(50))},
                               {u"p95Ms"_s, msOrNull(quality.times.percentile(95))}};
    return {{u"id"_s, report.id},
            {u"name"_s, report.name},
            {u"from"_s, jsonTime(report.window.from)},
            {u"until"_s, jsonTime(report.window.until)},
            {u"before"_s, report.before ? QJsonValue(changeObject(*report.before)) : QJsonValue()},
            {u"uptime"_s, uptimeObject(report.summary.uptime)},
            {u"readings"_s, readings},
            {u"changes"_s, changes},
            {u"incidents"_s, incidents},
            {u"detectionLead"_s, leadObject(report.lead)}};
}

} // namespace Pilotlamp
