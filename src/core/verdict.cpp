// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/verdict.h"

#include "core/service_json.h"
#include "core/service_rules.h"
#include "core/voice.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

constexpr int MaintenanceOverrunSeconds = 15 * 60; ///< a planned end is believed this much longer
constexpr qint64 LostWordSeconds = 24 * 3600; ///< so long a bad word that can no longer be heard is not over

struct VerdictTexts {
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

/// The loudest of some voices: the worst known status, and among equals the first.
const Voice *loudest(const QList<Voice> &voices, bool vendor)
{
    const Voice *found = nullptr;
    for (const Voice &voice : voices) {
        if (voice.vendor == vendor && voice.status != Status::Unknown
            && (!found || voice.status > found->status))
            found = &voice;
    }
    return found;
}

/// True while the page's maintenance covers a failing measurement.
bool coversFailure(const Voice &vendor, const QDateTime &now)
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
    const Voice *by = nullptr;
    QString code = {}; ///< where the reason says more than the voice it is by
};

Decision vendorSaysBad(const Voice &vendor, const Voice *measured, const QDateTime &now)
{
    if (!measured)
        return {vendor.status, Whose::Them, vendor.reason, &vendor};
    if (!isBad(measured->status))
        return {vendor.status, Whose::Them, VerdictTexts::tr("%1; works from this computer").arg(vendor.reason),
                &vendor, u"reportedWorksHere"_s};
    if (coversFailure(vendor, now) || vendor.status >= measured->status)
        return {vendor.status, Whose::Them, vendor.reason, &vendor};
    return {measured->status, Whose::Them,
            VerdictTexts::tr("%1; status page: %2").arg(measured->reason, vendor.reason), measured};
}

/// Who is concerned while all is well: you, where your own limit, key or region stands in the way.
Whose wellWhose(const QList<Voice> &voices)
{
    const bool isYours = std::any_of(voices.begin(), voices.end(), [](const Voice &voice) {
        return !voice.vendor && voice.status == Status::Online && voice.whose == Whose::You;
    });
    return isYours ? Whose::You : Whose::None;
}

Decision vendorSaysFine(const QList<Voice> &voices, const Voice &vendor, const Voice *measured,
                        const QDateTime &now)
{
    if (!measured || !isBad(measured->status))
        return {Status::Online, wellWhose(voices), vendor.reason, &vendor};
    return {measured->status, measured->whose,
            VerdictTexts::tr("%1; status page reports no problem; failing from here for %2")
                .arg(measured->reason, minutesText(measured->state->since, now)),
            measured, u"failsHere"_s};
}

Decision vendorIsSilent(const QList<Voice> &voices, const Voice *measured)
{
    if (measured && isBad(measured->status))
        return {measured->status, measured->whose, measured->reason, measured};
    if (measured)
        return {Status::Online, wellWhose(voices), measured->reason, measured};
    Decision decision;
    // The first reason that is more than "not checked yet" tells most; the user's own fault beats "unclear".
    const Voice *teller = nullptr;
    for (const Voice &voice : voices) {
        const bool tellsMore = !teller || (voice.state->last && !teller->state->last)
            || (voice.whose == Whose::You && teller->whose != Whose::You);
        if (tellsMore)
            teller = &voice;
    }
    decision.by = teller;
    decision.whose = teller ? teller->whose : Whose::Unclear;
    const bool wasAsked = teller && (teller->state->last || !teller->check->problem.isEmpty());
    if (!teller)
        decision.reason = VerdictTexts::tr("nothing to check");
    else if (teller->ownOffline || !wasAsked)
        decision.reason = teller->reason;
    else
        decision.reason = VerdictTexts::tr("failed to get the status: %1").arg(teller->reason);
    return decision;
}

Decision decide(const QList<Voice> &voices, const QDateTime &now)
{
    const Voice *vendor = loudest(voices, true);
    const Voice *measured = loudest(voices, false);
    if (!vendor)
        return vendorIsSilent(voices, measured);
    return isBad(vendor->status) ? vendorSaysBad(*vendor, measured, now)
                                 : vendorSaysFine(voices, *vendor, measured, now);
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
void addTimes(Verdict &verdict, const QList<Voice> &voices)
{
    verdict.freshness = Freshness::Expired;
    for (const Voice &voice : voices) {
        if (voice.state->last)
            verdict.checkedAt = std::max(verdict.checkedAt, voice.state->last->at);
        const bool isKnown = voice.state->status != Status::Unknown && voice.state->knownAt.isValid();
        if (isKnown && (!verdict.lastKnownAt.isValid() || verdict.lastKnownAt < voice.state->knownAt))
            verdict.lastKnownAt = voice.state->knownAt;
        if (isKnown)
            verdict.lastKnown = worse(verdict.lastKnown, voice.state->status);
        if (voice.status == Status::Unknown || voice.status != verdict.status)
            continue;
        verdict.freshness = std::min(verdict.freshness, voice.freshness);
        const QDateTime &since = voice.state->since;
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

void addPage(Verdict &verdict, const Voice &voice, const QDateTime &now)
{
    if (!voice.state->last || !voice.vendor)
        return;
    verdict.componentsGone
        = verdict.componentsGone || (voice.state->last->snapshot && voice.state->last->snapshot->noneChosen);
    if (voice.status == Status::Unknown || !voice.state->known || !voice.state->known->snapshot)
        return;
    const Snapshot &page = *voice.state->known->snapshot;
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
QString warningOf(const QList<Voice> &voices, const Decision &decision)
{
    QStringList warnings;
    for (const Voice &voice : voices) {
        const auto &last = voice.state->last;
        if (!last || voice.ownOffline)
            continue;
        if (!last->warning.isEmpty())
            warnings.append(last->warning);
        const bool isNews = voice.status != Status::Unknown && last->status != voice.status
            && last->status != Status::Unknown;
        if (isNews)
            warnings.append(VerdictTexts::tr("last check: %1 – checking again to confirm").arg(last->reason));
        else if (voice.status != Status::Unknown && last->status == Status::Unknown && !last->botWall)
            warnings.append(last->reason);
        else if (voice.status == Status::Unknown && decision.status != Status::Unknown
                 && !last->reason.isEmpty())
            warnings.append(last->reason);
    }
    warnings.removeDuplicates();
    return warnings.join(u"; "_s);
}

/// A check that was bad when it was last heard of, and is not heard of any more.
bool isLostBadWord(const Voice &voice, const QDateTime &now)
{
    return voice.status == Status::Unknown && isBad(voice.state->status) && voice.check->problem.isEmpty()
        && voice.state->knownAt.secsTo(now) < LostWordSeconds;
}

/// A check that was not read yet, or failed and is being looked at again: it may know what ends the good
/// news.
bool isBadInDoubt(const Voice &voice)
{
    const auto &last = voice.state->last;
    return voice.status == Status::Unknown && !voice.ownOffline && voice.check->problem.isEmpty()
        && (!last || isBad(last->status));
}

/// Whether people may be told: after confirmation and grace, and never good news for want of bad news.
bool isTellable(const Decision &decision, const QList<Voice> &voices, const QDateTime &now)
{
    if (!decision.by || decision.status == Status::Unknown || !decision.by->state->confirmed)
        return false;
    const QDateTime &grace = decision.by->state->graceUntil;
    if (grace.isValid() && now < grace)
        return false;
    return isBad(decision.status) || std::none_of(voices.begin(), voices.end(), [&](const Voice &voice) {
               return isLostBadWord(voice, now) || isBadInDoubt(voice);
           });
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
    QList<Voice> voices;
    const qsizetype count = std::min<qsizetype>(service.checks.size(), static_cast<qsizetype>(states.size()));
    for (qsizetype i = 0; i < count; ++i)
        voices.append(voiceOf(service.checks.at(i), states[static_cast<size_t>(i)], network, now));

    const Decision decision = decide(voices, now);
    verdict.status = decision.status;
    verdict.whose = decision.whose;
    verdict.reason = decision.reason;
    verdict.why = reasonCodeOf(decision);
    const bool isSilent = decision.status == Status::Unknown;
    verdict.ownOffline = isSilent && decision.by && decision.by->ownOffline;
    verdict.confirmed = isTellable(decision, voices, now);
    verdict.unstable = std::any_of(voices.begin(), voices.end(), [](const Voice &voice) {
        return voice.state->unstable && !voice.ownOffline;
    });
    verdict.flapsSeen = std::all_of(voices.begin(), voices.end(), [](const Voice &voice) {
        return voice.state->looks >= FlapWindow || !voice.state->last;
    });
    for (const Voice &voice : std::as_const(voices)) {
        verdict.evidence.append(evidenceOf(voice));
        addPage(verdict, voice, now);
    }
    addTimes(verdict, voices);
    verdict.warning = warningOf(voices, decision);
    verdict.cause = verdictCauseOf(decision, verdict);
    return withOwnWindow(verdict, service, now);
}

} // namespace Pilotlamp
