// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict.h"

#include "core/check_opinion.h"
#include "core/service_json.h"
#include "core/service_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MaintenanceOverrunSeconds = 15 * 60; ///< a planned end is believed this much longer
constexpr qint64 LostReportSeconds
    = 24 * 3600; ///< so long a bad word that can no longer be heard is not over

struct VerdictTexts {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

/// The loudest of some voices: the worst known status, and among equals the first.
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

QString minutesText(const QDateTime &since, const QDateTime &now)
{
    const int minutes = static_cast<int>(std::max<qint64>(1, since.secsTo(now) / 60));
    return QCoreApplication::translate("Verdict", "%n min", "", minutes);
}

/// What decides: status, whose and the sentence.
struct Decision {
    Status status = Status::Unknown;
    Whose whose = Whose::Unclear;
    QString reason = {};
    const CheckOpinion *by = nullptr;
    QString code = {}; ///< where the reason says more than the voice it is by
};

Decision vendorSaysBad(const CheckOpinion &vendor, const CheckOpinion *measured, const QDateTime &now)
{
    if (!measured)
        return {vendor.status, Whose::Them, vendor.reason, &vendor};
    if (!isBad(measured->status))
        return {vendor.status, Whose::Them,
                VerdictTexts::tr("%1; works from this computer").arg(vendor.reason), &vendor,
                u"reportedWorksHere"_s};
    if (coversFailure(vendor, now) || vendor.status >= measured->status)
        return {vendor.status, Whose::Them, vendor.reason, &vendor};
    return {measured->status, Whose::Them,
            VerdictTexts::tr("%1; status page: %2").arg(measured->reason, vendor.reason), measured};
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
    return {measured->status, measured->whose,
            VerdictTexts::tr("%1; status page reports no problem; failing from here for %2")
                .arg(measured->reason, minutesText(measured->state->since, now)),
            measured, u"failsHere"_s};
}

/// The page was read, and does not mention the model that is followed: nothing failed, and nothing is known.
bool saysNothingReported(const CheckOpinion &opinion)
{
    const auto &last = opinion.state->last;
    return last && last->snapshot && last->snapshot->nothingReported;
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
        decision.reason = VerdictTexts::tr("nothing to check");
    else if (decisive->ownOffline || !wasAsked || saysNothingReported(*decisive))
        decision.reason = decisive->reason;
    else
        decision.reason = VerdictTexts::tr("failed to get the status: %1").arg(decisive->reason);
    return decision;
}

Decision decide(const QList<CheckOpinion> &opinions, const QDateTime &now)
{
    const CheckOpinion *vendor = loudest(opinions, true);
    const CheckOpinion *measured = loudest(opinions, false);
    if (!vendor)
        return vendorIsSilent(opinions, measured);
    return isBad(vendor->status) ? vendorSaysBad(*vendor, measured, now)
                                 : vendorSaysFine(opinions, *vendor, measured, now);
}

/// The code of a decision: that of the check that decided, or what the joining found beyond it.
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

/// The status began when the first check that is bad turned bad, or the last one turned good.
void addTimes(Verdict &verdict, const QList<CheckOpinion> &opinions)
{
    verdict.freshness = Freshness::Expired;
    for (const CheckOpinion &opinion : opinions) {
        if (opinion.state->last)
            verdict.checkedAt = std::max(verdict.checkedAt, opinion.state->last->at);
        const bool isKnown = opinion.state->status != Status::Unknown && opinion.state->knownAt.isValid();
        if (isKnown && (!verdict.lastKnownAt.isValid() || verdict.lastKnownAt < opinion.state->knownAt))
            verdict.lastKnownAt = opinion.state->knownAt;
        if (isKnown)
            verdict.lastKnown = worse(verdict.lastKnown, opinion.state->status);
        if (opinion.status == Status::Unknown || opinion.status != verdict.status)
            continue;
        verdict.freshness = std::min(verdict.freshness, opinion.freshness);
        const QDateTime &since = opinion.state->since;
        const bool isEarlier = !verdict.since.isValid() || since < verdict.since;
        if (verdict.since.isValid() && isEarlier != isBad(verdict.status))
            continue;
        verdict.since = since;
    }
}

/// A maintenance that a page goes on announcing after its time.
bool isLongPast(const Maintenance &maintenance, const QDateTime &now)
{
    constexpr qint64 LongestWithoutEnd = 24 * 3600;
    const QDateTime end
        = maintenance.until.isValid() ? maintenance.until : maintenance.from.addSecs(LongestWithoutEnd);
    return end.isValid() && end < now;
}

void addPage(Verdict &verdict, const CheckOpinion &opinion, const QDateTime &now)
{
    if (!opinion.state->last || !opinion.vendor)
        return;
    verdict.componentsGone = verdict.componentsGone
        || (opinion.state->last->snapshot && opinion.state->last->snapshot->noneChosen);
    if (saysNothingReported(opinion)) {
        for (const ModelWord &word : opinion.state->last->snapshot->models)
            addModelWord(verdict.models, word);
    }
    if (opinion.status == Status::Unknown || !opinion.state->known || !opinion.state->known->snapshot)
        return;
    const Snapshot &page = *opinion.state->known->snapshot;
    for (const ModelWord &word : page.models)
        addModelWord(verdict.models, word);
    verdict.notes += page.notes;
    verdict.notes.removeDuplicates();
    for (const Incident &incident : page.incidents) {
        if (incident.affectsChosen.value_or(true))
            verdict.incidents.append(incident);
    }
    for (const Maintenance &maintenance : page.maintenances) {
        if (maintenance.affectsChosen.value_or(true))
            verdict.maintenances.append(maintenance);
    }
    for (const Maintenance &maintenance : page.upcoming) {
        if (maintenance.affectsChosen.value_or(true) && !isLongPast(maintenance, now))
            verdict.upcoming.append(maintenance);
    }
}

/// What stands beside the status without being one: a failing look not yet confirmed, a key, a certificate.
QString warningOf(const QList<CheckOpinion> &opinions, const Decision &decision)
{
    QStringList warnings;
    for (const CheckOpinion &opinion : opinions) {
        const auto &last = opinion.state->last;
        if (!last || opinion.ownOffline || saysNothingReported(opinion))
            continue;
        if (!last->warning.isEmpty())
            warnings.append(last->warning);
        const bool isNews = opinion.status != Status::Unknown && last->status != opinion.status
            && last->status != Status::Unknown;
        if (isNews)
            warnings.append(VerdictTexts::tr("last check: %1 – checking again to confirm").arg(last->reason));
        else if (opinion.status != Status::Unknown && last->status == Status::Unknown && !last->botWall)
            warnings.append(last->reason);
        else if (opinion.status == Status::Unknown && decision.status != Status::Unknown
                 && !last->reason.isEmpty())
            warnings.append(last->reason);
    }
    warnings.removeDuplicates();
    return warnings.join(u"; "_s);
}

/// A check that was bad when it was last heard of, and is not heard of any more.
bool isLostBadReport(const CheckOpinion &opinion, const QDateTime &now)
{
    return opinion.status == Status::Unknown && isBad(opinion.state->status)
        && opinion.check->problem.isEmpty() && !saysNothingReported(opinion)
        && opinion.state->knownAt.secsTo(now) < LostReportSeconds;
}

/// A check that was not read yet, or failed and is being
/// looked at again: it may know what ends the good news.
bool isBadInDoubt(const CheckOpinion &opinion)
{
    const auto &last = opinion.state->last;
    return opinion.status == Status::Unknown && !opinion.ownOffline && opinion.check->problem.isEmpty()
        && (!last || isBad(last->status));
}

/// Whether people may be told: after confirmation and grace, and never good news for want of bad news.
bool isNotifiable(const Decision &decision, const QList<CheckOpinion> &opinions, const QDateTime &now)
{
    if (!decision.by || decision.status == Status::Unknown || !decision.by->state->confirmed)
        return false;
    const QDateTime &grace = decision.by->state->graceUntil;
    if (grace.isValid() && now < grace)
        return false;
    return isBad(decision.status)
        || std::none_of(opinions.begin(), opinions.end(), [&](const CheckOpinion &opinion) {
               return isLostBadReport(opinion, now) || isBadInDoubt(opinion);
           });
}

/// Names the models a bad page speaks of, unless its sentence already does.
QString withModels(const Decision &decision, const QList<ModelWord> &models)
{
    if (!decision.by || !decision.by->vendor || !isBad(decision.status))
        return decision.reason;
    QList<ModelWord> unnamed;
    for (const ModelWord &word : models) {
        if (!decision.reason.contains(word.name, Qt::CaseInsensitive))
            unnamed.append(word);
    }
    const QString named = badModelsText(unnamed);
    return named.isEmpty() ? decision.reason : decision.reason + u"; "_s + named;
}

/// Services that are bad for one cause (the same incident on the same page) are told in one popup.
QString verdictCauseOf(const Decision &decision, const Verdict &verdict)
{
    if (!decision.by || !decision.by->vendor || !isBad(verdict.status))
        return {};
    const QString incident = verdict.incidents.isEmpty() ? QString() : verdict.incidents.constFirst().id;
    return decision.by->check->kind + u' ' + decision.by->check->url + u'#' + incident;
}

} // namespace

Network::State Network::of(Reach reach) const
{
    if (reach == Reach::Loopback)
        return State::Up;
    return reach == Reach::Private ? privateNet : publicNet;
}

Verdict verdictOf(const Service &service, std::span<const CheckState> states, const Network &network,
                  const QDateTime &now)
{
    Verdict verdict;
    if (!service.problem.isEmpty()) {
        verdict.reason = service.problem;
        verdict.why.code = u"badConfig"_s;
        verdict.whose = Whose::You;
        return verdict;
    }
    if (!service.enabled) {
        verdict.reason = VerdictTexts::tr("switched off in the configuration");
        verdict.whose = Whose::None;
        verdict.why.code = u"disabled"_s;
        return verdict;
    }
    QList<CheckOpinion> opinions;
    const qsizetype count = std::min<qsizetype>(service.checks.size(), static_cast<qsizetype>(states.size()));
    for (qsizetype i = 0; i < count; ++i)
        opinions.append(opinionOf(service.checks.at(i), states[static_cast<size_t>(i)], network, now));

    const Decision decision = decide(opinions, now);
    verdict.status = decision.status;
    verdict.whose = decision.whose;
    verdict.reason = decision.reason;
    verdict.why = reasonCodeOf(decision);
    const bool isSilent = decision.status == Status::Unknown;
    verdict.ownOffline = isSilent && decision.by && decision.by->ownOffline;
    verdict.confirmed = isNotifiable(decision, opinions, now);
    verdict.unstable = std::any_of(opinions.begin(), opinions.end(), [](const CheckOpinion &opinion) {
        return opinion.state->unstable && !opinion.ownOffline;
    });
    verdict.flapsSeen = std::all_of(opinions.begin(), opinions.end(), [](const CheckOpinion &opinion) {
        return opinion.state->readingCount >= FlapWindow || !opinion.state->last;
    });
    for (const CheckOpinion &opinion : std::as_const(opinions)) {
        verdict.evidence.append(evidenceOf(opinion));
        addPage(verdict, opinion, now);
    }
    verdict.reason = withModels(decision, verdict.models);
    addTimes(verdict, opinions);
    verdict.warning = warningOf(opinions, decision);
    verdict.cause = verdictCauseOf(decision, verdict);
    return withPlannedMaintenance(verdict, service, now);
}

} // namespace Pilotlamp
