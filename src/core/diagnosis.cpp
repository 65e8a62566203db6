// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis.h"

#include "core/address.h"
#include "core/baseline.h"
#include "core/check_state.h"
#include "core/elapsed.h"
#include "core/service_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using DiagnosisAnswer = NameFact::Answer;

struct DiagnosisTexts {
    Q_DECLARE_TR_FUNCTIONS(DiagnosisConclusion)
};

/// What the diagnosis found beyond what the verdict knows by itself.
struct Cause {
    Whose whose = Whose::Unclear;
    QString text = {};
};
using Found = std::optional<Cause>;

bool isCertificateFailure(Failure failure)
{
    return failure == Failure::CertificateExpired || failure == Failure::CertificateWrongName
        || failure == Failure::CertificateUntrusted;
}

const CertificateFacts *certificateOf(const DiagnosisFacts &facts)
{
    for (const auto *one : {&facts.ipv4.certificate, &facts.ipv6.certificate}) {
        if (*one)
            return &**one;
    }
    return facts.reading && facts.reading->certificate ? &*facts.reading->certificate : nullptr;
}

Found proxyIsDead(const DiagnosisFacts &facts)
{
    if (!facts.target.proxied || !facts.directReading || !facts.directReading->answered)
        return {};
    const bool isForAll = facts.networkAsked && facts.network.publicNet != Network::State::Up;
    return Cause{isForAll ? Whose::You : Whose::Between,
                 isForAll ? DiagnosisTexts::tr("your proxy does not answer; the service answers without it")
                          : DiagnosisTexts::tr("only the connection through your proxy fails; the service "
                                               "answers without it")};
}

Found clockIsWrong(const DiagnosisFacts &facts)
{
    if (facts.reading->failure != Failure::CertificateExpired
        || std::abs(facts.clockSkewSeconds) <= ClockSkewLimit)
        return {};
    const qint64 minutes = std::abs(facts.clockSkewSeconds) / 60;
    const QString ahead = DiagnosisTexts::tr("your clock is %1 min ahead, so certificates look invalid");
    const QString behind = DiagnosisTexts::tr("your clock is %1 min behind, so certificates look invalid");
    return Cause{Whose::You, (facts.clockSkewSeconds < 0 ? ahead : behind).arg(minutes)};
}

Found isIntercepted(const DiagnosisFacts &facts)
{
    if (!isCertificateFailure(facts.reading->failure) || !facts.network.intercepted)
        return {};
    const CertificateFacts *certificate = certificateOf(facts);
    const QString issuer = certificate ? certificate->issuer : QString();
    return Cause{Whose::You,
                 issuer.isEmpty()
                     ? DiagnosisTexts::tr("your network intercepts secure connections")
                     : DiagnosisTexts::tr("your network intercepts secure connections (certificate by %1)")
                           .arg(issuer)};
}

Found issuerChanged(const DiagnosisFacts &facts)
{
    const CertificateFacts *certificate = certificateOf(facts);
    if (facts.reading->failure != Failure::CertificateUntrusted || facts.issuerBefore.isEmpty()
        || !certificate || certificate->issuer == facts.issuerBefore)
        return {};
    return Cause{
        Whose::Unclear,
        DiagnosisTexts::tr("its certificate is now issued by %1, before by %2: something may intercept it")
            .arg(certificate->issuer, facts.issuerBefore)};
}

Found ownNameServer(const DiagnosisFacts &facts)
{
    const bool isNameless
        = facts.name.answer == DiagnosisAnswer::NotFound || facts.name.answer == DiagnosisAnswer::Silent;
    if (!isNameless || facts.otherName.answer != DiagnosisAnswer::Found)
        return {};
    return Cause{Whose::You,
                 facts.name.answer == DiagnosisAnswer::Silent
                     ? DiagnosisTexts::tr("your DNS server does not answer, a second one does")
                     : DiagnosisTexts::tr("your DNS server doesn't know this name, a second one does")};
}

bool isWhole(const DiagnosisFacts &facts, const PathFact &path)
{
    return facts.target.tls ? path.encrypted : path.connected;
}

/// A way that leads nowhere, as opposed to one whose end says no.
bool isBroken(const PathFact &path)
{
    return path.asked && !path.connected
        && (path.failure == Failure::Timeout || path.failure == Failure::NoRoute);
}

Cause familyCause(bool isIpv6, bool answers)
{
    const QString broken = isIpv6 ? u"IPv6"_s : u"IPv4"_s;
    const QString whole = isIpv6 ? u"IPv4"_s : u"IPv6"_s;
    return {Whose::Between,
            answers ? DiagnosisTexts::tr("answers over %1 only; %2 does not work").arg(whole, broken)
                    : DiagnosisTexts::tr("only %1 fails; %2 connects").arg(broken, whole)};
}

/// The attempt got no connection, but a socket of one family did and the other did not.
Found oneFamilyFails(const DiagnosisFacts &facts)
{
    if (facts.reading->timings.connectMs >= 0 || facts.target.reach == Reach::Loopback)
        return {};
    for (const bool isIpv6 : {true, false}) {
        const PathFact &bad = isIpv6 ? facts.ipv6 : facts.ipv4;
        const PathFact &good = isIpv6 ? facts.ipv4 : facts.ipv6;
        if (bad.asked && !bad.connected && isWhole(facts, good))
            return familyCause(isIpv6, false);
    }
    return {};
}

/// The service answers, but one of its two ways is broken. A refusal is its own choice, and none of ours.
Found oneFamilyIsBroken(const DiagnosisFacts &facts)
{
    if (isBroken(facts.ipv6) && isWhole(facts, facts.ipv4))
        return familyCause(true, true);
    if (isBroken(facts.ipv4) && isWhole(facts, facts.ipv6))
        return familyCause(false, true);
    return {};
}

/// Slow to everybody is no fault of one; an attempt that got no answer at all may have either cause.
Found ownNetworkIsSlow(const DiagnosisFacts &facts)
{
    const bool isLate = facts.reading->slow || facts.reading->failure == Failure::Timeout;
    if (!isLate || facts.target.reach != Reach::Public || !facts.networkAsked
        || facts.network.publicNet != Network::State::Up || facts.quickestMs < SlowNetworkMs)
        return {};
    return Cause{facts.reading->slow ? Whose::You : Whose::Unclear,
                 DiagnosisTexts::tr("your network is slow or loses packets: other addresses took %1, too")
                     .arg(elapsedText(facts.quickestMs))};
}

/// For an attempt without an answer; the first that fits is named.
constexpr std::array SilentCauses{proxyIsDead,   clockIsWrong,   isIntercepted,   issuerChanged,
                                  ownNameServer, oneFamilyFails, ownNetworkIsSlow};

/// In a login network a plain page proves nothing: the portal answers in everybody's place.
bool isPortalsAnswer(const DiagnosisFacts &facts)
{
    return facts.reading && facts.reading->answered && facts.target.http && !facts.target.tls
        && facts.target.reach == Reach::Public && facts.networkAsked
        && facts.network.publicNet == Network::State::Captive;
}

Network networkFor(const DiagnosisFacts &facts)
{
    Network network = facts.networkAsked ? facts.network : Network{};
    if (!facts.networkAsked && !facts.linked) {
        network.privateNet = Network::State::Down;
        network.publicNet = Network::State::Down;
        network.reason = DiagnosisTexts::tr("you are offline: no network is connected");
    }
    const bool isProven = facts.reading && facts.reading->answered && !isPortalsAnswer(facts);
    if (isProven) {
        network.publicNet = Network::State::Up;
        network.privateNet = Network::State::Up;
    }
    return network;
}

/// The verdict of the attempts alone, in the words everybody else hears.
Verdict verdictOfReadings(const DiagnosisFacts &facts, const QDateTime &now)
{
    Service service;
    service.problem = facts.problem;
    QList<CheckState> states;
    const auto add = [&](const Check &check, const std::optional<Reading> &reading) {
        service.checks.append(check);
        states.append(reading ? stateOfOneReading(turned(check, *reading)) : CheckState{});
    };
    if (facts.probe) {
        add(*facts.probe, facts.reading);
        if (facts.failingSince.isValid() && isBad(states.constLast().status))
            states.last().since = facts.failingSince;
    }
    for (const PageFact &page : facts.pages)
        add(page.check, page.reading);
    return verdictOf(service, states, networkFor(facts), now);
}

Found diagnosisCauseOf(const DiagnosisFacts &facts, const Verdict &verdict)
{
    if (!facts.reading || facts.reading->error.kind == Error::Kind::Ours || isInverted(*facts.probe))
        return {};
    if (facts.reading->answered)
        return verdict.whose == Whose::None ? oneFamilyIsBroken(facts) : ownNetworkIsSlow(facts);
    if (facts.reading->failure == Failure::None)
        return {};
    for (const auto find : SilentCauses) {
        if (const Found found = find(facts))
            return found;
    }
    return {};
}

/// True where the sentence of the network says all there is to say.
bool isOwnOffline(const Verdict &verdict, const Cause &cause)
{
    return verdict.ownOffline && cause.whose != Whose::You;
}

} // namespace

DiagnosisConclusion conclusionOf(const DiagnosisFacts &facts, const QDateTime &now)
{
    const Verdict verdict = verdictOfReadings(facts, now);
    DiagnosisConclusion conclusion{verdict.status, verdict.whose, verdict.reason, {}, verdict.warning, now};
    if (facts.hurried && verdict.status == Status::Online) {
        // A page that is fine has not seen what was waited for.
        conclusion = {Status::Unknown, Whose::Unclear, facts.reading->reason, {}, {}, now};
    }
    const Found cause = diagnosisCauseOf(facts, verdict);
    if (cause && !isOwnOffline(verdict, *cause)) {
        conclusion.cause = cause->text;
        conclusion.whose = cause->whose;
        conclusion.reason = verdict.ownOffline || verdict.reason.isEmpty()
            ? cause->text
            : u"%1; %2"_s.arg(conclusion.reason, cause->text);
    }
    conclusion.ownOffline = verdict.ownOffline && conclusion.cause.isEmpty();
    const qint64 skew = facts.reading ? facts.reading->clockSkewSeconds : 0;
    if (std::abs(skew) > ClockSkewLimit) {
        const QString clock = DiagnosisTexts::tr("your clock and the server's differ by %1 min")
                                  .arg((std::abs(skew) + 30) / 60);
        conclusion.warning = conclusion.warning.isEmpty() ? clock : conclusion.warning + u"; "_s + clock;
    }
    return conclusion;
}

Diagnosis diagnosisOf(const DiagnosisFacts &facts, const QDateTime &now)
{
    Diagnosis diagnosis;
    diagnosis.target = withoutLogin(facts.target.text);
    for (int i = 0; i < DiagnosisStepCount; ++i)
        diagnosis.steps.append(stepOf(static_cast<DiagnosisStep>(i), facts));
    diagnosis.conclusion = conclusionOf(facts, now);
    for (const PageFact &page : facts.pages) {
        if (page.reading && page.reading->snapshot) {
            for (const ModelWord &word : page.reading->snapshot->models)
                addModelWord(diagnosis.models, word);
        }
    }
    return diagnosis;
}

Verdict diagnosed(const Verdict &verdict, const DiagnosisConclusion &conclusion)
{
    const bool isOpen = verdict.whose == Whose::Unclear || conclusion.whose == Whose::You;
    if (!isBad(verdict.status) || !isOpen || conclusion.cause.isEmpty())
        return verdict;
    Verdict sharpened = verdict;
    sharpened.whose = conclusion.whose;
    sharpened.reason = u"%1; %2"_s.arg(verdict.reason, conclusion.cause);
    return sharpened;
}

} // namespace Pilotlamp
