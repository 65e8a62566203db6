// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/digest.h"

#include "core/notice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr qsizetype MostCardLines = 4;

struct DigestTexts {
    Q_DECLARE_TR_FUNCTIONS(Digest)
};

bool isOutage(const RecordedVerdict &verdict)
{
    return (verdict.status == Status::Offline || verdict.status == Status::Overload)
        && verdict.whose != Whose::You && !verdict.ownOffline;
}

qint64 badMs(const Uptime &uptime)
{
    return uptime.of(Status::Offline) + uptime.of(Status::Overload);
}

/// The service of the largest value that is above zero; nullptr where there is none.
template <typename ValueOf>
const DigestService *mostOf(const QList<DigestService> &services, ValueOf valueOf)
{
    const auto most = std::max_element(
        services.begin(), services.end(),
        [&](const DigestService &a, const DigestService &b) { return valueOf(a) < valueOf(b); });
    return most == services.end() || valueOf(*most) <= 0 ? nullptr : &*most;
}

QString outageCount(int outages)
{
    return outages == 1 ? DigestTexts::tr("1 outage") : DigestTexts::tr("%n outages", "", outages);
}

} // namespace

QList<DigestOutage> outagesOf(const std::optional<RecordedVerdict> &before,
                              const QList<RecordedVerdict> &changes, TimeWindow window)
{
    QList<DigestOutage> outages;
    bool isOpen = false;
    qint64 lastBad = window.from; // until when the newest outage was seen to last
    bool isBadNow = false;
    const auto take = [&](const RecordedVerdict &verdict, qint64 at) {
        if (isBadNow)
            lastBad = at;
        isBadNow = isOutage(verdict);
        if (isBadNow && !isOpen)
            outages.append({{at, at}, 0, false, verdict.status, verdict.whose, verdict.reason});
        else if (isBadNow && verdict.status > outages.constLast().worst)
            outages.last()
                = {outages.constLast().window, 0, false, verdict.status, verdict.whose, verdict.reason};
        const bool isOver = !isBadNow && verdict.status != Status::Unknown;
        if (isOpen && isOver)
            outages.last().window.until = lastBad;
        isOpen = (isOpen || isBadNow) && !isOver;
    };
    if (before)
        take(*before, window.from);
    for (const RecordedVerdict &change : changes) {
        if (change.at < window.until)
            take(change, std::max(change.at, window.from));
    }
    if (isOpen) {
        outages.last().isOpen = isBadNow;
        outages.last().window.until = isBadNow ? window.until : lastBad;
    }
    return outages;
}

DigestCard digestCard(const DigestFacts &facts)
{
    int outages = 0;
    qint64 cost = 0;
    for (const DigestService &service : facts.services) {
        outages += static_cast<int>(service.outages.size());
        cost += service.costMs.value_or(0);
    }
    DigestCard card;
    card.title = outages == 0 ? DigestTexts::tr("Your week: no outages")
                              : DigestTexts::tr("Your week: %1").arg(outageCount(outages));
    if (cost >= 60 * 1000)
        card.lines.append(
            DigestTexts::tr("%1 while you were at the computer").arg(durationText(cost / 1000)));
    const auto *worst
        = mostOf(facts.services, [](const DigestService &one) { return badMs(one.uptime) / 60000; });
    if (worst)
        card.lines.append(DigestTexts::tr("Most affected: %1, %2")
                              .arg(worst->service.name, durationText(badMs(worst->uptime) / 1000)));
    const auto *slowest = mostOf(
        facts.services, [](const DigestService &one) { return qRound64(one.times.times.percentile(50)); });
    if (slowest)
        card.lines.append(DigestTexts::tr("Slowest: %1, %2 ms")
                              .arg(slowest->service.name)
                              .arg(qRound64(slowest->times.times.percentile(50))));
    const auto *latest = mostOf(
        facts.services, [](const DigestService &one) { return one.lead.averageMs().value_or(0) / 60000; });
    if (latest)
        card.lines.append(DigestTexts::tr("Late to report: %1, %2 behind your own check")
                              .arg(latest->service.name, durationText(*latest->lead.averageMs() / 1000)));
    card.lines = card.lines.mid(0, MostCardLines);
    return card;
}

} // namespace Pilotlamp
