// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict_decision.h"

#include "core/check_state.h"
#include "core/snapshot.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MaintenanceOverrunSeconds = 15 * 60; ///< a planned end is believed this much longer

struct DecisionTexts {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

/// The loudest of some opinions: the worst known status, and among equals the first.
const CheckOpinion *loudest(const QList<CheckOpinion> &opinions, bool vendor)
{
    const CheckOpinion *found = nullptr;
    for (const CheckOpinion &opinion : opinions) {
        if (opinion.vendor == vendor && opinion.status != Status::Unknown
            && (!found || opinion.status > found->status))
            found = &opinion;
    }
    return found;
}

/// True while the page's maintenance covers a failing measurement.
bool coversFailure(const CheckOpinion &vendor, const QDateTime &now)
{
    if (vendor.status != Status::Maintenance || !vendor.state->known || !vendor.state->known->snapshot)
        return false;
    const auto &running = vendor.state->known->snapshot->maintenances;
    return std::all_of(running.begin(), running.end(), [&](const Maintenance &maintenance) {
        return !maintenance.until.isValid() || now <= maintenance.until.addSecs(MaintenanceOverrunSeconds);
    });
}

/// Without the time where it has only just begun, or nobody knows.
QString failsHereText(const CheckState &state, const QDateTime &now)
{
    const bool isSlow = state.known && state.known->slow;
    const int minutes = static_cast<int>(state.since.secsTo(now) / 60);
    if (minutes < 1)
        return isSlow ? DecisionTexts::tr("%1; status page reports no problem; slow from here")
                      : DecisionTexts::tr("%1; status page reports no problem; failing from here");
    const QString text = isSlow
        ? DecisionTexts::tr("%1; status page reports no problem; slow from here for %2")
        : DecisionTexts::tr("%1; status page reports no problem; failing from here for %2");
    return text.arg(u"%1"_s, QCoreApplication::translate("Verdict", "%n min", "", minutes));
}

Decision vendorSaysBad(const CheckOpinion &vendor, const CheckOpinion *measured, const QDateTime &now)
{
    if (!measured)
        return {vendor.status, Whose::Them, vendor.reason, &vendor};
    if (!isBad(measured->status))
        return {vendor.status, Whose::Them,
                DecisionTexts::tr("%1; works from this computer").arg(vendor.reason), &vendor,
                u"reportedWorksHere"_s};
    if (coversFailure(vendor, now) || vendor.status >= measured->status)
        return {vendor.status, Whose::Them, vendor.reason, &vendor};
    return {measured->status, Whose::Them,
            DecisionTexts::tr("%1; status page: %2").arg(measured->reason, vendor.reason), measured};
}

/// Who is concerned while all is well: you, where your own limit, key or region stands in the way.
Whose wellWhose(const QList<CheckOpinion> &opinions)
{
    const bool isYours = std::any_of(opinions.begin(), opinions.end(), [](const CheckOpinion &opinion) {
        return !opinion.vendor && opinion.status == Status::Online && opinion.whose == Whose::You;
    });
    return isYours ? Whose::You : Whose::None;
}

Decision vendorSaysFine(const QList<CheckOpinion> &opinions, const CheckOpinion &vendor,
                        const CheckOpinion *measured, const QDateTime &now)
{
    if (!measured || !isBad(measured->status))
        return {Status::Online, wellWhose(opinions), vendor.reason, &vendor};
    return {measured->status, measured->whose, failsHereText(*measured->state, now).arg(measured->reason),
            measured, u"failsHere"_s};
}

/// It was seen once: that is no failure to get a status yet.
bool isBeingConfirmed(const CheckOpinion &opinion)
{
    const CheckState &state = *opinion.state;
    return state.last && state.last->status != Status::Unknown && state.status == Status::Unknown;
}

Decision vendorIsSilent(const QList<CheckOpinion> &opinions, const CheckOpinion *measured)
{
    if (measured && isBad(measured->status))
        return {measured->status, measured->whose, measured->reason, measured};
    if (measured)
        return {Status::Online, wellWhose(opinions), measured->reason, measured};
    Decision decision;
    // The first reason that is more than "not checked yet" tells most; the user's own fault beats "unclear".
    const CheckOpinion *decisive = nullptr;
    for (const CheckOpinion &opinion : opinions) {
        const bool saysMore = !decisive || (opinion.state->last && !decisive->state->last)
            || (opinion.whose == Whose::You && decisive->whose != Whose::You);
        if (saysMore)
            decisive = &opinion;
    }
    decision.by = decisive;
    decision.whose = decisive ? decisive->whose : Whose::Unclear;
    if (decisive && saysNothingReported(*decisive))
        decision.whose = Whose::None;
    const bool wasAsked = decisive && (decisive->state->last || !decisive->check->problem.isEmpty());
    if (!decisive)
        decision.reason = DecisionTexts::tr("nothing to check");
    else if (decisive->ownOffline || !wasAsked || saysNothingReported(*decisive)
             || isBeingConfirmed(*decisive))
        decision.reason = decisive->reason;
    else
        decision.reason = DecisionTexts::tr("failed to get the status: %1").arg(decisive->reason);
    return decision;
}

} // namespace

bool saysNothingReported(const CheckOpinion &opinion)
{
    const auto &last = opinion.state->last;
    return last && last->snapshot && last->snapshot->nothingReported;
}

namespace {

/// A check that was bad when it was last heard of, and was not looked at since.
bool isUnheardOutage(const CheckOpinion &opinion, const QDateTime &now)
{
    const CheckState &state = *opinion.state;
    const bool isNewer = state.last && (!isBad(state.last->status) || state.last->at > state.knownAt);
    return opinion.status == Status::Unknown && !opinion.ownOffline && opinion.check->problem.isEmpty()
        && isBadUntilHeard(state, now) && !isNewer;
}

Decision unheard(const CheckOpinion &opinion)
{
    const QString reason = opinion.state->last
        ? DecisionTexts::tr("failed to get the status: %1").arg(opinion.reason)
        : opinion.reason;
    return {Status::Unknown, Whose::Unclear, reason, &opinion};
}

Decision weighed(const QList<CheckOpinion> &opinions, const QDateTime &now)
{
    const CheckOpinion *vendor = loudest(opinions, true);
    const CheckOpinion *measured = loudest(opinions, false);
    if (!vendor)
        return vendorIsSilent(opinions, measured);
    return isBad(vendor->status) ? vendorSaysBad(*vendor, measured, now)
                                 : vendorSaysFine(opinions, *vendor, measured, now);
}

} // namespace

Decision decide(const QList<CheckOpinion> &opinions, const QDateTime &now)
{
    const Decision decision = weighed(opinions, now);
    if (decision.status != Status::Online)
        return decision;
    // Silence is no recovery, however well the others are.
    for (const CheckOpinion &opinion : opinions) {
        if (isUnheardOutage(opinion, now))
            return unheard(opinion);
    }
    return decision;
}

ReasonCode reasonCodeOf(const Decision &decision)
{
    if (!decision.by)
        return {u"nothingToCheck"_s, {}};
    ReasonCode why = reasonCodeOf(*decision.by);
    if (decision.code.isEmpty())
        return why;
    why.args.insert(u"check"_s, why.code);
    why.code = decision.code;
    return why;
}

} // namespace Pilotlamp
