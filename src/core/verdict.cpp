// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict.h"

#include "core/service_json.h"
#include "core/service_rules.h"
#include "core/verdict_decision.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

struct VerdictTexts {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

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
        if (!last || opinion.ownOffline || isBlamedOnUs(*last) || saysNothingReported(opinion))
            continue;
        if (!last->warning.isEmpty())
            warnings.append(last->warning);
        if (isUnconfirmedNews(opinion))
            warnings.append(unconfirmedText(last->reason));
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
    if (!decision.by)
        return false;
    const QDateTime &grace = decision.by->state->graceUntil;
    if (grace.isValid() && now < grace)
        return false;
    if (decision.status == Status::Unknown)
        return saysNothingReported(*decision.by) && decision.by->state->unread > 1;
    if (!decision.by->state->confirmed)
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

QString unconfirmedText(const QString &reason)
{
    return VerdictTexts::tr("last check: %1 – checking again to confirm").arg(reason);
}

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
    verdict.inDoubt = !isBad(decision.status) && std::any_of(opinions.begin(), opinions.end(), isBadInDoubt);
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
