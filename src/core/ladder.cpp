// SPDX-FileCopyrightText: 2026 Pilotlamp contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ladder.h"

#include "core/baseline.h"
#include "core/check_state.h"
#include "core/service_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Pilotlamp {

namespace {

using LadderAnswer = NameFact::Answer;

struct LadderTexts {
    Q_DECLARE_TR_FUNCTIONS(LadderConclusion)
};

/// What the ladder found beyond what the verdict knows by itself.
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

const CertificateFacts *certificateOf(const LadderFacts &facts)
{
    for (const auto *one : {&facts.ipv4.certificate, &facts.ipv6.certificate}) {
        if (*one)
            return &**one;
    }
    return facts.look && facts.look->certificate ? &*facts.look->certificate : nullptr;
}

Found proxyIsDead(const LadderFacts &facts)
{
    if (!facts.target.proxied || !facts.directLook || !facts.directLook->answered)
        return {};
    const bool isForAll = facts.networkAsked && facts.network.publicNet != Network::State::Up;
    return Cause{isForAll ? Whose::You : Whose::Between,
                 isForAll ? LadderTexts::tr("your proxy does not answer; the service answers without it")
                          : LadderTexts::tr("only the connection through your proxy fails; the service "
                                        "answers without it")};
}

Found clockIsWrong(const LadderFacts &facts)
{
    if (facts.look->failure != Failure::CertificateExpired
        || std::abs(facts.clockSkewSeconds) <= ClockSkewLimit)
        return {};
    const qint64 minutes = std::abs(facts.clockSkewSeconds) / 60;
    const QString ahead = LadderTexts::tr("your clock is %1 min ahead, so certificates look invalid");
    const QString behind = LadderTexts::tr("your clock is %1 min behind, so certificates look invalid");
    return Cause{Whose::You, (facts.clockSkewSeconds < 0 ? ahead : behind).arg(minutes)};
}

Found isIntercepted(const LadderFacts &facts)
{
    if (!isCertificateFailure(facts.look->failure) || !facts.network.intercepted)
        return {};
    const CertificateFacts *certificate = certificateOf(facts);
    const QString issuer = certificate ? certificate->issuer : QString();
    return Cause{Whose::You,
                 issuer.isEmpty()
                     ? LadderTexts::tr("your network intercepts secure connections")
                     : LadderTexts::tr("your network intercepts secure connections (certificate by %1)").arg(issuer)};
}

Found issuerChanged(const LadderFacts &facts)
{
    const CertificateFacts *certificate = certificateOf(facts);
    if (facts.look->failure != Failure::CertificateUntrusted || facts.issuerBefore.isEmpty() || !certificate
        || certificate->issuer == facts.issuerBefore)
        return {};
    return Cause{Whose::Unclear,
                 LadderTexts::tr("its certificate is now issued by %1, before by %2: something may intercept it")
                     .arg(certificate->issuer, facts.issuerBefore)};
}

Found ownNameServer(const LadderFacts &facts)
{
    const bool isNameless = facts.name.answer == LadderAnswer::NotFound || facts.name.answer == LadderAnswer::Silent;
    if (!isNameless || facts.otherName.answer != LadderAnswer::Found)
        return {};
    return Cause{Whose::You,
                 facts.name.answer == LadderAnswer::Silent
                     ? LadderTexts::tr("your DNS server does not answer, a second one does")
                     : LadderTexts::tr("your DNS server doesn't know this name, a second one does")};
}

bool isWhole(const LadderFacts &facts, const PathFact &path)
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
            answers ? LadderTexts::tr("answers over %1 only; %2 does not work").arg(whole, broken)
                    : LadderTexts::tr("only %1 fails; %2 connects").arg(broken, whole)};
}

/// The look got no connection, but a socket of one family did and the other did not.
Found oneFamilyFails(const LadderFacts &facts)
{
    if (facts.look->timings.connectMs >= 0 || facts.target.reach == Reach::Loopback)
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
Found oneFamilyIsBroken(const LadderFacts &facts)
{
    if (isBroken(facts.ipv6) && isWhole(facts, facts.ipv4))
        return familyCause(true, true);
    if (isBroken(facts.ipv4) && isWhole(facts, facts.ipv6))
        return familyCause(false, true);
    return {};
}

/// Slow to everybody is no fault of one; a look that got no answer at all may have either cause.
Found ownNetworkIsSlow(const LadderFacts &facts)
{
    const bool isLate = facts.look->slow || facts.look->failure == Failure::Timeout;
    if (!isLate || facts.target.reach != Reach::Public || !facts.networkAsked
        || facts.network.publicNet != Network::State::Up || facts.quickestMs < SlowNetworkMs)
        return {};
    return Cause{facts.look->slow ? Whose::You : Whose::Unclear,
                 LadderTexts::tr("your network is slow or loses packets: other addresses took %1, too")
                     .arg(secondsText(facts.quickestMs))};
}

/// For a look without an answer; the first that fits is named.
constexpr std::array SilentCauses{proxyIsDead,   clockIsWrong,   isIntercepted,   issuerChanged,
                                  ownNameServer, oneFamilyFails, ownNetworkIsSlow};

/// In a login network a plain page proves nothing: the portal answers in everybody's place.
bool isPortalsAnswer(const LadderFacts &facts)
{
    return facts.look && facts.look->answered && facts.target.http && !facts.target.tls
        && facts.target.reach == Reach::Public && facts.networkAsked
        && facts.network.publicNet == Network::State::Captive;
}

Network networkFor(const LadderFacts &facts)
{
    Network network = facts.networkAsked ? facts.network : Network{};
    if (!facts.networkAsked && !facts.linked) {
        network.privateNet = Network::State::Down;
        network.publicNet = Network::State::Down;
        network.reason = LadderTexts::tr("you are offline: no network is connected");
    }
    const bool isProven = facts.look && facts.look->answered && !isPortalsAnswer(facts);
    if (isProven) {
        network.publicNet = Network::State::Up;
        network.privateNet = Network::State::Up;
    }
    return network;
}

/// The verdict of the looks alone, in the words everybody else hears.
Verdict verdictOfLooks(const LadderFacts &facts, const QDateTime &now)
{
    Service service;
    service.problem = facts.problem;
    QList<CheckState> states;
    const auto add = [&](const Check &check, const std::optional<Reading> &look) {
        service.checks.append(check);
        states.append(look ? stateOfOneLook(turned(check, *look)) : CheckState{});
    };
    if (facts.probe)
        add(*facts.probe, facts.look);
    for (const PageFact &page : facts.pages)
        add(page.check, page.look);
    return verdictOf(service, states, networkFor(facts), now);
}

Found ladderCauseOf(const LadderFacts &facts, const Verdict &verdict)
{
    if (!facts.look || facts.look->error.kind == Error::Kind::Ours || isUpsideDown(*facts.probe))
        return {};
    if (facts.look->answered)
        return verdict.whose == Whose::None ? oneFamilyIsBroken(facts) : ownNetworkIsSlow(facts);
    if (facts.look->failure == Failure::None)
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

Diagnosis conclusionOf(const LadderFacts &facts, const QDateTime &now)
{
    const Verdict verdict = verdictOfLooks(facts, now);
    Diagnosis conclusion{verdict.status, verdict.whose, verdict.reason, {}, verdict.warning, now};
    const Found cause = ladderCauseOf(facts, verdict);
    if (cause && !isOwnOffline(verdict, *cause)) {
        conclusion.cause = cause->text;
        conclusion.whose = cause->whose;
        conclusion.reason = verdict.ownOffline || verdict.reason.isEmpty()
            ? cause->text
            : u"%1; %2"_s.arg(verdict.reason, cause->text);
    }
    const qint64 skew = facts.look ? facts.look->clockSkewSeconds : 0;
    if (std::abs(skew) > ClockSkewLimit) {
        const QString clock
            = LadderTexts::tr("your clock and the server's differ by %1 min").arg((std::abs(skew) + 30) / 60);
        conclusion.warning = conclusion.warning.isEmpty() ? clock : conclusion.warning + u"; "_s + clock;
    }
    return conclusion;
}

Ladder ladderOf(const LadderFacts &facts, const QDateTime &now)
{
    Ladder ladder;
    ladder.target = facts.target.text;
    for (int i = 0; i < RungCount; ++i)
        ladder.rungs.append(rungOf(static_cast<Rung>(i), facts));
    ladder.conclusion = conclusionOf(facts, now);
    return ladder;
}

Verdict diagnosed(const Verdict &verdict, const Diagnosis &diagnosis)
{
    const bool isOpen = verdict.whose == Whose::Unclear || diagnosis.whose == Whose::You;
    if (!isBad(verdict.status) || !isOpen || diagnosis.cause.isEmpty())
        return verdict;
    Verdict sharpened = verdict;
    sharpened.whose = diagnosis.whose;
    sharpened.reason = u"%1; %2"_s.arg(verdict.reason, diagnosis.cause);
    return sharpened;
}

} // namespace Pilotlamp
