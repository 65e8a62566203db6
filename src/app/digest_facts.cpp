// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/digest_facts.h"

#include "app/kinds_known.h"
#include "core/impact.h"

#include <algorithm>

namespace Pilotlamp {

namespace {

QList<DigestOutage> digestFactsOutages(const HistoryView &view, const QString &id, TimeWindow window)
{
    std::optional<RecordedVerdict> before;
    const QList<VerdictChange> earlier = view.verdictChanges(id, {0, window.from});
    if (!earlier.isEmpty())
        before = recordedOf(earlier.constLast());
    QList<RecordedVerdict> changes;
    for (const VerdictChange &change : view.verdictChanges(id, window))
        changes.append(recordedOf(change));
    QList<DigestOutage> outages = outagesOf(before, changes, window);
    QList<TimeWindow> windows;
    for (const DigestOutage &outage : std::as_const(outages))
        windows.append(outage.window);
    const QList<Uptime> watched = view.uptime(id, windows);
    for (qsizetype i = 0; i < outages.size(); ++i)
        outages[i].watchedMs = watched.at(i).of(Status::Offline) + watched.at(i).of(Status::Overload);
    return outages;
}

/// What its first own check measured; times of several checks are of different things.
Rollup firstTimes(const HistoryView &view, const Service &service, TimeWindow window)
{
    const QHash<int, CheckKey> numbers = view.checksOf(service.id);
    for (const Check &check : service.checks) {
        const int number = numbers.key({service.id, check.kind, check.url}, -1);
        if (number >= 0 && !isVendorKind(check.kind))
            return view.quality(number, window);
    }
    return {};
}

} // namespace

DetectionLead detectionLead(const HistoryView &view, const QString &serviceId, TimeWindow window)
{
    bool hasPage = false;
    bool hasProbe = false;
    for (const CheckKey &key : view.checksOf(serviceId)) {
        const bool isPage = isVendorKind(key.kind);
        hasPage = hasPage || isPage;
        hasProbe = hasProbe || !isPage;
    }
    return hasPage && hasProbe ? view.lead(serviceId, window) : DetectionLead();
}

DigestFacts digestFacts(const HistoryView &view, const QList<Service> &services, TimeWindow window,
                        const std::optional<QList<TimeWindow>> &active)
{
    DigestFacts facts;
    facts.window = window;
    const QList<TimeWindow> here = within(active.value_or(QList<TimeWindow>()), window);
    if (active) {
        facts.activeMs = 0;
        for (const TimeWindow &stretch : here)
            *facts.activeMs += stretch.until - stretch.from;
    }
    for (const Service &service : services) {
        if (!service.enabled)
            continue;
        DigestService one{.service = service};
        one.uptime = view.uptime(service.id, {window}).value(0);
        one.outages = digestFactsOutages(view, service.id, window);
        if (active) {
            const MonthImpact impact = impactOf(window, view.uptime(service.id, here));
            one.costMs = impact.offlineMs + impact.overloadMs;
        }
        one.times = firstTimes(view, service, window);
        one.lead = detectionLead(view, service.id, window);
        facts.services.append(one);
    }
    return facts;
}

} // namespace Pilotlamp
