// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict.h"

#include <algorithm>
#include <tuple>

namespace Pilotlamp {

namespace {

/// Without its numbers: "answered 200 OK in 0.12 s" is "answered  OK in  s".
QString withoutFigures(const QString &text)
{
    QString words;
    words.reserve(text.size());
    bool isInFigure = false;
    for (const QChar c : text) {
        isInFigure = c.isDigit() || (isInFigure && (c == u'.' || c == u','));
        if (!isInFigure)
            words += c;
    }
    return words;
}

bool isOtherReason(Status status, const QString &before, const QString &after)
{
    if (before == after)
        return false;
    return status != Status::Online || withoutFigures(before) != withoutFigures(after);
}

bool isOther(const Evidence &before, const Evidence &after)
{
    const auto words = [](const Evidence &evidence) {
        return std::tie(evidence.status, evidence.vendor, evidence.kind, evidence.url, evidence.why.code);
    };
    return words(before) != words(after) || isOtherReason(after.status, before.reason, after.reason);
}

} // namespace

QString reasonWithoutFigures(const Verdict &verdict)
{
    return verdict.status == Status::Online ? withoutFigures(verdict.reason) : verdict.reason;
}

bool isNews(const Verdict &before, const Verdict &after)
{
    const auto state = [](const Verdict &verdict) {
        return std::tie(verdict.status, verdict.whose, verdict.why.code, verdict.warning, verdict.freshness,
                        verdict.confirmed, verdict.unstable, verdict.flapsSeen, verdict.ownOffline,
                        verdict.lastKnown, verdict.componentsGone, verdict.cause, verdict.since);
    };
    const auto page = [](const Verdict &verdict) {
        return std::tie(verdict.incidents, verdict.maintenances, verdict.upcoming, verdict.notes);
    };
    return state(before) != state(after) || isOtherReason(after.status, before.reason, after.reason)
        || page(before) != page(after)
        || !std::equal(before.evidence.cbegin(), before.evidence.cend(), after.evidence.cbegin(),
                       after.evidence.cend(),
                       [](const Evidence &a, const Evidence &b) { return !isOther(a, b); });
}

} // namespace Pilotlamp
