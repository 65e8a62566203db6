// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report_facts.h"

#include "app/digest_facts.h"
#include "app/kinds_known.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qint64 LeadWindowMs = 365 * DayMs;

ReportIncident reportIncident(const HistoryView &view, const StoredIncident &stored,
                              const std::optional<Verdict> &verdict)
{
    ReportIncident one;
    one.incident = {stored.title, stored.link, stored.since, stored.seen, stored.over};
    one.leadMs = view.leadOver(stored);
    for (const Incident &open : verdict ? verdict->incidents : QList<Incident>()) {
        if (open.id != stored.id)
            continue;
        one.phase = open.phase;
        one.update = open.update;
    }
    return one;
}

ReportCheck reportCheck(const HistoryView &view, int number, const CheckKey &key, TimeWindow window)
{
    ReportCheck check{key.kind, key.url, isVendorKind(key.kind), view.quality(number, window), {}};
    const QList<StoredReading> latest
        = view.readings(number, {std::max(window.from, window.until - HourMs), window.until});
    if (!latest.isEmpty())
        check.last = TimePoint{latest.constLast().at, check.vendor ? -1 : latest.constLast().responseMs,
                               latest.constLast().status};
    return check;
}

/// An outage is recorded once it is confirmed, and began with the first look that saw it.
qint64 firstBadLook(const HistoryView &view, const QString &service, qint64 recorded)
{
    constexpr qint64 longestConfirmation = 10 * 60 * 1000;
    qint64 first = recorded;
    const QHash<int, CheckKey> checks = view.checksOf(service);
    for (auto it = checks.cbegin(); it != checks.cend(); ++it) {
        const QList<StoredReading> looks
            = view.readings(it.key(), {recorded - longestConfirmation, recorded + 1});
        for (auto look = looks.crbegin(); look != looks.crend() && isBad(look->status); ++look)
            first = std::min(first, look->at);
    }
    return first;
}

/// When what was recorded last began: every start records anew what is.
qint64 beginningOfLast(const QList<VerdictChange> &changes, const HistoryView &view)
{
    if (changes.isEmpty())
        return 0;
    const VerdictChange &last = changes.constLast();
    qint64 since = last.at;
    for (auto change = changes.crbegin(); change != changes.crend() && change->status == last.status;
         ++change)
        since = change->at;
    return isBad(last.status) ? firstBadLook(view, last.service, since) : since;
}

} // namespace

ReportFacts reportFacts(const HistoryView &view, const Service &service, TimeWindow window,
                        const std::optional<Verdict> &verdict)
{
    ReportFacts facts;
    facts.service = service;
    facts.verdict = verdict;
    facts.window = window;
    facts.uptime = view.uptime(service.id, {window}).value(0);
    const QList<VerdictChange> earlier = view.verdictChanges(service.id, {0, window.from});
    if (!earlier.isEmpty())
        facts.before = recordedOf(earlier.constLast());
    for (const VerdictChange &change : view.verdictChanges(service.id, window))
        facts.changes.append(recordedOf(change));
    facts.since = beginningOfLast(view.verdictChanges(service.id, {0, window.until}), view);
    for (const StoredIncident &incident : view.incidents(service.id, window))
        facts.incidents.append(reportIncident(view, incident, verdict));
    facts.lead = detectionLead(view, service.id, {window.until - LeadWindowMs, window.until});
    for (const StoredNotice &notice : view.notices(service.id, window))
        facts.notices.append({notice.at, notice.title});
    const QHash<int, CheckKey> numbers = view.checksOf(service.id);
    QList<int> order = numbers.keys();
    std::sort(order.begin(), order.end());
    for (const int number : std::as_const(order))
        facts.checks.append(reportCheck(view, number, numbers.value(number), window));
    return facts;
}

} // namespace Pilotlamp
