// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/detection_lead.h"

#include "core/notice.h"

#include <QCoreApplication>
#include <QList>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LeadMinuteMs = 60 * 1000;
constexpr qint64 BeginningMs = 2 * LeadMinuteMs; ///< what is found so soon after a start was there before
constexpr qint64 WorthReportingMs = 5 * LeadMinuteMs;
constexpr qint64 AfterwardsMs = 120 * LeadMinuteMs; ///< a page may report so long after the end

struct DetectionLeadTexts {
    Q_DECLARE_TR_FUNCTIONS(DetectionLead)
};

/// Whether something that was first seen then may have begun before anybody watched.
bool isFoundAtStart(std::span<const WatchRun> runs, qint64 at)
{
    return std::any_of(runs.begin(), runs.end(),
                       [&](const WatchRun &run) { return run.from <= at && at - run.from < BeginningMs; });
}

bool belongsTo(const SeenIncident &incident, const TimeWindow &trouble)
{
    const qint64 over = incident.over > 0 ? incident.over : std::numeric_limits<qint64>::max();
    return incident.seen <= trouble.until + AfterwardsMs && trouble.from <= over;
}

/// Whether the page could be watched for long enough after a trouble to call it unreported.
bool isLongPast(std::span<const WatchRun> runs, const TimeWindow &trouble)
{
    return std::any_of(runs.begin(), runs.end(), [&](const WatchRun &run) {
        return run.from <= trouble.from && run.until >= trouble.until + AfterwardsMs;
    });
}

QString averageText(const DetectionLead &lead)
{
    const auto average = lead.averageMs();
    if (!average)
        return {};
    const QString length = durationText(std::abs(*average) / 1000);
    const bool isEven = std::abs(*average) < LeadMinuteMs;
    if (lead.compared == 1) {
        if (isEven)
            return DetectionLeadTexts::tr("Their page reported 1 incident when your own check saw it");
        return (*average > 0
                    ? DetectionLeadTexts::tr("Their page was %1 behind your own check (1 incident)")
                    : DetectionLeadTexts::tr("Their page was %1 ahead of your own check (1 incident)"))
            .arg(length);
    }
    if (isEven)
        return DetectionLeadTexts::tr("Their page is on average as quick as your own check (%n incidents)",
                                      "", lead.compared);
    return (*average > 0
                ? DetectionLeadTexts::tr("Their page is on average %1 behind your own check (%n incidents)",
                                         "", lead.compared)
                : DetectionLeadTexts::tr("Their page is on average %1 ahead of your own check (%n incidents)",
                                         "", lead.compared))
        .arg(length);
}

} // namespace

std::optional<qint64> DetectionLead::averageMs() const
{
    return compared > 0 ? std::optional(sumMs / compared) : std::nullopt;
}

DetectionLead &DetectionLead::operator+=(const DetectionLead &other)
{
    compared += other.compared;
    pageLate += other.pageLate;
    sumMs += other.sumMs;
    unreported += other.unreported;
    return *this;
}

DetectionLead detectionLeadOf(std::span<const WatchRun> runs, std::span<const TimeWindow> troubles,
                              std::span<const SeenIncident> incidents)
{
    DetectionLead lead;
    QList<bool> isTaken(static_cast<qsizetype>(incidents.size()), false);
    for (const TimeWindow &trouble : troubles) {
        const SeenIncident *first = nullptr;
        for (size_t i = 0; i < incidents.size(); ++i) {
            if (isTaken.at(static_cast<qsizetype>(i)) || !belongsTo(incidents[i], trouble))
                continue;
            isTaken[static_cast<qsizetype>(i)] = true;
            if (!first || incidents[i].seen < first->seen)
                first = &incidents[i];
        }
        if (!first) {
            const bool isLong = trouble.until - trouble.from >= WorthReportingMs;
            const bool wasOpen
                = std::any_of(incidents.begin(), incidents.end(),
                              [&](const SeenIncident &one) { return belongsTo(one, trouble); });
            lead.unreported += isLong && !wasOpen && isLongPast(runs, trouble);
            continue;
        }
        if (isFoundAtStart(runs, trouble.from) || isFoundAtStart(runs, first->seen))
            continue;
        const qint64 ms = first->seen - trouble.from;
        ++lead.compared;
        lead.pageLate += ms >= LeadMinuteMs;
        lead.sumMs += ms;
    }
    return lead;
}

QJsonObject leadObject(const DetectionLead &lead)
{
    const auto average = lead.averageMs();
    return {{u"incidents"_s, lead.compared},
            {u"averageSeconds"_s, average ? QJsonValue(*average / 1000) : QJsonValue()},
            {u"late"_s, lead.pageLate},
            {u"unreported"_s, lead.unreported}};
}

QString detectionLeadText(const DetectionLead &lead)
{
    QStringList parts{averageText(lead)};
    if (lead.unreported == 1)
        parts.append(DetectionLeadTexts::tr("1 outage you measured was never on their page"));
    else if (lead.unreported > 1)
        parts.append(
            DetectionLeadTexts::tr("%n outages you measured were never on their page", "", lead.unreported));
    parts.removeAll(QString());
    return parts.join(u"; "_s);
}

} // namespace Pilotlamp
