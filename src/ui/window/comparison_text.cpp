// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparison_text.h"

#include "ui/common/text.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pilotlamp {

namespace {

struct ComparisonTexts {
    Q_DECLARE_TR_FUNCTIONS(NowCards)
};

const Evidence *worstEvidence(const Verdict &verdict, bool vendor)
{
    const Evidence *worst = nullptr;
    for (const Evidence &evidence : verdict.evidence) {
        if (evidence.vendor == vendor && (!worst || evidence.status > worst->status))
            worst = &evidence;
    }
    return worst;
}

} // namespace

QString comparisonText(const Verdict &verdict)
{
    const Evidence *page = worstEvidence(verdict, true);
    const Evidence *own = worstEvidence(verdict, false);
    const bool pageBad = page && isBad(page->status);
    const bool ownBad = own && isBad(own->status);
    // Slow or overloaded is no failure: it answers.
    const bool answers = ownBad && own->status == Status::Overload && own->responseMs >= 0;
    if (pageBad && answers)
        return ComparisonTexts::tr(
            "Their page confirms it, and it answers your computer, but not as it should.");
    if (answers && page && page->status == Status::Online)
        return ComparisonTexts::tr(
            "It answers your computer, but not as it should; their page reports no problem.");
    if (answers)
        return ComparisonTexts::tr("It answers your computer, but not as it should.");
    if (pageBad && ownBad)
        return ComparisonTexts::tr("Their page confirms it, and it fails from your computer too.");
    if (pageBad && own && own->status == Status::Online)
        return ComparisonTexts::tr("Their page reports it; it works from your computer right now.");
    if (pageBad && !own)
        return ComparisonTexts::tr("Their page reports it. Nothing is checked from your computer.");
    if (ownBad && page && page->status == Status::Online)
        return ComparisonTexts::tr("It fails from your computer; their page reports no problem.");
    if (ownBad && page)
        return ComparisonTexts::tr("It fails from your computer; their page could not be read.");
    if (ownBad)
        return ComparisonTexts::tr("It fails from your computer.");
    return {};
}

QString noticedFirstText(const Verdict &verdict)
{
    constexpr qint64 LeastSeconds = 60;
    const Evidence *page = worstEvidence(verdict, true);
    const Evidence *own = worstEvidence(verdict, false);
    if (!page || !own || !isBad(page->status) || !isBad(own->status) || !verdict.since.isValid())
        return {};
    QDateTime first;
    for (const Incident &incident : verdict.incidents) {
        if (incident.since.isValid() && incident.affectsChosen != false)
            first = first.isValid() ? std::min(first, incident.since) : incident.since;
    }
    const qint64 ahead = first.isValid() ? verdict.since.secsTo(first) : 0;
    return ahead < LeastSeconds
        ? QString()
        : ComparisonTexts::tr("Noticed here %1 before their page reported it.").arg(durationText(ahead));
}

QString othersText(const ServiceRow &row, const QList<ServiceRow> &all)
{
    const int others = int(std::count_if(all.cbegin(), all.cend(), [&](const ServiceRow &other) {
        return other.service.id != row.service.id && other.verdict.status == Status::Online;
    }));
    const bool isTheirs = row.verdict.whose == Whose::Them || row.verdict.whose == Whose::Between;
    if (!isTheirs || others == 0)
        return {};
    return others == 1 ? ComparisonTexts::tr("Another service answers.")
                       : ComparisonTexts::tr("%n other services answer.", "", others);
}

} // namespace Pilotlamp
