// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/maintenance_notice.h"
#include "core/service_rules.h"
#include "core/strain.h"
#include "core/verdict.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int LongestLine = 160; ///< characters of a tooltip line
constexpr int MostLines = 12;

QString nameOf(const Service &service)
{
    return service.name.isEmpty() ? service.id : service.name;
}

/// "ChatGPT is down"; of Unknown, too.
QString sentenceOf(const ServiceRow &row)
{
    const Verdict &verdict = row.verdict;
    if (verdict.status == Status::Unknown)
        return QCoreApplication::translate("Overview", "The status of %1 is unknown")
            .arg(nameOf(row.service));
    return statusSentence(nameOf(row.service), verdict.status, strainOf(verdict));
}

QList<Strain> strainsOf(std::span<const ServiceRow> rows)
{
    QList<Strain> strains;
    for (const ServiceRow &row : rows) {
        if (row.verdict.status == Status::Overload)
            strains.append(strainOf(row.verdict));
    }
    return strains;
}

QString headlineOf(const Overview &overview, std::span<const ServiceRow> rows)
{
    if (rows.empty())
        return QCoreApplication::translate("Overview", "No services yet");
    if (overview.ownOffline)
        return QCoreApplication::translate("Overview", "You are offline");
    // Of what nothing is reported, nothing is wrong; it is spoken of where there is nothing else.
    const bool isNothingElse = std::all_of(
        rows.begin(), rows.end(), [](const ServiceRow &row) { return isNothingReported(row.verdict); });
    const auto isOfStatus = [&](const ServiceRow &row) {
        return row.verdict.status == overview.status && (isNothingElse || !isNothingReported(row.verdict));
    };
    const int count = static_cast<int>(std::count_if(rows.begin(), rows.end(), isOfStatus));
    const auto first = std::find_if(rows.begin(), rows.end(), isOfStatus);
    if (overview.status == Status::Online && count > 1 && static_cast<size_t>(count) == rows.size())
        return QCoreApplication::translate("Overview", "All %n services are online", "", count);
    if (first == rows.end())
        return displayName(overview.status);
    if (count == 1)
        return sentenceOf(*first);
    return countedSentence(overview.status, strainsOf(rows), count);
}

/// A line for each service that is not well; without those that the headline "You are offline" speaks of.
QStringList linesOf(std::span<const ServiceRow> rows, bool isOwnOfflineSaid)
{
    QList<const ServiceRow *> notifying;
    for (const ServiceRow &row : rows) {
        const bool isSaid = isOwnOfflineSaid && row.verdict.ownOffline;
        if (row.verdict.status != Status::Online && !isSaid && !isNothingReported(row.verdict))
            notifying.append(&row);
    }
    // Worst first; Unknown needs attention less than trouble but is still told.
    std::stable_sort(notifying.begin(), notifying.end(), [](const ServiceRow *a, const ServiceRow *b) {
        return a->verdict.status > b->verdict.status;
    });
    QStringList lines;
    for (const ServiceRow *row : std::as_const(notifying)) {
        if (lines.size() == MostLines) {
            const int others = static_cast<int>(notifying.size()) - MostLines;
            lines.append(QCoreApplication::translate("Overview", "… and %n more", "", others));
            break;
        }
        const Verdict &verdict = row->verdict;
        const QString word = statusWord(verdict.status, strainOf(verdict));
        QString line = nameOf(row->service) + u": "_s + word;
        if (const QString until = maintenanceUntil(verdict); !until.isEmpty())
            line += u' ' + until;
        if (const QString reason = reasonBeside(word, verdict.reason); !reason.isEmpty())
            line += u" – "_s + reason;
        lines.append(line.size() > LongestLine ? line.left(LongestLine - 1) + u'…' : line);
    }
    return lines;
}

} // namespace

Overview overviewOf(std::span<const ServiceRow> all, bool paused, const QString &selfTrouble)
{
    // What is switched off counts for nothing.
    QList<ServiceRow> enabled(all.begin(), all.end());
    enabled.removeIf([](const ServiceRow &row) { return !row.service.enabled; });
    const std::span<const ServiceRow> rows(enabled.constData(), static_cast<size_t>(enabled.size()));
    Overview overview;
    overview.paused = paused;
    bool anyUnknown = false;
    bool anyOwnOffline = false;
    bool anyKnown = false;
    Freshness oldest = Freshness::Fresh;
    for (const ServiceRow &row : rows) {
        const Verdict &verdict = row.verdict;
        ++overview.counts.at(static_cast<size_t>(verdict.status));
        if (!row.service.countsForIcon)
            continue;
        overview.status = worse(overview.status, verdict.status);
        if (isNothingReported(verdict))
            continue; // it would leave the icon grey for as long as nobody mentions that model
        if (verdict.status == Status::Unknown) {
            anyUnknown = true;
            anyOwnOffline = anyOwnOffline || verdict.ownOffline;
        } else {
            anyKnown = true;
            oldest = std::max(oldest, verdict.freshness);
        }
    }
    overview.selfTrouble = !selfTrouble.isEmpty();
    overview.unknownBadge = (anyUnknown && isBad(overview.status)) || overview.selfTrouble;
    if (overview.status == Status::Online && anyUnknown)
        overview.status = Status::Unknown;
    overview.freshness = anyKnown ? oldest : Freshness::Fresh;
    overview.ownOffline = anyOwnOffline && overview.status == Status::Unknown;
    overview.headline = rows.empty() && !all.empty()
        ? QCoreApplication::translate("Overview", "All services are switched off")
        : headlineOf(overview, rows);
    overview.lines = linesOf(rows, overview.ownOffline);
    if (overview.selfTrouble)
        overview.lines.prepend(selfTrouble);
    return overview;
}

} // namespace Pilotlamp
